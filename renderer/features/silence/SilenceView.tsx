/** The certificate of silence for a code or a search in some documents, or in all of the library. */
import { Alert, Link, Spinner } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { silence } from '../../../shared/i18n/silence'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SilenceSubject } from '../../../shared/model/silence'
import { useWholeCodebook } from '../../app/codes-in-use'
import { useMessages } from '../../app/language'
import { type Selection, type Sought, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { rowsOf, useSelection } from '../../app/use-selection'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { Certificate } from './Certificate'
import { subjectOf, useSilence } from './use-silence'
import '../../styles/paper.css'
import './silence.css'

interface SilenceViewProps {
  readonly selection: Selection
  readonly sought: Sought
}

export function SilenceView({ selection, sought }: SilenceViewProps) {
  const text = useMessages(silence)
  const library = useStore(useServices().libraryState)
  const groups = useSelection(selection)
  const everything = selection.documents.length + selection.collections.length === 0
  const rows = useMemo(
    () => (everything ? (isReady(library) ? library.documents : null) : groups === null ? null : rowsOf(groups)),
    [everything, library, groups],
  )
  const { codebook } = useWholeCodebook()
  const { kind, value } = sought
  const subject = useMemo(() => subjectOf({ kind, value }), [kind, value])
  if (subject === null)
    return (
      <Notice>
        <Alert data-color='warning'>{text.wrongQuery}</Alert>
        <Link href={toHash({ view: 'search', query: value })}>{text.toSearch}</Link>
      </Notice>
    )
  if (kind === 'code' && (codebook.codes.find(({ id }) => id === value)?.terms.length ?? 0) === 0)
    return (
      <Notice>
        <Alert data-color='warning'>{text.noWords}</Alert>
        <Link href={toHash({ view: 'codebook', part: 'codes', code: null })}>{text.toCodebook}</Link>
      </Notice>
    )
  if (rows === null) return <Looking />
  if (rows.length === 0)
    return (
      <Notice>
        <Alert data-color='info'>{text.nothingChosen}</Alert>
        <Link href={toHash({ view: 'library' })}>{text.toLibrary}</Link>
      </Notice>
    )
  return <Ready rows={rows} sought={sought} subject={subject} selection={selection} />
}

interface ReadyProps {
  readonly rows: readonly DocumentSummary[]
  readonly sought: Sought
  readonly subject: SilenceSubject
  readonly selection: Selection
}

function Ready({ rows, sought, subject, selection }: ReadyProps) {
  const text = useMessages(silence)
  const looked = useSilence(rows, subject)
  if (looked.kind === 'looking') return <Looking />
  if (looked.kind === 'failed')
    return (
      <Notice>
        <Alert data-color='danger'>{text.failed}</Alert>
      </Notice>
    )
  return <Certificate looked={looked} sought={sought} selection={selection} />
}

function Looking() {
  const text = useMessages(silence)
  return (
    <Notice>
      <p role='status'>
        <Spinner aria-hidden='true' data-size='sm' /> {text.loading}
      </p>
    </Notice>
  )
}

function Notice({ children }: { readonly children: React.ReactNode }) {
  return (
    <main id='main' tabIndex={-1} className='paper-notice'>
      {children}
    </main>
  )
}
