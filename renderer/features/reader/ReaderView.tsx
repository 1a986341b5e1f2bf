/** The reader: a document, what was found in it beside it, and the way from one to the other. */
import '../../styles/reader-list.css'
import '../../styles/reader.css'
import '../../styles/reader-pdf.css'
import '../../styles/reader-text.css'
import { Heading, Link, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { reader } from '../../../shared/i18n/reader'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { StoredDocument } from '../../../shared/model/library'
import type { TextSpan } from '../../../shared/text/span'
import { useLanguage } from '../../app/language'
import { type ReaderFocus, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { warmUp } from '../../reader/pdf-engine'
import { Reading } from './Reading'

interface ReaderViewProps {
  readonly documentId: DocumentId
  readonly passage: TextSpan | null
  readonly focus: ReaderFocus | null
}

type Loaded = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly stored: StoredDocument } | { readonly kind: 'missing' }

export function ReaderView({ documentId, passage, focus }: ReaderViewProps) {
  const { library } = useServices()
  const words = reader[useLanguage()]
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })

  useEffect(() => {
    let over = false
    warmUp()
    setLoaded({ kind: 'loading' })
    library.get(documentId).then(
      (stored) => over || setLoaded(stored === null ? { kind: 'missing' } : { kind: 'ready', stored }),
      () => over || setLoaded({ kind: 'missing' }),
    )
    return () => {
      over = true
    }
  }, [library, documentId])

  switch (loaded.kind) {
    case 'loading':
      return (
        <main id='main' tabIndex={-1} className='reader-waiting'>
          <Spinner aria-label={words.loadingDocument} />
        </main>
      )
    case 'missing':
      return (
        <main id='main' tabIndex={-1} className='reader-missing'>
          <Heading level={1} data-size='sm'>
            {words.notFound}
          </Heading>
          <Paragraph>{words.notFoundBody}</Paragraph>
          <Link href={toHash({ view: 'library' })}>{words.back}</Link>
        </main>
      )
    case 'ready':
      // Another document, another reader: nothing of the last one's scrolling or filters stays.
      return <Reading key={documentId} stored={loaded.stored} passage={passage} focus={focus} />
  }
}
