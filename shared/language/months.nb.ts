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
