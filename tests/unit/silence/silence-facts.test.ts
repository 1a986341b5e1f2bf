import { describe, expect, it } from 'vitest'
import { certificateText } from '../../../renderer/features/silence/certificate-text'
import { lookedWhere, unreadLines } from '../../../renderer/features/silence/looked-where'
import { silenceFacts } from '../../../renderer/features/silence/silence-facts'
import { silence } from '../../../shared/i18n/silence'
import { summarise } from '../../../shared/library/summarise'
import { documentId } from '../../../shared/model/identifiers'
import type { ImportWarning } from '../../../shared/model/import'
import type { SilenceReport } from '../../../shared/model/silence'
import type { DocumentFormat } from '../../../shared/model/source-document'
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

describe('where a certificate says that it looked', () => {
  const of = (...formats: readonly DocumentFormat[]) =>
    silenceFacts(
      REPORT,
      formats.map((format, i) => ({ ...row('abc'.charAt(i), []), format })),
      null,
    )
  it('gives the pages to the PDFs alone, and says what has none', () => {
    const facts = of('pdf', 'docx', 'text')
    expect(lookedWhere('nb', facts)).toBe(
      'Det er lett i 3 dokumenter, gjennom 159 ord: på 3 sider i 1 PDF, og i 1 Word-dokument og 1 tekstfil uten faste sider.',
    )
    expect(lookedWhere('nn', facts)).toBe(
      'Det er leita i 3 dokument, gjennom 159 ord: på 3 sider i 1 PDF, og i 1 Word-dokument og 1 tekstfil utan faste sider.',
    )
    expect(lookedWhere('en', facts)).toBe(
      'The search went through 3 documents and 159 words: 3 pages in 1 PDF, and 1 Word document and 1 text file without fixed pages.',
    )
    expect(lookedWhere('nb', of('pdf', 'pdf', 'docx'))).toContain('på 4 sider i 2 PDF-er, og i 1 Word-dokument uten faste sider.')
  })
  it('is of documents and pages where all have pages, and of documents where none has', () => {
    expect(lookedWhere('nb', of('pdf', 'pdf'))).toBe('Det er lett i 2 dokumenter, på 4 sider og gjennom 150 ord.')
    expect(lookedWhere('nb', of('docx', 'text'))).toBe('Det er lett i 2 dokumenter, gjennom 150 ord.')
  })
  it('does not say that pages were read which there are not', () => {
    expect(unreadLines(silence.nb, of('pdf'))).toEqual(['Alle sidene har tekst som kunne leses.'])
    expect(unreadLines(silence.nb, of('pdf', 'docx'))).toEqual(['Alle sidene i PDF-ene har tekst som kunne leses.'])
    expect(unreadLines(silence.nb, of('docx'))).toEqual(['Filene har ikke faste sider; teksten i dem er lest.'])
  })
  it('names the Word document whose charts were not read', () => {
    const warnings: readonly ImportWarning[] = [{ kind: 'word-element-ignored', name: 'chart', count: 2 }]
    const facts = silenceFacts(REPORT, [row('a', []), { ...row('b', warnings), format: 'docx', title: 'Notat' }], null)
    expect(unreadLines(silence.nb, facts)).toEqual([
      'Alle sidene i PDF-ene har tekst som kunne leses.',
      '2 diagrammer eller innsatte filer i Word-dokumenter er ikke lest. Det som står der, er ikke søkt i: Notat.',
    ])
  })
})

it('a certificate as text says what the page says', () =>
  expect(
    certificateText(silence.nn, {
      name: 'Samskaping',
      title: '«Samskaping» er ikkje nemnt',
      statement: 'Det er leita i 1 dokument.',
      soughtIntro: 'Koden Samskaping:',
      sought: [
        { what: '…samskap…', how: 'også i samansetjingar', forms: [] },
        {
          what: 'plan',
          how: '4 former',
          forms: [
            { as: 'Som substantiv', forms: ['plan', 'planen'] },
            { as: 'Som verb', forms: ['plane'] },
          ],
        },
      ],
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
    '- plan: 4 former',
    '  Som substantiv: plan, planen',
    '  Som verb: plane',
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
