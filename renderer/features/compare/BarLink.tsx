/** Part of a plot that leads to the sentences it counts: in the document, or as a list for a collection. */
import type { KeyboardEvent, ReactNode } from 'react'
import { type ReaderFocus, toHash } from '../../app/routes'
import type { SelectedGroup } from '../../app/use-selection'
import { useOpenCounted } from '../../evidence/use-open-counted'

interface BarLinkProps {
  readonly group: SelectedGroup
  readonly focus: ReaderFocus
  /** What is counted. */
  readonly what: string
  /** The number with what it is of, for those who hear the link alone, and shown when one points at it. */
  readonly label: string
  readonly children: ReactNode
}

export function BarLink({ group, focus, what, label, children }: BarLinkProps) {
  const open = useOpenCounted()
  const [row] = group.rows
  if (group.collection === null && row !== undefined)
    return (
      <a href={toHash({ view: 'reader', documentId: row.id, passage: null, focus })} aria-label={label}>
        <title>{label}</title>
        {children}
      </a>
    )
  const show = (): void => void open(group, focus, what)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be drawn
    <g
      role='button'
      className='plot-button'
      tabIndex={0}
      aria-label={label}
      onClick={show}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        show()
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  )
}
