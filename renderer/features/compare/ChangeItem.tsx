/** One directive and what became of it: the words that differ, and links to both pages. */
import { Fragment } from 'react'
import { common } from '../../../shared/i18n/common'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import type { EditionChange, EditionPassage, WordChange } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import { useMessages } from '../../app/language'
import { toHash } from '../../app/routes'

interface ChangeItemProps {
  readonly change: EditionChange
  readonly before: DocumentSummary
  readonly after: DocumentSummary
  readonly names: { readonly before: string; readonly after: string }
}

export function ChangeItem({ change, before, after, names }: ChangeItemProps) {
  const edits = useMessages(editionChanges)
  const words = useMessages(common)
  const kinds = [change.before, change.after]
    .filter((side) => side !== null)
    .map(({ modality }) => (modality === null ? edits.noDirective : words[modality]))
  const shown = change.after ?? change.before
  return (
    <li className='change' data-change={change.change}>
      <p className='change-head'>
        <strong>{edits[change.change]}</strong>
        <span>{[...new Set(kinds)].join(' → ')}</span>
        {change.moved && change.change !== 'moved' && <span className='quiet'>{edits.alsoMoved}</span>}
      </p>
      <p className='change-words' lang={after.language}>
        {change.words === null ? shown?.text : <Words of={change.words} />}
      </p>
      <p className='change-links'>
        {change.before !== null && <PassageLink row={before} of={change.before} name={`${edits.before}: ${names.before}`} />}
        {change.after !== null && <PassageLink row={after} of={change.after} name={`${edits.after}: ${names.after}`} />}
      </p>
    </li>
  )
}

function Words({ of }: { readonly of: readonly WordChange[] }) {
  let at = 0
  return of.map(({ kind, text }) => {
    const key = `${at} ${kind}`
    at += text.length
    if (kind === 'same') return text
    const words = text.trimStart()
    const Mark = kind === 'removed' ? 'del' : 'ins'
    return (
      <Fragment key={key}>
        {text.length > words.length && ' '}
        <Mark>{words}</Mark>
      </Fragment>
    )
  })
}

interface PassageLinkProps {
  readonly row: DocumentSummary
  readonly of: EditionPassage
  readonly name: string
}

function PassageLink({ row, of: { start, end, pageLabel, modality }, name }: PassageLinkProps) {
  const text = useMessages(editionChanges)
  const focus = modality === null ? null : ({ kind: 'modality', value: 'all' } as const)
  return <a href={toHash({ view: 'reader', documentId: row.id, passage: { start, end }, focus })}>{`${name}, ${text.page(pageLabel)}`}</a>
}
