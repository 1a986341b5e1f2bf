/** The documents that were gone through, with how much there was to read and what was found. */
import { useState } from 'react'
import { formatNumber } from '../../../shared/i18n/language'
import { silence } from '../../../shared/i18n/silence'
import { useLanguage } from '../../app/language'
import { type Selection, type Sought, toHash } from '../../app/routes'
import { useOpenCounted } from '../../evidence/use-open-counted'
import type { SilenceFacts } from './silence-facts'

/** Documents listed before the rest is asked for: as many as leave room on one sheet. */
const FIRST = 12

interface WhereProps {
  readonly facts: SilenceFacts
  readonly sought: Sought
  readonly selection: Selection
  /** What was looked for, in the user's language. */
  readonly name: string
}

export function Where({ facts, sought, selection, name }: WhereProps) {
  const language = useLanguage()
  const text = silence[language]
  const [all, setAll] = useState(false)
  const open = useOpenCounted()
  const number = (value: number): string => formatNumber(language, value)
  // Those with findings first: they are what one did not expect.
  const ordered = [...facts.speaking, ...facts.silent]
  const shown = all ? ordered : ordered.slice(0, FIRST)
  return (
    <>
      <table className='where-table'>
        <thead>
          <tr>
            <th scope='col'>{text.document}</th>
            <th scope='col'>{text.page}</th>
            <th scope='col'>{text.word}</th>
            <th scope='col'>{text.use}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, pages, words, found }) => (
            <tr key={row.id}>
              <th scope='row'>
                <a lang={row.language} href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: null })}>
                  {row.title}
                </a>
                <span className='where-file'>{text.file(row.fileName, ordered.length === 1 ? row.id : `${row.id.slice(0, 16)}…`)}</span>
              </th>
              <td>{pages === null ? <span className='quiet'>{text.withoutPages}</span> : number(pages)}</td>
              <td>{number(words)}</td>
              <td>
                {found > 0 ? (
                  <a
                    href={
                      sought.kind === 'code'
                        ? toHash({ view: 'reader', documentId: row.id, passage: null, focus: { kind: 'mention', value: sought.value } })
                        : toHash({ view: 'search', query: sought.value, within: { documents: [row.id], collections: [] } })
                    }
                    aria-label={`${text.uses(found)}: ${row.title}`}
                  >
                    {number(found)}
                  </a>
                ) : (
                  number(found)
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {ordered.length > 1 && (
          <tfoot>
            <tr>
              <th scope='row'>{`${text.total}: ${text.documents(ordered.length)}`}</th>
              <td>
                {facts.formats.pdf === 0 ? <span className='quiet'>{text.withoutPages}</span> : number(facts.pages)}
                {facts.formats.pdf > 0 && facts.formats.pdf < ordered.length && (
                  <span className='where-file'>{text.inPdfs(text.pdfs(facts.formats.pdf))}</span>
                )}
              </td>
              <td>{number(facts.words)}</td>
              <td>
                {facts.found === 0 ? (
                  number(0)
                ) : sought.kind === 'search' ? (
                  <a
                    href={toHash({ view: 'search', query: sought.value, within: selection })}
                    aria-label={`${text.uses(facts.found)}: ${text.total}`}
                  >
                    {number(facts.found)}
                  </a>
                ) : (
                  <button
                    type='button'
                    aria-label={`${text.uses(facts.found)}: ${text.total}`}
                    onClick={() =>
                      void open({ title: text.total, rows: ordered.map(({ row }) => row) }, { kind: 'mention', value: sought.value }, name)
                    }
                  >
                    {number(facts.found)}
                  </button>
                )}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {ordered.length > FIRST && !all && (
        <button type='button' className='more-button' onClick={() => setAll(true)}>
          {text.more(ordered.length - FIRST)}
        </button>
      )}
    </>
  )
}
