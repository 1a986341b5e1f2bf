/** Time expressions that limit an action: "innen 1. mars 2022", "senest to uker etter mottak", "hvert år". Never a validity period. */
import type { TextSpan } from '../text/span'
import { timeClause, withReckoning } from './deadline-clause'
import { looksInfinitive } from './noun-phrase'
import type { SentenceView } from './sentence-view'
import { isWord, word } from './sentence-view'
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words/function-words.nb'
import { DATED, TIME_LIMITS, type TimeLimit, YEARS_AFTER } from './words/time-limits.nb'

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
const PATTERNS: readonly { readonly limit: TimeLimit; readonly pattern: RegExp }[] = TIME_LIMITS.map((limit) => ({
  limit,
  pattern: new RegExp(`${BEFORE}(?:${limit.pattern})(?:${YEARS_AFTER})?${AFTER}`, 'gu'),
}))

/** A passive in the present with such a date is an obligation without a modal verb. */
export const DATED_DEADLINE = new RegExp(`${BEFORE}${DATED}${AFTER}`, 'iu')

/** What is asked about a deadline: where its cue begins and ends, its verb, and the stretch that says on what condition (of another clause). */
export interface DeadlineQuestion {
  /** A clause in front of the cue ends here at the latest; `cueEnd` when not given. */
  readonly cueStart?: number
  readonly cueEnd: number
  /** Token of the cue's verb; null when it is not in the sentence (an item of a lead-in). */
  readonly action: number | null
  readonly condition: TextSpan | null
}

/**
 * The deadline of a sentence whose cue ends at `cueEnd`: after the cue, or fronted at the very start ("Innen 1. mars skal …").
 * Elsewhere before the cue it belongs to another clause ("der melding er mottatt innen 1. januar, kan …").
 */
export function deadlineOf(view: SentenceView, { cueEnd, cueStart = cueEnd, action, condition }: DeadlineQuestion): TextSpan | null {
  const start = view.tokens[0]?.start ?? view.sentence.start
  const { end } = view.sentence
  const verb = action === null ? '' : word(view, action)
  // "skal gjelde fra", "trer i kraft": how long a rule holds is no deadline.
  if (/^(?:gjelde|gjelda|tre|opphøre|vare|vara)$/.test(verb)) return null
  const inside = cueEnd > start && cueEnd <= end
  const all = findDeadlines(view.text, start, end).filter(({ span }) => isAdverb(view, span))
  if (!inside) return first(view, all, end, action, condition)
  const before = all.filter(({ span }) => span.end <= cueEnd)
  const fronted = first(view, before, cueStart, action, null) ?? timeClause(view, start, cueEnd, action)
  if (fronted !== null && fronted.start - start < 3) return fronted
  // "…, som skal svare innen tre uker": the relative clause has its own.
  const relative = /,\s(?:som|der|hvor)\s/u.exec(view.text.slice(cueEnd, end))
  const limit = relative === null ? end : cueEnd + relative.index
  const after = all.filter(({ span }) => span.start >= cueEnd && span.end <= limit)
  const found = first(view, after, limit, action, condition)
  const timed = timeClause(view, cueEnd, limit, action)
  // "dersom de ikke er slettet før uttrekket lages": of the condition.
  const clause = timed !== null && condition !== null && timed.start >= condition.start && timed.start < condition.end ? null : timed
  if (found === null || clause === null) return found ?? clause
  return clause.start < found.start ? clause : found
}

function first(view: SentenceView, all: readonly Found[], to: number, action: number | null, condition: TextSpan | null): TextSpan | null {
  const best = all.find(({ span }) => condition === null || span.end <= condition.start || span.start >= condition.end)
  if (best === undefined) return null
  return best.limit.reckoned === true ? withReckoning(view, best.span, action, to) : best.span
}

/** The first deadline in text[start, end) as it stands there, or null. */
export function findDeadline(text: string, start: number, end: number): TextSpan | null {
  return findDeadlines(text, start, end)[0]?.span ?? null
}

interface Found {
  readonly span: TextSpan
  readonly limit: TimeLimit
}

/** All deadlines in text[start, end), the first first and of two that begin together the longer. */
function findDeadlines(text: string, start: number, end: number): Found[] {
  const written = text.slice(start, end)
  const small = written.toLowerCase()
  const part = small.length === written.length ? small : written
  const found: Found[] = []
  for (const { limit, pattern } of PATTERNS) {
    if (!limit.trigger.test(part)) continue
    // `matchAll` makes a new expression every time.
    pattern.lastIndex = 0
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      if (isOther(part, match.index, match[0], limit)) continue
      found.push({ span: { start: start + match.index, end: start + match.index + match[0].length }, limit })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** "en årlig rapport" is a property of a thing, "fra 1. mai til og med 1. juni" how long something holds, "til daglig" a way. */
function isOther(part: string, index: number, match: string, { id }: TimeLimit): boolean {
  const before = part.slice(0, index)
  if (match.startsWith('til og med')) return /(?:fra|frå|perioden|gjelder|gjeld)(?!\p{L})[^;:]{0,40}$/u.test(before)
  if (id !== 'yearly') return false
  if (/til\s+$/u.test(before)) return true
  return (
    /(?:en|et|ein|eit|ei|den|det)\s+$/u.test(before) &&
    /^\s+\p{L}*(?:ing|er|rapport|melding|møte|budsjett|plan|tilskudd|tilskot|gjennomgang|revisjon|vekst)(?![\p{L}])/u.test(
      part.slice(index + match.length),
    )
  )
}

/** Words that are adjectives as well: "skal årlig vedta", "rapportere fortløpende" against "årlig rapport", "fortløpende registrering". */
const MAY_BE_ADJECTIVE = /(?:årlig|årleg|nedlig|nadleg|ukentlig|vekentleg|daglig|dagleg|fortløpende|fortløpande|øyeblikkelig)$/iu

function isAdverb(view: SentenceView, span: TextSpan): boolean {
  if (!MAY_BE_ADJECTIVE.test(view.text.slice(span.start, span.end))) return true
  const next = view.tokens.findIndex((token) => token.start >= span.end)
  if (next < 0 || !isWord(view, next)) return true
  const here = word(view, next)
  return (
    looksInfinitive(here) ||
    PREPOSITIONS.has(here) ||
    CONJUNCTIONS.has(here) ||
    ADVERBS.has(here) ||
    SUBJECT_PRONOUNS.has(here) ||
    /^(?:skal|må|bør|kan|vil|lyt|å|at|som|dersom|hvis|når)$/.test(here)
  )
}
