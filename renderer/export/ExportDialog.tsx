/** Documents of the library to a file: which, in which format, as found or as reviewed; long exports show how far they are and can be stopped. */
import { Alert, Button, Dialog, Fieldset, Heading, Paragraph, Radio, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { LIBRARY_FORMATS, type LibraryFormat } from '../../shared/export/formats'
import { common } from '../../shared/i18n/common'
import { exporting } from '../../shared/i18n/export'
import type { DocumentId } from '../../shared/model/identifiers'
import { isAbort } from '../../shared/protocol/rpc'
import { useMessages } from '../app/language'
import { useServices } from '../app/services'
import { BasisSwitch } from '../review/BasisSwitch'
import { notify } from '../state/notices'
import { ProgressBar } from '../ui/ProgressBar'
import { type ExportFailure, exportDocuments } from './export-documents'
import './export.css'

/** Some documents to choose, under a name in the user's language. */
export interface ExportScope {
  readonly label: string
  readonly documents: readonly DocumentId[]
}

interface ExportDialogProps {
  /** At least one; the first is chosen. */
  readonly scopes: readonly ExportScope[]
  /** Of the file, without an extension. */
  readonly name: string
  readonly onClose: () => void
}

type State =
  | { readonly kind: 'choosing'; readonly failure: ExportFailure | null }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }

export function ExportDialog({ scopes, name, onClose }: ExportDialogProps) {
  const services = useServices()
  const text = useMessages(exporting)
  const words = useMessages(common)
  const id = useId()
  const [scope, setScope] = useState(0)
  const [format, setFormat] = useState<LibraryFormat>('xlsx')
  const [state, setState] = useState<State>({ kind: 'choosing', failure: null })
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const documents = scopes[scope]?.documents ?? []

  async function run(): Promise<void> {
    const controller = new AbortController()
    abort.current = controller
    setState({ kind: 'working', done: 0, of: documents.length })
    try {
      const result = await exportDocuments(services, { documents, name, format }, controller.signal, (progress) =>
        setState({ kind: 'working', ...progress }),
      )
      if (!result.ok) return setState({ kind: 'choosing', failure: result.error })
      if (result.value === null) return setState({ kind: 'choosing', failure: null })
      notify(services.notices, { text: text.saved(result.value), tone: 'success', action: null, lasts: 6000 })
      onClose()
    } catch (error) {
      if (!isAbort(error)) setState({ kind: 'choosing', failure: 'failed' })
      else if (abort.current === controller) setState({ kind: 'choosing', failure: null })
    }
  }

  const working = state.kind === 'working'
  return (
    <Dialog open onClose={onClose} closeButton={words.close} className='export-dialog' data-size='sm' aria-labelledby={`${id}-heading`}>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id={`${id}-heading`}>
          {text.title}
        </Heading>
        <Paragraph data-size='sm'>
          {text.contents} {documents.length > 1 && text.contentsCompared}
        </Paragraph>
      </Dialog.Block>
      <Dialog.Block>
        <form
          className='export-form'
          data-size='sm'
          onSubmit={(event) => {
            event.preventDefault()
            if (!working) void run()
          }}
        >
          {scopes.length > 1 && (
            <Fieldset>
              <Fieldset.Legend>{text.what}</Fieldset.Legend>
              {scopes.map(({ label }, i) => (
                <Radio
                  key={label}
                  name={`${id}-scope`}
                  value={String(i)}
                  label={label}
                  disabled={working}
                  checked={i === scope}
                  onChange={() => setScope(i)}
                />
              ))}
            </Fieldset>
          )}
          {scopes.length === 1 && <p className='export-scope'>{scopes[0]?.label}</p>}
          <BasisSwitch />
          <Fieldset>
            <Fieldset.Legend>{text.format}</Fieldset.Legend>
            {LIBRARY_FORMATS.map((known) => (
              <Radio
                key={known}
                name={`${id}-format`}
                value={known}
                label={text[known]}
                description={text[`${known}Help`]}
                disabled={working}
                checked={known === format}
                onChange={() => setFormat(known)}
              />
            ))}
          </Fieldset>
          {state.kind === 'choosing' && state.failure !== null && (
            <Alert data-color={state.failure === 'failed' ? 'danger' : 'info'}>{text[state.failure]}</Alert>
          )}
          {working && <Progress done={state.done} of={state.of} />}
          <div className='export-actions'>
            <Button type='submit' aria-disabled={working} disabled={documents.length === 0}>
              {working && <Spinner aria-hidden='true' data-size='xs' />}
              {text.save}
            </Button>
            {working && (
              <Button variant='secondary' onClick={() => abort.current?.abort()}>
                {words.cancel}
              </Button>
            )}
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  )
}

function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  const text = useMessages(exporting)
  const says = done < of ? text.reading(done, of) : text.writing
  return (
    <div className='export-progress'>
      <p role='status'>{says}</p>
      <ProgressBar label={says} value={of === 0 ? 0 : done / of} />
    </div>
  )
}
