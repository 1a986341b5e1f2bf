/** How far a time expression reaches: what it is reckoned from ("innen to uker etter at saken er mottatt"), and clauses with "før". */
import type { TextSpan } from '../text/span'
import { isFiniteAt, looksFiniteAt } from './finite'
import { looksInfinitive } from './noun-phrase'
import { isWord, type SentenceView, word } from './sentence-view'
import { PREPOSITIONS } from './words/function-words.nb'

const LONGEST = 30
/** Prepositions that go on in what a time is reckoned from. */
const WITHIN = /^(?:av|i|på|til|for|om|hos)$/

/** The expression with "etter at saken er mottatt", "fra mottak av søknaden", "som er fastsatt i loven" when one follows; never past `to`. */
export function withReckoning(view: SentenceView, span: TextSpan, action: number | null, to: number): TextSpan {
  let at = view.tokens.findIndex((token) => token.start >= span.end)
  if (at < 0) return span
  // "senest to uker før møtet": the preposition is in the expression already.
  const ends = /(?:før|etter|fra|frå)$/iu.test(view.text.slice(span.start, span.end))
  if (/^(?:regnet|reknet|rekna)$/.test(word(view, at)) && /^(?:fra|frå)$/.test(word(view, at + 1))) at += 1
  const opener = word(view, at)
  if (!ends && !/^(?:etter|fra|frå|før|som)$/.test(opener)) return span
  if (opener === 'som' && !/(?:frist\p{L}*|tid|tida|tiden)$/iu.test(view.text.slice(span.start, span.end))) return span
  if (opener === 'etter' && /^(?:lov|loven|lova|§|reglene|reglane|denne|bestemmelsen|bestemmelsene)$/.test(word(view, at + 1))) return span
  const from = ends ? at : at + 1
  const isClause = opener === 'som' || word(view, from) === 'at' || ((ends || opener !== 'etter') && finiteWithin(view, from, action))
  const last = reach(view, from, action, to, isClause)
  return last < from ? span : { start: span.start, end: view.tokens[last]?.end ?? span.end }
}

function finiteWithin(view: SentenceView, from: number, action: number | null): boolean {
  for (let i = from; i < from + 12 && isWord(view, i) && i !== action; i += 1) if (looksFiniteAt(view, i)) return true
  return false
}

/** The last token of the phrase or clause that begins at `from`. */
function reach(view: SentenceView, from: number, action: number | null, to: number, isClause: boolean): number {
  let last = from - 1
  for (let i = from; i < view.tokens.length && i < from + LONGEST; i += 1) {
    const token = view.tokens[i]
    const here = word(view, i)
    if (token === undefined || token.end > to || i === action) break
    if (!isWord(view, i) && token.kind !== 'number' && !/^[§/-]$/.test(here)) break
    if (
      /^(?:dersom|hvis|viss|når|mens|medan|jf|jfr)$/.test(here) ||
      (here === 'som' && /^(?:nevnt|nemnt|nemnd|omtalt)$/.test(word(view, i + 1)))
    )
      break
    if (here === 'med' && word(view, i + 1) === 'mindre') break
    if (here === 'og' && looksInfinitive(word(view, i + 1)) && !/(?:ig|leg|sk|al|ell|t|d)e$/.test(word(view, i - 1)) && !isClause) break
    if (!isClause && looksInfinitive(here) && /^(?:å|at)$/.test(word(view, i + 1))) break
    if (!isClause && /^(?:å|at)$/.test(word(view, i + 1)) && PREPOSITIONS.has(here)) break
    if (!isClause && i > from && ((PREPOSITIONS.has(here) && !WITHIN.test(here)) || here === 'som' || here === 'å' || here === 'at')) break
    if (!isClause && isFiniteAt(view, i)) break
    last = i
  }
  return last
}

/**
 * The order of acts is a time limit: "Før laget blir meldt, skal …", "kan ikke brukes før tillatelse er gitt", "så snart saken er
 * avgjort".
 */
export function timeClause(view: SentenceView, from: number, to: number, action: number | null): TextSpan | null {
  // Most sentences have neither word.
  if (!view.tokens.some(({ folded }) => folded === 'før' || folded === 'snart')) return null
  for (let i = 0; i < view.tokens.length; i += 1) {
    const token = view.tokens[i]
    if (token === undefined || token.start < from) continue
    if (token.start >= to) return null
    const first = word(view, i) === 'før' ? i + 1 : word(view, i) === 'så' && word(view, i + 1) === 'snart' ? i + 2 : null
    // "fra før", "i ukene før og etter"
    if (first === null || /^(?:som|eller|og|fra|frå|enn)$/.test(word(view, i - 1)) || /^(?:og|eller)$/.test(word(view, first))) continue
    // "før du klager": advice on what to do first.
    if (/^(?:du|dere|man|en|ein|vi|me)$/.test(word(view, first))) continue
    const last = i === 0 ? beforeLastComma(view, to) : clauseEnd(view, first, action, to)
    if (last !== null && last > first && hasFinite(view, first, last) && !tellsOfPast(view, first, last))
      return { start: token.start, end: view.tokens[last]?.end ?? token.end }
  }
  return null
}

/** A fronted clause ends at the comma before its main verb. */
function beforeLastComma(view: SentenceView, to: number): number | null {
  const cue = view.tokens.findLastIndex((token) => token.end <= to)
  return word(view, cue - 1) === ',' ? cue - 2 : null
}

/** "før handel sluttes skriftlig …": a clause of one verb ends with it; otherwise it goes on to a mark. */
function clauseEnd(view: SentenceView, first: number, action: number | null, to: number): number | null {
  const whole = reach(view, first, action, to, true)
  for (let i = first + 1; i < first + 4 && word(view, first) !== 'det'; i += 1)
    if (
      /.{3,}(?:es|ast)$/.test(word(view, i)) &&
      isWord(view, i) &&
      !/^(?:som|i|på|til|ved|av|for|ut|inn|opp|ned|fram|frem)$/.test(word(view, i + 1)) &&
      (whole > i + 2 || whole + 1 === action || word(view, whole) === 'å')
    )
      return i
  return whole
}

/** "før det ble produsert": what was, of another clause. */
function tellsOfPast(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (/^(?:ble|blei|vart|var|hadde)$/.test(word(view, i))) return true
  return false
}

function hasFinite(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (looksFiniteAt(view, i)) return true
  return false
}
