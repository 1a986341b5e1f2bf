/** Documents or collections beside each other: figures of each, and what is key for each against the others. */
import { type Keyness, keyness } from '../measures/keyness'
import type { DocumentDigest } from '../model/digest'
import type { CodeId } from '../model/identifiers'
import { type GroupFigures, groupFigures } from './group-figures'
import { type Keyword, keywords, wordCounts } from './keywords'

export interface ComparedGroup {
  readonly figures: GroupFigures
  /** Words that this group has more of than the others together. */
  readonly keywords: readonly Keyword[]
  /** Each code's mentions against the others together; null where neither has one. */
  readonly keyCodes: readonly { readonly code: CodeId; readonly keyness: Keyness | null }[]
  /** Directives against the others together. */
  readonly directives: Keyness | null
}

/** Words that fewer than this many times occur are not shown as key. */
const AT_LEAST = 5
const MOST = 50

/** Two groups or more, in the order given. Throws `RangeError` for fewer, or for documents of different codebooks. */
export function compareGroups(groups: readonly (readonly DocumentDigest[])[]): readonly ComparedGroup[] {
  if (groups.length < 2) throw new RangeError(`${groups.length} groups to compare`)
  const [first] = groups.flat()
  if (groups.flat().some(({ codebookHash }) => codebookHash !== first?.codebookHash))
    throw new RangeError('documents of different codebooks')
  const figures = groups.map(groupFigures)
  const counts = groups.map(wordCounts)
  return figures.map((own, i) => {
    const others = figures.filter((_, k) => k !== i)
    const otherWords = others.reduce((sum, { words }) => sum + words, 0)
    const otherCounts = new Map<string, number>()
    counts.forEach((map, k) => {
      if (k !== i) for (const [form, n] of map) otherCounts.set(form, (otherCounts.get(form) ?? 0) + n)
    })
    const against = (mine: number, theirs: number): Keyness | null => keyness(mine, own.words, theirs, otherWords)
    return {
      figures: own,
      keywords: keywords(counts[i] ?? new Map(), own.words, otherCounts, otherWords, { atLeast: AT_LEAST, most: MOST }),
      keyCodes: own.codes.map(({ code, mentions }, at) => ({
        code,
        keyness: against(
          mentions.count,
          others.reduce((sum, { codes }) => sum + (codes[at]?.mentions.count ?? 0), 0),
        ),
      })),
      directives: against(
        own.directives.count,
        others.reduce((sum, { directives }) => sum + directives.count, 0),
      ),
    }
  })
}
