/** What became of each directive from one edition to the next. */
import type { Change, EditionSentence, SentenceChange } from '../model/comparison'
import type { Modality } from '../model/directive'
import { alignSentences } from './align-sentences'
import { longestChain } from './longest-chain'
import { type SentenceKey, sentenceKey } from './sentence-key'

/** How hard each class binds; a prohibition binds as hard as an obligation. */
const STRENGTH: Readonly<Record<Modality, number>> = { obligation: 4, prohibition: 4, recommendation: 3, intention: 2, permission: 1 }
const strength = (modality: Modality | null): number => (modality === null ? 0 : STRENGTH[modality])

/**
 * Every sentence that is a directive in at least one edition, with what became of it: in the order of the later edition,
 * dropped ones where they stood. All sentences take part in the alignment, so that a directive that became a mere statement
 * is found as weakened, not as dropped.
 */
export function compareEditions(before: readonly EditionSentence[], after: readonly EditionSentence[]): readonly SentenceChange[] {
  const keysBefore = before.map(({ text }) => sentenceKey(text))
  const keysAfter = after.map(({ text }) => sentenceKey(text))
  const partner = alignSentences(keysBefore, keysAfter, leadInKeys(before), leadInKeys(after))
  const moved = movedPairs(partner)
  const changes: SentenceChange[] = []
  const taken = new Map<number, number>()
  partner.forEach((j, i) => {
    if (j >= 0) taken.set(j, i)
  })
  let next = 0
  const passDropped = (until: number): void => {
    for (; next < until; next += 1)
      if (partner[next] === -1 && (before[next]?.modality ?? null) !== null)
        changes.push({ change: 'dropped', before: next, after: null, moved: false })
  }
  after.forEach((sentence, j) => {
    const i = taken.get(j)
    if (i === undefined) {
      if (sentence.modality !== null) changes.push({ change: 'new', before: null, after: j, moved: false })
      return
    }
    if (!moved.has(i)) passDropped(i)
    const old = before[i]
    if (old === undefined || (old.modality === null && sentence.modality === null)) return
    const change = changeOf(old, sentence, keysBefore[i], keysAfter[j], moved.has(i))
    changes.push({ change, before: i, after: j, moved: moved.has(i) })
  })
  passDropped(before.length)
  return changes
}

/** The lead-in of each sentence, as it is compared; '' for those without. */
function leadInKeys(sentences: readonly EditionSentence[]): readonly string[] {
  return sentences.map(({ leadIn }) => (leadIn === null ? '' : sentenceKey(leadIn).same))
}

function changeOf(
  old: EditionSentence,
  now: EditionSentence,
  a: SentenceKey | undefined,
  b: SentenceKey | undefined,
  moved: boolean,
): Change {
  const difference = strength(now.modality) - strength(old.modality)
  if (difference !== 0) return difference > 0 ? 'strengthened' : 'weakened'
  if (old.modality !== now.modality || a?.same !== b?.same) return 'reworded'
  if (sentenceKey(old.leadIn ?? '').same !== sentenceKey(now.leadIn ?? '').same) return 'reworded'
  return moved ? 'moved' : 'kept'
}

/** Indices in the earlier edition of sentences that do not stand in the common order. */
function movedPairs(partner: Int32Array): ReadonlySet<number> {
  const paired = [...partner].map((j, i) => ({ i, j })).filter(({ j }) => j >= 0)
  const inOrder = new Set(longestChain(paired.map(({ j }) => j)).map((at) => paired[at]?.i))
  return new Set(paired.map(({ i }) => i).filter((i) => !inOrder.has(i)))
}

/**
 * Whether two documents are editions of one another: a quarter of the sentences of the shorter say the same but for dates.
 * Two letters of one year to different districts share less; two of a municipality's plans next to nothing.
 */
export function areEditions(before: readonly EditionSentence[], after: readonly EditionSentence[]): boolean {
  const keys = new Set(before.map(({ text }) => sentenceKey(text).same))
  const shared = after.filter(({ text }) => keys.has(sentenceKey(text).same)).length
  return shared > 0 && shared >= Math.min(before.length, after.length) / 4
}
