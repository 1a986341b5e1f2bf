/** Which changes are shown. */
import { addresseesOf, summaryBy, themesOf } from '../../../shared/compare/edition-summary'
import { CHANGES, type Change, type EditionChange } from '../../../shared/model/comparison'

/** A theme's id or an addressee as the summary names it; its null is directives that have none. */
export interface Only {
  readonly value: string | null
}

export interface ChangeFilter {
  readonly kinds: ReadonlySet<Change>
  /** Null: all. */
  readonly theme: Only | null
  readonly addressee: Only | null
}

/** What stayed as it was is the most, and the least asked for. */
export const FIRST_FILTER: ChangeFilter = { kinds: new Set(CHANGES.filter((kind) => kind !== 'kept')), theme: null, addressee: null }

/** Those about the theme and the addressee, of every kind: what the numbers on the kinds count. */
export function aboutTheSame(changes: readonly EditionChange[], { theme, addressee }: ChangeFilter): readonly EditionChange[] {
  return changes.filter(
    (change) =>
      (theme === null || themesOf(change).includes(theme.value)) && (addressee === null || addresseesOf(change).includes(addressee.value)),
  )
}

/** What the list can be narrowed to by `valuesOf`, the most frequent first. */
export function choicesOf(changes: readonly EditionChange[], by: 'theme' | 'addressee'): readonly (string | null)[] {
  return summaryBy(changes, by === 'theme' ? themesOf : addresseesOf).map(({ value }) => value)
}
