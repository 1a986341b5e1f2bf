/** Counts as bars beside their numbers: read without colour, printed as drawn. */
import { type ReactNode, useState } from 'react'
import { formatNumber, type Language } from '../../../shared/i18n/language'
import { steering } from '../../../shared/i18n/steering'
import type { CodeId } from '../../../shared/model/identifiers'
import { useLanguage } from '../../app/language'
import { keyOf } from './evidence'
import { EvidenceLink } from './Statement'

export interface BarRow {
  /** Of the sentences behind the number. */
  readonly evidence: string
  readonly label: string
  readonly note?: ReactNode
  readonly count: number
  /** Colour of meaning, where there is one; 'none' is hatched. */
  readonly kind?: string
}

interface BarListProps {
  readonly rows: readonly BarRow[]
  /** What the shares are of; null: numbers only. */
  readonly all: number | null
  /** Rows shown at first. */
  readonly first?: number
  /** The number that fills the width, where several lists share a scale. */
  readonly scale?: number
  readonly label: string
}

export function BarList({ rows, all, first = rows.length, scale = 1, label }: BarListProps) {
  const text = steering[useLanguage()]
  const [open, setOpen] = useState(false)
  const most = Math.max(1, scale, ...rows.map(({ count }) => count))
  // To hide a single row takes as much room as to show it.
  const hides = rows.length > first + 1
  const shown = open || !hides ? rows : rows.slice(0, first)
  return (
    <>
      <ul className='bar-list' aria-label={label}>
        {shown.map((row) => (
          <Row key={row.evidence} row={row} all={all} most={most} />
        ))}
      </ul>
      {hides && (
        <MoreButton open={open} onToggle={() => setOpen(!open)}>
          {open ? text.fewer : text.more(rows.length - first)}
        </MoreButton>
      )}
    </>
  )
}

/** "in 3 directives", beside the mentions of a code: a number of its own. */
export function InDirectives({ code, name, count }: { readonly code: CodeId; readonly name: string; readonly count: number }) {
  const text = steering[useLanguage()]
  const shown = text.inDirectives(count)
  return (
    <EvidenceLink of={keyOf.mandates(code)} className='bar-note-link' label={`${name}, ${shown}`}>
      {shown}
    </EvidenceLink>
  )
}

export function MoreButton({ open, onToggle, children }: { open: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <button type='button' className='more-button' aria-expanded={open} onClick={onToggle}>
      {children}
    </button>
  )
}

function Row({ row: { evidence, label, note, count, kind = 'plain' }, all, most }: { row: BarRow; all: number | null; most: number }) {
  const language = useLanguage()
  const text = steering[language]
  const number = formatNumber(language, count)
  return (
    <li>
      <span className='bar-label'>
        {`${label} `}
        {note !== undefined && <span className='bar-note'>{note}</span>}
      </span>
      <svg className='bar' viewBox='0 0 100 10' preserveAspectRatio='none' aria-hidden='true'>
        <rect className={`bar-${kind}`} width={(count / most) * 100} height='10' />
      </svg>
      <span className='bar-number'>
        <EvidenceLink of={evidence} label={text.see(number, label)}>
          {number}
        </EvidenceLink>
        {all !== null && <span className='bar-share'>{percent(language, count, all)}</span>}
      </span>
    </li>
  )
}

/** What is there is never shown as none. */
function percent(language: Language, part: number, all: number): string {
  if (all === 0) return '–'
  const value = (part / all) * 100
  return steering[language].percent(part > 0 && value < 0.5 ? '< 1' : formatNumber(language, value))
}
