/** Precision, recall and F1 of what was found against what there is, with intervals. */
import type { Interval } from '../model/statistics'
import { seededRandom } from './random'
import { share } from './rates'

/** Found and right, found and wrong, not found. Of one unit (a sentence, a document) or of many added up. */
export interface Outcome {
  readonly hit: number
  readonly wrong: number
  readonly missed: number
}

export interface Retrieval extends Outcome {
  /** hit / (hit + wrong), Wilson's interval; null when nothing was found. */
  readonly precision: Interval | null
  /** hit / (hit + missed), Wilson's interval; null when there is nothing to find. */
  readonly recall: Interval | null
  /** Harmonic mean of the two; null when there was nothing to find and nothing was found. */
  readonly f1: Interval | null
}

/** How the bootstrap is drawn, so that it can be drawn again. */
export interface Bootstrap {
  readonly draws: number
  readonly seed: number
}

export function sumOutcomes(units: readonly Outcome[]): Outcome {
  const sum = { hit: 0, wrong: 0, missed: 0 }
  for (const { hit, wrong, missed } of units) {
    sum.hit += hit
    sum.wrong += wrong
    sum.missed += missed
  }
  return sum
}

/** The figures over `units`. */
export function retrieval(units: readonly Outcome[]): Retrieval {
  const all = sumOutcomes(units)
  return { ...all, precision: share(all.hit, all.hit + all.wrong), recall: share(all.hit, all.hit + all.missed), f1: f1Of(all) }
}

/**
 * F1 = 2·hit / (2·hit + wrong + missed) with a 95 % interval; null when there was nothing to find and nothing was found. F1 is
 * 2J / (1 + J) of the share J = hit / (hit + wrong + missed), and grows with it: so the ends are those of Wilson's interval of J. Unlike a
 * bootstrap it has a width also when nothing is wrong.
 */
function f1Of({ hit, wrong, missed }: Outcome): Interval | null {
  const jaccard = share(hit, hit + wrong + missed)
  if (jaccard === null) return null
  const f1 = (j: number): number => (2 * j) / (1 + j)
  return { value: f1(jaccard.value), low: f1(jaccard.low), high: f1(jaccard.high) }
}

/**
 * F1 with a 95 % percentile interval from a bootstrap (Efron & Tibshirani 1993, chapter 13): as many units are drawn with replacement as
 * there are, `draws` times. Units that belong together (sentences of one document) should be one unit when the interval is to hold for
 * other documents of the kind.
 */
export function bootstrapF1(units: readonly Outcome[], { draws, seed }: Bootstrap): Interval | null {
  const value = f1Of(sumOutcomes(units))?.value
  if (value === undefined) return null
  const random = seededRandom(seed)
  const values: number[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    let hit = 0
    let unlike = 0
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[Math.floor(random() * units.length)]
      if (unit === undefined) continue
      hit += unit.hit
      unlike += unit.wrong + unit.missed
    }
    if (hit + unlike > 0) values.push((2 * hit) / (2 * hit + unlike))
  }
  values.sort((a, b) => a - b)
  return { value, low: quantile(values, 0.025) ?? value, high: quantile(values, 0.975) ?? value }
}

/** Of sorted values, between neighbours in a straight line (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], part: number): number | undefined {
  const at = part * (sorted.length - 1)
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  return below === undefined || above === undefined ? undefined : below + (above - below) * (at - Math.floor(at))
}
