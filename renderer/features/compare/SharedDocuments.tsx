/** Each document with the text it shares and without it: words, directives, and how dense both are. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { sentences } from '../../../shared/i18n/sentences'
import { sharedText } from '../../../shared/i18n/shared-text'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { DocumentBoilerplate, SharedText } from '../../../shared/model/shared-text'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { About } from '../../evidence/About'
import { openSentences } from '../../evidence/open-sentences'
import { notify } from '../../state/notices'
import { Rate } from './figures'

/** Drawn at a time. */
const STEP = 50

interface SharedDocumentsProps {
  readonly found: SharedText
  readonly byId: ReadonlyMap<DocumentId, DocumentSummary>
  readonly share: number
}

export function SharedDocuments({ found, byId, share }: SharedDocumentsProps) {
  const text = useMessages(sharedText)
  const names = useMessages(compare)
  const [most, setMost] = useState(STEP)
  const { documents } = found
  return (
    <>
      <section className='compare-scroll' tabIndex={0} aria-label={text.documentsLabel}>
        <table className='edition-table shared-table'>
          <thead>
            <tr>
              <th scope='col' rowSpan={2}>
                {text.document}
              </th>
              <th scope='colgroup' colSpan={2}>
                {names.words}
              </th>
              <th scope='colgroup' colSpan={2}>
                {names.directives}
              </th>
              <th scope='colgroup' colSpan={3}>
                <span className='row-name'>
                  {names.rate}
                  <About what={names.rate} measures={['rate', 'sharedText']} />
                </span>
              </th>
            </tr>
            <tr>
              <th scope='col'>{text.inAll}</th>
              <th scope='col'>{text.ofThemShared}</th>
              <th scope='col'>{text.inAll}</th>
              <th scope='col'>{text.ofThemShared}</th>
              <th scope='col'>{text.inAll}</th>
              <th scope='col'>{text.withoutShared}</th>
              <th scope='col'>{text.inShared}</th>
            </tr>
          </thead>
          <tbody>
            {documents.slice(0, most).map((one) => (
              <Row key={one.id} one={one} row={byId.get(one.id)} documents={documents.map(({ id }) => id)} share={share} />
            ))}
          </tbody>
        </table>
      </section>
      {documents.length > most && (
        <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
          {names.showMore(Math.min(STEP, documents.length - most))}
        </Button>
      )}
    </>
  )
}

interface RowProps {
  readonly one: DocumentBoilerplate
  readonly row: DocumentSummary | undefined
  readonly documents: readonly DocumentId[]
  readonly share: number
}

function Row({ one, row, documents, share }: RowProps) {
  const language = useLanguage()
  const text = useMessages(sharedText)
  const names = useMessages(compare)
  const sheet = useMessages(sentences)
  const { compareWorker, preferences, notices } = useServices()
  if (row === undefined) return null
  const { title } = row
  const group = { key: row.id, title, collection: null, rows: [row] }
  const number = (value: number): string => formatNumber(language, value)
  const percent = one.words === 0 ? 0 : (one.sharedWords / one.words) * 100
  async function open(which: 'shared' | 'own'): Promise<void> {
    try {
      const asked = { documents, share, basis: preferences.get().basis, of: one.id, which }
      openSentences(text[`directives.${which}`](title), await compareWorker.sharedPassages(asked, new AbortController().signal))
    } catch {
      notify(notices, { text: sheet.failed, tone: 'warning', action: null, lasts: 8000 })
    }
  }
  const counted = (n: number, which: 'shared' | 'own', label: string) =>
    n === 0 ? (
      <span className='quiet'>0</span>
    ) : (
      <button type='button' className='number-link' aria-label={names.see(number(n), label, title)} onClick={() => void open(which)}>
        {number(n)}
      </button>
    )
  return (
    <tr>
      <th scope='row'>
        <a className='column-title' lang={row.language} href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: null })}>
          {title}
        </a>
        <span className='figure-note'>{row.fileName}</span>
      </th>
      <td>{number(one.words)}</td>
      <td>
        {number(one.sharedWords)}
        <span className='figure-note'>{`${formatNumber(language, percent)} %`}</span>
      </td>
      <td>
        <a
          className='number-link'
          href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: { kind: 'modality', value: 'all' } })}
          aria-label={names.see(number(one.directives.count), names.directives, title)}
        >
          {number(one.directives.count)}
        </a>
        <span className='figure-note'>
          {text.ownDirectives} {counted(one.own.count, 'own', text.ownDirectives)}
        </span>
      </td>
      <td>{counted(one.shared.count, 'shared', text.sharedDirectives)}</td>
      <td>
        <Rate of={one.directives} link={{ group, focus: { kind: 'modality', value: 'all' }, what: names.directives }} />
      </td>
      <td>
        <Rate of={one.own} open={{ label: (rate) => names.see(rate, text.withoutShared, title), onOpen: () => void open('own') }} />
      </td>
      <td>
        <Rate of={one.shared} open={{ label: (rate) => names.see(rate, text.inShared, title), onOpen: () => void open('shared') }} />
      </td>
    </tr>
  )
}
