/** The pages of a PDF one below the other: only those in view and their neighbours exist; the others are heights. */
import { type RefObject, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { locatePassage } from '../../shared/anchoring/locate-passage'
import type { DocumentLayout } from '../../shared/model/layout'
import type { SourceDocument } from '../../shared/model/source-document'
import { createAdvance } from './advance'
import { copiedText } from './copied-text'
import {
  boxOnPage,
  type Column,
  columnOf,
  currentPage,
  heightOf,
  PAGE_GAP,
  type Place,
  PX_PER_POINT,
  pageSize,
  pagesInView,
  placeAt,
  type Rotation,
  type Size,
  scaleOf,
  turn,
  type Zoom,
} from './geometry'
import { type Mark, marksByPage } from './marks'
import { PageView, type PageWords } from './PageView'
import type { PdfDocument } from './pdf-engine'
import { createRenderQueue } from './render-queue'
import { scrollTarget } from './scroll-target'
import { selectedOnPages } from './selected-on-pages'
import { usePixelRatio } from './use-pixel-ratio'
import type { ReadingControls, ReadingViewStore } from './view-state'

interface PdfReaderProps {
  readonly pdf: PdfDocument
  readonly document: SourceDocument
  readonly layout: DocumentLayout
  readonly zoom: Zoom
  /** The user's turning, added to each page's own. */
  readonly rotation: Rotation
  readonly marks: readonly Mark[]
  /** The chosen passage; a new object is scrolled to. */
  readonly selected: Mark | null
  readonly view: ReadingViewStore
  readonly controls: RefObject<ReadingControls | null>
  readonly onPick: (key: string) => void
  /** The first page is drawn. */
  readonly onShown: () => void
  readonly words: {
    readonly region: string
    readonly page: (page: number, pages: number) => string
    readonly noText: string
    readonly failed: string
    readonly doubt: string
  }
}

/** Space kept between a passage and the window's edge, CSS pixels. */
const MARGIN = 48
/** Pages beyond the window that are kept drawn. */
const NEIGHBOURS = 1
const NO_MARKS: readonly Mark[] = []

export function PdfReader({
  pdf,
  document: source,
  layout,
  zoom,
  rotation,
  marks,
  selected,
  view,
  controls,
  onPick,
  onShown,
  words,
}: PdfReaderProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [inner, setInner] = useState<Size | null>(null)
  const [range, setRange] = useState({ first: 0, last: 0 })
  const pixelRatio = usePixelRatio()
  const queue = useMemo(createRenderQueue, [])
  const advance = useMemo(createAdvance, [])

  const sizes = useMemo(() => layout.pages.map((page) => pageSize(page, turn(page.rotation, rotation))), [layout, rotation])
  const [basis, setBasis] = useState(0)
  const scale = inner ? scaleOf(zoom, sizes, basis, inner) : null
  const column = useMemo(() => (scale === null ? null : columnOf(sizes, scale)), [sizes, scale])

  const inView = useRef({ first: 0, last: 0 })
  const distance = useCallback((index: number) => Math.max(0, inView.current.first - index, index - inView.current.last), [])

  // What is in view, told to React only when other pages are needed.
  const place = useRef<Place>({ page: 0, fraction: 0 })
  const look = useCallback(
    (at: Column) => {
      const element = scroller.current
      if (!element) return
      const { scrollTop, clientHeight } = element
      const seen = pagesInView(at, scrollTop, clientHeight)
      inView.current = seen
      place.current = placeAt(at, scrollTop)
      setRange((old) => (old.first === seen.first && old.last === seen.last ? old : seen))
      view.set({
        page: currentPage(at, scrollTop, clientHeight),
        top: scrollTop / at.height,
        bottom: Math.min(1, (scrollTop + clientHeight) / at.height),
        factor: (scale ?? PX_PER_POINT) / PX_PER_POINT,
      })
    },
    [view, scale],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = (): void => {
      const next = { width: element.clientWidth, height: element.clientHeight }
      setInner((old) => (old && old.width === next.width && old.height === next.height ? old : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // After zooming, turning or resizing the same words stay at the top.
  useLayoutEffect(() => {
    if (!column || !scroller.current) return
    scroller.current.scrollTop = heightOf(column, place.current)
    look(column)
  }, [column, look])

  // Fit-to-page follows the page the user is on when choosing it, not every page passed later.
  useEffect(() => {
    if (zoom === 'page') setBasis(view.get().page ?? 0)
  }, [zoom, view])

  const located = useMemo(
    () => (selected ? locatePassage(source.text, layout, selected.span, advance) : { pages: [] }),
    [source, layout, selected, advance],
  )

  const goToSelected = useCallback(() => {
    const element = scroller.current
    const first = located.pages[0]
    if (!element || !column || !first) return
    const geometry = layout.pages[first.pageIndex]
    if (!geometry) return
    const boxes = first.rects.map((rect) => boxOnPage(geometry, turn(geometry.rotation, rotation), rect))
    const height = column.heights[first.pageIndex] ?? 0
    const width = column.widths[first.pageIndex] ?? 0
    const top = (column.tops[first.pageIndex] ?? 0) + Math.min(...boxes.map((box) => box.top)) * height
    const bottom = (column.tops[first.pageIndex] ?? 0) + Math.max(...boxes.map((box) => box.top + box.height)) * height
    const down = scrollTarget(
      { start: top, end: bottom },
      { start: element.scrollTop, end: element.scrollTop + element.clientHeight },
      column.height,
      MARGIN,
    )
    if (down !== null) element.scrollTop = down
    const pageLeft = Math.max(PAGE_GAP, (Math.max(column.width, element.clientWidth) - width) / 2)
    const left = pageLeft + Math.min(...boxes.map((box) => box.left)) * width
    const right = pageLeft + Math.max(...boxes.map((box) => box.left + box.width)) * width
    const view = { start: element.scrollLeft, end: element.scrollLeft + element.clientWidth }
    if (left < view.start || right > view.end) element.scrollLeft = Math.max(0, left - MARGIN)
  }, [located, column, layout, rotation])

  // Scrolls once for each choice, as soon as there are heights; not again when the zoom changes.
  const shown = useRef<Mark | null>(null)
  useLayoutEffect(() => {
    if (!column || shown.current === selected) return
    shown.current = selected
    goToSelected()
    look(column)
  }, [selected, column, goToSelected, look])

  useImperativeHandle(
    controls,
    () => ({
      goToPage(index) {
        if (column && scroller.current) scroller.current.scrollTop = (column.tops[index] ?? 0) - PAGE_GAP / 2
      },
      goToFraction(fraction) {
        if (column && scroller.current) scroller.current.scrollTop = fraction * column.height - scroller.current.clientHeight / 2
      },
      goToSelected,
      selectedSpan: () => (scroller.current ? selectedOnPages(scroller.current, source.text, layout) : 'none'),
    }),
    [column, goToSelected, source, layout],
  )

  const pages = useMemo(() => marksByPage(layout, marks), [layout, marks])
  const pageWords = useMemo(
    () =>
      layout.pages.map(
        (_, i): PageWords => ({
          label: words.page(i + 1, layout.pages.length),
          noText: words.noText,
          failed: words.failed,
          doubt: words.doubt,
        }),
      ),
    [layout, words],
  )

  function pick(event: React.MouseEvent): void {
    if (!getSelection()?.isCollapsed) return
    const page = (event.target as Element).closest('.pdf-page')
    // Smallest first: a theme word inside a directive is what was meant when it was hit.
    const hit = [...(page?.querySelectorAll<HTMLElement>('.mark[data-key]:not(.mark-selected)') ?? [])]
      .map((mark) => ({ key: mark.dataset.key, box: mark.getBoundingClientRect() }))
      .filter(
        ({ box }) => event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom,
      )
      .sort((a, b) => a.box.width - b.box.width)[0]
    if (hit?.key !== undefined) onPick(hit.key)
  }

  const first = Math.max(0, range.first - NEIGHBOURS)
  const last = Math.min(layout.pages.length - 1, range.last + NEIGHBOURS)
  const mounted = column ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : []
  const outer = column && inner ? Math.max(column.width, inner.width) : 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the page is the keyboard's way to the same passages
    <section
      className='pdf-scroller'
      ref={scroller}
      aria-label={words.region}
      tabIndex={0}
      onScroll={() => column && look(column)}
      onClick={pick}
      onCopy={(event) => {
        const text = copiedText(source.text, getSelection()?.toString() ?? '')
        if (text === '') return
        event.clipboardData.setData('text/plain', text)
        event.preventDefault()
      }}
    >
      <div className='pdf-column' style={{ height: column?.height ?? 0, width: outer }}>
        {column &&
          scale !== null &&
          mounted.map((index) => {
            const geometry = layout.pages[index]
            const pageText = pageWords[index]
            if (!geometry || !pageText) return null
            const width = column.widths[index] ?? 0
            return (
              <PageView
                key={index}
                pdf={pdf}
                queue={queue}
                distance={distance}
                inView={index >= range.first && index <= range.last}
                index={index}
                source={source}
                layout={layout}
                rotation={turn(geometry.rotation, rotation)}
                scale={scale}
                pixelRatio={pixelRatio}
                top={column.tops[index] ?? 0}
                left={Math.floor((outer - width) / 2)}
                width={width}
                height={column.heights[index] ?? 0}
                marks={pages[index] ?? NO_MARKS}
                selected={selected && located.pages.some((page) => page.pageIndex === index) ? selected : null}
                advance={advance}
                words={pageText}
                onDrawn={onShown}
              />
            )
          })}
      </div>
    </section>
  )
}
