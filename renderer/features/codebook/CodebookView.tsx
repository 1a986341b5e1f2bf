/** The codebook: its codes with what they find, one code's form, and the history. */
import { Alert, Button, Heading, Paragraph, Spinner, Tabs } from '@digdir/designsystemet-react'
import { useEffect, useMemo, useState } from 'react'
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { codebookView } from '../../../shared/i18n/codebook'
import { useMessages } from '../../app/language'
import { navigate } from '../../app/routes'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { CodeForm } from './CodeForm'
import { CodeList } from './CodeList'
import { codebookInUse, discardDraft, editCodebook, editedCodebook, nextNumber, numberInUse, openDraft } from './draft'
import { FileMenu } from './FileMenu'
import { HistoryView } from './HistoryView'
import { SaveDialog } from './SaveDialog'
import { useTotals } from './use-live'
import './code-form.css'
import './history.css'
import './live.css'
// Last: what narrow windows change.
import './codebook.css'

interface CodebookViewProps {
  readonly part: 'codes' | 'history'
  readonly code: string | null
}

export function CodebookView({ part, code }: CodebookViewProps) {
  const services = useServices()
  const text = useMessages(codebookView)
  const library = useStore(services.libraryState)
  const draft = useStore(services.codebookDraft)
  useEffect(() => {
    // The versions are read with the library: without them it is not known what a draft is a change of.
    if (library.kind === 'ready') void openDraft(services)
  }, [services, library.kind])
  useEffect(() => () => services.codebookWorker.release(), [services])
  return (
    <main id='main' className='codebook' tabIndex={-1}>
      {library.kind === 'failed' ? (
        <Alert data-color='danger'>{text.notOpened}</Alert>
      ) : library.kind === 'loading' || draft.kind === 'unread' ? (
        <p className='codebook-loading' role='status'>
          <Spinner aria-hidden='true' data-size='sm' />
          {text.loading}
        </p>
      ) : (
        <Editor part={part} code={code} />
      )}
    </main>
  )
}

function Editor({ part, code: chosen }: CodebookViewProps) {
  const services = useServices()
  const text = useMessages(codebookView)
  const state = useStore(services.codebookState)
  const draft = useStore(services.codebookDraft)
  const [saving, setSaving] = useState(false)
  const codebook = editedCodebook(state, draft)
  const inUse = codebookInUse(state)
  const changes = useMemo(() => diffCodebooks(inUse, codebook), [inUse, codebook])
  const code = codebook.codes.find(({ id }) => id === chosen) ?? null
  const totals = useTotals()
  return (
    <>
      <header className='codebook-head'>
        <div className='codebook-title'>
          <Heading level={1} data-size='sm'>
            {text.title}
          </Heading>
          <label className='codebook-name'>
            <span className='ds-sr-only'>{text.codebookName}</span>
            <input
              className='ds-input'
              data-size='sm'
              value={codebook.name}
              onChange={(event) => editCodebook(services, { ...codebook, name: event.target.value })}
            />
          </label>
          <span className='codebook-version'>{text.version(numberInUse(state))}</span>
        </div>
        <div className='codebook-actions' data-size='sm'>
          <FileMenu codebook={codebook} />
        </div>
      </header>
      <Status changes={changes.length} onSave={() => setSaving(true)} />
      <Tabs
        className='codebook-parts'
        data-size='sm'
        value={part}
        onChange={(value) => navigate({ view: 'codebook', part: value === 'history' ? 'history' : 'codes', code: null })}
      >
        <Tabs.List>
          <Tabs.Tab value='codes'>{text.codes}</Tabs.Tab>
          <Tabs.Tab value='history'>{text.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value='codes' className='codebook-panel'>
          <div className='codebook-columns' data-chosen={code !== null || undefined}>
            <CodeList codebook={codebook} inUse={inUse} chosen={code?.id ?? null} totals={totals} />
            {code === null ? (
              <div className='codebook-nothing'>
                <Heading level={2} data-size='2xs'>
                  {text.chooseTitle}
                </Heading>
                <Paragraph data-size='sm'>{text.chooseBody}</Paragraph>
              </div>
            ) : (
              <CodeForm key={code.id} code={code} saved={totals?.get(code.id) ?? null} />
            )}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value='history' className='codebook-panel'>
          {part === 'history' && <HistoryView />}
        </Tabs.Panel>
      </Tabs>
      {saving && <SaveDialog codebook={codebook} changes={changes} onClose={() => setSaving(false)} />}
    </>
  )
}

/** What is not saved yet, and what is being counted after saving. */
function Status({ changes, onSave }: { readonly changes: number; readonly onSave: () => void }) {
  const services = useServices()
  const text = useMessages(codebookView)
  const library = useStore(services.libraryState)
  const state = useStore(services.codebookState)
  const draft = useStore(services.codebookDraft)
  const reanalysis = isReady(library) ? library.reanalysis : null
  const moved = draft.kind === 'draft' && draft.base !== numberInUse(state)
  return (
    <div className='codebook-status'>
      {draft.kind === 'draft' && (
        <div className='codebook-unsaved' data-size='sm'>
          <p role='status'>
            <strong>{text.unsaved(changes)}</strong> {text.unsavedHelp(numberInUse(state))}
            {moved && ` ${text.baseMoved(draft.base)}`}
          </p>
          <Button onClick={onSave}>{text.saveVersion(nextNumber(state.versions.length, numberInUse(state)))}</Button>
          <Button variant='tertiary' onClick={() => discardDraft(services, text.discarded)}>
            {text.discard}
          </Button>
        </div>
      )}
      <p className='codebook-counting quiet' role='status'>
        {reanalysis !== null && (
          <>
            <Spinner aria-hidden='true' data-size='2xs' />
            {text.counting(reanalysis.done, reanalysis.of)}
          </>
        )}
      </p>
    </div>
  )
}
