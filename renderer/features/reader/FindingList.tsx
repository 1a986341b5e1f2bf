/** The findings in reading order; only those in view are in the DOM. Arrow keys, Home and End go through it. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { SourceDocument } from '../../../shared/model/source-document'
import { FindingRow } from './FindingRow'
import type { Finding } from './findings'

interface FindingListProps {
  readonly label: string
  /** The keys that go through the list, in words. */
  readonly keys: string
  readonly document: SourceDocument
  readonly findings: readonly Finding[]
  readonly selected: string | null
  readonly empty: string
  readonly onSelect: (finding: Finding) => void
  /** Enter: the reader wants to be at the place, not in the list. */
  readonly onOpen: () => void
}

export function FindingList({ label, keys, document, findings, selected, empty, onSelect, onOpen }: FindingListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 120,
    getItemKey: (index) => findings[index]?.key ?? index,
    overscan: 6,
  })
  const index = findings.findIndex(({ key }) => key === selected)
  useEffect(() => {
    if (index < 0) return
    rows.scrollToIndex(index, { align: 'auto' })
    // Once more when the rows on the way have been measured: until then their heights are guesses.
    const again = requestAnimationFrame(() => rows.scrollToIndex(index, { align: 'auto' }))
    return () => cancelAnimationFrame(again)
  }, [index, rows])

  function press(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = { ArrowDown: index + 1, ArrowUp: index < 0 ? 0 : index - 1, Home: 0, End: findings.length - 1 }[event.key]
    if (event.key === 'Enter') onOpen()
    else if (to === undefined) return
    else {
      const finding = findings[Math.max(0, Math.min(findings.length - 1, to))]
      if (finding) onSelect(finding)
    }
    event.preventDefault()
  }

  if (findings.length === 0) return <p className='finding-empty'>{empty}</p>
  return (
    <div
      className='finding-list'
      ref={scroller}
      role='listbox'
      aria-label={label}
      aria-description={keys}
      tabIndex={0}
      aria-activedescendant={index >= 0 ? `finding-${selected}` : undefined}
      onKeyDown={press}
    >
      <div role='presentation' className='finding-rows' style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const finding = findings[row.index]
          if (!finding) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: options of a listbox are reached by aria-activedescendant
            <div
              key={row.key}
              id={`finding-${finding.key}`}
              data-index={row.index}
              ref={rows.measureElement}
              role='option'
              aria-selected={finding.key === selected}
              aria-setsize={findings.length}
              aria-posinset={row.index + 1}
              className='finding'
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={() => onSelect(finding)}
            >
              <FindingRow
                finding={finding}
                text={document.text}
                pageLabel={document.format === 'pdf' ? (document.pages[finding.page]?.label ?? String(finding.page + 1)) : null}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
