/** How evenly something is spread, and the parts it was worked out over: chapters of a document, documents of a collection. */
import { useState } from 'react'
import { passageCount } from '../../../shared/compare/passages'
import { type ColumnOf, sheetOf } from '../../../shared/export/sheet'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { measures } from '../../../shared/i18n/measures'
import { sentences } from '../../../shared/i18n/sentences'
import type { CountedFocus, PackedPassages } from '../../../shared/model/passage'
import type { Dispersion } from '../../../shared/model/statistics'
import { useLanguage, useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { openSentences } from '../../evidence/open-sentences'
import { useStore } from '../../state/use-store'
import { TableMenu } from '../../ui/TableMenu'
import { CompareDialog, PartCount } from './CompareDialog'
import { spreadShown } from './figures'
import { useAnswer } from './use-answer'
import type { ComparedColumn } from './use-comparison'

interface SpreadProps {
  readonly column: ComparedColumn
  /** What is spread, in the user's language. */
  readonly what: string
  readonly focus: CountedFocus
  readonly dispersion: Dispersion | null
  /** Of them in all. */
  readonly count: number
  /** The name of the measure stands in the figure. */
  readonly named?: boolean
}

export function Spread(props: SpreadProps) {
  const { column, what, dispersion, named = false } = props
  const language = useLanguage()
  const text = useMessages(compare)
  const [open, setOpen] = useState(false)
  if (dispersion === null) return named ? null : <span className='quiet'>–</span>
  const shown = spreadShown(language, dispersion)
  return (
    <>
      <button
        type='button'
        className='number-link key'
        aria-label={text.spreadOver(shown, `${what}, ${column.title}`)}
        onClick={() => setOpen(true)}
      >
        {named ? `D_P\u00a0${shown}` : shown}
      </button>
      {open && <Parts {...props} shown={shown} onClose={() => setOpen(false)} />}
    </>
  )
}

interface Part {
  readonly title: string
  readonly lang: string | undefined
  readonly words: number
  readonly passages: PackedPassages
}

function Parts({ column, what, focus, count, shown, onClose }: SpreadProps & { readonly shown: string; onClose(): void }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const formulas = useMessages(measures)
  const sheet = useMessages(sentences)
  const { compareWorker, preferences } = useServices()
  const { basis } = useStore(preferences)
  const documents = column.compared.members.map(({ id }) => id)
  const answer = useAnswer(JSON.stringify([basis, documents, focus]), (signal) =>
    compareWorker.passagesByPart({ documents, focus, basis }, signal),
  )
  const { words } = column.compared.figures
  const number = (value: number): string => formatNumber(language, value)
  const part = (of: number, all: number): number | null => (all === 0 ? null : of / all)
  const share = (of: number, all: number): string => (all === 0 ? '–' : `${formatNumber(language, (of / all) * 100, 1)} %`)
  const parts = answer.kind === 'ready' ? partsOf(column, answer.value, text.untitled) : []
  const columns: ColumnOf<Part>[] = [
    { title: text.part, type: 'text', value: ({ title }) => title },
    { title: text.words, type: 'integer', value: (one) => one.words },
    { title: text.ofWords, type: 'decimal', value: (one) => part(one.words, words) },
    { title: what, type: 'integer', value: ({ passages }) => passageCount(passages) },
    { title: text.ofThese(what), type: 'decimal', value: ({ passages }) => part(passageCount(passages), count) },
  ]
  return (
    <CompareDialog title={text.spreadParts} about={`${what}, ${column.title}: D_P ${shown}`} onClose={onClose}>
      {answer.kind === 'failed' && <p>{sheet.failed}</p>}
      {answer.kind === 'loading' && <p role='status'>{sheet.loading}</p>}
      {answer.kind === 'ready' && (
        <>
          <div className='parts-menu'>
            <TableMenu
              name={`${text.spread} ${what}`}
              documents={documents}
              sheets={() => [sheetOf<Part>(`${text.spread} ${what}`, columns, parts)]}
            />
          </div>
          <table className='section-table'>
            <thead>
              <tr>
                {columns.map(({ title }) => (
                  <th key={title} scope='col'>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map((one, i) => {
                const own = passageCount(one.passages)
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two chapters may have one title, and they never change places
                  <tr key={i}>
                    <th scope='row' lang={one.lang}>
                      {one.title}
                    </th>
                    <td>{number(one.words)}</td>
                    <td>{share(one.words, words)}</td>
                    <td>
                      <PartCount
                        label={text.see(number(own), what, one.title)}
                        onOpen={
                          own === 0
                            ? undefined
                            : () => {
                                onClose()
                                openSentences(`${what}: ${one.title}`, one.passages)
                              }
                        }
                      >
                        {number(own)}
                      </PartCount>
                    </td>
                    <td>{share(own, count)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          <p className='quiet'>{formulas.spread}</p>
        </>
      )}
    </CompareDialog>
  )
}

/** One document is measured over its chapters, also when it is all there is of a collection. */
function partsOf({ rows, compared: { members } }: ComparedColumn, found: readonly PackedPassages[], untitled: string): readonly Part[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const [only] = members
  const parts =
    members.length === 1 && only !== undefined
      ? only.sections.map(({ title, words }) => ({
          title: title ?? untitled,
          lang: title === null ? undefined : byId.get(only.id)?.language,
          words,
        }))
      : members.map(({ id, words }) => ({ title: byId.get(id)?.title ?? id, lang: byId.get(id)?.language, words }))
  return parts.flatMap((one, i) => {
    const passages = found[i]
    return passages === undefined ? [] : [{ ...one, passages }]
  })
}
