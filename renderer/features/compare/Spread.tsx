/** How evenly the directives are spread, and the parts it was worked out over: chapters of a document, documents of a collection. */
import { Dialog, Heading } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import type { DocumentId } from '../../../shared/model/identifiers'
import { useLanguage, useMessages } from '../../app/language'
import { spreadShown } from './figures'
import { openSentences } from './open-sentences'
import type { ComparedColumn } from './use-comparison'

interface Part {
  readonly key: string
  readonly title: string
  readonly lang: string | undefined
  readonly words: number
  readonly passages: readonly { readonly documentId: DocumentId; readonly start: number; readonly end: number }[]
}

export function Spread({ column }: { readonly column: ComparedColumn }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const { close } = useMessages(common)
  const id = useId()
  const [open, setOpen] = useState(false)
  const { dispersion, words, directives } = column.compared.figures
  if (dispersion === null) return <span className='quiet'>–</span>
  const shown = spreadShown(language, dispersion)
  const number = (value: number): string => formatNumber(language, value)
  const share = (of: number, all: number): string => (all === 0 ? '–' : `${formatNumber(language, (of / all) * 100, 1)} %`)
  return (
    <>
      <button type='button' className='number-link' aria-label={text.spreadOver(shown, column.title)} onClick={() => setOpen(true)}>
        {shown}
      </button>
      {open &&
        createPortal(
          <Dialog open onClose={() => setOpen(false)} closeButton={close} className='spread-parts' aria-labelledby={id}>
            <Heading level={2} data-size='2xs' id={id}>
              {text.spreadParts}
            </Heading>
            <p className='quiet'>{`${column.title}: D_P ${shown}`}</p>
            <table className='section-table'>
              <thead>
                <tr>
                  <th scope='col'>{text.part}</th>
                  <th scope='col'>{text.words}</th>
                  <th scope='col'>{text.ofWords}</th>
                  <th scope='col'>{text.directives}</th>
                  <th scope='col'>{text.ofDirectives}</th>
                </tr>
              </thead>
              <tbody>
                {partsOf(column, text.untitled).map((part) => (
                  <tr key={part.key}>
                    <th scope='row' lang={part.lang}>
                      {part.title}
                    </th>
                    <td>{number(part.words)}</td>
                    <td>{share(part.words, words)}</td>
                    <td>
                      {part.passages.length === 0 ? (
                        number(0)
                      ) : (
                        <button
                          type='button'
                          className='number-link'
                          aria-label={text.see(number(part.passages.length), text.directives, part.title)}
                          onClick={() => {
                            setOpen(false)
                            openSentences(`${text.directives}: ${part.title}`, part.passages)
                          }}
                        >
                          {number(part.passages.length)}
                        </button>
                      )}
                    </td>
                    <td>{share(part.passages.length, directives.count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Dialog>,
          document.body,
        )}
    </>
  )
}

function partsOf({ collection, rows, compared: { members } }: ComparedColumn, untitled: string): readonly Part[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const [only] = members
  if (collection === null && only !== undefined)
    return only.sections.map(({ title, at, words }, i) => ({
      key: String(at),
      title: title ?? untitled,
      lang: title === null ? undefined : byId.get(only.id)?.language,
      words,
      passages: only.marks.filter(({ section }) => section === i).map(({ start, end }) => ({ documentId: only.id, start, end })),
    }))
  return members.map(({ id, words, marks }) => ({
    key: id,
    title: byId.get(id)?.title ?? id,
    lang: byId.get(id)?.language,
    words,
    passages: marks.map(({ start, end }) => ({ documentId: id, start, end })),
  }))
}
