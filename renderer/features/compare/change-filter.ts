/** Which changes are shown. */
import { CHANGES, type Change, type EditionChange } from '../../../shared/model/comparison'
import type { CodeId } from '../../../shared/model/identifiers'

export interface ChangeFilter {
  readonly kinds: ReadonlySet<Change>
  readonly theme: CodeId | null
  /** As `addresseesOf` names them. */
  readonly addressee: string | null
}

/** What stayed as it was is the most, and the least asked for. */
export const FIRST_FILTER: ChangeFilter = { kinds: new Set(CHANGES.filter((kind) => kind !== 'kept')), theme: null, addressee: null }

/** One name for one addressee, a capital first. */
function named(addressee: string): string {
  return addressee.charAt(0).toUpperCase() + addressee.slice(1)
}

function addresseesIn({ before, after }: EditionChange): readonly string[] {
  return [before?.addressee ?? null, after?.addressee ?? null].filter((name) => name !== null).map(named)
}

/** The most frequent first. */
export function addresseesOf(changes: readonly EditionChange[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const change of changes) for (const name of new Set(addresseesIn(change))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'nb')).map(([name]) => name)
}

/** Those about the theme and the addressee, of every kind: what the numbers on the kinds count. */
export function aboutTheSame(changes: readonly EditionChange[], { theme, addressee }: ChangeFilter): readonly EditionChange[] {
  return changes.filter((change) => {
    const { before, after } = change
    if (theme !== null && !before?.codes.includes(theme) && !after?.codes.includes(theme)) return false
    return addressee === null || addresseesIn(change).includes(addressee)
  })
}
