/**
 * Sheets as CSV after RFC 4180, UTF-8, CRLF, quotes doubled. Two variants, because a spreadsheet takes the separators from
 * the computer's region: `international` (comma, decimal point, no byte order mark: R, Python, Excel in English) and
 * `norwegian` (semicolon, decimal comma, byte order mark: what Excel with Norwegian settings opens by a double click).
 */
import { plainText } from './plain-text'
import type { CellType, CellValue, Sheet } from './sheet'

export const CSV_VARIANTS = ['international', 'norwegian'] as const
export type CsvVariant = (typeof CSV_VARIANTS)[number]

interface Dialect {
  readonly start: string
  readonly separator: string
  readonly decimal: string
  readonly yes: string
  readonly no: string
}

const DIALECTS: Readonly<Record<CsvVariant, Dialect>> = {
  international: { start: '', separator: ',', decimal: '.', yes: 'TRUE', no: 'FALSE' },
  // The words that Excel in Norwegian reads as truth values.
  norwegian: { start: '\uFEFF', separator: ';', decimal: ',', yes: 'SANN', no: 'USANN' },
}

/** The first row is the columns' titles. */
export function sheetCsv({ columns, rows }: Sheet, variant: CsvVariant): string {
  const dialect = DIALECTS[variant]
  const line = (fields: readonly string[]): string => `${fields.join(dialect.separator)}\r\n`
  const head = line(columns.map(({ title }) => field(title, 'text', dialect)))
  return dialect.start + head + rows.map((row) => line(columns.map(({ type }, i) => field(row[i] ?? null, type, dialect)))).join('')
}

function field(value: CellValue, type: CellType, dialect: Dialect): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? dialect.yes : dialect.no
  if (typeof value === 'number') return Number.isFinite(value) ? quoted(String(value).replace('.', dialect.decimal), dialect) : ''
  return quoted(type === 'date' ? value : plainText(value), dialect)
}

function quoted(text: string, { separator }: Dialect): string {
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
