import { expect, it } from 'vitest'
import { readAsFound, readAsReviewed } from '../../../renderer/workers/read-exported'
import { namesSomebody } from '../../../shared/codebook/actors'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { toolReport } from '../../../shared/export/tool-report'
import { writeLibrary } from '../../../shared/export/write-library'
import { libraryWords } from '../../../shared/i18n/library-sheets'
import { provenance } from '../../../shared/i18n/provenance'
import { summarise } from '../../../shared/library/summarise'
import { digestDirectives } from '../../../shared/model/digest-rows'
import { makeVerdict } from '../../helpers/make-verdict'
import { createMemoryStores } from '../../helpers/memory-library-store'
import { STANDARD_REVIEW } from '../../helpers/review-codebook'
import { analysed, spanOf } from '../review/analysed'

const PLAN = analysed(['Bydelen skal sikre samskaping. Etaten bør drive innovasjon. Alle må bidra.'])
const stored = { ...PLAN, layout: null, warnings: [] }
const row = summarise(stored, { importedAt: 1, edits: {} })
const isName = namesSomebody(standardCodebook().codebook)
const at = (words: string) => spanOf(PLAN.document.text, words)

it('gives a report that says which figures it has, with the digest of the same figures', async () => {
  const { verdicts } = createMemoryStores()
  const rejected = makeVerdict(PLAN.document, at('Bydelen skal sikre samskaping.'), { kind: 'rejected', reason: 'other' })
  const confirmed = makeVerdict(PLAN.document, at('Alle må bidra.'), { kind: 'confirmed' }, { memo: 'sikker' })
  await verdicts.change({ put: [rejected, confirmed], remove: [], figures: new Map() })

  const reviewed = await readAsReviewed(stored, row, 'plan.pdf', { verdicts, codebook: STANDARD_REVIEW, isName })
  expect(reviewed.exported.report).toMatchObject({ basis: 'reviewed', verdicts: { rejected: 1, confirmed: 1, judged: 2, found: 3 } })
  expect(reviewed.exported.report.directives.map(({ text, verdict }) => [text, verdict])).toEqual([
    ['Etaten bør drive innovasjon.', null],
    ['Alle må bidra.', 'confirmed'],
  ])
  expect(reviewed.exported.verdicts?.directives).toEqual([{ ...at('Alle må bidra.'), judgement: 'confirmed', memo: 'sikker' }])
  expect(digestDirectives(reviewed.digest)).toHaveLength(2)

  const found = readAsFound(stored, row, 'plan.pdf', isName)
  expect([found.exported.report.basis, found.exported.report.verdicts, found.exported.verdicts]).toEqual(['found', null, null])
  expect([found.exported.report.directives.length, digestDirectives(found.digest).length]).toEqual([3, 3])
})

it('is written as JSON that says of every document which figures it has, and what was said of which directive', async () => {
  const { verdicts } = createMemoryStores()
  const confirmed = makeVerdict(PLAN.document, at('Alle må bidra.'), { kind: 'confirmed' }, { memo: 'sikker' })
  await verdicts.change({ put: [confirmed], remove: [], figures: new Map() })
  const { exported } = await readAsReviewed(stored, row, 'plan.pdf', { verdicts, codebook: STANDARD_REVIEW, isName })
  const { codebook, hash } = standardCodebook()
  const written = writeLibrary(
    'alt',
    { documents: [exported], comparison: [], failures: [] },
    {
      tool: toolReport({ version: '1', pipelineVersion: 1 }, { codebook, hash }),
      basis: 'reviewed',
      includeFurniture: false,
    },
    { format: 'json', words: { library: libraryWords('nb', (code) => code), provenance: provenance.nb }, zip: () => new Uint8Array() },
  )
  const json = JSON.parse(String(written.content))
  expect([json.basis, json.documents[0].basis]).toEqual(['reviewed', 'reviewed'])
  expect(json.documents[0].verdicts).toMatchObject({
    confirmed: 1,
    judged: 1,
    found: 3,
    directives: [{ ...at('Alle må bidra.'), judgement: 'confirmed', memo: 'sikker' }],
  })
})
