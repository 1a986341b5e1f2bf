/** What the code finds in the library as it is now in the editor: totals, and lines that lead to the page. */
import { Alert, Heading, Spinner } from '@digdir/designsystemet-react'
import { codebookView } from '../../../shared/i18n/codebook'
import { formatNumber } from '../../../shared/i18n/language'
import type { Code } from '../../../shared/model/codebook'
import type { CodeTotal, LiveCounts, LiveLine } from '../../../shared/model/codebook-check'
import type { DocumentId } from '../../../shared/model/identifiers'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { ProgressBar } from '../../ui/ProgressBar'
import type { Live } from './use-live'

interface LivePanelProps {
  readonly code: Code
  readonly counts: Live<LiveCounts>
  readonly saved: CodeTotal | null
  /** The term whose lines are shown; null: all. */
  readonly term: number | null
}

export function LivePanel({ code, counts, saved, term }: LivePanelProps) {
  const text = useMessages(codebookView)
  const language = useLanguage()
  const library = useStore(useServices().libraryState)
  const value = 'value' in counts ? counts.value : null
  const chosen = term === null ? null : (code.terms[term] ?? null)
  const waiting = counts.kind === 'waiting' ? counts : null
  return (
    <section className='live' aria-labelledby='live-heading'>
      <Heading level={3} data-size='2xs' id='live-heading'>
        {text.live}
      </Heading>
      {isReady(library) && library.documents.length === 0 ? (
        <p className='quiet'>{text.emptyLibrary}</p>
      ) : (
        <>
          <div role='status' className='live-total'>
            {value !== null && (
              <p>
                <b>{text.hits(value.mentions)}</b> {text.inDocuments(value.documents, value.searched)}
                {saved !== null && saved.mentions !== value.mentions && (
                  <span className='quiet'> {text.before(formatNumber(language, saved.mentions))}</span>
                )}
                {waiting !== null && <Spinner aria-label={text.countingNow} data-size='2xs' />}
              </p>
            )}
            {value === null && waiting !== null && <p className='quiet'>{text.countingNow}</p>}
          </div>
          {waiting?.progress && <ProgressBar label={text.countingNow} value={waiting.progress.done / Math.max(1, waiting.progress.of)} />}
          {counts.kind === 'slow' && (
            <Alert data-color='warning' data-size='sm'>
              {text.tooSlow}
            </Alert>
          )}
          {counts.kind === 'failed' && (
            <Alert data-color='danger' data-size='sm'>
              {text.countFailed}
            </Alert>
          )}
          {value !== null && value.lines.length > 0 && (
            <>
              <p className='quiet live-which'>{chosen === null ? text.someLines : text.linesOf(chosen.value)}</p>
              <Lines lines={value.lines} />
            </>
          )}
        </>
      )}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly LiveLine[] }) {
  const text = useMessages(codebookView)
  const library = useStore(useServices().libraryState)
  const titles = new Map(isReady(library) ? library.documents.map(({ id, title }) => [id, title]) : [])
  const documents = [...new Set(lines.map(({ documentId }) => documentId))]
  const own = (id: DocumentId): readonly LiveLine[] => lines.filter((line) => line.documentId === id)
  return (
    <ul className='live-documents'>
      {documents.map((id) => (
        <li key={id}>
          <p className='live-title'>{titles.get(id) ?? ''}</p>
          <ul>
            {own(id).map((line) => (
              <li key={line.span.start}>
                <a href={toHash({ view: 'reader', documentId: id, passage: line.span, focus: null })}>
                  <span className='live-page'>{text.page(line.pageLabel)}</span>
                  {line.left !== '' && `…${line.left}`}
                  <mark>{line.node}</mark>
                  {line.right}…
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
