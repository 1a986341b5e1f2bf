/** The day a document was issued or adopted, as printed in its opening: a letter's date, an adoption, a statute's number. */
import { ANY_MONTH, MONTH_NAMES } from '../language/months.nb'

const NUMERIC = String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d{2})`
const WRITTEN = String.raw`(?<day>\d{1,2})\.?\s(?<name>${ANY_MONTH})\s(?<year>(?:19|20)\d{2})`
const ISO = String.raw`(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})`
/** "20.12.21" is a date only beside a word that says so. */
const SHORT = String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{2})(?!\d)`
const FORMS = [WRITTEN, NUMERIC, ISO]

/** How statutes are numbered: "LOV-2008-06-27-71", "FOR-2009-08-03-1028". */
const STATUTE = /(?:LOV|FOR)-(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u
/** "Dato: 20.12.2022", "Vår dato 20. desember 2022"; not the date of the letter that is answered ("Deres dato"). */
const LABELLED = patterns((date) => String.raw`(?<!(?:deres|dykkar|din)\s)(?<!\p{L})(?:dato|datert|datum)\s?:?\s{0,3}${date}`, 'i', [
  ...FORMS,
  SHORT,
])
/** A letter's line of its own, with its place: "Oslo, 15. desember 2021", "Skien den 3. mai 2020". */
const ALONE = patterns((date) => String.raw`^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2},?\s)?(?:den\s)?${date}\.?$`, '')
/** "Vedtatt av kommunestyret i sak 12/23, 16. mars 2023". */
const ADOPTED = patterns((date) => String.raw`(?:vedtatt|vedteke[nt]?|vedtatte|fastsatt|fastsett|godkjent)[^\n.]{0,80}?(?<!\d)${date}`)

/** `lines` of the opening, in order. ISO ("2021-12-15"); null when no whole date is told. */
export function guessDate(lines: readonly string[]): string | null {
  const opening = lines.slice(0, 25).join('\n')
  return isoOf(STATUTE.exec(opening)) ?? firstOf([...LABELLED, ...ALONE], opening) ?? firstOf(ADOPTED, opening)
}

/** `flags`: 'i' unless capitals tell something. */
function patterns(of: (date: string) => string, flags = 'i', forms = FORMS): readonly RegExp[] {
  return forms.map((form) => new RegExp(of(form), `mu${flags}`))
}

/** Of the patterns the one that stands first. */
function firstOf(wanted: readonly RegExp[], text: string): string | null {
  const found = wanted
    .map((pattern) => pattern.exec(text))
    .filter((match) => isoOf(match) !== null)
    .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))
  return isoOf(found[0] ?? null)
}

/** Null when the numbers are no day of the calendar ("31. februar"). */
function isoOf(match: RegExpExecArray | null): string | null {
  const { day, month, name, year } = match?.groups ?? {}
  const numbers = [
    year?.length === 2 ? 2000 + Number(year) : Number(year),
    name === undefined ? Number(month) : MONTH_NAMES.indexOf(name.toLowerCase()) + 1,
    Number(day),
  ] as const
  const date = isoDate(...numbers)
  return match === null ? null : date
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** "2021-12-15"; null when it is no day of the calendar. */
function isoDate(year: number, month: number, day: number): string | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (!(day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0))) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
