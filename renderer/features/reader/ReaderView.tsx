/** The reader: a document, what was found in it beside it, and the way from one to the other. */
import '../../styles/reader-list.css'
import '../../styles/chips.css'
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
import { type PdfOpening, startPdf } from '../../reader/use-pdf'
import { Reading } from './Reading'

interface ReaderViewProps {
  readonly documentId: DocumentId
  readonly passage: TextSpan | null
  readonly focus: ReaderFocus | null
}

type Loaded =
  | { readonly kind: 'loading' }
  /** `pdf` is being opened already; null for documents that are none. */
  | { readonly kind: 'ready'; readonly stored: StoredDocument; readonly pdf: PdfOpening | null }
  | { readonly kind: 'missing' }

// This module comes while the library is looked at; by the time a document is chosen the workers are there too.
warmUp()

export function ReaderView({ documentId, passage, focus }: ReaderViewProps) {
  const { library } = useServices()
  const words = reader[useLanguage()]
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })

  useEffect(() => {
    let over = false
    let pdf: PdfOpening | null = null
    setLoaded({ kind: 'loading' })
    // The file is fetched and opened beside the record and before the first drawing: it is what takes longest.
    const file = library.file(documentId)
    file.catch(() => undefined)
    library.get(documentId).then(
      (stored) => {
        if (over) return
        if (stored?.layout) pdf = startPdf(file, null)
        setLoaded(stored === null ? { kind: 'missing' } : { kind: 'ready', stored, pdf })
      },
      () => over || setLoaded({ kind: 'missing' }),
    )
    return () => {
      over = true
      pdf?.close()
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
      return <Reading key={documentId} stored={loaded.stored} pdf={loaded.pdf} passage={passage} focus={focus} />
  }
}
