/** What happens to the files that were opened: in full in the library, one line beside the reading and the search. */
import { Button, Heading, Link, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { importWords } from '../../../shared/i18n/import'
import { useLanguage, useMessages } from '../../app/language'
import { type Route, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { type ImportJob, type ImportTotals, importTotals, isRunning, NO_IMPORT } from '../../state/import-state'
import { useStore } from '../../state/use-store'
import { CheckIcon, CopyIcon, CrossIcon, WarningIcon } from '../../ui/icons'
import { ProgressBar } from '../../ui/ProgressBar'
import { explainFailure, takesPassword } from './explain-failure'

/** Beyond this only files under way and files that failed have a line of their own. */
const LIST_ALL_UP_TO = 8
const MOST_LINES = 200
/** A summary with nothing to see to goes by itself: what it says stands in the table. */
const GONE_AFTER_MS = 10_000

export function ImportPanel({ view }: { readonly view: Route['view'] }) {
  const { importer, imports } = useServices()
  const text = useMessages(importWords)
  const { jobs, open } = useStore(imports)
  const totals = importTotals(jobs)
  const running = totals.running > 0
  const inFull = view === 'library'
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (running) setSeen(false)
    else if (inFull) setSeen(true)
  }, [running, inFull])
  const nothingToSeeTo = open && !running && totals.failed === 0 && totals.cancelled === 0
  useEffect(() => {
    if (!nothingToSeeTo) return
    const timer = setTimeout(() => imports.set(NO_IMPORT), GONE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [nothingToSeeTo, imports])
  if (!open || jobs.length === 0 || (seen && !inFull)) return null
  const worthALine =
    jobs.length <= LIST_ALL_UP_TO ? jobs : jobs.filter(({ status }) => status.kind === 'reading' || status.kind === 'failed')
  return (
    <section className='import-panel' aria-label={text.panel}>
      <div className='import-head'>
        <div role='status'>
          <Heading level={2} data-size='2xs'>
            {running ? text.running(totals.running) : summary(text, totals)}
          </Heading>
        </div>
        {running ? (
          <Button variant='tertiary' data-size='sm' onClick={importer.cancelAll}>
            {text.cancelAll}
          </Button>
        ) : (
          <Button variant='tertiary' data-size='sm' onClick={() => imports.set(NO_IMPORT)}>
            {text.close}
          </Button>
        )}
      </div>
      {running && <ProgressBar label={text.total} value={totals.progress} />}
      {!inFull && !running && totals.failed > 0 && <Link href={toHash({ view: 'library' })}>{text.showFailed}</Link>}
      {/* When all went well the table says the rest: a list here would lie over the numbers of the documents just opened. */}
      {inFull && !(nothingToSeeTo && totals.duplicates === 0) && worthALine.length > 0 && (
        <ul className='import-list'>
          {worthALine.slice(0, MOST_LINES).map((job) => (
            <Line key={job.id} job={job} />
          ))}
          {worthALine.length > MOST_LINES && <li className='quiet'>{text.more(worthALine.length - MOST_LINES)}</li>}
        </ul>
      )}
    </section>
  )
}

type Words = ReturnType<typeof useMessages<(typeof importWords)['nb']>>

function summary(text: Words, { imported, duplicates, failed, cancelled }: ImportTotals): string {
  const parts = [
    ...(imported > 0 ? [text.imported(imported)] : []),
    ...(duplicates > 0 ? [text.duplicates(duplicates)] : []),
    ...(failed > 0 ? [text.failed(failed)] : []),
    ...(cancelled > 0 ? [text.cancelled(cancelled)] : []),
  ]
  return imported > 0 ? parts.join(', ') : [text.nothing, ...parts].join(' ')
}

function Line({ job }: { readonly job: ImportJob }) {
  const { importer } = useServices()
  const text = useMessages(importWords)
  const { fileName, id, status } = job
  // Its sentence names the file.
  if (status.kind === 'failed') return <Failure job={job} />
  return (
    <li className='import-line' data-status={status.kind}>
      <div className='import-line-head'>
        <StatusIcon kind={status.kind} />
        <span className='import-file'>{fileName}</span>
        <span className='quiet'>{shortStatus(text, job)}</span>
        {isRunning(status) && (
          <Button
            variant='tertiary'
            data-color='neutral'
            data-size='sm'
            icon
            aria-label={text.cancelOne(fileName)}
            onClick={() => importer.cancel(id)}
          >
            <CrossIcon size={16} />
          </Button>
        )}
      </div>
      {status.kind === 'reading' && status.of > 0 && <ProgressBar label={fileName} value={status.page / status.of} />}
    </li>
  )
}

function StatusIcon({ kind }: { readonly kind: ImportJob['status']['kind'] }) {
  if (kind === 'imported') return <CheckIcon size={16} />
  if (kind === 'duplicate') return <CopyIcon size={16} />
  if (kind === 'cancelled') return <CrossIcon size={16} />
  return null
}

function shortStatus(text: Words, { status }: ImportJob): string {
  switch (status.kind) {
    case 'waiting':
      return text.waiting
    case 'reading':
      return status.of === 0 ? text.starting : text.pages(status.page, status.of)
    case 'imported':
      return text.importedOne
    case 'duplicate':
      return text.duplicateOne
    case 'cancelled':
      return text.cancelledOne
    case 'failed':
      return ''
  }
}

function Failure({ job }: { readonly job: ImportJob }) {
  const { id, status } = job
  const { importer } = useServices()
  const language = useLanguage()
  const text = useMessages(importWords)
  if (status.kind !== 'failed') return null
  const again =
    status.error.kind === 'disk-full' ||
    status.error.kind === 'not-stored' ||
    status.error.kind === 'timed-out' ||
    status.error.kind === 'unreadable'
  return (
    <li className='import-line import-failure' data-status='failed'>
      <WarningIcon size={16} />
      <p>{explainFailure(language, job, status.error)}</p>
      {status.error.kind === 'password-protected' && takesPassword(job.fileName) && (
        <PasswordForm job={id} wrong={status.error.wrongPassword} />
      )}
      {again && (
        <Button variant='secondary' data-size='sm' onClick={() => importer.retry(id, null)}>
          {text.retry}
        </Button>
      )}
    </li>
  )
}

function PasswordForm({ job, wrong }: { readonly job: number; readonly wrong: boolean }) {
  const { importer } = useServices()
  const text = useMessages(importWords)
  const [password, setPassword] = useState('')
  return (
    <form
      className='password-form'
      data-size='sm'
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== '') importer.retry(job, password)
      }}
    >
      <Textfield
        type='password'
        autoComplete='off'
        label={text.password}
        description={text.passwordHint}
        error={wrong ? text.wrongPassword : undefined}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type='submit' variant='secondary'>
        {text.unlock}
      </Button>
    </form>
  )
}
