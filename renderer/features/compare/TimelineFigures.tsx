/** How dense, how binding and on what each document of a timeline is: plots, and a table of its themes. */
import { memo } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { timeline } from '../../../shared/i18n/timeline'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { About } from '../../evidence/About'
import { TableMenu } from '../../ui/TableMenu'
import { FigurePlots } from './FigurePlots'
import { figureSheets } from './figure-sheets'
import { ThemeRows, useThemeOrder } from './ThemeRows'
import type { ComparedColumn } from './use-comparison'

/** Not drawn again for each pair of editions that has been compared meanwhile. */
export const TimelineFigures = memo(function TimelineFigures({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const language = useLanguage()
  const text = timeline[language]
  const names = compare[language]
  const nameOf = useCodeNames()
  const themes = useThemeOrder()
  return (
    <>
      <FigurePlots columns={columns} />
      <div className='changes-head'>
        <span />
        <TableMenu
          name={text.ladder}
          documents={columns.flatMap(({ rows }) => rows.map(({ id }) => id))}
          sheets={() => figureSheets(columns, themes, language, nameOf)}
        />
      </div>
      <section className='compare-scroll' tabIndex={0} aria-label={text.ladder}>
        <table className='compare-table'>
          <thead>
            <tr>
              <th scope='col'>
                <span className='row-name'>
                  {names.theme}
                  <About what={names.theme} measures={['theme', 'logRatio', 'spread']} />
                </span>
              </th>
              {columns.map(({ key, title }) => (
                <th key={key} scope='col'>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <ThemeRows columns={columns} measure='logRatio' />
          </tbody>
        </table>
      </section>
    </>
  )
})
