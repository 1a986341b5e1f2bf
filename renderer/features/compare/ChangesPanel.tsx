/** What became of each directive between two editions: how many of each kind, by theme and by addressee, and the sentences with their words. */
import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { formatNumber } from '../../../shared/i18n/language'
import type { EditionChange } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import { useLanguage, useMessages } from '../../app/language'
import { TableMenu } from '../../ui/TableMenu'
import { ChangeFilters } from './ChangeFilters'
import { ChangeItem } from './ChangeItem'
import { aboutTheSame } from './change-filter'
import { useChangeNames } from './change-names'
import { changeSheets } from './change-sheets'
import { EditionSummary } from './EditionSummary'
import { keepChangeFilter, useChangeFilter } from './kept-changes'

/** Drawn at once; a letter has a few hundred. */
const STEP = 100

interface ChangesPanelProps {
  readonly changes: readonly EditionChange[]
  readonly before: DocumentSummary
  readonly after: DocumentSummary
  readonly children: ReactNode
}

export function ChangesPanel({ changes, before, after, children }: ChangesPanelProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const edits = useMessages(editionChanges)
  const names = useChangeNames()
  const list = useRef<HTMLDivElement>(null)
  const filter = useChangeFilter()
  const [most, setMost] = useState(STEP)
  const about = useMemo(() => aboutTheSame(changes, filter), [changes, filter])
  const shown = useMemo(() => about.filter(({ change }) => filter.kinds.has(change)), [about, filter])
  const called = namesOf(before, after)
  return (
    <>
      <div className='changes-head'>
        <p>{edits.intro(called.before, called.after)}</p>
        <div className='changes-tools'>
          {children}
          <TableMenu
            name={text['tab.changes']}
            documents={[before.id, after.id]}
            sheets={() => changeSheets(changes, shown, [before, after], language, names)}
          />
        </div>
      </div>
      <EditionSummary
        changes={changes}
        filter={filter}
        onPick={(picked) => {
          keepChangeFilter(picked)
          setMost(STEP)
          list.current?.scrollIntoView({ block: 'start' })
          list.current?.focus({ preventScroll: true })
        }}
      />
      <div ref={list} tabIndex={-1} className='changes-list'>
        <ChangeFilters changes={changes} about={about} filter={filter} onFilter={keepChangeFilter} />
        <p role='status' className='quiet'>
          {edits.shown(shown.length, formatNumber(language, changes.length))}
        </p>
        {shown.length === 0 && <p>{edits.noChanges}</p>}
        <ol className='changes'>
          {shown.slice(0, most).map((change) => (
            <ChangeItem
              key={`${change.before?.start} ${change.after?.start}`}
              change={change}
              before={before}
              after={after}
              names={called}
            />
          ))}
        </ol>
        {shown.length > most && (
          <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
            {text.showMore(Math.min(STEP, shown.length - most))}
          </Button>
        )}
      </div>
    </>
  )
}

/** Their years where these tell them apart, else their titles. */
function namesOf(before: DocumentSummary, after: DocumentSummary): { readonly before: string; readonly after: string } {
  if (before.year !== null && after.year !== null && before.year !== after.year) return { before: `${before.year}`, after: `${after.year}` }
  if (before.title !== after.title) return { before: before.title, after: after.title }
  return { before: before.fileName, after: after.fileName }
}
