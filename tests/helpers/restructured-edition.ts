/** A later edition made by the edits an editor makes to the structure of a text: recorded, so the answer is known for every directive. */
import { MONTH_NAMES } from '../../shared/language/months.nb'
import type { Change, EditionSentence } from '../../shared/model/comparison'
import type { EditedEdition } from './edited-edition'
import { pick, seededRandom } from './seeded-random'

/** What was done to a sentence. */
export type Edit =
  | 'none'
  | 'renumbered'
  | 'hyphenated'
  | 'merged'
  | 'split'
  | 'prose'
  | 'passive'
  | 'addressee'
  | 'month'
  | 'number'
  | 'softened'
  | 'hardened'
  | 'dropped'
  | 'new'

interface Edited extends EditionSentence {
  readonly from: number | null
  readonly change: Change
  readonly edit: Edit
}

interface Result extends EditedEdition {
  readonly truth: readonly { readonly change: Change; readonly before: number | null; readonly after: number | null; readonly edit: Edit }[]
}

const ADDRESSEES = ['Bydelene', 'Etatene', 'Kommunen', 'Virksomhetene', 'Foretakene', 'Vi', 'Kommuneadministrasjonen']
const ACTIVE = /\b(skal|må|bør) (\p{Ll}{3,}e)(?= )/u
const SENTENCE_END = /[.:;]?$/

/** Every edit that this sentence allows, with the text it gives. Splits and merges are made where the neighbours are at hand. */
function edits(
  sentence: EditionSentence,
  random: () => number,
): readonly Pick<Edited, 'text' | 'change' | 'edit' | 'leadIn' | 'modality'>[] {
  const { text, modality, leadIn } = sentence
  const found: Pick<Edited, 'text' | 'change' | 'edit' | 'leadIn' | 'modality'>[] = []
  const add = (edit: Edit, now: string, change: Change, rest: Partial<EditionSentence> = {}): void => {
    if (change === 'kept' || now !== text) found.push({ modality, leadIn, ...rest, text: now, change, edit })
  }
  add('renumbered', `${1 + Math.floor(random() * 9)}.${1 + Math.floor(random() * 9)} ${text}`, 'kept')
  const long = text.match(/\p{Ll}{10,}/u)?.[0]
  if (long !== undefined) add('hyphenated', text.replace(long, `${long.slice(0, 5)}-${long.slice(5)}`), 'kept')
  if (leadIn !== null) add('prose', `${leadIn.replace(SENTENCE_END, '')} ${text.replace(SENTENCE_END, '')}.`, 'reworded', { leadIn: null })
  if (leadIn === null) {
    add('passive', text.replace(ACTIVE, '$1 $2s'), 'reworded')
    const first = text.match(/^\p{L}+/u)?.[0] ?? ''
    if (ADDRESSEES.includes(first))
      add(
        'addressee',
        text.replace(
          first,
          pick(
            random,
            ADDRESSEES.filter((one) => one !== first),
          ),
        ),
        'reworded',
      )
    if (modality === 'obligation' && / skal /.test(text))
      add('softened', text.replace(' skal ', ' bør '), 'weakened', { modality: 'recommendation' })
    if (modality === 'recommendation' && / bør /.test(text))
      add('hardened', text.replace(' bør ', ' skal '), 'strengthened', { modality: 'obligation' })
    if (modality === 'permission' && / kan /.test(text))
      add('hardened', text.replace(' kan ', ' skal '), 'strengthened', { modality: 'obligation' })
    if (modality === 'intention' && / vil /.test(text))
      add('hardened', text.replace(' vil ', ' skal '), 'strengthened', { modality: 'obligation' })
  }
  const month = MONTH_NAMES.find((one) => new RegExp(`\\b${one}\\b`).test(text))
  if (month !== undefined)
    add(
      'month',
      text.replace(
        month,
        pick(
          random,
          MONTH_NAMES.filter((one) => one !== month),
        ),
      ),
      'reworded',
    )
  add(
    'number',
    text.replace(/\b(\d+)(?= (?:prosent|dager|mill|millioner|kroner|stillinger|år)\b)/, (n) => String(Number(n) + 3)),
    'reworded',
  )
  return found
}

