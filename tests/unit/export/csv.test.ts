import { expect, it } from 'vitest'
import { csv } from '../../../shared/export/csv'
import { table } from '../../../shared/export/table'

it('quotes what needs it and disarms formulas', () => {
  expect(
    csv(
      ['tittel', 'n'],
      [
        ['Plan, del 1', 1],
        ['«skal» og "må"', -2.5],
        ['=HYPERLINK("http://x")', null],
        ['linje\nto', 0],
        [' rom', 3],
      ],
    ),
  ).toBe(`tittel,n\r\n"Plan, del 1",1\r\n"«skal» og ""må""",-2.5\r\n"'=HYPERLINK(""http://x"")",\r\n"linje\nto",0\r\n" rom",3\r\n`)
})

it('sets columns by their widest cell, numbers to the right', () => {
  expect(
    table(
      ['fil', 'skal', 'år'],
      [
        ['tildelingsbrev.pdf', 166, 2022],
        ['å\tb', 7, null],
      ],
    ),
  ).toBe('fil                 skal    år\ntildelingsbrev.pdf   166  2022\nå b                    7     –\n')
})
