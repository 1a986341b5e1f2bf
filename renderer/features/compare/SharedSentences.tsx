/** The sentences that the documents share, with what differs between them: a name, a date. */
import { Alert, Button, ToggleGroup } from '@digdir/designsystemet-react'
import { Fragment, useMemo, useState } from 'react'
import { diffWords } from '../../../shared/compare/diff-words'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { sentences as sheetWords } from '../../../shared/i18n/sentences'
import { sharedText } from '../../../shared/i18n/shared-text'
import type { WordChange } from '../../../shared/model/comparison'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SentenceRow } from '../../../shared/model/passage'
import type { SharedSentence, SharedText } from '../../../shared/model/shared-text'
import { useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { openSentences } from '../../evidence/open-sentences'
import { useStore } from '../../state/use-store'
import { occurrenceOf, occurrencesOf } from './shared-occurrences'
import { useAnswer } from './use-answer'
import { Waiting } from './Waiting'

/** Drawn and fetched at a time. */
const STEP = 40
/** Wordings of one sentence whose differences are shown. */
const VARIANTS = 4

interface SharedSentencesProps {
  readonly found: SharedText
  readonly byId: ReadonlyMap<DocumentId, DocumentSummary>
  readonly only: ListedSentences
  onOnly(only: ListedSentences): void
}

export type ListedSentences = 'directives' | 'all'

/** Those that the list shows. */
export function listedSentences({ sentences }: SharedText, only: ListedSentences): readonly SharedSentence[] {
  return sentences.filter(({ modality }) => only === 'all' || modality !== null)
}

export function SharedSentences({ found, byId, only, onOnly }: SharedSentencesProps) {
  const text = useMessages(sharedText)
  const names = useMessages(compare)
  const [most, setMost] = useState(STEP)
  const listed = useMemo(() => listedSentences(found, only), [found, only])
  return (
    <>
      <ToggleGroup
        data-size='sm'
        aria-label={text.listLabel}
        value={only}
        onChange={(value) => {
          onOnly(value === 'all' ? 'all' : 'directives')
          setMost(STEP)
        }}
      >
        <ToggleGroup.Item value='directives'>{text.onlyDirectives}</ToggleGroup.Item>
        <ToggleGroup.Item value='all'>{text.allSentences}</ToggleGroup.Item>
      </ToggleGroup>
      <ol className='shared-list'>
        {Array.from({ length: Math.ceil(Math.min(most, listed.length) / STEP) }, (_, page) =>
          listed.slice(page * STEP, (page + 1) * STEP),
        ).map((own) => (
          <Page key={own[0]?.from} found={found} byId={byId} sentences={own} />
        ))}
      </ol>
      {listed.length === 0 && <p>{text.noDirectives}</p>}
      {listed.length > most && (
        <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
          {names.showMore(Math.min(STEP, listed.length - most))}
        </Button>
      )}
    </>
  )
}

/** Some sentences with their words, fetched together. */
function Page({
  found,
  byId,
  sentences,
}: Pick<SharedSentencesProps, 'found' | 'byId'> & { readonly sentences: readonly SharedSentence[] }) {
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const sheet = useMessages(sheetWords)
  const wanted = sentences.map(({ variants }) => variants.slice(0, VARIANTS))
  const passages = wanted.flat().map((at) => occurrenceOf(found, at))
  const answer = useAnswer(JSON.stringify([basis, passages]), (signal) => compareWorker.sentences({ passages, basis }, signal))
  if (answer.kind === 'loading')
    return (
      <li>
        <Waiting />
      </li>
    )
  if (answer.kind === 'failed')
    return (
      <li>
        <Alert data-color='danger'>{sheet.failed}</Alert>
      </li>
    )
  let at = 0
  return sentences.map((sentence, i) => {
    const rows = answer.value.slice(at, at + (wanted[i]?.length ?? 0))
    at += rows.length
    return <Item key={sentence.from} found={found} byId={byId} sentence={sentence} rows={rows} />
  })
}

interface ItemProps extends Pick<SharedSentencesProps, 'found' | 'byId'> {
  readonly sentence: SharedSentence
  /** One for each of the first wordings; null where the document is gone. */
  readonly rows: readonly (SentenceRow | null)[]
}

function Item({ found, byId, sentence, rows }: ItemProps) {
  const text = useMessages(sharedText)
  const words = useMessages(common)
  const [first, ...others] = rows.filter((row) => row !== null)
  if (first === undefined) return null
  const row = byId.get(first.documentId)
  const { modality, documents, variants } = sentence
  const focus = modality === null ? null : ({ kind: 'modality', value: 'all' } as const)
  const quote = first.quote.text
  const differing = others.map((other) => diffWords(quote, other.quote.text))
  const [one = []] = differing
  const instead = differing.map((parts) =>
    parts
      .filter(({ kind }) => kind === 'added')
      .map((part) => part.text.trim())
      .join(' … '),
  )
  const more = variants.length - 1 - instead.length
  return (
    <li className='shared-item' data-modality={modality ?? undefined}>
      <p className='change-head'>
        {modality !== null && <strong>{words[modality]}</strong>}
        <button
          type='button'
          className='number-link'
          onClick={() => openSentences(text.sentenceIn(documents), occurrencesOf(found, sentence))}
        >
          {text.inDocuments(documents, found.documents.length)}
        </button>
      </p>
      <p lang={row?.language}>
        <a className='shared-words' href={toHash({ view: 'reader', documentId: first.documentId, passage: first, focus })}>
          {one.length === 0 ? quote : <Words parts={one} />}
        </a>
      </p>
      {instead.length > 0 && (
        <p className='quiet shared-variants'>
          {text.elsewhere} {[...new Set(instead)].filter((name) => name !== '').join(' · ')}
          {more > 0 && ` ${text.andMore(more)}`}
        </p>
      )}
    </li>
  )
}

/** What other documents have something else for is framed. */
function Words({ parts }: { readonly parts: readonly WordChange[] }) {
  let at = 0
  return parts.map(({ kind, text }) => {
    const key = `${at} ${kind}`
    at += text.length
    if (kind === 'added') return null
    if (kind === 'same') return text
    const bare = text.trimStart()
    return (
      <Fragment key={key}>
        {text.length > bare.length && ' '}
        <span className='shared-slot'>{bare}</span>
      </Fragment>
    )
  })
}
