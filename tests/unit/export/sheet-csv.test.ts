/** Sheets as CSV: what goes in comes out again, in both variants, and no text becomes a formula. */
import { describe, expect, it } from 'vitest'
import { plainText, plainTextBack } from '../../../shared/export/plain-text'
import type { CellValue, Sheet } from '../../../shared/export/sheet'
import { CSV_VARIANTS, type CsvVariant, sheetCsv } from '../../../shared/export/sheet-csv'
import { seededRandom } from '../../helpers/seeded-random'

const SHEET: Sheet = {
  name: 'Tall',
  columns: [
    { title: 'Fil', type: 'text' },
    { title: 'Direktiver', type: 'integer' },
    { title: 'Per 1 000 ord; tetthet', type: 'decimal' },
    { title: 'Vedtatt', type: 'date' },
    { title: 'Gjennomgått', type: 'boolean' },
  ],
  rows: [
    ['plan, del 1.pdf', 151, 18.63, '2022-03-01', true],
    ['«skal» og "må"', -3, -0.5, null, false],
    ['=HYPERLINK("http://x")', null, 1e-7, null, null],
  ],
}

it('writes commas and points for the world', () => {
  expect(sheetCsv(SHEET, 'international')).toBe(
    [
      'Fil,Direktiver,Per 1 000 ord; tetthet,Vedtatt,Gjennomgått\r\n',
      '"plan, del 1.pdf",151,18.63,2022-03-01,TRUE\r\n',
      '"«skal» og ""må""",-3,-0.5,,FALSE\r\n',
      '"\'=HYPERLINK(""http://x"")",,1e-7,,\r\n',
    ].join(''),
  )
})

it('writes semicolons, decimal commas and a byte order mark for Norwegian Excel', () => {
  expect(sheetCsv(SHEET, 'norwegian')).toBe(
    [
      '\uFEFFFil;Direktiver;"Per 1 000 ord; tetthet";Vedtatt;Gjennomgått\r\n',
      'plan, del 1.pdf;151;18,63;2022-03-01;SANN\r\n',
      '"«skal» og ""må""";-3;-0,5;;USANN\r\n',
      '"\'=HYPERLINK(""http://x"")";;1e-7;;\r\n',
    ].join(''),
  )
})

describe('formulas', () => {
  it.each(['=1+1', '+47 22 00', '-skal', '@SUM(A1)', '\t=1', '\n=1', '＝1', "'=1", "''-x"])('disarms %j, and gives it back', (text) => {
    expect(plainText(text)).toBe(`'${text}`)
    expect(plainTextBack(plainText(text))).toBe(text)
  })
  it.each(['skal', '– tiltak', ' =1', "'sitat'", '', '1-2'])('leaves %j as it is', (text) => {
    expect(plainText(text)).toBe(text)
    expect(plainTextBack(text)).toBe(text)
  })
  it('never takes a number for a text', () => {
    const columns = [{ title: 'n', type: 'integer' as const }]
    expect(sheetCsv({ name: '', columns, rows: [[-7]] }, 'international')).toBe('n\r\n-7\r\n')
  })
})

/** A plain reader of RFC 4180, written apart from the writer. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (sign === '\r' && text[i + 1] === '\n') {
      i++
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
    } else cell += sign
  }
  return rows
}

const SIGNS = [...'abå, ;"\'=+-@\t\r\n0.–æ', '\r\n', '😀', 'skal ']
const SEPARATOR: Readonly<Record<CsvVariant, string>> = { international: ',', norwegian: ';' }

describe.each(CSV_VARIANTS)('%s', (variant) => {
  it.each([1, 2, 3, 4, 5])('gives every cell back: seed %i', (seed) => {
    const random = seededRandom(seed)
    const pick = (): string => SIGNS[Math.floor(random() * SIGNS.length)] ?? ''
    const text = (): string => Array.from({ length: Math.floor(random() * 8) }, pick).join('')
    const number = (): number => Math.round((random() - 0.5) * 1e6) / 100
    const columns = [
      { title: text(), type: 'text' as const },
      { title: 'tall', type: 'decimal' as const },
      { title: text(), type: 'text' as const },
    ]
    const rows: CellValue[][] = Array.from({ length: 50 }, () => [text(), number(), text()])
    const written = sheetCsv({ name: 'x', columns, rows }, variant).replace(/^\uFEFF/, '')
    const [head, ...body] = read(written, SEPARATOR[variant])
    expect(head?.map(plainTextBack)).toEqual(columns.map(({ title }) => title))
    expect(body.map(([a = '', n = '', b = '']) => [plainTextBack(a), Number(n.replace(',', '.')), plainTextBack(b)])).toEqual(rows)
  })
})
