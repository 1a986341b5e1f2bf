/** In calendar order; bokmål and nynorsk have the same. */
export const MONTH_NAMES: readonly string[] = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES)
/** For regular expressions: any of them. */
export const ANY_MONTH = MONTH_NAMES.join('|')
