/**
 * Words, numbers and marks of a text. Every count in the app is a count of these tokens. What is one token follows the
 * Universal Dependencies treebanks of bokmål and nynorsk: hyphenated compounds are whole ("FoUI-strategi"), a suspended
 * first part keeps its hyphen ("barne- og"), abbreviations and ordinals keep their stop, a slash between words parts them.
 * A scan by hand: the same rules as regular expressions take four times as long.
 */
import { ABBREVIATION_FORMS } from './abbreviations.nb'
import { classAt, DIGIT, LETTER, MARK, SPACE } from './character-class'
import type { TextSpan } from './span'

type TokenKind = 'word' | 'number' | 'mark'

export interface Token extends TextSpan {
  /** 'word' has at least one letter; these are the words of every denominator. */
  readonly kind: TokenKind
  /** The token in lower case, with plain hyphens and apostrophes; æ, ø and å stay what they are. */
  readonly folded: string
}

const HYPHEN = 0x2d
const STOP = 0x2e
const SLASH = 0x2f
const COMMA = 0x2c
const COLON = 0x3a
const AT = 0x40
const UNDERSCORE = 0x5f
const APOSTROPHE = 0x27
const SECTION = 0xa7

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019
}

/** Length of the character at `at`: 2 for a surrogate pair. */
function width(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

function isLowerLetter(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toUpperCase()
}

function isUpperLetter(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

/** Whether the character at `at` sits between two parts of one token. `before` and `after` are classes of its neighbours. */
function joins(text: string, at: number, before: number, after: number): boolean {
  const code = text.charCodeAt(at)
  const numbers = before === DIGIT && after === DIGIT
  if (isHyphen(code)) return !numbers
  switch (code) {
    case STOP:
      // "3.5.2", "17.000"; "m.a.", "oslo.no" but not "tjenester.Vi" (a space is missing) or "tjenester.2" (a footnote).
      return numbers || (before === LETTER && after === LETTER && !(isLowerLetter(text, at - 1) && isUpperLetter(text, at + 1)))
    case COMMA:
    case SLASH:
    case COLON:
      return numbers
    case AT:
    case UNDERSCORE:
      return true
    default:
      return isApostrophe(code) && before === LETTER && after === LETTER
  }
}

const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u
const SHORT_NUMBER = /^\d{1,2}$/

/** Whether the stop at `at`, which no letter or digit follows directly, belongs to the token that starts at `start`. */
function keepsStop(text: string, start: number, at: number, end: number): boolean {
  const word = text.slice(start, at)
  const after = at + 1 < end ? classAt(text, at + 1) : SPACE
  if (word.length <= 8 && (ABBREVIATION_FORMS.has(`${word.toLowerCase()}.`) || DOTTED.test(word))) return true
  if (after !== SPACE || at + 2 >= end) return false
  let next = at + 1
  while (next < end && classAt(text, next) === SPACE) next += 1
  if (next >= end) return false
  // "22. juli" is an ordinal; "i 2009. Det" is not.
  if (SHORT_NUMBER.test(word)) return classAt(text, next) === LETTER && isLowerLetter(text, next)
  // "H. Ibsen".
  return word.length === 1 && isUpperLetter(text, start) && isUpperLetter(text, next)
}

/** End of the token that starts with the letter or digit at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  let before: number = MARK
  while (at < end) {
    const here = classAt(text, at)
    if (here === LETTER || here === DIGIT) {
      before = here
      at += width(text, at)
      continue
    }
    if (here === SPACE) return at
    const after = at + 1 < end ? classAt(text, at + 1) : SPACE
    if (after === LETTER || after === DIGIT) {
      if (joins(text, at, before, after)) {
        at += 1
        continue
      }
      // "1.januar": the ordinal keeps its stop although the space is missing. "kap.3": so does the abbreviation.
      const code = text.charCodeAt(at)
      if (code !== STOP) return at
      if (before === DIGIT && after === LETTER && SHORT_NUMBER.test(text.slice(start, at)) && isLowerLetter(text, at + 1)) return at + 1
      return ABBREVIATION_FORMS.has(`${text.slice(start, at).toLowerCase()}.`) ? at + 1 : at
    }
    const code = text.charCodeAt(at)
    // "barne- og", "barne-/ungdoms-".
    if (isHyphen(code)) return after === SPACE || !isHyphen(text.charCodeAt(at + 1)) ? at + 1 : at
    return code === STOP && keepsStop(text, start, at, end) ? at + 1 : at
  }
  return end
}

/** End of the mark at `start`: "..." and "§§" are one. */
function markEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if (code !== STOP && code !== SECTION) return Math.min(end, start + width(text, start))
  let at = start + 1
  while (at < end && text.charCodeAt(at) === code) at += 1
  return at
}

const ODD = /[‐‑’]/
function fold(word: string): string {
  const lower = word.toLowerCase()
  return ODD.test(lower) ? lower.replaceAll(/[‐‑]/g, '-').replaceAll('’', "'") : lower
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (classAt(text, at) === LETTER) return true
  return false
}

/** The tokens of text[start, end), in order. `text` is NFC; `start` and `end` are not inside a word. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      at += 1
      continue
    }
    if (kind === MARK) {
      const stop = markEnd(text, at, end)
      tokens.push({ start: at, end: stop, kind: 'mark', folded: text.slice(at, stop) })
      at = stop
      continue
    }
    const stop = wordEnd(text, at, end)
    const word = kind === LETTER || hasLetter(text, at, stop)
    tokens.push({ start: at, end: stop, kind: word ? 'word' : 'number', folded: fold(text.slice(at, stop)) })
    at = stop
  }
  return tokens
}
