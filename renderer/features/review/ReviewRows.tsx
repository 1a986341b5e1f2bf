// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
/** The rows of the review's list; only those in view are in the DOM. j, k and the arrows go through it, space selects, Enter goes to the page. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { review } from '../../../shared/i18n/review'
import { useMessages } from '../../app/language'
import { placeOf, ReviewRow } from './ReviewRow'
import type { ReviewItem } from './review-items'

interface ReviewRowsProps {
  readonly items: readonly ReviewItem[]
  /** Index of the current one, -1 for none. */
  readonly at: number
  readonly checked: ReadonlySet<string>
  readonly empty: string
  readonly onCurrent: (item: ReviewItem) => void
  readonly onCheck: (item: ReviewItem) => void
}

export function ReviewRows({ items, at, checked, empty, onCurrent, onCheck }: ReviewRowsProps) {
  const text = useMessages(review)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  })
  useEffect(() => {
    if (at < 0) return
    rows.scrollToIndex(at, { align: 'auto' })
    // Once more when the rows on the way have been measured: until then their heights are guesses.
    const again = requestAnimationFrame(() => rows.scrollToIndex(at, { align: 'auto' }))
    return () => cancelAnimationFrame(again)
  }, [at, rows])

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined)
  keys.current = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('input:not([type=checkbox]), textarea, select, dialog[open]')) return
    const inList = target === null || target === document.body || scroller.current?.contains(target) === true
    const item = items[at]
    const to = { j: at + 1, n: at + 1, k: at - 1, p: at - 1 }[event.key]
    const listTo = inList ? { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key] : undefined
    const next = items[Math.max(0, Math.min(items.length - 1, to ?? listTo ?? -1))]
    if (to !== undefined || listTo !== undefined) {
      if (next) onCurrent(next)
    } else if (event.key === ' ' && inList && item) onCheck(item)
    else if (event.key === 'Enter' && inList && item) location.hash = placeOf(item)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => keys.current(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  if (items.length === 0) return <p className='finding-empty'>{empty}</p>
  return (
    <div
      className='review-rows'
      ref={scroller}
      role='grid'
      aria-label={text.findings}
      aria-rowcount={items.length}
      aria-multiselectable='true'
      tabIndex={0}
      aria-activedescendant={at >= 0 ? `review-${at}` : undefined}
    >
      <div role='rowgroup' className='finding-rows' style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]
          if (!item) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled for the whole list
            // biome-ignore lint/a11y/useFocusableInteractive: rows of this grid are reached by aria-activedescendant
            <div
              key={row.key}
              id={`review-${row.index}`}
              data-index={row.index}
              ref={rows.measureElement}
              role='row'
              aria-selected={checked.has(item.id)}
              aria-current={row.index === at || undefined}
              aria-rowindex={row.index + 1}
              className='finding'
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={() => onCurrent(item)}
            >
              <ReviewRow item={item} checked={checked.has(item.id)} onCheck={() => onCheck(item)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
