/** All the measured figures, as tables. */
import { Details, Table } from '@digdir/designsystemet-react'
import { shortfalls } from '../../../shared/i18n/accuracy-shortfalls'
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import { formatNumber } from '../../../shared/i18n/language'
import { type AccuracyFigures, ANNOTATED_CLASSES } from '../../../shared/model/accuracy'
import { useLanguage } from '../../app/language'
import { HeadRow } from '../../ui/HeadRow'
import { FigureTable } from './Figure'
import { className, type FigureTableOf, mainTables, roleTables, treebankTables, typeTables } from './figure-tables'

export function Tables({ figures }: { readonly figures: AccuracyFigures }) {
  const language = useLanguage()
  const text = accuracyTables[language]
  const { directiveF1ByDocument: drawn, roles, treebanks, pipelineVersion } = figures
  const [first, ...rest] = mainTables(figures, language)
  const decimals = (value: number): string => formatNumber(language, value, 3)
  return (
    <>
      {first !== undefined && <FigureTable of={first} />}
      {drawn !== null && (
        <p className='accuracy-note'>{text.byDocument(decimals(drawn.value), decimals(drawn.low), decimals(drawn.high))}</p>
      )}
      {[...rest, ...roleTables(figures, language)].map((one) => (
        <FigureTable key={one.title} of={one} />
      ))}
      <p className='accuracy-note'>{text.rolesNote(roles.districts.places, roles.actors.sentences)}</p>
      {typeTables(figures, language).map((one) => (
        <Folded key={one.title} of={one} />
      ))}
      <Details data-size='sm'>
        <Details.Summary>{text.tableConfusion}</Details.Summary>
        <Details.Content>
          <Confusion of={figures.confusion} />
        </Details.Content>
      </Details>
      {treebankTables(figures, language).map((one) => (
        <Folded key={one.title} of={one} />
      ))}
      {treebanks !== null && treebanks.pipelineVersion !== pipelineVersion && <p className='accuracy-note'>{text.treebankOlder}</p>}
    </>
  )
}

function Folded({ of }: { readonly of: FigureTableOf }) {
  return (
    <Details data-size='sm'>
      <Details.Summary>{of.title}</Details.Summary>
      <Details.Content>
        <FigureTable of={of} />
      </Details.Content>
    </Details>
  )
}

function Confusion({ of }: { readonly of: AccuracyFigures['confusion'] }) {
  const language = useLanguage()
  const text = shortfalls[language]
  const words = accuracyTables[language]
  return (
    <div className='figure-scroll'>
      <Table data-size='sm' data-color='neutral' className='figure-table'>
        <caption>{words.confusionNote}</caption>
        <HeadRow of={[text.expected, ...ANNOTATED_CLASSES.map((one) => className(language, one))]} />
        <Table.Body>
          {ANNOTATED_CLASSES.map((gold) => (
            <Table.Row key={gold}>
              <Table.HeaderCell scope='row'>{className(language, gold)}</Table.HeaderCell>
              {ANNOTATED_CLASSES.map((found) => (
                <Table.Cell key={found} data-kind={of[gold][found] === 0 ? 'empty' : gold === found ? 'right' : 'wrong'}>
                  {formatNumber(language, of[gold][found])}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
