/** One page of a PDF: canvas, text layer and highlights in a box of the right size. */
import { AnnotationMode, type RenderTask } from 'pdfjs-dist'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { pageOfRun, runsUnder } from '../../shared/anchoring/locate-passage'
import type { DocumentLayout } from '../../shared/model/layout'
import type { SourceDocument } from '../../shared/model/source-document'
import type { SubstituteAdvance } from './advance'
import { canvasScale } from './canvas-size'
import { squash, textUnder } from './check-passage'
import type { Rotation } from './geometry'
import { createGlyphCollector, type GlyphCollector } from './glyph-widths'
import { HighlightLayer } from './HighlightLayer'
import { locateOnPage, type Mark } from './marks'
import { exactLayout, pageAdvance } from './page-advance'
import type { PdfDocument } from './pdf-engine'
import type { RenderQueue } from './render-queue'
import { fillTextLayer, type PlacedText, placeText } from './text-layer'

export interface PageWords {
  /** "Side 3 av 40" */
  readonly label: string
  readonly noText: string
  readonly failed: string
  readonly doubt: string
}

interface PageViewProps {
  readonly pdf: PdfDocument
  readonly queue: RenderQueue
  /** 0 when in view, else how many pages away. */
  readonly distance: (index: number) => number
  readonly index: number
  readonly source: SourceDocument
  readonly layout: DocumentLayout
  readonly rotation: Rotation
  /** CSS pixels per point. */
  readonly scale: number
  readonly pixelRatio: number
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
  /** The marks that stand on this page, at least in part. */
  readonly marks: readonly Mark[]
  /** The chosen passage, if it stands on this page. */
  readonly selected: Mark | null
  readonly advance: SubstituteAdvance
  /** Not only a neighbour of what is in view. */
  readonly inView: boolean
  readonly words: PageWords
  /** The page's picture has come. */
  readonly onDrawn: () => void
}

/** A zoom in progress redraws when it has come to rest. */
const SETTLE_MS = 150
/** A page gets its words when it has been in view this long. */
const TEXT_AFTER_MS = 100

