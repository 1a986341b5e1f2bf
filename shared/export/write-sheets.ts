/** Sheets as one file of a format: what the page's worker and the command line both write. */
import type { TableFormat } from './formats'
import type { Sheet } from './sheet'
import { sheetCsv } from './sheet-csv'
import { writeXlsx } from './xlsx/write-xlsx'
import type { Zip } from './zip'

export interface WrittenFile {
  /** With its extension. */
  readonly name: string
  /** A text is UTF-8 when it is stored. */
  readonly content: Uint8Array<ArrayBuffer> | string
}

/** `provenance` goes along wherever the format has room for it: not in a CSV file of one table. Several tables as CSV are a zip. */
export function writeSheets(
  name: string,
  sheets: readonly Sheet[],
  provenance: Sheet,
  { format, zip }: { readonly format: TableFormat; readonly zip: Zip },
): WrittenFile {
  const base = fileName(name)
  if (format === 'xlsx') return { name: `${base}.xlsx`, content: writeXlsx([...sheets, provenance], zip) }
  const variant = format === 'csv-norwegian' ? 'norwegian' : 'international'
  const [only, ...more] = sheets
  if (only !== undefined && more.length === 0) return { name: `${base}.csv`, content: sheetCsv(only, variant) }
  const entries = [...sheets, provenance].map((sheet) => ({ name: `${fileName(sheet.name)}.csv`, content: [sheetCsv(sheet, variant)] }))
  return { name: `${base}-csv.zip`, content: zip(entries) }
}

/** A name that every file system takes: letters and digits with hyphens between, lower case. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'tabell' : plain
}
