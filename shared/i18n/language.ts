/** The languages of the interface; bokmål is the source text. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Intl has nn for numbers, but lists and plurals fall back to nb where an engine lacks it. */
const LOCALE: Readonly<Record<Language, string[]>> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] }

/** Making a formatter costs some hundred times what using it does; a table of documents formats thousands of numbers. */
const formatters = new Map<string, Intl.NumberFormat>()

/** "15.12.2021"; in English as ISO writes it. `date` is ISO. */
export function formatDay(language: Language, date: string): string {
  return language === 'en' ? date : date.split('-').reverse().join('.')
}

/** A number with the language's separators; `fractionDigits` fixed decimals. */
export function formatNumber(language: Language, value: number, fractionDigits = 0): string {
  const key = `${language}${fractionDigits}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits })
    formatters.set(key, formatter)
  }
  return formatter.format(value)
}

const plurals = new Map<Language, Intl.PluralRules>()

function pluralRules(language: Language): Intl.PluralRules {
  const known = plurals.get(language) ?? new Intl.PluralRules(LOCALE[language])
  plurals.set(language, known)
  return known
}

/** '#' in the chosen form is replaced by the number. */
export function count(language: Language, n: number, forms: { readonly one: string; readonly other: string }): string {
  const form = pluralRules(language).select(n) === 'one' ? forms.one : forms.other
  return form.replace('#', formatNumber(language, n))
}

const lists = new Map<Language, Intl.ListFormat>()

/** "a, b og c". An engine without the language would otherwise write the list in English. */
export function formatList(language: Language, names: readonly string[]): string {
  const known = lists.get(language) ?? new Intl.ListFormat(LOCALE[language], { type: 'conjunction' })
  lists.set(language, known)
  return known.format(names)
}

/** A translation may be any string, or a function of the same parameters as the bokmål one. */
export type MessagesOf<Source> = {
  readonly [K in keyof Source]: Source[K] extends (...args: infer A) => string ? (...args: A) => string : string
}

/** All languages of one area of the interface; tsc checks that none lacks a message. */
export type Area<Source> = Readonly<Record<Language, MessagesOf<Source>>>

/** Day and time of day, where the user is; `at` in milliseconds since 1970. */
export function formatDate(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeStyle: 'short' }).format(at)
}
