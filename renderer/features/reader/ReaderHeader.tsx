/** The document's name and its figures. */
import { Popover, Table } from '@digdir/designsystemet-react'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { BackIcon, TableIcon } from './icons'

interface ReaderHeaderProps {
  readonly title: string
  readonly analysis: DocumentAnalysis
}

export function ReaderHeader({ title, analysis }: ReaderHeaderProps) {
  const language = useLanguage()
  const words = reader[language]
  const { density, directives } = analysis
  const decimal = (value: number): string => formatNumber(language, value, 1)
  return (
    <header className='reader-header'>
      <a className='reader-back' href={toHash({ view: 'library' })}>
        <BackIcon />
        {words.back}
      </a>
      <h1>{title}</h1>
      <p className='reader-figures'>
        <strong>{words.directiveCount(directives.length)}</strong>
        {density.per1000Words !== null && density.low !== null && density.high !== null && (
          <span title={words.intervalNote}>
            {' · '}
            {words.perThousand(decimal(density.per1000Words), decimal(density.low), decimal(density.high))}
          </span>
        )}
      </p>
      <Popover.TriggerContext>
        <Popover.Trigger data-size='sm' variant='tertiary'>
          <TableIcon />
          {words.counts}
        </Popover.Trigger>
        <Popover className='reader-counts' placement='bottom-end' data-size='sm'>
          <Table data-size='sm'>
            <caption>{words.countsCaption}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.countTerm}</Table.HeaderCell>
                <Table.HeaderCell>{words.countTextSearch}</Table.HeaderCell>
                <Table.HeaderCell>{words.countWholeWord}</Table.HeaderCell>
                <Table.HeaderCell>{words.countDirective}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {analysis.counts.map(({ term, textSearch, wholeWord, directive }) => (
                <Table.Row key={term}>
                  <Table.HeaderCell scope='row'>{term}</Table.HeaderCell>
                  <Table.Cell>{formatNumber(language, textSearch)}</Table.Cell>
                  <Table.Cell>{formatNumber(language, wholeWord)}</Table.Cell>
                  <Table.Cell>{formatNumber(language, directive)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <p className='reader-counts-note'>{words.countsNote}</p>
        </Popover>
      </Popover.TriggerContext>
    </header>
  )
}
