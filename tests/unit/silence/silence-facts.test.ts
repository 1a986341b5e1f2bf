import { describe, expect, it } from 'vitest'
import { certificateText } from '../../../renderer/features/silence/certificate-text'
import { silenceFacts } from '../../../renderer/features/silence/silence-facts'
import { silence } from '../../../shared/i18n/silence'
import { summarise } from '../../../shared/library/summarise'
import { documentId } from '../../../shared/model/identifiers'
import type { ImportWarning } from '../../../shared/model/import'
import type { SilenceReport } from '../../../shared/model/silence'
import { storedDocument } from '../../helpers/stored-document'

const row = (hex: string, warnings: readonly ImportWarning[]) => ({
  ...summarise(storedDocument(hex), { importedAt: 1, edits: {} }),
  warnings,
})

const REPORT: SilenceReport = {
  documents: [
    { id: documentId('a'.repeat(64)), words: 100, pages: 3, pageLabels: ['i', 'ii', '1'], mentions: 0 },
    { id: documentId('b'.repeat(64)), words: 50, pages: 1, pageLabels: ['1'], mentions: 2 },
    { id: documentId('c'.repeat(64)), words: 9, pages: 1, pageLabels: ['1'], mentions: 0 },
  ],
  near: [],
  related: [],
  forms: null,
  codebookHashes: ['h'],
  pipelineVersions: [1],
}
const ROWS = [
  row('a', [
    { kind: 'page-without-text', pageIndex: 1 },
    { kind: 'page-unreadable', pageIndex: 0, detail: '' },
    { kind: 'unmapped-glyphs', pageIndex: 2, count: 4 },
  ]),
  row('b', []),
]

describe('the facts of a silence', () => {
  it('part documents that have it from those that do not, and leave out those that are gone', () => {
    const facts = silenceFacts(REPORT, ROWS, null)
    expect(facts).toMatchObject({ words: 150, pages: 4, found: 2 })
    expect(facts.silent.map(({ row: { fileName } }) => fileName)).toEqual(['a.pdf'])
    expect(facts.speaking.map(({ row: { fileName } }) => fileName)).toEqual(['b.pdf'])
  })
  it('name unreadable pages as they are printed', () =>
    expect(silenceFacts(REPORT, ROWS, null).documents[0]).toMatchObject({ unread: ['i', 'ii'], unclear: ['1'] }))
  it('take the uses of a search where it is one', () =>
    expect(silenceFacts(REPORT, ROWS, new Map([[documentId('a'.repeat(64)), 7]]))).toMatchObject({ found: 7, speaking: [{ found: 7 }] }))
  it('say nothing of pages where the format has none', () =>
    expect(silenceFacts(REPORT, [{ ...row('b', []), format: 'docx' }], null)).toMatchObject({ pages: 0, documents: [{ pages: null }] }))
})

it('a certificate as text says what the page says', () =>
  expect(
    certificateText(silence.nn, {
      name: 'Samskaping',
      title: '«Samskaping» er ikkje nemnt',
      statement: 'Det er leita i 1 dokument.',
      soughtIntro: 'Koden Samskaping:',
      sought: [{ what: '…samskap…', how: 'også i samansetjingar', forms: [] }],
      unread: ['Alle sidene har tekst som kunne lesast.'],
      leftOut: null,
      documents: ['Plan (plan.pdf): 3 ord'],
      near: [],
      basis: ['Regelversjon 1'],
      changing: false,
    }).split('\n'),
  ).toEqual([
    'Fråværsattest: «Samskaping» er ikkje nemnt',
    'Det er leita i 1 dokument.',
    '',
    'Leita etter',
    'Koden Samskaping:',
    '- …samskap…: også i samansetjingar',
    '',
    'Leita kvar',
    '- Plan (plan.pdf): 3 ord',
    '',
    'Uleselege sider',
    'Alle sidene har tekst som kunne lesast.',
    '',
    'Nærliggjande ord som finst',
    'Ingen ord i teksten liknar på det som er leita etter.',
    '',
    'Grunnlag',
    'Attesten seier at orda ikkje er funne. Han seier ikkje at saka ikkje er omtalt med andre ord.',
    'Regelversjon 1',
    '',
  ]))
