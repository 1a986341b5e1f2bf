/** Every figure of a digest leads to as many passages as it says, on all the sample documents. */

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { countedPassages, usesOfForms, usesOfTerm } from '../../shared/compare/counted-passages'
import { digestDocument } from '../../shared/compare/digest-document'
import { groupFigures } from '../../shared/compare/group-figures'
import { MODALITIES } from '../../shared/model/directive'
import { readFixture } from '../helpers/read-fixture'
import { isStandardName } from '../helpers/standard-names'

it.each(readdirSync(resolve('fixtures/documents')))('the figures of %s', async (name) => {
  const { document, analysis } = await readFixture(name)
  const digest = digestDocument(document, analysis, isStandardName)
  const figures = groupFigures([digest])
  const many = (kind: 'modality' | 'code' | 'mention', value: string): number => countedPassages(digest, { kind, value }).length
  expect(many('modality', 'all')).toBe(figures.directives.count)
  for (const modality of MODALITIES) expect([modality, many('modality', modality)]).toEqual([modality, figures.byModality[modality].count])
  for (const { code, mandates, mentions } of figures.codes)
    expect([code, many('code', code), many('mention', code)]).toEqual([code, mandates.count, mentions.count])
  for (const term of ['skal', 'må']) {
    const uses = usesOfTerm(document, analysis, term)
    expect([term, uses.length]).toEqual([term, analysis.counts.find((one) => one.term === term)?.wholeWord])
    expect(uses.every(({ start, end }) => document.text.slice(start, end).toLowerCase() === term)).toBe(true)
  }
  // Key words lead to as many uses as are counted: frequent forms and rare ones.
  const forms = digest.forms.map((form, i) => [form, digest.formCounts[i] ?? 0] as const).sort(([, a], [, b]) => b - a)
  for (const [form, n] of [...forms.slice(0, 20), ...forms.slice(-20)])
    expect([form, usesOfForms(document, analysis, [form]).length]).toEqual([form, n])
})