/**
 * About half of the directives are edited, each by one edit that it allows; three sections go elsewhere and every one of their
 * sentences gets a new number. Of two sentences merged, and of two halves of one, the longer goes on; the other is dropped or new.
 */
export function restructuredEdition(before: readonly EditionSentence[], strangers: readonly EditionSentence[], seed: number): Result {
  const random = seededRandom(seed)
  const edited: Edited[] = []
  for (let from = 0; from < before.length; from += 1) {
    const sentence = before[from]
    if (sentence === undefined) continue
    const next = before[from + 1]
    const chance = random()
    const same: Edited = { ...sentence, from, change: 'kept', edit: 'none' }
    if (sentence.modality === null) edited.push(same)
    else if (chance < 0.06) continue
    else if (chance < 0.12 && next !== undefined && canMerge(sentence, next)) {
      const longer = next.text.length > sentence.text.length ? from + 1 : from
      const text = `${sentence.text.replace(SENTENCE_END, '')}, og ${lowered(next.text)}`
      edited.push({ ...sentence, text, from: longer, change: 'reworded', edit: 'merged' })
      from += 1
    } else if (chance < 0.2 && halves(sentence) !== null) {
      const [first, second] = halves(sentence) ?? ['', '']
      const firstGoesOn = first.length >= second.length
      edited.push({ ...sentence, text: first, from: firstGoesOn ? from : null, change: firstGoesOn ? 'reworded' : 'new', edit: 'split' })
      edited.push({ ...sentence, text: second, from: firstGoesOn ? null : from, change: firstGoesOn ? 'new' : 'reworded', edit: 'split' })
    } else if (chance < 0.55) {
      const possible = edits(sentence, random)
      edited.push(possible.length === 0 ? same : { ...same, ...pick(random, possible) })
    } else edited.push(same)
    if (random() < 0.05) edited.push({ ...pick(random, strangers), from: null, change: 'new', edit: 'new' })
  }
  moveSections(edited, random)
  const truth: Result['truth'][number][] = []
  const kept = new Set(edited.map(({ from }) => from))
  edited.forEach(({ from, change, modality, edit }, after) => {
    if (modality !== null || (from !== null && before[from]?.modality != null)) truth.push({ change, before: from, after, edit })
  })
  before.forEach(({ modality }, from) => {
    if (modality !== null && !kept.has(from)) truth.push({ change: 'dropped', before: from, after: null, edit: 'dropped' })
  })
  return { after: edited.map(({ text, modality, leadIn }) => ({ text, modality, leadIn })), truth }
}

/** Two plain directives of the same class, so that their sum is of that class too, and one is clearly the longer. */
function canMerge(a: EditionSentence, b: EditionSentence): boolean {
  const [short = 0, long = 0] = [a.text.length, b.text.length].sort((x, y) => x - y)
  return a.leadIn === null && b.leadIn === null && a.modality === b.modality && long >= 1.4 * short
}

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** At ", og " or " og skal ", each with the verb; null where the halves are of nearly the same length. */
function halves({ text, leadIn, modality }: EditionSentence): readonly [string, string] | null {
  const at = text.search(/,? og (?=\p{Ll}{4,} )/u)
  if (at < 25 || text.length - at < 25 || leadIn !== null || modality !== 'obligation') return null
  const [first, second] = [`${text.slice(0, at)}.`, `Det skal også ${text.slice(at).replace(/^,? og /, '')}`]
  const [short = 0, long = 0] = [first.length, second.length].sort((x, y) => x - y)
  return long >= 1.4 * short ? [first, second] : null
}

/** Three sections of eight sentences go at least thirty sentences away, and are numbered anew. */
function moveSections(edited: Edited[], random: () => number): void {
  let number = 1
  for (const length of [8, 8, 8]) {
    if (edited.length < 120) return
    const at = Math.floor(random() * (edited.length - 60))
    const section = edited.slice(at, at + length)
    if (section.some(({ change }) => change === 'moved')) continue
    edited.splice(at, length)
    const to = Math.min(edited.length, at + 30 + Math.floor(random() * 30))
    const moved = section.map((one, i): Edited => {
      const numbered = one.edit === 'none' ? `${number}.${i + 1} ${one.text}` : one.text
      return one.change === 'kept' ? { ...one, text: numbered, change: 'moved' } : one
    })
    edited.splice(to, 0, ...moved)
    number += 1
  }
}
