/** Two to twelve documents side by side, and for two editions of one document what became of each directive. */
import { Alert, Button, Heading, Link, Spinner, Tabs } from '@digdir/designsystemet-react'
import { compare } from '../../../shared/i18n/compare'
import type { DocumentId } from '../../../shared/model/identifiers'
import { useMessages } from '../../app/language'
import { type CompareTab, navigate, toHash } from '../../app/routes'
import { Barcodes } from './Barcodes'
import { ChangesPanel } from './ChangesPanel'
import { FigureTable } from './FigureTable'
import { type ComparedColumn, MOST_DOCUMENTS, useComparison, useEditionChanges } from './use-comparison'
import './compare.css'
import './changes.css'

interface CompareViewProps {
  readonly documents: readonly DocumentId[]
  readonly tab: CompareTab
}

export function CompareView({ documents, tab }: CompareViewProps) {
  const text = useMessages(compare)
  const comparison = useComparison(documents)
  return (
    <main id='main' tabIndex={-1} className='compare'>
      <header className='compare-head'>
        <Heading level={1} data-size='sm'>
          {text.title}
        </Heading>
        <Link href={toHash({ view: 'library' })}>{text.toLibrary}</Link>
      </header>
      {documents.length > MOST_DOCUMENTS && <Alert data-color='warning'>{text['too-many']}</Alert>}
      {comparison.kind === 'loading' && (
        <p className='compare-loading' role='status'>
          <Spinner aria-hidden='true' data-size='sm' />
          {text.loading}
        </p>
      )}
      {comparison.kind === 'error' && (
        <Alert data-color={comparison.error === 'failed' ? 'danger' : 'info'}>{text[comparison.error]}</Alert>
      )}
      {comparison.kind === 'ready' && <Ready columns={comparison.columns} tab={tab} />}
    </main>
  )
}

function Ready({ columns, tab }: { readonly columns: readonly ComparedColumn[]; readonly tab: CompareTab }) {
  const text = useMessages(compare)
  const changes = useEditionChanges(columns)
  const documents = columns.map(({ row }) => row.id)
  const shown = changes === null ? 'figures' : tab
  const judged = columns.filter(({ row }) => row.reviewed !== null).length
  const [before, after] = columns
  return (
    <>
      <p className='compare-basis'>
        {text.asFound} {judged > 0 && <strong>{text.notReviewed(judged)}</strong>}
      </p>
      {changes !== null && (
        <Tabs
          data-size='sm'
          value={shown}
          onChange={(value) => navigate({ view: 'compare', documents, tab: value === 'changes' ? 'changes' : 'figures' })}
        >
          <Tabs.List aria-label={text.parts}>
            <Tabs.Tab value='figures'>{text.figures}</Tabs.Tab>
            <Tabs.Tab value='changes'>{text.changes}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value='figures' className='compare-panel'>
            {shown === 'figures' && <Figures columns={columns} />}
          </Tabs.Panel>
          <Tabs.Panel value='changes' className='compare-panel'>
            {shown === 'changes' && changes === undefined && <p role='status'>{text.loading}</p>}
            {shown === 'changes' && changes !== undefined && before !== undefined && after !== undefined && (
              <ChangesPanel changes={changes} before={before.row} after={after.row}>
                <Button
                  variant='tertiary'
                  data-size='sm'
                  onClick={() => navigate({ view: 'compare', documents: documents.toReversed(), tab: 'changes' })}
                >
                  {text.swap}
                </Button>
              </ChangesPanel>
            )}
          </Tabs.Panel>
        </Tabs>
      )}
      {changes === null && <Figures columns={columns} />}
    </>
  )
}

function Figures({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  return (
    <>
      <FigureTable columns={columns} />
      <Barcodes columns={columns} />
    </>
  )
}
