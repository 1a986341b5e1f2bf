/** Whatever a person judges, every figure as reviewed leads to as many counted findings, in every part of the app, on all the samples. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { countKinds, filterOfFocus, NO_FILTER } from '../../renderer/features/reader/finding-filter'
import { findingsOf } from '../../renderer/features/reader/findings'
import { accountOfTerm } from '../../renderer/features/reader/number-account'
import { itemsOf, reviewDocumentOf } from '../../renderer/features/review/review-items'
import { countedPassages } from '../../shared/compare/counted-passages'
import { digestDocument } from '../../shared/compare/digest-document'
import { groupFigures } from '../../shared/compare/group-figures'
import { documentReport } from '../../shared/export/document-report'
import { MODALITIES } from '../../shared/model/directive'
import { codeId } from '../../shared/model/identifiers'
import type { Verdict } from '../../shared/model/verdict'
import { reviewDocument } from '../../shared/review/review-document'
import { reviewedFigures } from '../../shared/review/reviewed-figures'
import { makeVerdict } from '../helpers/make-verdict'
import { readFixture } from '../helpers/read-fixture'
import { STANDARD_REVIEW } from '../helpers/review-codebook'
import { pick, seededRandom } from '../helpers/seeded-random'
import { isStandardName } from '../helpers/standard-names'

type Read = Awaited<ReturnType<typeof readFixture>>

/** About every third directive judged, and some sentences without one added. */
function someVerdicts({ document, analysis }: Read, seed: number): Verdict[] {
  const random = seededRandom(seed)
  const found = new Set(analysis.directives.map(({ sentence }) => sentence))
  const reading = () => ({
    modality: pick(random, MODALITIES),
    addressee: pick(random, [null, 'Bydel Alna', 'kommunen', 'en typisk leverandør']),
    codes: pick(random, [[], [codeId('innovation')], [codeId('cocreation'), codeId('innovation')]]),
  })
  return analysis.sentences.flatMap((span, sentence): Verdict[] => {
    if (document.blocks[span.block]?.kind === 'furniture' || random() > 0.3) return []
    const judgement: Verdict['judgement'] = found.has(sentence)
      ? pick(random, [{ kind: 'confirmed' }, { kind: 'rejected', reason: 'other' }, { kind: 'changed', ...reading() }] as const)
      : { kind: 'added', ...reading() }
    return found.has(sentence) || random() < 0.2 ? [makeVerdict(document, span, judgement, { id: `s${sentence}` })] : []
  })
}

it.each(readdirSync(resolve('fixtures/documents')))('the figures of %s', async (name) => {
  const read = await readFixture(name)
  const { document, analysis } = read
  const verdicts = someVerdicts(read, name.length)
  const review = reviewDocument(document, analysis, verdicts, STANDARD_REVIEW)
  const now = review.analysis
  const { codes, counts, directives } = now
  expect(review.placed.length + review.unplaced.length).toBe(verdicts.length)

  // The reader's list, its tabs and its sentence about a word.
  const stored = { document, analysis, layout: null, warnings: [] }
  const findings = findingsOf(stored, review, 'reviewed')
  const listed = (filter: typeof NO_FILTER): number => countKinds(findings, document.text, filter).get('directive') ?? 0
  expect(listed(NO_FILTER)).toBe(directives.length)
  for (const modality of MODALITIES) expect(listed({ ...NO_FILTER, modality })).toBe(now.density.byModality[modality])
  for (const { code, mandates, mentions } of codes) {
    expect([code, listed({ ...NO_FILTER, code })]).toEqual([code, mandates])
    const asked = filterOfFocus({ kind: 'code', value: code }, findings, counts)
    expect([code, asked.kind, countKinds(findings, document.text, asked).get(asked.kind)]).toEqual(
      mandates > 0 ? [code, 'directive', mandates] : [code, 'mention', mentions],
    )
  }
  for (const { term, wholeWord, directive } of counts) {
    const account = accountOfTerm(term, findings, document.text, now)
    if (account !== null) expect([term, account.directing, account.uses]).toEqual([term, directive, wholeWord])
  }

  // The list over all documents, the library's row, the comparison and the report.
  const { items } = itemsOf(reviewDocumentOf(stored), 'Plan', verdicts, 'reviewed')
  expect(items.filter(({ counted }) => counted).map(({ directive: { start } }) => start)).toEqual(directives.map(({ start }) => start))
  const row = reviewedFigures(review)
  const of = (wanted: string) => codes.find(({ code }) => code === wanted)
  if (verdicts.length > 0)
    expect([row?.directives, row?.innovation.mandates, row?.cocreation.mandates, row?.density.per1000Words]).toEqual([
      directives.length,
      of('innovation')?.mandates,
      of('cocreation')?.mandates,
      now.density.per1000Words,
    ])
  const digest = digestDocument(document, now, isStandardName)
  const figures = groupFigures([digest])
  expect(figures.directives.count).toBe(directives.length)
  for (const modality of MODALITIES) {
    expect(figures.byModality[modality].count).toBe(now.density.byModality[modality])
    expect(countedPassages(digest, { kind: 'modality', value: modality })).toHaveLength(figures.byModality[modality].count)
  }
  expect(figures.codes.map(({ code, mandates, mentions, ladder }) => [code, mandates.count, mentions.count, ladder])).toEqual(
    codes.map(({ code, mandates, mentions, ladder }) => [code, mandates, mentions, ladder]),
  )
  const report = documentReport({ ...stored, review }, name)
  expect([report.directives.length, report.density.byModality]).toEqual([directives.length, now.density.byModality])
  for (const { start, text } of report.directives) expect(document.text.startsWith(text, start)).toBe(true)
})
