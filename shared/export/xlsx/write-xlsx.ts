/**
 * Sheets as an Office Open XML workbook (ECMA-376): typed cells, a header that stays in view, filters. Written here and not
 * by a package: those at hand write the time of day into the file or zip in workers made from blobs, which the
 * Content-Security-Policy forbids, and take an object a cell. No time is written: the same sheets give the same bytes.
 */
import type { Sheet } from '../sheet'
import type { Zip, ZipEntry } from '../zip'
import { xmlText } from './cell-xml'
import { sheetNames } from './sheet-names'
import { columnName, sheetXml } from './sheet-xml'
import { STYLES_XML } from './styles-xml'

/** Rows of a worksheet with its header; a longer sheet goes on in another. */
const MOST_ROWS = 1_048_576

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** At least one sheet. */
export function writeXlsx(sheets: readonly Sheet[], zip: Zip): Uint8Array<ArrayBuffer> {
  const parts = sheets.flatMap(inRows)
  const names = sheetNames(parts.map(({ name }) => name))
  const entry = (name: string, ...content: string[]): ZipEntry => ({ name, content: [HEAD, ...content] })
  return zip([
    entry('[Content_Types].xml', contentTypes(parts.length)),
    entry('_rels/.rels', relationships([{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }])),
    entry('xl/workbook.xml', workbook(parts, names)),
    entry(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...parts.map((_, i) => ({ id: `rId${i + 1}`, type: `${OFFICE}/worksheet`, target: `worksheets/sheet${i + 1}.xml` })),
        { id: `rId${parts.length + 1}`, type: `${OFFICE}/styles`, target: 'styles.xml' },
      ]),
    ),
    { name: 'xl/styles.xml', content: [STYLES_XML] },
    ...parts.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetXml(sheet, i === 0) })),
  ])
}

function inRows(sheet: Sheet): readonly Sheet[] {
  const most = MOST_ROWS - 1
  if (sheet.rows.length <= most) return [sheet]
  return Array.from({ length: Math.ceil(sheet.rows.length / most) }, (_, i) => ({
    ...sheet,
    rows: sheet.rows.slice(i * most, (i + 1) * most),
  }))
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${PART}.sheet.main`),
    override('/xl/styles.xml', `${PART}.styles`),
    ...Array.from({ length: sheets }, (_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${PART}.worksheet`)),
    '</Types>',
  ].join('')
}

function relationships(all: readonly { readonly id: string; readonly type: string; readonly target: string }[]): string {
  const one = all.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${one.join('')}</Relationships>`
}

/** Filters are also a hidden name each: without it Excel forgets them when the file is saved. */
function workbook(sheets: readonly Sheet[], names: readonly string[]): string {
  const filters = sheets.flatMap(({ columns, rows }, i) =>
    columns.length === 0
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText((names[i] ?? '').replaceAll("'", "''"))}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}</definedName>`,
        ],
  )
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`,
    ...names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`),
    `</sheets>${filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''}</workbook>`,
  ].join('')
}
