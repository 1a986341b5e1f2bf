/** The steering profile of a document: a page to read, to follow to the sentences, and to print. */
import { Heading, Link, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { reader } from '../../../shared/i18n/reader'
import { steering } from '../../../shared/i18n/steering'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { StoredDocument } from '../../../shared/model/library'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { ProfilePage } from './ProfilePage'
import '../../styles/paper.css'
import './steering.css'
import './evidence.css'
import './steering-figures.css'
import './timetable.css'
import './steering-print.css'

interface SteeringViewProps {
  readonly documentId: DocumentId
  /** The statement whose sentences are shown, if any. */
  readonly show: string | null
}

export function SteeringView({ documentId, show }: SteeringViewProps) {
  const { library, libraryState } = useServices()
  const language = useLanguage()
  const row = useStore(libraryState, (state) => (isReady(state) ? state.documents.find(({ id }) => id === documentId) : undefined))
  const [loaded, setLoaded] = useState<{ readonly id: DocumentId; readonly stored: StoredDocument | null } | null>(null)
  // The row is another one when the document was judged again or its profile corrected: the figures are then others too.
  const stamp = row && JSON.stringify([row.pipelineVersion, row.codebookHash, row.words, row.directives, row.edits])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for the record
  useEffect(() => {
    let over = false
    library.get(documentId).then(
      (stored) => over || setLoaded({ id: documentId, stored }),
      () => over || setLoaded({ id: documentId, stored: null }),
    )
    return () => {
      over = true
    }
  }, [library, documentId, stamp])
  if (loaded === null || loaded.id !== documentId)
    return (
      <main id='main' tabIndex={-1} className='paper-notice'>
        <Spinner aria-label={reader[language].loadingDocument} />
      </main>
    )
  if (loaded.stored === null)
    return (
      <main id='main' tabIndex={-1} className='paper-notice'>
        <Heading level={1} data-size='sm'>
          {reader[language].notFound}
        </Heading>
        <Paragraph>{steering[language].notFoundBody}</Paragraph>
        <Link href={toHash({ view: 'library' })}>{reader[language].back}</Link>
      </main>
    )
  return <ProfilePage key={documentId} stored={loaded.stored} show={show} />
}
