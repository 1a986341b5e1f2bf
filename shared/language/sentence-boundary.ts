/** Whether a stop ends a sentence: the decisions behind `splitSentences`. Rules and examples: `sentence-rules.nb.ts`. */
import { ABBREVIATION_FORMS, ENDING_ABBREVIATIONS } from '../text/abbreviations.nb'
import { classAt, DIGIT, LETTER, SPACE } from '../text/character-class'
import { MONTHS } from './months.nb'
import { DASHES, OPENERS, SENTENCE_OPENERS } from './sentence-rules.nb'

/** What follows a stop, quotes and dashes skipped. */
type Opening = 'capital' | 'digit' | 'letter-item' | 'small' | 'other'

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

function skip(text: string, from: number, end: number, what: (character: string) => boolean): number {
  let at = from
  while (at < end && what(text.charAt(at))) at += 1
  return at
}

const isOpener = (character: string): boolean => OPENERS.has(character)
const isDashOrSpace = (character: string): boolean => DASHES.has(character) || character === ' ' || character === '\u00a0'

/** Where the first word after a stop begins: quotes, brackets and a dash with a space after it are skipped. */
function firstWord(text: string, next: number, end: number): number {
  const at = DASHES.has(text.charAt(next)) ? skip(text, next, end, isDashOrSpace) : next
  return skip(text, at, end, (character) => isOpener(character) || character === '.' || character === '…' || character === ' ')
}

function openingAt(text: string, at: number, end: number): Opening {
  if (at >= end) return 'other'
  const kind = classAt(text, at)
  if (kind === DIGIT) return 'digit'
  if (kind !== LETTER) return 'other'
  if (isCapital(text, at)) return 'capital'
  return text.charAt(at + 1) === ')' ? 'letter-item' : 'small'
}

/** The word (letters, digits, inner stops and apostrophes) that ends at `at`, not reaching before `start`. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start) {
    const kind = classAt(text, from - 1)
    if (kind !== LETTER && kind !== DIGIT && !".'’".includes(text.charAt(from - 1))) break
    from -= 1
  }
  return text.slice(from, at)
}

function wordAt(text: string, at: number, end: number): string {
  return text.slice(
    at,
    skip(text, at, end, (character) => classAt(character, 0) === LETTER),
  )
}

/** Whether a « that opens after `start` is still open at `at`: "«Kommune 3.0: Samskaping»" is one name. */
function insideQuote(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}

const ROMAN = /^[IVX]{1,4}$/
const NUMBER = /^[\d.]+$/
const YEAR = /^(?:19|20)\d\d$/
/** "11.3.2 Grunnlaget": the number of a section, and its heading. */
const SECTION = /^\d{1,2}(?:\.\d{1,2})+\s+\p{Lu}/u

/** "§ 2-7. Stifting av laget", "Kapittel 3. Formål": the number of a section of a statute, and its heading. */
const STATUTE_SECTION = /^(?:§\s?\d{1,3}(?:-\d{1,3})?(?:\s?[a-z])?|kapit(?:tel|el)\s\d{1,3}(?:\s?[a-z])?)$/i

/** Whether the single stop at `at` belongs to an abbreviation, an initial or a number, so that the sentence goes on. */
function stopBelongsToWord(text: string, start: number, at: number, first: number, opening: Opening, end: number): boolean {
  const word = wordBefore(text, start, at)
  if (word === '') return false
  if (opening === 'capital' && at - start <= 14 && STATUTE_SECTION.test(text.slice(start, at))) return true
  const lower = `${word.toLowerCase()}.`
  if (ABBREVIATION_FORMS.has(lower)) return !(ENDING_ABBREVIATIONS.has(lower) && opening !== 'digit')
  const following = wordAt(text, first, end).toLowerCase()
  if (NUMBER.test(word)) {
    // "1. Bydelen": the number opens the sentence. "1. Mars". "7.1. – 7.5.", "1. 1. 2030".
    const opens = at - word.length === start
    if (opening === 'digit') return !YEAR.test(word) && !SECTION.test(text.slice(first, Math.min(end, first + 20)))
    return opens || MONTHS.has(following)
  }
  if (word.length === 1 && isCapital(word, 0)) return opening === 'capital' && !SENTENCE_OPENERS.has(following)
  // "II. Mål" and "a. Mål" at the start of the sentence.
  return at - word.length === start && (ROMAN.test(word) || word.length === 1)
}

/**
 * Whether a sentence that began at `start` ends after the stops text[at, after) when `next` is where something follows.
 * `end` is the end of the block.
 */
export function isBoundary(text: string, start: number, at: number, after: number, next: number, end: number): boolean {
  const character = text.charAt(at)
  if (next === after) {
    // No space: only a stop between a word's small letter and a capital that goes on in small letters.
    if (character !== '.' || after !== at + 1 || at < 3 || !isCapital(text, next)) return false
    const before = wordBefore(text, start, at)
    const small = before.length >= 3 && classAt(text, at - 1) === LETTER && !isCapital(text, at - 1)
    return small && !before.includes('.') && !ABBREVIATION_FORMS.has(`${before.toLowerCase()}.`) && wordAt(text, next, end).length > 1
  }
  const first = firstWord(text, next, end)
  const opening = openingAt(text, first, end)
  if (character === ':') return opening === 'capital' && at > start && classAt(text, at - 1) !== SPACE && !insideQuote(text, start, at)
  if (opening === 'small' || opening === 'other') return false
  if (character !== '.' || after > at + 1) return opening !== 'letter-item' || character === '.'
  return !stopBelongsToWord(text, start, at, first, opening, end)
}
