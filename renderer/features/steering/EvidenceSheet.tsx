/** The sentences behind a statement, beside the page: each leads to its words in the document. */
import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { common } from '../../../shared/i18n/common'
import { steering } from '../../../shared/i18n/steering'
import { addresseeName } from '../../../shared/model/directive'
import type { StoredDocument } from '../../../shared/model/library'
import type { TextSpan } from '../../../shared/text/span'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { pageIndexIn, pageLabelOf } from '../../reader/page-index'
import { TableMenu } from '../../ui/TableMenu'
import { MoreButton } from './BarList'
import type { Evidence, Passage } from './evidence'
import { evidenceSheet } from './evidence-sheet'

/** Sentences drawn at once. */
const FIRST = 100

interface EvidenceSheetProps {
  readonly evidence: Evidence
  readonly stored: StoredDocument
}

export function EvidenceSheet({ evidence: { title, passages, focus }, stored }: EvidenceSheetProps) {
  const language = useLanguage()
  const text = steering[language]
  const nameOf = useCodeNames()
  const [all, setAll] = useState(false)
  const [copied, setCopied] = useState(false)
  const { document: source, layout } = stored
  const pageOf = pageIndexIn(source, layout)
  const labelOf = (passage: Passage): string | null => pageLabelOf(source, pageOf(passage.open))
  const close = (): void => location.replace(toHash({ view: 'steering', documentId: source.id, show: null }))
  const shown = all ? passages : passages.slice(0, FIRST)
  async function copy(): Promise<void> {
    const lines = passages.map((passage) => {
      const label = labelOf(passage)
      return `«${quoteOf(source.text, passage)}»${label === null ? '' : ` (${text.page(label)})`}`
    })
    await navigator.clipboard.writeText(`${source.title}\n${title}: ${text.sentences(passages.length)}\n\n${lines.join('\n')}\n`)
    setCopied(true)
  }
  return (
    <Dialog
      open
      placement='right'
      className='evidence-sheet'
      closeButton={common[language].close}
      onClose={close}
      aria-labelledby='evidence-title'
      data-size='sm'
    >
      <Heading level={2} data-size='xs' id='evidence-title'>
        {title}
      </Heading>
      <p className='evidence-count'>
        {text.sentences(passages.length)}
        <TableMenu name={title} documents={[source.id]} sheets={() => [evidenceSheet(passages, stored, labelOf, language, nameOf)]} />
        <Button variant='tertiary' data-size='sm' onClick={() => void copy().catch(() => undefined)}>
          {copied ? text.copied : text.copy}
        </Button>
      </p>
      <ol className='evidence-list'>
        {shown.map((passage) => {
          const label = labelOf(passage)
          return (
            <li key={`${passage.open.start} ${passage.open.end}`}>
              <a href={toHash({ view: 'reader', documentId: source.id, passage: passage.open, focus })}>
                <span className='evidence-place'>
                  {[
                    label === null ? null : text.page(label),
                    passage.directive === null ? null : common[language][passage.directive.modality],
                    passage.directive?.addressee ? addresseeName(source.text, passage.directive.addressee) : null,
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
                <q lang={stored.analysis.profile.language}>
                  {passage.leadIn !== null && (
                    <>
                      <Marked text={source.text} span={passage.leadIn} marks={passage.marks} />{' '}
                    </>
                  )}
                  <Marked text={source.text} span={passage.sentence} marks={passage.marks} />
                </q>
              </a>
            </li>
          )
        })}
      </ol>
      {passages.length > FIRST && (
        <MoreButton open={all} onToggle={() => setAll(!all)}>
          {all ? text.fewer : text.more(passages.length - FIRST)}
        </MoreButton>
      )}
    </Dialog>
  )
}

function quoteOf(text: string, { leadIn, sentence }: Passage): string {
  const words = text.slice(sentence.start, sentence.end)
  return (leadIn === null ? words : `${text.slice(leadIn.start, leadIn.end)} ${words}`).replaceAll(/\s+/g, ' ')
}

/** The words of a span with the marks that lie in it. */
function Marked({ text, span, marks }: { readonly text: string; readonly span: TextSpan; readonly marks: readonly TextSpan[] }) {
  const inside = marks.filter(({ start, end }) => span.start <= start && end <= span.end).sort((a, b) => a.start - b.start)
  const parts: { readonly start: number; readonly end: number; readonly marked: boolean }[] = []
  let at = span.start
  for (const { start, end } of inside) {
    if (start < at) continue
    parts.push({ start: at, end: start, marked: false }, { start, end, marked: true })
    at = end
  }
  parts.push({ start: at, end: span.end, marked: false })
  return parts.map(({ start, end, marked }) => (marked ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end)))
}
