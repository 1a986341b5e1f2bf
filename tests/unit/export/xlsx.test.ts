/** Sheets as XLSX: typed cells, header, filters, names, and always the same bytes. */
import { describe, expect, it, vi } from 'vitest'
import type { CellValue, Sheet } from '../../../shared/export/sheet'
import { serialDay, xmlText } from '../../../shared/export/xlsx/cell-xml'
import { sheetNames } from '../../../shared/export/xlsx/sheet-names'
import { columnName } from '../../../shared/export/xlsx/sheet-xml'
import { writeXlsx } from '../../../shared/export/xlsx/write-xlsx'
import { unzipped, zip } from '../../helpers/zip'

const SHEET: Sheet = {
  name: 'Direktiver',
  columns: [
    { title: 'Fil', type: 'text' },
    { title: 'Side', type: 'integer' },
    { title: 'Tetthet', type: 'decimal' },
    { title: 'Dato', type: 'date' },
    { title: 'Klar', type: 'boolean' },
  ],
  rows: [
    ['plan.pdf', 3, 18.63, '2022-03-01', true],
    ['=1+1 & <b>', null, 2, 'våren 2022', false],
  ],
}

/** The second line of a sheet and on, without what stands around the cells. */
function rows(sheet: Sheet): string[] {
  const xml = unzipped(writeXlsx([sheet], zip))['xl/worksheets/sheet1.xml'] ?? ''
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map((match) => match[1] ?? '').slice(1)
}

it('writes each cell as what it is', () => {
  const text = (cell: string, words: string): string =>
    `<c r="${cell}" s="0" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`
  expect(rows(SHEET)).toEqual([
    `${text('A2', 'plan.pdf')}<c r="B2" s="2"><v>3</v></c><c r="C2" s="3"><v>18.63</v></c><c r="D2" s="4"><v>44621</v></c><c r="E2" s="0" t="b"><v>1</v></c>`,
    `${text('A3', '=1+1 &amp; &lt;b&gt;')}<c r="C3" s="3"><v>2</v></c>${text('D3', 'våren 2022')}<c r="E3" s="0" t="b"><v>0</v></c>`,
  ])
})

it('holds the header in view, filters every column, and keeps the filter through saving', () => {
  const parts = unzipped(writeXlsx([SHEET], zip))
  const xml = parts['xl/worksheets/sheet1.xml'] ?? ''
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:E3"\/><\/worksheet>$/)
  expect(parts['xl/workbook.xml']).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Direktiver\'!$A$1:$E$3</definedName>',
  )
})

it('gives the same bytes for the same sheets, whatever the time', () => {
  vi.useFakeTimers({ now: Date.UTC(2022, 0, 1) })
  const first = writeXlsx([SHEET], zip)
  vi.setSystemTime(Date.UTC(2031, 5, 5))
  const second = writeXlsx([SHEET], zip)
  vi.useRealTimers()
  expect(second).toEqual(first)
})

it('writes no formula anywhere', () => {
  const signs: CellValue[][] = ['=1', '+1', '-1', '@a', '\t=1'].map((text) => [text])
  for (const row of rows({ name: 'x', columns: [{ title: '=HEAD()', type: 'text' }], rows: signs })) {
    expect(row).toContain('t="inlineStr"')
    expect(row).not.toMatch(/<f>|t="str"/)
  }
})

it('cuts a text that Excel could not hold, and says so', () => {
  const [row = ''] = rows({ name: 'x', columns: [{ title: 'a', type: 'text' }], rows: [['æ'.repeat(40_000)]] })
  expect(/preserve">(.*)<\/t>/.exec(row)?.[1]).toBe(`${'æ'.repeat(32_766)}…`)
})

describe('texts in XML', () => {
  it.each([
    ['a\u0007b', 'a_x0007_b'],
    ['a\rb', 'a_x000D_b'],
    ['a\nb\tc', 'a\nb\tc'],
    ['_x0041_', '_x005F_x0041_'],
    ['a_x_b', 'a_x_b'],
    ['\uD800 alone', '_xD800_ alone'],
    ['😀', '😀'],
    ['"a" & <b>', '&quot;a&quot; &amp; &lt;b&gt;'],
  ])('%j', (text, xml) => expect(xmlText(text)).toBe(xml))
})

describe('days', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2022-03-01', 44_621],
    ['1899-12-31', null],
    ['2022-13-01', null],
    ['2022-03-01T10:00', null],
  ])('%s is %s', (iso, day) => expect(serialDay(iso)).toBe(day))
})

describe('names of sheets', () => {
  it.each([
    [
      ['Direktiver', 'direktiver'],
      ['Direktiver', 'direktiver (2)'],
    ],
    [['a/b: [c]?'], ['a b c']],
    [
      ["'sitat'", 'History', ''],
      ['sitat', 'History_', '_'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
  ])('%j', (wanted, names) => expect(sheetNames(wanted)).toEqual(names))
})

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
