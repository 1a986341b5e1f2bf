/** The document itself: the PDF's pages, or text that flows; and what is said when the original cannot be shown. */
import { Alert, Button, Heading, Paragraph, Spinner, Textfield } from '@digdir/designsystemet-react'
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import type { StoredDocument } from '../../../shared/model/library'
import { useLanguage } from '../../app/language'
import { useServices } from '../../app/services'
import { docxToFragment } from '../../reader/docx-html'
import type { Rotation, Zoom } from '../../reader/geometry'
import type { Mark } from '../../reader/marks'
import { PdfReader } from '../../reader/PdfReader'
import { TextReader } from '../../reader/TextReader'
import { type PdfOpening, usePdf } from '../../reader/use-pdf'
import type { ReadingControls, ReadingViewStore } from '../../reader/view-state'

interface DocumentPaneProps {
  readonly stored: StoredDocument
  /** Being opened; null for documents that are no PDF. */
  readonly pdf: PdfOpening | null
  readonly zoom: Zoom
  readonly rotation: Rotation
  readonly marks: readonly Mark[]
  /** Every passage that can be marked, whatever layers are on. */
  readonly allMarks: readonly Mark[]
  readonly selected: Mark | null
  readonly view: ReadingViewStore
  readonly controls: RefObject<ReadingControls | null>
  readonly onPick: (key: string) => void
  /** The first of the document can be seen. */
  readonly onShown: () => void
}

export function DocumentPane(props: DocumentPaneProps) {
  const { stored } = props
  if (props.pdf !== null && stored.layout !== null) return <PdfPane {...props} pdf={props.pdf} layout={stored.layout} />
  if (stored.document.format === 'docx') return <WordPane {...props} />
  return <FlowingPane {...props} fragment={null} />
}

function PdfPane(props: DocumentPaneProps & { readonly pdf: PdfOpening; readonly layout: NonNullable<StoredDocument['layout']> }) {
  const { stored, layout, zoom, rotation, marks, selected, view, controls, onPick, onShown } = props
  const language = useLanguage()
  const { library } = useServices()
  const { id } = stored.document
  const load = useCallback(() => library.file(id), [library, id])
  const [state, tryPassword] = usePdf(props.pdf, load)
  const words = useMemo(() => {
    const { document, pageOf, noText, pageFailed, doubt } = reader[language]
    const number = (n: number): string => formatNumber(language, n)
    return {
      region: document,
      page: (page: number, pages: number) => pageOf(number(page), number(pages)),
      noText,
      failed: pageFailed,
      doubt,
    }
  }, [language])
  switch (state.kind) {
    case 'loading':
      return <Waiting />
    case 'ready':
      return (
        <PdfReader
          pdf={state.pdf}
          document={stored.document}
          layout={layout}
          zoom={zoom}
          rotation={rotation}
          marks={marks}
          selected={selected}
          view={view}
          controls={controls}
          onPick={onPick}
          onShown={onShown}
          words={words}
        />
      )
    case 'missing':
      return <WithoutOriginal {...props} title={reader[language].originalMissing} body={reader[language].originalMissingBody} />
    case 'failed':
      if (state.failure.kind === 'password') return <PasswordForm wrong={state.failure.wrong} onTry={tryPassword} />
      return <WithoutOriginal {...props} title={reader[language].damaged} body={reader[language].damagedBody} />
  }
}

function WordPane(props: DocumentPaneProps) {
  const { library } = useServices()
  const { id } = props.stored.document
  const [fragment, setFragment] = useState<DocumentFragment | null | 'loading'>('loading')
  useEffect(() => {
    let over = false
    const read = async (): Promise<DocumentFragment | null> => {
      const bytes = await library.file(id)
      return bytes === null ? null : docxToFragment(new Uint8Array(bytes))
    }
    // Whatever goes wrong with Word's own structure, our blocks are there.
    read().then(
      (made) => over || setFragment(made),
      () => over || setFragment(null),
    )
    return () => {
      over = true
    }
  }, [library, id])
  return fragment === 'loading' ? <Waiting /> : <FlowingPane {...props} fragment={fragment} />
}

function FlowingPane({
  stored,
  marks,
  allMarks,
  selected,
  view,
  controls,
  onPick,
  fragment,
}: DocumentPaneProps & { fragment: DocumentFragment | null }) {
  const { document: region, doubt } = reader[useLanguage()]
  return (
    <TextReader
      document={stored.document}
      fragment={fragment}
      marks={marks}
      allMarks={allMarks}
      selected={selected}
      view={view}
      controls={controls}
      onPick={onPick}
      words={{ region, doubt }}
    />
  )
}

function WithoutOriginal(props: DocumentPaneProps & { readonly title: string; readonly body: string }) {
  return (
    <div className='reader-without'>
      <Alert data-color='warning' data-size='sm'>
        <Heading level={2} data-size='2xs'>
          {props.title}
        </Heading>
        <Paragraph data-size='sm'>{props.body}</Paragraph>
      </Alert>
      <FlowingPane {...props} fragment={null} />
    </div>
  )
}

function Waiting() {
  const words = reader[useLanguage()]
  return (
    <div className='reader-waiting'>
      <Spinner aria-label={words.loadingDocument} data-size='md' />
    </div>
  )
}

function PasswordForm({ wrong, onTry }: { readonly wrong: boolean; readonly onTry: (password: string) => void }) {
  const words = reader[useLanguage()]
  const [password, setPassword] = useState('')
  return (
    <form
      className='reader-password'
      onSubmit={(event) => {
        event.preventDefault()
        onTry(password)
      }}
    >
      <Heading level={2} data-size='xs'>
        {words.passwordTitle}
      </Heading>
      <Paragraph data-size='sm'>{words.passwordBody}</Paragraph>
      <Textfield
        type='password'
        label={words.password}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        {...(wrong ? { error: words.passwordWrong } : {})}
      />
      <Button type='submit' data-size='sm'>
        {words.open}
      </Button>
    </form>
  )
}
