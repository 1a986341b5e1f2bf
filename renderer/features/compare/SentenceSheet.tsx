/** The sentences behind a number, in a sheet at the side. It is opened with `openSentences` and drawn by the window. */
import { Alert, Button, Dialog, Field, Heading, Label, Link, Select, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useId, useMemo, useState } from 'react'
import { passageCount, passagesIn } from '../../../shared/compare/passages'
import { sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import { review } from '../../../shared/i18n/review'
import { sentences } from '../../../shared/i18n/sentences'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SentenceRow } from '../../../shared/model/passage'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { closeSentences, keepSheet, type OpenSheet } from '../../evidence/open-sentences'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { TableMenu } from '../../ui/TableMenu'
import { allSentences, sentenceColumns } from './passage-sheets'
import { SentenceItem } from './SentenceItem'
import { useSentences } from './use-sentences'
import '../../styles/chips.css'
import './sentence-sheet.css'

/** Drawn and fetched at a time. */
const STEP = 50

export function SentenceSheet({ sheet }: { readonly sheet: OpenSheet }) {
  const text = useMessages(sentences)
  const words = useMessages(common)
  const basisWords = useMessages(review)
  const language = useLanguage()
  const nameOf = useCodeNames()
  const services = useServices()
  const { basis } = useStore(services.preferences)
  const id = useId()
  const [only, setOnly] = useState(sheet.only)
  const [shown, setShown] = useState(Math.max(STEP, sheet.shown))
  const passages = useMemo(() => (only === null ? sheet.passages : passagesIn(sheet.passages, only)), [sheet.passages, only])
  const { rows, loading, failed } = useSentences(passages, shown)
  const documents = useDocuments()
  const total = passageCount(passages)
  useFocusBack()
  return (
    <Dialog open placement='right' className='sentence-sheet' closeButton={words.close} aria-labelledby={id} onClose={closeSentences}>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id={id}>
          {sheet.title}
        </Heading>
        <div className='sentence-total'>
          <p>
            {text.total(passageCount(sheet.passages), sheet.passages.documents.length)} (
            {basisWords[`basis.${basis}`].toLocaleLowerCase(language)})
          </p>
          <TableMenu
            name={sheet.title}
            documents={passages.documents}
            sheets={async () => {
              const found = await allSentences(services, passages)
              return [
                sheetOf(
                  text.name,
                  sentenceColumns<SentenceRow>((row) => row, documents, language, nameOf),
                  found,
                ),
              ]
            }}
          />
        </div>
        {sheet.passages.documents.length > 1 && (
          <Field data-size='sm' className='sentence-filter'>
            <Label>{text.document}</Label>
            <Select
              value={only ?? ''}
              onChange={(event) => {
                setOnly(sheet.passages.documents.find((one) => one === event.target.value) ?? null)
                setShown(STEP)
              }}
            >
              <Select.Option value=''>{text.allDocuments}</Select.Option>
              {sheet.passages.documents.map((one, i) => (
                <Select.Option key={one} value={one}>
                  {`${documents.get(one)?.title ?? text.gone} (${sheet.passages.sizes[i] ?? 0})`}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </Dialog.Block>
      <Dialog.Block className='sentence-list'>
        {total === 0 && <p>{text.none}</p>}
        {groupsOf(rows).map(({ id: document, first, rows: own }) => (
          <Sentences
            key={`${document ?? ''} ${first}`}
            row={document === null ? undefined : documents.get(document)}
            places={document === null ? 0 : (sheet.passages.sizes[sheet.passages.documents.indexOf(document)] ?? 0)}
            first={first}
            sentences={own}
            at={only === sheet.only ? sheet.at : null}
            onRead={(at) => keepSheet({ ...sheet, only, shown, at })}
          />
        ))}
        {failed && <Alert data-color='danger'>{text.failed}</Alert>}
        {loading && (
          <p className='sentence-loading' role='status'>
            <Spinner aria-hidden='true' data-size='sm' /> {text.loading}
          </p>
        )}
        {!loading && !failed && rows.length < total && (
          <Button variant='secondary' data-size='sm' onClick={() => setShown(rows.length + STEP)}>
            {text.showMore(Math.min(STEP, total - rows.length))}
          </Button>
        )}
      </Dialog.Block>
    </Dialog>
  )
}

interface SentencesProps {
  /** Undefined: no longer in the library. */
  readonly row: DocumentSummary | undefined
  /** Passages of the document in all. */
  readonly places: number
  /** Index of the first of them among all that are shown. */
  readonly first: number
  readonly sentences: readonly (SentenceRow | null)[]
  readonly at: number | null
  onRead(index: number): void
}

function Sentences({ row, places, first, sentences: own, at, onRead }: SentencesProps) {
  const text = useMessages(sentences)
  if (row === undefined) return <p className='quiet'>{text.gone}</p>
  return (
    <section className='sentence-document'>
      <header>
        <Heading level={3} data-size='2xs' lang={row.language}>
          <Link href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: null })}>{row.title}</Link>
        </Heading>
        <span className='quiet'>{text.places(places)}</span>
      </header>
      <ol>
        {own.map((sentence, i) =>
          sentence === null ? null : (
            <SentenceItem
              key={`${sentence.start} ${sentence.end}`}
              row={sentence}
              document={row}
              wasRead={at === first + i}
              onRead={() => onRead(first + i)}
            />
          ),
        )}
      </ol>
    </section>
  )
}

interface Group {
  readonly id: DocumentId | null
  readonly first: number
  readonly rows: readonly (SentenceRow | null)[]
}

/** Rows of one document that follow each other. */
function groupsOf(rows: readonly (SentenceRow | null)[]): readonly Group[] {
  const groups: { id: DocumentId | null; first: number; rows: (SentenceRow | null)[] }[] = []
  rows.forEach((row, i) => {
    const last = groups.at(-1)
    const id = row?.documentId ?? null
    if (last !== undefined && last.id === id) last.rows.push(row)
    else groups.push({ id, first: i, rows: [row] })
  })
  return groups
}

function useDocuments(): ReadonlyMap<DocumentId, DocumentSummary> {
  const library = useStore(useServices().libraryState)
  return useMemo(() => new Map(isReady(library) ? library.documents.map((row) => [row.id, row]) : []), [library])
}

/** When the sheet closes, the number it was opened with has the focus again; after coming back from a document, the view. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus()
      else if (document.activeElement === document.body) document.getElementById('main')?.focus()
    },
    [opener],
  )
}
