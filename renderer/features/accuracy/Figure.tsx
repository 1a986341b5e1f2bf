/** A figure with its interval, and rows of them. */
import { Table } from '@digdir/designsystemet-react'
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import { formatNumber } from '../../../shared/i18n/language'
import type { Interval } from '../../../shared/model/statistics'
import { useLanguage } from '../../app/language'
import { HeadRow } from '../../ui/HeadRow'
import type { FigureTableOf } from './figure-tables'

const DECIMALS = 3

export function Figure({ of }: { readonly of: Interval | null }) {
  const language = useLanguage()
  if (of === null) return <span className='quiet'>–</span>
  const shown = (value: number): string => formatNumber(language, value, DECIMALS)
  return (
    <>
      {shown(of.value)}{' '}
      <span className='figure-interval'>
        ({shown(of.low)}–{shown(of.high)})
      </span>
    </>
  )
}

/** Precision, recall and F1 by row; a share takes their place where there is only right and not right. */
export function FigureTable({ of: { caption, rows } }: { readonly of: FigureTableOf }) {
  const language = useLanguage()
  const text = accuracyTables[language]
  const n = (value: number): string => formatNumber(language, value)
  return (
    <div className='figure-scroll'>
      <Table data-size='sm' data-color='neutral' className='figure-table'>
        <caption>{caption}</caption>
        <HeadRow of={[text.measure, text.precision, text.recall, text.f1, text.counts]} />
        <Table.Body>
          {rows.map(({ name, of }) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope='row'>{name}</Table.HeaderCell>
              {'share' in of ? (
                <>
                  <Table.Cell colSpan={3} className='figure-share'>
                    {text.share}: <Figure of={of.share} />
                  </Table.Cell>
                  <Table.Cell>{text.rightOf(of.right, of.of)}</Table.Cell>
                </>
              ) : (
                <>
                  <Table.Cell>
                    <Figure of={of.precision} />
                  </Table.Cell>
                  <Table.Cell>
                    <Figure of={of.recall} />
                  </Table.Cell>
                  <Table.Cell>
                    <Figure of={of.f1} />
                  </Table.Cell>
                  <Table.Cell>
                    {n(of.hit)} / {n(of.wrong)} / {n(of.missed)}
                  </Table.Cell>
                </>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
