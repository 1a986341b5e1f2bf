/** Before and after: the mentions and mandates of each code that a version changed, by document. */
import { Table } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookHistory } from '../../../shared/i18n/codebook-history'
import { formatNumber } from '../../../shared/i18n/language'
import type { CodebookVersion, CodeFigures } from '../../../shared/model/codebook-version'
import type { CodeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { TableMenu } from '../../ui/TableMenu'
import { type CodeChange, changesByCode } from './count-changes'
import { countChangeSheets } from './count-sheets'

interface Counted {
  readonly documents: number
  readonly codes: readonly CodeChange[]
}

export function CountChanges({ version, current }: { readonly version: CodebookVersion; readonly current: boolean }) {
  const { codebooks, libraryState } = useServices()
  const text = useMessages(codebookHistory)
  const { counting } = useMessages(codebookView)
  const language = useLanguage()
  const names = useCodeNames()
  const library = useStore(libraryState)
  const [counted, setCounted] = useState<Counted | null>(null)
  const reanalysis = current && isReady(library) ? library.reanalysis : null
  const done = reanalysis?.done ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again for each document that was counted anew
  useEffect(() => {
    let gone = false
    codebooks
      .changes(version.number)
      .then((changes) => {
        if (!gone) setCounted({ documents: changes.length, codes: changesByCode(changes) })
      })
      .catch(() => undefined) // the history is there all the same
    return () => {
      gone = true
    }
  }, [codebooks, version.number, done])
  const nameOf = (code: CodeId): string => version.codebook.codes.find(({ id }) => id === code)?.label[language] ?? names(code)
  const inLibrary = new Set(isReady(library) ? library.documents.map(({ id }) => id) : [])
  if (counted === null) return null
  if (reanalysis !== null) return <p role='status'>{counting(reanalysis.done, reanalysis.of)}</p>
  if (counted.documents === 0) return <p className='quiet'>{text.notCompared}</p>
  if (counted.codes.length === 0) return <p>{text.sameCounts(counted.documents)}</p>
  return (
    <>
      <div className='count-changes-head'>
        <p>{text.countedAgain(counted.documents)}</p>
        <TableMenu
          name={text.countsSheet}
          documents={[...new Set(counted.codes.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)))]}
          basis='found'
          sheets={() => countChangeSheets(counted.codes, language, nameOf)}
        />
      </div>
      <Table data-size='sm' className='count-changes'>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{text.code}</Table.HeaderCell>
            <Table.HeaderCell className='numeric'>{text.mentions}</Table.HeaderCell>
            <Table.HeaderCell className='numeric'>{text.mandates}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {counted.codes.map((change) => (
            <Table.Row key={change.code}>
              <Table.HeaderCell scope='row'>
                <details className='count-documents'>
                  <summary>
                    {nameOf(change.code)} <span className='quiet'>{text.documents(change.documents.length)}</span>
                  </summary>
                  <ul>
                    {change.documents.map((one) => (
                      <li key={one.documentId}>
                        {inLibrary.has(one.documentId) ? (
                          <a
                            href={toHash({
                              view: 'reader',
                              documentId: one.documentId,
                              passage: null,
                              focus: { kind: 'code', value: change.code },
                            })}
                          >
                            {one.title}
                          </a>
                        ) : (
                          one.title
                        )}
                        {': '}
                        {text.mentions.toLowerCase()} <Step before={one.before} after={one.after} field='mentions' />
                        {', '}
                        {text.mandates.toLowerCase()} <Step before={one.before} after={one.after} field='mandates' />
                      </li>
                    ))}
                  </ul>
                </details>
              </Table.HeaderCell>
              <Table.Cell className='numeric'>
                <Step before={change.before} after={change.after} field='mentions' />
              </Table.Cell>
              <Table.Cell className='numeric'>
                <Step before={change.before} after={change.after} field='mandates' />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p className='quiet'>{text.changesNote}</p>
    </>
  )
}

/** "3 → 5", in words for readers of the screen; – where the codebook did not have the code. */
function Step({
  before,
  after,
  field,
}: {
  readonly before: CodeFigures | null
  readonly after: CodeFigures | null
  readonly field: keyof CodeFigures
}) {
  const language = useLanguage()
  const text = useMessages(codebookHistory)
  const shown = (figures: CodeFigures | null): string => (figures === null ? '–' : formatNumber(language, figures[field]))
  if (before !== null && after !== null && before[field] === after[field]) return <span className='quiet'>{shown(after)}</span>
  return (
    <span className='count-step'>
      <span aria-hidden='true'>
        {shown(before)} → <b>{shown(after)}</b>
      </span>
      <span className='ds-sr-only'>{text.fromTo(shown(before), shown(after))}</span>
    </span>
  )
}
