/** Text that the documents have in common: what it is, and what each document is with and without it. */
import { Alert, ToggleGroup } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { sharedText } from '../../../shared/i18n/shared-text'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SharedText as Found } from '../../../shared/model/shared-text'
import { keepHere, useKeptHere } from '../../app/history-state'
import { useLanguage, useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { rowsOf, type SelectedGroup } from '../../app/use-selection'
import { useStore } from '../../state/use-store'
import { TableMenu } from '../../ui/TableMenu'
import { SharedDocuments } from './SharedDocuments'
import { type ListedSentences, listedSentences, SharedSentences } from './SharedSentences'
import { sharedSheets } from './shared-sheets'
import { useAnswer } from './use-answer'
import { stampOf } from './use-comparison'
import { Waiting } from './Waiting'
import './shared-text.css'

/** How many of the documents must have a sentence. */
const SHARES = { all: 1, 'three-quarters': 0.75, half: 0.5 } as const
type Share = keyof typeof SHARES
const NAMES = Object.keys(SHARES) as Share[]

/** It is what it was when one comes back from reading a sentence. */
const KEPT = 'share'

export function SharedText({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const text = useMessages(sharedText)
  const names = useMessages(compare)
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const kept = useKeptHere(KEPT)
  const chosen = NAMES.find((one) => one === kept) ?? 'all'
  const share = SHARES[chosen]
  const rows = useMemo(() => rowsOf(groups), [groups])
  const documents = rows.map(({ id }) => id)
  const answer = useAnswer(`${share} ${stampOf(groups, basis)}`, (signal) => compareWorker.sharedText({ documents, share, basis }, signal))
  return (
    <>
      <div className='shared-tools'>
        <ToggleGroup data-size='sm' aria-label={text.shareLabel} value={chosen} onChange={(value) => keepHere(KEPT, value)}>
          {NAMES.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {text[one]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      {answer.kind === 'loading' && <Waiting />}
      {answer.kind === 'failed' && <Alert data-color='danger'>{names.failed}</Alert>}
      {answer.kind === 'ready' && !answer.value.ok && <Alert data-color='info'>{names[answer.value.error]}</Alert>}
      {answer.kind === 'ready' && answer.value.ok && <Shown found={answer.value.value} rows={rows} share={share} />}
    </>
  )
}

interface ShownProps {
  readonly found: Found
  readonly rows: readonly DocumentSummary[]
  readonly share: number
}

function Shown({ found, rows, share }: ShownProps) {
  const text = useMessages(sharedText)
  const names = useMessages(compare)
  const language = useLanguage()
  const { compareWorker, preferences } = useServices()
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const [only, setOnly] = useState<ListedSentences>('directives')
  const directives = found.sentences.filter(({ modality }) => modality !== null).length
  return (
    <>
      <div className='shared-head'>
        <p>
          {found.sentences.length === 0 ? text.nothing : text.found(found.sentences.length, directives, found.documents.length)}{' '}
          <span className='quiet'>{text.rule}</span>
        </p>
        <TableMenu
          name={names['tab.shared']}
          documents={rows.map(({ id }) => id)}
          sheets={() => sharedSheets(found, listedSentences(found, only), byId, language, compareWorker, preferences.get().basis)}
        />
      </div>
      <SharedDocuments found={found} byId={byId} share={share} />
      {found.sentences.length > 0 && <SharedSentences key={share} found={found} byId={byId} only={only} onOnly={setOnly} />}
    </>
  )
}
