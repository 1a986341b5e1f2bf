/** Documents or collections beside each other: figures of each, and what is key for each against the others. */
import { keyness } from '../measures/keyness'
import type { ComparedGroup } from '../model/comparison'
import type { DocumentDigest } from '../model/digest'
import type { Keyness } from '../model/statistics'
import { sumByForm } from './form-numbers'
import { groupFigures } from './group-figures'
import { actorCounts, keyActors } from './key-actors'
import { KEYWORD_RULE, keywords } from './keywords'

/** In the order given; one alone has its figures, and is key for nothing. Throws `RangeError` for documents of different codebooks. */
export function compareGroups(groups: readonly (readonly DocumentDigest[])[]): readonly ComparedGroup[] {
  const [first] = groups.flat()
  if (groups.flat().some(({ codebookHash }) => codebookHash !== first?.codebookHash))
    throw new RangeError('documents of different codebooks')
  const figures = groups.map(groupFigures)
  const everywhere = sumByForm(groups.flat())
  const counts = groups.map(sumByForm)
  const actors = groups.map(actorCounts)
  return figures.map((own, i) => {
    const others = figures.filter((_, k) => k !== i)
    const otherWords = others.reduce((sum, { words }) => sum + words, 0)
    const ownCounts = counts[i] ?? new Uint32Array(0)
    const otherCounts = everywhere.map((sum, number) => sum - (ownCounts[number] ?? 0))
    const against = (mine: number, theirs: number): Keyness | null => keyness(mine, own.words, theirs, otherWords)
    return {
      figures: own,
      keywords: keywords(ownCounts, own.words, otherCounts, otherWords, KEYWORD_RULE),
      keyCodes: own.codes.map(({ mentions }, at) =>
        against(
          mentions.count,
          others.reduce((sum, { codes }) => sum + (codes[at]?.mentions.count ?? 0), 0),
        ),
      ),
      keyActors: keyActors(
        actors[i] ?? actorCounts([]),
        actors.filter((_, k) => k !== i),
      ),
      directives: against(
        own.directives.count,
        others.reduce((sum, { directives }) => sum + directives.count, 0),
      ),
    }
  })
}
