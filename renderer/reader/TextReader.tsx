/** A document whose text flows (Word, plain text): its blocks as headings, paragraphs, lists and tables, and its marks. */
import { type RefObject, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SourceDocument } from '../../shared/model/source-document'
import { textOf } from '../../shared/text/span'
import { BlockView } from './BlockView'
import { squash } from './check-passage'
import type { Mark } from './marks'
import { paintMarks } from './paint-marks'
import { selectedSpan } from './selected-span'
import { createTextMap, type TextMap, type TextPiece } from './text-map'
import type { ReadingControls, ReadingViewStore } from './view-state'
import { mapWordText } from './word-text'

interface TextReaderProps {
  readonly document: SourceDocument
  /** Word's own structure, cleaned; null to draw our blocks. */
  readonly fragment: DocumentFragment | null
  readonly marks: readonly Mark[]
  /** Everything that can be marked, whatever layers are on: decides whether Word's structure can be trusted. */
  readonly allMarks: readonly Mark[]
  readonly selected: Mark | null
  readonly view: ReadingViewStore
  readonly controls: RefObject<ReadingControls | null>
  readonly onPick: (key: string) => void
  readonly words: { readonly region: string; readonly doubt: string }
}

export function TextReader({ document: source, fragment, marks, allMarks, selected, view, controls, onPick, words }: TextReaderProps) {
  const scroller = useRef<HTMLElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<TextMap | null>(null)
  const [ownBlocks, setOwnBlocks] = useState(fragment === null)

  // Word's structure is shown only when every passage we would mark is found in it, word for word.
  useLayoutEffect(() => {
    const element = paper.current
    if (!element || ownBlocks || !fragment) return
    element.replaceChildren(fragment.cloneNode(true))
    const word = mapWordText(element, source)
    if (allMarks.every(({ span }) => sameWords(word, source, span))) setMap(word)
    else {
      element.replaceChildren()
      setOwnBlocks(true)
    }
  }, [fragment, ownBlocks, source, allMarks])

  useLayoutEffect(() => {
    if (ownBlocks && paper.current) setMap(createTextMap(piecesOfBlocks(paper.current)))
  }, [ownBlocks])

  useEffect(() => (map ? paintMarks(map, marks, selected) : undefined), [map, marks, selected])

  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const { scrollTop, clientHeight, scrollHeight } = element
    view.set({ page: null, top: scrollTop / scrollHeight, bottom: (scrollTop + clientHeight) / scrollHeight, factor: null })
  }, [view])
  useEffect(() => {
    if (map) look()
  }, [map, look])

  const goToSelected = useCallback(() => {
    const node = selected && map?.piecesUnder(selected.span)[0]?.node.parentElement
    node?.scrollIntoView({ block: 'center' })
  }, [map, selected])
  useLayoutEffect(goToSelected, [goToSelected])

  useImperativeHandle(
    controls,
    () => ({
      goToPage: () => undefined,
      goToFraction(fraction) {
        const offset = Math.min(source.text.length - 1, Math.floor(fraction * source.text.length))
        map?.piecesUnder({ start: offset, end: source.text.length })[0]?.node.parentElement?.scrollIntoView({ block: 'center' })
      },
      goToSelected,
      selectedSpan: () =>
        map && paper.current ? selectedSpan(paper.current, source.text, (node, index) => map.offsetAt(node, index)) : 'none',
    }),
    [map, source, goToSelected],
  )

  const doubtful = map !== null && selected !== null && !sameWords(map, source, selected.span)
  const blocks = useMemo(() => (ownBlocks ? <BlockView document={source} /> : null), [ownBlocks, source])

  function pick(event: React.MouseEvent): void {
    const link = (event.target as Element).closest('a[href]')
    if (link) {
      // Word's links lead to notes in the same document; the address itself belongs to the app's views.
      event.preventDefault()
      const id = link.getAttribute('href')?.slice(1) ?? ''
      paper.current?.querySelector(`[id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
      return
    }
    if (!map || !getSelection()?.isCollapsed) return
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY)
    const offset = caret && map.offsetAt(caret.offsetNode, caret.offset)
    if (offset === null) return
    const hit = marks
      .filter(({ span }) => span.start <= offset && offset <= span.end)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
    if (hit) onPick(hit.key)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text is the keyboard's way to the same passages
    <section className='text-scroller' ref={scroller} aria-label={words.region} tabIndex={0} onScroll={look} onClick={pick}>
      {doubtful && <p className='text-doubt'>{words.doubt}</p>}
      <article className='text-paper' ref={paper} lang={source.profile.language}>
        {blocks}
      </article>
    </section>
  )
}

function sameWords(map: TextMap, source: SourceDocument, span: Mark['span']): boolean {
  const shown = map.ranges(span).map(String).join('')
  return squash(shown) === squash(textOf(source.text, span))
}

/** Elements of `BlockView` say in `data-start` where their text begins; each holds one text node. */
function piecesOfBlocks(root: HTMLElement): TextPiece[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const node = element.firstChild
    const start = Number(element.dataset.start)
    return node instanceof Text ? [{ node, offset: 0, start, end: start + node.length }] : []
  })
}
