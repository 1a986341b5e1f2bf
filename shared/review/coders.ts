/** Agreement of two coders on the same sample. */
import { cohenKappa, krippendorffAlpha } from '../measures/agreement'
import { CODED_CLASSES, type CodedClass, type CodingTask } from '../model/coding'
import type { Verdict } from '../model/verdict'
import { classOf, verdictsAt } from './verdict-at'

/** What both said of one unit; null where one has not judged it. */
export interface CodedPair {
  readonly unit: number
  readonly mine: CodedClass | null
  readonly theirs: CodedClass | null
  readonly theirMemo: string
  /** What the user says now, when the two were settled. */
  readonly settled: CodedClass | null
}

/** Every unit of the task, in its order. `mine` is the judgement before any settling. */
export function pairsOf({ sample, settled }: CodingTask, coder: string, verdicts: readonly Verdict[]): CodedPair[] {
  const own = verdictsAt(verdicts, '')
  const other = verdictsAt(verdicts, coder)
  return sample.units.map(({ anchor }, unit) => {
    const mine = own(anchor)
    const theirs = other(anchor)
    const now = mine === null ? null : classOf(mine)
    return {
      unit,
      mine: settled[unit] ?? now,
      theirs: theirs === null ? null : classOf(theirs),
      theirMemo: theirs?.memo ?? '',
      settled: unit in settled ? now : null,
    }
  })
}

export interface Agreement {
  /** Units both judged. */
  readonly units: number
  readonly same: number
  /** Null where it is not defined: nothing judged by both, or one class throughout. */
  readonly alpha: number | null
  readonly kappa: number | null
}

export interface CoderAgreement {
  /** Over five classes and none. */
  readonly overall: Agreement
  /** Directive or not, whatever the class. */
  readonly directive: Agreement
  /** Each class against all others. */
  readonly classes: Readonly<
    Record<CodedClass, Agreement & { readonly both: number; readonly mineOnly: number; readonly theirsOnly: number }>
  >
  /** Units by the user's class, then by the colleague's. */
  readonly table: Readonly<Record<CodedClass, Readonly<Record<CodedClass, number>>>>
}

export function agreementOf(pairs: readonly CodedPair[]): CoderAgreement {
  const judged = pairs.flatMap(({ mine, theirs }) => (mine === null || theirs === null ? [] : [[mine, theirs] as const]))
  const byClass = <T>(value: (one: CodedClass) => T): Record<CodedClass, T> =>
    Object.fromEntries(CODED_CLASSES.map((one) => [one, value(one)])) as Record<CodedClass, T>
  const count = (test: (mine: CodedClass, theirs: CodedClass) => boolean): number => judged.filter((one) => test(...one)).length
  return {
    overall: agreementOn(judged, (one) => one),
    directive: agreementOn(judged, (one) => one !== 'none'),
    classes: byClass((wanted) => ({
      ...agreementOn(judged, (one) => one === wanted),
      both: count((mine, theirs) => mine === wanted && theirs === wanted),
      mineOnly: count((mine, theirs) => mine === wanted && theirs !== wanted),
      theirsOnly: count((mine, theirs) => mine !== wanted && theirs === wanted),
    })),
    table: byClass((mine) => byClass((theirs) => count((a, b) => a === mine && b === theirs))),
  }
}

function agreementOn<T>(judged: readonly (readonly [CodedClass, CodedClass])[], as: (one: CodedClass) => T): Agreement {
  const units = judged.map(([mine, theirs]) => [as(mine), as(theirs)] as const)
  return {
    units: units.length,
    same: units.filter(([mine, theirs]) => mine === theirs).length,
    alpha: krippendorffAlpha(units),
    kappa: cohenKappa(units),
  }
}
