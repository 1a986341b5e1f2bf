/** What the documents are that are compared: type, date, issuer, and how much text there is. */
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatDay, formatNumber } from '../../../shared/i18n/language'
import { useLanguage, useMessages } from '../../app/language'
import { Group, Row } from './FigureRows'
import type { ComparedColumn } from './use-comparison'

export function Description({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const words = useMessages(common)
  const number = (value: number): string => formatNumber(language, value)
  return (
    <Group title={text.description} span={columns.length}>
      <Row name={text.type} columns={columns}>
        {({ rows }) => listed([...new Set(rows.map(({ type }) => words[type]))])}
      </Row>
      <Row name={text.year} columns={columns}>
        {({ rows }) => yearsOf(rows) ?? <span className='quiet'>{text.unknown}</span>}
      </Row>
      <Row name={text.date} about={['date']} columns={columns}>
        {({ rows }) =>
          datesOf(rows)
            .map((date) => formatDay(language, date))
            .join(' – ') || <span className='quiet'>{text.unknown}</span>
        }
      </Row>
      <Row name={text.issuer} columns={columns}>
        {({ rows }) => {
          const issuers = [...new Set(rows.flatMap(({ issuer }) => issuer ?? []))]
          return issuers.length === 0 ? <span className='quiet'>{text.unknown}</span> : listed(issuers)
        }}
      </Row>
      <Row name={text.pages} columns={columns}>
        {({ compared }) => number(compared.figures.pages)}
      </Row>
      <Row name={text.chapters} about={['chapters']} columns={columns}>
        {({ compared }) => number(compared.members.reduce((sum, { sections }) => sum + sections.length, 0))}
      </Row>
      <Row name={text.words} about={['words']} columns={columns}>
        {({ compared }) => number(compared.figures.words)}
      </Row>
    </Group>
  )
}

/** A few in full; of many the first ones and how many more. */
function listed(names: readonly string[]): string {
  const MOST = 3
  return names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST).join(', ')} + ${names.length - MOST}`
}

/** The day, or the first and the last. */
function datesOf(rows: ComparedColumn['rows']): readonly string[] {
  const dates = rows.flatMap(({ date }) => date ?? []).sort()
  return [...new Set([dates[0], dates.at(-1)])].flatMap((date) => date ?? [])
}

/** '2021', '2019–2022', or null when none is known. */
function yearsOf(rows: ComparedColumn['rows']): string | null {
  const years = rows.flatMap(({ year }) => year ?? [])
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? `${first}` : `${first}–${last}`
}