export const PageView = memo(function PageView(props: PageViewProps) {
  const {
    pdf,
    queue,
    distance,
    index,
    source,
    layout,
    rotation,
    scale,
    pixelRatio,
    width,
    height,
    marks,
    selected,
    advance,
    inView,
    words,
    onDrawn,
  } = props
  const canvasHolder = useRef<HTMLDivElement>(null)
  const textHolder = useRef<HTMLDivElement>(null)
  const glyphs = useRef<GlyphCollector | null>(null)
  const [items, setItems] = useState<readonly PlacedText[] | null>(null)
  const [textShown, setTextShown] = useState(false)
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting')

  useEffect(() => {
    const holder = canvasHolder.current
    if (!holder) return
    let over = false
    let task: RenderTask | null = null
    const draw = async (): Promise<void> => {
      try {
        const page = await pdf.getPage(index + 1)
        if (over) return
        const natural = page.getViewport({ scale: 1, rotation })
        const canvas = document.createElement('canvas')
        const factor = canvasScale(width, height, pixelRatio)
        canvas.width = Math.max(1, Math.round(width * factor))
        canvas.height = Math.max(1, Math.round(height * factor))
        // The first drawing tells the widths of the page's characters.
        const collector = glyphs.current ?? createGlyphCollector()
        task = page.render({
          canvas,
          viewport: page.getViewport({ scale: canvas.width / natural.width, rotation }),
          annotationMode: AnnotationMode.ENABLE,
          ...(glyphs.current ? {} : { operationsFilter: collector.listen }),
        })
        await task.promise
        if (over) return release(canvas)
        for (const old of holder.querySelectorAll('canvas')) release(old)
        holder.replaceChildren(canvas)
        glyphs.current = collector
        setState('drawn')
        onDrawn()
      } catch (error) {
        if (!over && !(error instanceof Error && error.name === 'RenderingCancelledException')) setState('failed')
      }
    }
    let remove: (() => void) | null = null
    const timer = setTimeout(
      () => {
        remove = queue.add({ priority: () => distance(index), run: draw })
      },
      glyphs.current ? SETTLE_MS : 0,
    )
    return () => {
      over = true
      clearTimeout(timer)
      remove?.()
      task?.cancel()
    }
  }, [pdf, queue, distance, index, rotation, width, height, pixelRatio, onDrawn])

  // Scale is left out on purpose: the layer follows --total-scale-factor, so zooming builds nothing anew.
  const builtFor = useRef<Rotation | null>(null)
  const wanted = inView || selected !== null
  const scaleNow = useRef(scale)
  scaleNow.current = scale
  useEffect(() => {
    const holder = textHolder.current
    if (!holder || state !== 'drawn' || !wanted || builtFor.current === rotation) return
    let over = false
    const job = {
      priority: () => distance(index) + 0.5,
      run: async () => {
        const page = await pdf.getPage(index + 1)
        const content = await page.getTextContent()
        if (over) return
        const placed = placeText(content, glyphs.current?.widths ?? new Map(), advance)
        setItems(placed)
        await fillTextLayer(page, holder, content, placed, scaleNow.current, rotation)
        if (over) return
        builtFor.current = rotation
        setTextShown(true)
      },
    }
    // A page that is scrolled past needs no words: they cost the window more than the picture does.
    let remove: (() => void) | null = null
    const timer = setTimeout(() => {
      remove = queue.add(job)
    }, TEXT_AFTER_MS)
    return () => {
      over = true
      clearTimeout(timer)
      remove?.()
    }
  }, [pdf, queue, distance, index, rotation, state, advance, wanted])

  useEffect(() => {
    const holder = canvasHolder.current
    return () => {
      for (const canvas of holder?.querySelectorAll('canvas') ?? []) release(canvas)
      void pdf
        .getPage(index + 1)
        .then((page) => page.cleanup())
        .catch(() => undefined)
    }
  }, [pdf, index])

  // Drawn at once from what is stored; to the hair when the page has told its fonts' widths.
  const exact = useMemo(
    () =>
      items === null
        ? { layout, advance }
        : { layout: exactLayout(source.text, layout, index, items), advance: pageAdvance(source.text, layout, index, items, advance) },
    [source, layout, index, items, advance],
  )
  const located = useMemo(
    () => locateOnPage(source, exact.layout, index, selected ? [...marks, selected] : marks, exact.advance),
    [source, index, marks, selected, exact],
  )
  const doubtful = useMemo(() => {
    const rects = located.find(({ look }) => look.layer === 'selected')?.rects
    if (!selected || !items || !rects) return false
    return squash(textUnder(items, rects)) !== squash(wordsOnPage(source, layout, index, selected))
  }, [source, layout, index, selected, items, located])
  const geometry = layout.pages[index]

  return (
    <section
      className='pdf-page'
      data-page={index + 1}
      data-state={state}
      data-text={textShown}
      aria-label={words.label}
      style={{
        transform: `translate(${props.left}px, ${props.top}px)`,
        width,
        height,
        ['--total-scale-factor' as string]: scale,
      }}
    >
      <div className='pdf-canvas' ref={canvasHolder} />
      {geometry && <HighlightLayer page={geometry} rotation={rotation} marks={located} doubt={doubtful ? words.doubt : null} />}
      <div className='pdf-text' ref={textHolder} />
      {geometry?.runCount === 0 && <p className='pdf-page-note'>{words.noText}</p>}
      {state === 'failed' && <p className='pdf-page-note'>{words.failed}</p>}
    </section>
  )
})

/** The part of a passage that stands on one page. */
function wordsOnPage(source: SourceDocument, layout: DocumentLayout, index: number, { span }: Mark): string {
  return runsUnder(layout, span)
    .filter((run) => pageOfRun(layout, run) === index)
    .map((run) => source.text.slice(Math.max(layout.start[run] ?? 0, span.start), Math.min(layout.end[run] ?? 0, span.end)))
    .join('')
}

/** Gives the pixels back at once instead of when the collector comes by. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}
