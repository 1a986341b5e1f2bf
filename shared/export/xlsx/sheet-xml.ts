/** A sheet as the XML of a worksheet: header that stays in view, filters, widths after what the columns hold. */
import type { Sheet, SheetColumn } from '../sheet'
import { cellXml, textXml } from './cell-xml'
import { STYLES } from './styles-xml'

/** Rows written as one string. */
const PIECE = 500
/** Rows that are looked at for the widths; the first ones are like the rest. */
const LOOKED_AT = 300
/** In characters. Longer texts are broken over lines. */
const WIDTH = { least: 8, most: 70, filter: 3 } as const

/** "A", "Z", "AA": the name of a column from its index. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

/** The cells of the table with its header: "A1:F120". */
function tableRange({ columns, rows }: Sheet): string {
  return `A1:${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`
}

/** In pieces, one after the other. `selected`: the sheet that is shown when the file is opened. */
export function* sheetXml(sheet: Sheet, selected: boolean): Generator<string> {
  const { columns, rows } = sheet
  const widths = columns.map((column, i) => width(column, rows, i))
  const names = columns.map((_, i) => columnName(i))
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${tableRange(sheet)}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0
      ? `<cols>${widths.map(({ characters }, i) => `<col min="${i + 1}" max="${i + 1}" width="${characters}" customWidth="1"/>`).join('')}</cols>`
      : '',
    `<sheetData><row r="1">${columns.map(({ title }, i) => textXml(`${names[i]}1`, title, STYLES.header)).join('')}</row>`,
  ].join('')
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = rows.slice(from, from + PIECE).map((row, i) => {
      const r = from + i + 2
      const cells = columns.map(({ type }, c) => cellXml(`${names[c]}${r}`, row[c] ?? null, type, widths[c]?.wrapped === true))
      return `<row r="${r}">${cells.join('')}</row>`
    })
    yield piece.join('')
  }
  yield `</sheetData>${columns.length > 0 ? `<autoFilter ref="${tableRange(sheet)}"/>` : ''}</worksheet>`
}

function width({ title, type }: SheetColumn, rows: Sheet['rows'], index: number): { characters: number; wrapped: boolean } {
  let longest = 0
  for (const row of rows.slice(0, LOOKED_AT)) longest = Math.max(longest, String(row[index] ?? '').length)
  const long = longest > WIDTH.most
  // A title may take two lines, but its longest word must stand, and the arrow of the filter beside it.
  const word = Math.max(...title.split(/[\s-]/).map(({ length }) => length), Math.ceil(title.length / 2)) + WIDTH.filter
  const characters = Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 1, word))
  return { characters, wrapped: long && type === 'text' }
}
