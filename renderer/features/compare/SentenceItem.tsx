/** One sentence of the sheet: its page, how binding it is, whom it binds and on what; it leads to the page. */
import { common } from '../../../shared/i18n/common'
import { sentences } from '../../../shared/i18n/sentences'
import type { DocumentSummary } from '../../../shared/model/library'
import type { SentenceRow } from '../../../shared/model/passage'
import { useCodeNames } from '../../app/code-names'
import { useMessages } from '../../app/language'
import { type ReaderFocus, toHash } from '../../app/routes'
import { Quote } from '../../review/Quote'

/** Those with a look of their own. */
const THEMES: ReadonlySet<string> = new Set(['innovation', 'cocreation'])

interface SentenceItemProps {
  readonly row: SentenceRow
  readonly document: DocumentSummary
  /** It was read last: the focus goes there. */
  readonly wasRead: boolean
  onRead(): void
}

export function SentenceItem({ row, document, wasRead, onRead }: SentenceItemProps) {
  const text = useMessages(sentences)
  const words = useMessages(common)
  const nameOf = useCodeNames()
  const { documentId, start, end, quote, leadIn, pageLabel, modality, addressee, codes } = row
  return (
    <li className='sentence'>
      <p className='sentence-head'>
        {modality === null ? (
          <span className='reason-chip'>{text.notDirective}</span>
        ) : (
          <span className={`modality-chip modality-${modality}`}>{words[modality]}</span>
        )}
        {codes.map((code) => (
          <span key={code} className={`theme-chip theme-${THEMES.has(code) ? code : 'other'}`}>
            {nameOf(code)}
          </span>
        ))}
        {pageLabel !== null && <span className='sentence-page'>{text.page(pageLabel)}</span>}
      </p>
      {leadIn !== null && (
        <p className='sentence-lead-in' lang={document.language}>
          <span className='ds-sr-only'>{text.leadIn}: </span>
          <Quote text={leadIn.text} span={{ start: 0, end: leadIn.text.length }} strong={leadIn.strong} />
        </p>
      )}
      <p className='sentence-quote' lang={document.language}>
        <a
          href={toHash({ view: 'reader', documentId, passage: { start, end }, focus: focusOf(row) })}
          title={text.read}
          onClick={onRead}
          // The one that was read last is where one goes on.
          ref={(link) => {
            if (wasRead) link?.focus()
          }}
        >
          <Quote text={quote.text} span={{ start: 0, end: quote.text.length }} strong={quote.strong} />
        </a>
      </p>
      {addressee !== null && (
        <p className='sentence-addressee'>
          {text.addressee}: <span lang={document.language}>{addressee}</span>
        </p>
      )}
    </li>
  )
}

/** What the reader's list shows beside it: the directives, or the mentions of the code. */
function focusOf({ modality, codes: [code] }: SentenceRow): ReaderFocus | null {
  if (modality !== null) return { kind: 'modality', value: 'all' }
  return code === undefined ? null : { kind: 'mention', value: code }
}
