/** What became of the directives between two editions, counted by theme and by who must act. */
import { CHANGES, type Change, type EditionChange } from '../model/comparison'

export type ChangeCounts = Readonly<Record<Change, number>>

export interface SummaryRow {
  /** A theme's id, or who must act; null for directives that have none. */
  readonly value: string | null
  readonly counts: ChangeCounts
  readonly total: number
}

/** One directive of either edition as it is summarised. */
interface ChangedSide {
  readonly codes: readonly string[]
  /** Who must act: a codebook term's name or a code's id; the text's words where it knows none. */
  readonly actors: readonly string[]
}
type Changed = Pick<EditionChange, 'change'> & { readonly before: ChangedSide | null; readonly after: ChangedSide | null }

/** How many of each class; every change once. */
export function countChanges(changes: readonly Pick<Changed, 'change'>[]): ChangeCounts {
  const counts = Object.fromEntries(CHANGES.map((kind) => [kind, 0])) as Record<Change, number>
  for (const { change } of changes) counts[change] += 1
  return counts
}

/** Themes that the directive has in either edition; `[null]` when it has none. */
export function themesOf({ before, after }: Changed): readonly (string | null)[] {
  return orNone([...(before?.codes ?? []), ...(after?.codes ?? [])])
}

/** Who must act by either edition, under one name; `[null]` where neither says. */
export function addresseesOf({ before, after }: Changed): readonly (string | null)[] {
  return orNone([...(before?.actors ?? []), ...(after?.actors ?? [])])
}

/**
 * A row for each value, most changes first, equal ones by code unit; directives without a value last. One that has several
 * values (two themes, two addressees, another addressee than before) stands in the row of each, so rows add up to more than the changes.
 */
export function summaryBy<C extends Changed>(
  changes: readonly C[],
  valuesOf: (change: C) => readonly (string | null)[],
): readonly SummaryRow[] {
  const byValue = new Map<string | null, C[]>()
  for (const change of changes)
    for (const value of valuesOf(change)) {
      const own = byValue.get(value)
      if (own) own.push(change)
      else byValue.set(value, [change])
    }
  return [...byValue]
    .map(([value, own]) => ({ value, counts: countChanges(own), total: own.length }))
    .sort(
      (a, b) => Number(a.value === null) - Number(b.value === null) || b.total - a.total || ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
    )
}

function orNone(values: readonly string[]): readonly (string | null)[] {
  return values.length === 0 ? [null] : [...new Set(values)]
}
