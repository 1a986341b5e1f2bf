import { expect, it } from 'vitest'
import { figureSheets } from '../../../renderer/features/compare/figure-sheets'
import type { ComparedColumn } from '../../../renderer/features/compare/use-comparison'
import { compareGroups } from '../../../shared/compare/compare-groups'
import { codeId } from '../../../shared/model/identifiers'
import { digestFromText } from './digest-from-text'

function sheetsOf(...texts: string[]) {
  const groups = compareGroups(texts.map((text) => [digestFromText(text)]))
  const columns = groups.map(
    (group, i): ComparedColumn => ({
      key: String(i),
      title: `Brev ${i}`,
      collection: null,
      rows: [],
      compared: { ...group, members: [] },
    }),
  )
  return figureSheets(columns, [codeId('innovation')], 'nb', (code) => code)
}

it('the sheets of a comparison have what sets each apart, and say that they hold key words', () => {
  const sheets = sheetsOf('Bydelene skal måle. Bydelene skal prøve.', 'Etatene skal svare.')
  expect(sheets.map(({ holds }) => holds)).toEqual([undefined, undefined, undefined, 'keywords'])
  expect(sheets.slice(0, 2).map(({ columns }) => columns.some(({ title }) => title.endsWith('G²')))).toEqual([true, true])
})

it('one alone has neither, and no column for how it differs from others', () => {
  const sheets = sheetsOf('Bydelene skal måle.')
  expect(sheets).toHaveLength(2)
  expect(sheets.flatMap(({ columns }) => columns).some(({ title }) => /G²|Log Ratio/.test(title))).toBe(false)
})
