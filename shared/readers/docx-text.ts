/** From a paragraph's characters and marks to clean text, and the one text of a document with its pages. */
import type { Block, Page } from '../model/source-document'
import { glyph } from './docx-numbering'
import { MARK } from './docx-paragraph'

type Mark = 'page' | 'renderedPage' | 'picture'

export interface CleanText {
  /** NFC, white space single and trimmed, no marks. */
  readonly text: string
  readonly marks: readonly { readonly at: number; readonly kind: Mark }[]
}

const SPLIT = /([\f\ufffe\uffff])/
const KIND: Readonly<Record<string, Mark>> = { [MARK.page]: 'page', [MARK.renderedPage]: 'renderedPage', [MARK.picture]: 'picture' }
/** Soft hyphens, zero-width spaces, word joiners, byte order marks: none of them is seen. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
const PRIVATE = /[\ue000-\uf8ff]/g

/** Anything but single spaces between characters that are what they are: then there is nothing to clean. */
const UNUSUAL = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018-\u201d\u2022\u2026]| {2}|^ | $/

/** Text as it is counted and searched. Line breaks inside the paragraph become spaces. */
export function clean(raw: string): CleanText {
  if (!UNUSUAL.test(raw)) return { text: raw, marks: [] }
  const marks: { at: number; kind: Mark }[] = []
  let text = ''
  const characters = raw
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(PRIVATE, glyph)
    .normalize('NFC')
  for (const piece of characters.split(SPLIT)) {
    const kind = KIND[piece]
    if (kind !== undefined) marks.push({ at: text.length, kind })
    else {
      const spaced = piece.replace(/\s+/g, ' ')
      text += text === '' || text.endsWith(' ') ? spaced.replace(/^ /, '') : spaced
    }
  }
  // Again, because a mark may have stood between a letter and its accent.
  text = text.trimEnd().normalize('NFC')
  return { text, marks: marks.map((mark) => ({ ...mark, at: Math.min(mark.at, text.length) })) }
}

/**
 * Collects blocks into one text and cuts it into pages.
 *
 * Word notes where it last ended a page (`renderedPage`) also after a break that somebody put there. So a rendered
 * break counts only when something was seen since the last break; a break put there always counts.
 */
export class TextBuilder {
  readonly blocks: Block[] = []
  readonly #parts: string[] = []
  readonly #breaks: number[] = []
  #length = 0
  /** Breaks that wait for the next block to begin, so that a page begins with its words and not with a line feed. */
  #waiting = 0
  /** Words or a picture since the last break. */
  #seen = false

  get pageIndex(): number {
    return this.#breaks.length + this.#waiting
  }

  /** A page ends here, between two blocks. */
  breakPage(kind: 'page' | 'renderedPage'): void {
    if (kind === 'renderedPage' && !this.#seen) return
    this.#waiting += 1
    this.#seen = false
  }

  /** Adds a block, or only its breaks and pictures when it has no words. */
  add({ text, marks }: CleanText, block: Omit<Block, 'span'>): void {
    const inside: number[] = []
    let last = 0
    for (const { at, kind } of marks) {
      if (at > last) this.#seen = true
      last = at
      if (kind === 'picture') this.#seen = true
      else if (at === 0) this.breakPage(kind)
      else if (kind === 'page' || this.#seen) {
        inside.push(at)
        this.#seen = false
      }
    }
    if (text === '') return
    const start = this.#parts.length === 0 ? 0 : this.#length + 1
    this.#settle(start)
    this.#parts.push(text)
    this.#length = start + text.length
    this.blocks.push({ ...block, span: { start, end: this.#length } })
    for (const at of inside) {
      if (at < text.length) this.#breaks.push(start + at)
      else this.#waiting += 1
    }
    if (text.length > last) this.#seen = true
  }

  /** No page begins after this: breaks after the last words make none, unless a picture follows them. */
  endPages(): void {
    if (this.#seen) this.#settle(this.#length)
    this.#waiting = 0
  }

  /** The text, and pages that tile it. */
  finish(): { readonly text: string; readonly pages: readonly Page[] } {
    this.endPages()
    const text = this.#parts.join('\n')
    const starts = [0, ...this.#breaks]
    const pages = starts.map((start, index) => ({
      index,
      label: String(index + 1),
      span: { start, end: starts[index + 1] ?? text.length },
    }))
    return { text, pages }
  }

  #settle(at: number): void {
    for (; this.#waiting > 0; this.#waiting -= 1) this.#breaks.push(at)
  }
}
