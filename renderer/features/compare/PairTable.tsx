/** What changed from each document to the next, in numbers; each number leads to the changes of that pair. */
import { Button } from '@digdir/designsystemet-react'
import { countChanges } from '../../../shared/compare/edition-summary'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { editions } from '../../../shared/i18n/editions'
import { formatNumber } from '../../../shared/i18n/language'
import { timeline } from '../../../shared/i18n/timeline'
import { CHANGES, type Change } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import { useLanguage, useMessages } from '../../app/language'
import { navigate } from '../../app/routes'
import { About } from '../../evidence/About'
import { TableMenu } from '../../ui/TableMenu'
import { FIRST_FILTER } from './change-filter'
import { keepChangeFilter } from './kept-changes'
import type { EditionPairs } from './use-edition-pairs'

interface PairTableProps {
  readonly rows: readonly DocumentSummary[]
  readonly titles: readonly string[]
  readonly changes: EditionPairs
}

export function PairTable({ rows, titles, changes: { pairs, state, stop } }: PairTableProps) {
  const language = useLanguage()
  const text = useMessages(timeline)
  const names = useMessages(compare)
  const edits = useMessages(editionChanges)
  const more = useMessages(editions)
  function show(i: number, change: Change): void {
    const documents = rows.slice(i, i + 2).map(({ id }) => id)
    navigate({ view: 'compare', selection: { documents, collections: [] }, tab: 'changes' })
    keepChangeFilter({ ...FIRST_FILTER, kinds: new Set([change]) })
  }
  const steps = rows
    .slice(0, -1)
    .map((row, i) => ({ id: row.id, name: text.step(titles[i] ?? '', titles[i + 1] ?? ''), changes: pairs[i] }))
  return (
    <>
      <div className='changes-head'>
        <p role='status' className='quiet'>
          {state === 'working' && text.working(pairs.length, steps.length)}
          {state === 'stopped' && text.stopped(pairs.length, steps.length)}
          {state === 'failed' && text.failed}
        </p>
        <div className='changes-tools'>
          {state === 'working' && (
            <Button variant='tertiary' data-size='sm' onClick={stop}>
              {text.stop}
            </Button>
          )}
          <TableMenu
            name={names['tab.timeline']}
            documents={rows.map(({ id }) => id)}
            sheets={() => [
              {
                name: names['tab.timeline'],
                columns: [
                  { title: text.stepColumn, type: 'text' },
                  ...CHANGES.map((change) => ({ title: edits[change], type: 'integer' as const })),
                ],
                rows: steps.flatMap(({ name, changes }) => {
                  if (changes === undefined || changes === null) return []
                  const counts = countChanges(changes)
                  return [[name, ...CHANGES.map((change) => counts[change])]]
                }),
              },
            ]}
          />
        </div>
      </div>
      <section className='compare-scroll' tabIndex={0} aria-label={text.pairs}>
        <table className='edition-table'>
          <thead>
            <tr>
              <th scope='col'>
                <span className='row-name'>
                  {text.stepColumn}
                  <About what={text.stepColumn} measures={['changes']} />
                </span>
              </th>
              {CHANGES.map((change) => (
                <th key={change} scope='col' data-change={change} title={edits[`about.${change}`]}>
                  {edits[change]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ id, name, changes }, i) => {
              const counts = changes === undefined || changes === null ? null : countChanges(changes)
              return (
                <tr key={id}>
                  <th scope='row'>{name}</th>
                  {counts === null && (
                    <td colSpan={CHANGES.length} className='quiet'>
                      {changes === null ? text.noEditions : '…'}
                    </td>
                  )}
                  {counts !== null &&
                    CHANGES.map((change) => (
                      <td key={change}>
                        {counts[change] === 0 ? (
                          <span className='quiet'>0</span>
                        ) : (
                          <button
                            type='button'
                            className='number-link'
                            aria-label={more.pick(formatNumber(language, counts[change]), `${edits[change].toLowerCase()}, ${name}`)}
                            onClick={() => show(i, change)}
                          >
                            {formatNumber(language, counts[change])}
                          </button>
                        )}
                      </td>
                    ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </>
  )
}
