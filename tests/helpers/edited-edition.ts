/** A later edition made from an earlier one by random edits that are recorded: the answer is known for every directive. */
import type { Change, EditionSentence } from '../../shared/model/comparison'
import type { Modality } from '../../shared/model/directive'
import { pick, seededRandom } from './seeded-random'

export interface EditedEdition {
  readonly after: readonly EditionSentence[]
  /** Per directive: what was done, and to which sentence. */
  readonly truth: readonly { readonly change: Change; readonly before: number | null; readonly after: number | null }[]
}

interface Edited extends EditionSentence {
  readonly from: number | null
  readonly change: Change
}

const STRONGER: Readonly<Record<string, string>> = { bør: 'skal', kan: 'skal', vil: 'skal' }
const WEAKER: Readonly<Record<string, string>> = { skal: 'bør', må: 'bør', Skal: 'Bør' }
const MODALITY_OF: Readonly<Record<string, Modality>> = { skal: 'obligation', bør: 'recommendation', Bør: 'recommendation' }

/**
 * Drops, rewords, strengthens, weakens, moves (single sentences and whole sections) and adds about a third of the
 * directives, and some of the other sentences; renumbers years. `strangers`: sentences of other documents, for new ones.
 */
export function editedEdition(before: readonly EditionSentence[], strangers: readonly EditionSentence[], seed: number): EditedEdition {
  const random = seededRandom(seed)
  const words = before.flatMap(({ text }) => text.split(' ')).filter((word) => /^\p{Ll}{4,}$/u.test(word))
  const edited: Edited[] = []
  before.forEach((sentence, from) => {
    const chance = random()
    const { modality } = sentence
    const add = (text: string, change: Change, now: Modality | null = modality): void => {
      edited.push({ ...sentence, text, modality: now, from, change })
    }
    const swapped = (swaps: Readonly<Record<string, string>>): [string, string] | null => {
      const word = sentence.text.split(' ').find((one) => one in swaps)
      const other = word === undefined ? undefined : swaps[word]
      return word === undefined || other === undefined || sentence.leadIn !== null ? null : [sentence.text.replace(word, other), other]
    }
    const weaker = modality === 'obligation'
    // A prohibition binds as hard as an obligation: there is nothing stronger to make of it.
    const swap = weaker ? swapped(WEAKER) : modality === 'recommendation' || modality === 'permission' ? swapped(STRONGER) : null
    if (chance < 0.08) return
    if (chance < 0.2) add(reworded(sentence.text, words, random), 'reworded')
    else if (chance < 0.4 && swap !== null) {
      const [text, word] = swap
      add(chance < 0.3 ? reworded(text, words, random) : text, weaker ? 'weakened' : 'strengthened', MODALITY_OF[word] ?? modality)
    } else
      add(
        sentence.text.replace(/\b(20\d\d)\b/g, (year) => String(Number(year) + 1)),
        'kept',
      )
    if (random() < 0.06) edited.push({ ...pick(random, strangers), from: null, change: 'new' })
  })
  moveSome(edited, random)
  const after = edited.map(({ text, modality, leadIn }) => ({ text, modality, leadIn }))
  const truth: { change: Change; before: number | null; after: number | null }[] = []
  const kept = new Set(edited.map(({ from }) => from))
  edited.forEach(({ from, change, modality }, at) => {
    const old = from === null ? null : (before[from]?.modality ?? null)
    if (modality !== null || old !== null) truth.push({ change, before: from, after: at })
  })
  before.forEach(({ modality }, from) => {
    if (modality !== null && !kept.has(from)) truth.push({ change: 'dropped', before: from, after: null })
  })
  return { after, truth }
}

/** One word to a quarter of them replaced, put in or left out, never the modal verb. */
function reworded(text: string, words: readonly string[], random: () => number): string {
  const parts = text.split(' ')
  const times = 1 + Math.floor(random() * Math.max(1, parts.length / 4))
  for (let n = 0; n < times; n += 1) {
    const at = Math.floor(random() * parts.length)
    if (/^(?:skal|må|bør|kan|vil|ikke|ikkje|\d.*)[.,:;]?$/i.test(parts[at] ?? '')) continue
    const kind = random()
    if (kind < 0.5) parts[at] = pick(random, words)
    else if (kind < 0.8) parts.splice(at, 0, pick(random, words))
    else if (parts.length > 5) parts.splice(at, 1)
  }
  const changed = parts.join(' ')
  return changed === text ? `${text.replace(/[.:]?$/, '')} ${pick(random, words)}.` : changed
}

/** Three sections of eight sentences and a few single ones go at least thirty sentences away. */
function moveSome(edited: Edited[], random: () => number): void {
  for (const length of [8, 8, 8, 1, 1, 1, 1, 1]) {
    if (edited.length < 120) return
    const from = Math.floor(random() * (edited.length - 60))
    const section = edited.slice(from, from + length)
    if (section.some(({ change }) => change === 'moved')) continue
    edited.splice(from, length)
    const to = Math.min(edited.length, from + 30 + Math.floor(random() * 30))
    edited.splice(to, 0, ...section.map((one): Edited => (one.change === 'kept' ? { ...one, change: 'moved' } : one)))
  }
}
