/** What a deadline's words say of the calendar, so that deadlines can be put in order. The words themselves are what is shown. */
import { ANY_MONTH, MONTH_NAMES } from './months.nb'

export type DeadlineTime =
  /** A day, month or year. `year`: null where the words name none. `month` (1–12) and `day`: null where unsaid; what is unsaid sorts last. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null }
  /** Again and again. `perYear`: how many times; 0.25 for every fourth year. */
  | { readonly kind: 'recurring'; readonly perYear: number }
  /** A term. `days`: calendar days; 0 for "straks". `head`: the words without what it is reckoned from ("etter at saken er mottatt"). */
  | { readonly kind: 'within'; readonly days: number; readonly head: string }
  /** Before something else is done: "før vedtak treffes". */
  | { readonly kind: 'before' }
  /** The end of a period that the words do not place: "i planperioden", "innen fastsatte frister". */
  | { readonly kind: 'open' }

const MONTH = new RegExp(`(?<!\\p{L})(${ANY_MONTH})(?!\\p{L})`, 'u')
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const NUMERIC = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}|\d{2}))?(?!\d)/
const DAY = /(?<!\d)(\d{1,2})\.\s?(?=\p{L})/u

/** Last day of a part of the year, or the day a season is due: only the order matters. */
const PARTS: readonly (readonly [words: RegExp, month: number, day: number])[] = [
  [/(?:første|1\.)\s+kvartal/, 3, 31],
  [/påske/, 4, 1],
  [/(?:første|1\.)\s+tertial/, 4, 30],
  [/(?<!\p{L})vår/u, 5, 31],
  [/(?:første|1\.)\s+halvår|(?:andre|2\.)\s+kvartal/, 6, 30],
  [/sommer|sumar|sommar|ferie/, 6, 30],
  [/(?:andre|2\.)\s+tertial/, 8, 31],
  [/(?:tredje|3\.)\s+kvartal/, 9, 30],
  [/høst|haust/, 11, 30],
  [/(?<!\p{L})jul(?!\p{L})/u, 12, 24],
  [
    /nyttår|årsskiftet|(?:av|løpet|laupet)\s+(?:av\s+)?året|(?:andre|2\.)\s+halvår|(?:tredje|3\.)\s+tertial|(?:fjerde|4\.)\s+kvartal/,
    12,
    31,
  ],
]

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1, én: 1, ein: 1, ett: 1, eitt: 1, annen: 2, annet: 2, andre: 2, to: 2, tredje: 3, tre: 3, fjerde: 4, fire: 4, femte: 5, sjette: 6, fem: 5,
  seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, tolv: 12, fjorten: 14,
} // biome-ignore format: a table

/** Days of a unit of time. A working day is 7/5 of a day. */
const UNITS: readonly (readonly [words: RegExp, days: number])[] = [
  [/halvår/, 182.5],
  [/kvartal/, 91.25],
  [/tertial/, 121.7],
  [/måned|månad/, 30.4],
  [/uke|veke/, 7],
  [/virkedag|yrkedag/, 1.4],
  [/dag|døgn/, 1],
  [/time|timar/, 1 / 24],
  [/år/, 365],
]

const TIMES = /(?<!\p{L})(?:gang|gong)/u
const RECURRING =
  /(?<!\p{L})(?:hver|kvar|hvert|kvart|annethvert|annakvart|daglig|dagleg|årlig|årleg|månedlig|månadleg|kvartalsvis|halvårlig|halvårleg|tertialvis|ukentlig|vekentleg|per|pr\.?)(?!\p{L})/u
const AT_ONCE =
  /straks|strax|omgående|snarest|snarast|umiddelbart|øyeblikkelig|opphold|opphald|dryging|forsinkelse|forseinking|fortløpende|med e(?:i)?n g[ao]ng|så (?:raskt|snart|tidlig|tidleg|fort)|(?:samme|same) (?:virke|arbeids)?dag/

const BEFORE = /^(?:senest |seinast )?før (.*)/
/** Characters a date after "før" takes: "utgangen av andre kvartal 2023". */
const DATE_LENGTH = 32

/** `words` are those of a directive's deadline, in bokmål or nynorsk. */
export function readDeadline(words: string): DeadlineTime {
  const lower = words.toLowerCase().replaceAll(/\s+/g, ' ')
  if (AT_ONCE.test(lower)) return { kind: 'within', days: 0, head: lower }
  const order = BEFORE.exec(lower)
  // "før vedtak etter lov 1. juni 1917" names a date, and is not due then.
  if (order !== null && dateIn((order[1] ?? '').slice(0, DATE_LENGTH)) === null) return { kind: 'before' }
  const date = TIMES.test(lower) ? null : dateIn(lower)
  if (date === null && (RECURRING.test(lower) || TIMES.test(lower))) return { kind: 'recurring', perYear: timesPerYear(lower) }
  return date ?? termIn(lower) ?? { kind: 'open' }
}

/** "fire ganger i året" is four; "hvert fjerde år" a quarter; a term of an elected council is four years. */
function timesPerYear(words: string): number {
  const period = /valg?periode|valperiode/.test(words) ? 4 * 365 : unitIn(words.replace(/^.*?(?:gang|gong)\p{L}*/u, ''))
  const unit = 365 / (period ?? 365)
  const perYear = unit < 1 ? unit : Math.round(unit)
  const number = numberIn(words) ?? (/^anna?e?t?(?:hvert|kvart)/.test(words) ? 2 : 1)
  return TIMES.test(words) ? number * perYear : perYear / number
}

function dateIn(words: string): DeadlineTime | null {
  const numeric = NUMERIC.exec(words)
  if (numeric !== null && Number(numeric[1]) <= 31 && Number(numeric[2]) <= 12) {
    const year = numeric[3] === undefined ? null : Number(numeric[3]) + (numeric[3].length === 2 ? 2000 : 0)
    return { kind: 'date', year, month: Number(numeric[2]), day: Number(numeric[1]) }
  }
  const found = YEAR.exec(words)
  const year = found === null ? null : Number(found[0])
  const month = MONTH.exec(words)
  if (month !== null) {
    const day = DAY.exec(words)
    return { kind: 'date', year, month: MONTH_NAMES.indexOf(month[1] ?? '') + 1, day: day === null ? null : Number(day[1]) }
  }
  const part = PARTS.find(([pattern]) => pattern.test(words))
  if (part !== undefined) return { kind: 'date', year, month: part[1], day: part[2] }
  return year === null ? null : { kind: 'date', year, month: null, day: null }
}

function termIn(words: string): DeadlineTime | null {
  const head = /^.*?(?:halvår|kvartal|tertial|måned|månad|uke|veke|dag|time|timar|år)\p{L}*/u.exec(words)?.[0] ?? ''
  const number = numberIn(head)
  const unit = unitIn(head)
  return number === null || unit === null ? null : { kind: 'within', days: number * unit, head }
}

function numberIn(words: string): number | null {
  for (const word of words.split(/[\s.]+/)) {
    const number = /^\d+$/.test(word) ? Number(word) : NUMBERS[word]
    if (number !== undefined) return number
  }
  return null
}

function unitIn(words: string): number | null {
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const NO_YEAR = 9999

/** Earliest first; what is unsaid comes after what is said: dates without a year after those with one. */
export function inCalendarOrder(a: DeadlineTime & { kind: 'date' }, b: DeadlineTime & { kind: 'date' }): number {
  return (a.year ?? NO_YEAR) - (b.year ?? NO_YEAR) || (a.month ?? 13) - (b.month ?? 13) || (a.day ?? 32) - (b.day ?? 32)
}
