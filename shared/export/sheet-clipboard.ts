/** Sheets for the clipboard: tab-separated text, and an HTML table that spreadsheets prefer because it keeps line ends and types. */
import { plainText } from './plain-text'
import type { CellType, CellValue, Sheet } from './sheet'

export interface Pasteable {
  readonly text: string
  readonly html: string
}

/**
 * `decimal`: the sign of the user's language; a spreadsheet reads pasted numbers by its own region, which follows it in
 * most cases. Several sheets stand below each other, each under its name.
 */
export function pasteable(sheets: readonly Sheet[], decimal: ',' | '.'): Pasteable {
  const named = sheets.length > 1
  return {
    text: sheets.map((sheet) => `${named ? `${line(plainText(sheet.name))}\r\n` : ''}${tabbed(sheet, decimal)}`).join('\r\n'),
    html: `<meta charset="utf-8">${sheets.map((sheet) => `${named ? `<p>${escaped(sheet.name)}</p>` : ''}${table(sheet, decimal)}`).join('')}`,
  }
}

function tabbed({ columns, rows }: Sheet, decimal: string): string {
  const lines = [
    columns.map(({ title }) => line(plainText(title))),
    ...rows.map((row) => columns.map(({ type }, i) => line(words(row[i] ?? null, type, decimal)))),
  ]
  return lines.map((cells) => `${cells.join('\t')}\r\n`).join('')
}

function table({ columns, rows }: Sheet, decimal: string): string {
  const head = columns.map(({ title }) => `<th>${escaped(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${columns.map(({ type }, i) => cell(row[i] ?? null, type, decimal)).join('')}</tr>`)
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

/** Excel's own property says that a text is one, also where it looks like a number, a date or a formula. */
function cell(value: CellValue, type: CellType, decimal: string): string {
  const shown = escaped(words(value, type, decimal)).replaceAll('\n', '<br>')
  return typeof value === 'string' && type === 'text' ? `<td style='mso-number-format:"\\@"'>${shown}</td>` : `<td>${shown}</td>`
}

function words(value: CellValue, type: CellType, decimal: string): string {
  if (value === null) return ''
  if (typeof value === 'string') return type === 'text' ? plainText(value) : value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', decimal) : ''
  return String(value).toUpperCase()
}

/** Tabs and line ends would begin another cell. */
function line(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
