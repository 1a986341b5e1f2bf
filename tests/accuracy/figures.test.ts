import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AccuracyFigures } from '../../shared/model/accuracy.ts'
import { asText, figuresFile } from './figures-file.ts'
import { FLOORS, TREEBANK_FLOORS } from './floors.ts'
import { judgeGold } from './gold.ts'
import { measureGold } from './measure-gold.ts'
import { judgeActors, judgeRoles, wrongRoles } from './roles.ts'
import { sliceOf } from './slices.ts'
import { measureTreebanks } from './treebanks.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/ud')
const committed = JSON.parse(figuresFile()) as AccuracyFigures
const gold = measureGold()

describe('the figures the app shows', () => {
  it('are what this code yields (else: npm run accuracy, and commit shared/accuracy/figures.json)', () =>
    expect(figuresFile()).toBe(asText({ ...gold, treebanks: committed.treebanks })))
})

describe('on sentences the rules were not tuned on', () => {
  const figures: AccuracyFigures = { ...gold, treebanks: null }
  it('there is enough to measure on, a good part of it list items', () => {
    expect(figures.all.sentences).toBeGreaterThan(1200)
    expect(figures.all.items / figures.all.sentences).toBeGreaterThan(0.2)
  })
  it.each(FLOORS)('$name is at least $least', ({ figure, least }) => expect(figure(figures)).toBeGreaterThanOrEqual(least))
})

describe('on the sentences about districts and actors', () => {
  it('there are at least forty of each to measure on, in every role, with some that are none', () => {
    const { districts, actors } = gold.roles
    expect(Math.min(districts.places, actors.sentences)).toBeGreaterThanOrEqual(40)
    for (const { hit, missed } of Object.values(districts.byRole)) expect(hit + missed).toBeGreaterThanOrEqual(6)
    for (const judged of [judgeRoles('test'), judgeActors('test')])
      expect(judged.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(6)
  })
  // Two districts of the tuning part have a role that no words beside them say.
  it('those the rules were tuned on stay as they are', () => expect(wrongRoles('tuning').length).toBeLessThanOrEqual(2))
})

describe('on the sentences the rules were tuned on', () => {
  const tuning = sliceOf(judgeGold('tuning'))
  it('they stay as they are', () => {
    expect(tuning.directive.f1?.value).toBeGreaterThan(0.94)
    expect(tuning.fiveClasses.share?.value).toBeGreaterThan(0.91)
    expect(tuning.leadInItems.share?.value).toBeGreaterThan(0.85)
  })
})

const absent = existsSync(FOLDER) ? '' : ' (not run: ../shared/corpus/ud is not here)'
describe.skipIf(absent !== '')(`on the treebanks${absent}`, () => {
  const measured = measureTreebanks(FOLDER)
  const figures: AccuracyFigures = { ...gold, treebanks: measured && { pipelineVersion: gold.pipelineVersion, figures: measured.figures } }
  it.each(TREEBANK_FLOORS)('$name is at least $least', ({ figure, least }) => expect(figure(figures)).toBeGreaterThanOrEqual(least))
  // A newer pipeline may have moved them: only figures that say they are of this pipeline must be equal.
  it.runIf(committed.treebanks?.pipelineVersion === gold.pipelineVersion)('the written figures are those', () =>
    expect(asText({ ...figures })).toBe(asText({ ...gold, treebanks: committed.treebanks })),
  )
})
