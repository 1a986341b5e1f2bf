/** From the paragraphs of a Word document to blocks: what each one is, and in which order they make the text. */
import type { Block, FurnitureRole } from '../model/source-document'
import type { NumberingTable } from './docx-numbering'
import { MARK, type RawParagraph } from './docx-paragraph'
import type { StyleTable } from './docx-styles'
import { type CleanText, clean, type TextBuilder } from './docx-text'
import { typedMarker } from './read-text-marker'

export interface BlockSource {
  readonly styles: StyleTable
  readonly numbering: NumberingTable
  /** Paragraphs of a footnote or endnote; an empty list when the reference leads nowhere. */
  notes(kind: 'footnote' | 'endnote', id: string): readonly RawParagraph[]
  /** Paragraphs of a diagram, by relationship id. */
  diagram(id: string): readonly RawParagraph[]
}

type Shape = Omit<Block, 'span'>
interface Item {
  readonly words: CleanText
  readonly shape: Shape
}

/**
 * Adds the document's paragraphs to `builder`.
 *
 * Footnotes, text boxes and diagrams do not interrupt: a lead-in and its list stay together. They stand before the next
 * heading, or before the next paragraph (for footnotes: that begins a page), or at the end; endnotes stand at the end.
 */
export function addBody(
  builder: TextBuilder,
  paragraphs: readonly RawParagraph[],
  source: BlockSource,
  sectionsBreak: SectionBreaks,
): void {
  const endnotes: RawParagraph[] = []
  let boxes: Item[] = []
  let footnotes: Item[] = []
  let notesPage = 0
  const flush = (withNotes: boolean) => {
    for (const { words, shape } of withNotes ? [...boxes, ...footnotes] : boxes) builder.add(words, shape)
    boxes = []
    if (withNotes) footnotes = []
  }
  paragraphs.forEach((paragraph, index) => {
    const items = itemsOf(paragraph, source)
    const kind = items[0]?.shape.kind
    if (kind === 'heading' || kind === 'paragraph') {
      const turnsPage =
        builder.pageIndex > notesPage || (items[0]?.words.marks.some(({ at, kind }) => at === 0 && kind !== 'picture') ?? false)
      flush(kind === 'heading' || turnsPage)
    }
    if (breaksBefore(paragraph, source.styles)) builder.breakPage('renderedPage')
    for (const { words, shape } of items) builder.add(words, shape)
    for (const box of paragraph.after) boxes.push(...itemsOf(box, source))
    for (const id of paragraph.diagrams) for (const part of source.diagram(id)) boxes.push(...itemsOf(part, source))
    for (const note of [...paragraph.notes, ...paragraph.after.flatMap((box) => box.notes)]) {
      if (note.kind === 'endnote') endnotes.push(...source.notes('endnote', note.id))
      else {
        footnotes.push(...asNotes(source.notes('footnote', note.id)))
        notesPage = builder.pageIndex
      }
    }
    if (sectionsBreak.after(index)) builder.breakPage('renderedPage')
  })
  flush(true)
  for (const { words, shape } of asNotes(endnotes)) builder.add(words, shape)
  builder.endPages()
}

export interface SectionBreaks {
  after(paragraph: number): boolean
}

/**
 * Which paragraphs a new page follows because a section ends there. How a section begins is written at its *end*, so
 * each one's kind decides about the break before it. When Word has noted its rendered breaks, those are enough.
 */
export function sectionBreaks(paragraphs: readonly RawParagraph[], lastSection: string | null, hasRenderedPages: boolean): SectionBreaks {
  const breaks = new Set<number>()
  if (!hasRenderedPages) {
    let previousEnd: number | null = null
    const ends = paragraphs.flatMap(({ sectionEnd }, index) => (sectionEnd === null ? [] : [{ index, type: sectionEnd }]))
    for (const { index, type } of [...ends, { index: paragraphs.length, type: lastSection ?? 'continuous' }]) {
      if (previousEnd !== null && /^(?:nextPage|oddPage|evenPage)$/.test(type)) breaks.add(previousEnd)
      previousEnd = index
    }
  }
  return { after: (paragraph) => breaks.has(paragraph) }
}

/** Text at the end that is not the document's own: comments, running heads and feet. */
export function addFurniture(builder: TextBuilder, paragraphs: readonly RawParagraph[], role: FurnitureRole, once: Set<string>): void {
  for (const paragraph of [...paragraphs, ...paragraphs.flatMap(({ after }) => after)]) {
    const { text } = clean(withoutBreaks(paragraph.raw))
    const shown = role !== 'comment' && PAGE_NUMBER.test(text) ? 'page-number' : role
    if (role !== 'comment' && once.has(text)) continue
    once.add(text)
    builder.add({ text, marks: [] }, { kind: 'furniture', role: shown })
  }
}

const PAGE_NUMBER = /^\W*(?:(?:side|page)\s*)?\d+(?:\s*(?:av|of|\/)\s*\d+)?\W*$/i

const withoutBreaks = (raw: string) => raw.replaceAll(MARK.page, ' ').replaceAll(MARK.renderedPage, '').replaceAll(MARK.picture, '')

function asNotes(paragraphs: readonly RawParagraph[]): Item[] {
  return paragraphs.map(({ raw }) => ({ words: clean(withoutBreaks(raw)), shape: { kind: 'footnote' } }))
}

function breaksBefore(paragraph: RawParagraph, styles: StyleTable): boolean {
  return paragraph.pageBreakBefore ?? styles.paragraph(paragraph.styleId).pageBreakBefore
}

/** Usually one block; more when items or sentences were typed with line breaks inside one paragraph. */
function itemsOf(paragraph: RawParagraph, source: BlockSource): Item[] {
  if (paragraph.raw === '') return []
  const shape = shapeOf(paragraph, source)
  if (shape.kind !== 'paragraph' && shape.kind !== 'table-cell' && shape.kind !== 'list-item')
    return [{ words: clean(paragraph.raw), shape }]
  const cell = paragraph.cell === null ? {} : { cell: paragraph.cell }
  const items: Item[] = []
  let raw = ''
  let current: Shape = shape
  const flush = () => {
    if (raw !== '') items.push({ words: clean(raw), shape: current })
  }
  for (const line of paragraph.raw.split(MARK.line)) {
    const words = line.trimStart().replace(LEADING_MARKS, '')
    const typed = typedMarker(words)
    if (typed !== null) {
      flush()
      raw = line.slice(0, line.length - words.length) + words.slice(typed.length)
      current = { kind: 'list-item', level: 0, marker: typed.marker, ...cell }
    } else if (shape.kind === 'list-item' && endsTitle(raw, words)) {
      flush()
      raw = line
      current = withoutMarker(shape)
    } else raw += raw === '' ? line : ` ${line}`
  }
  flush()
  return items
}

/** A list item's title on a line of its own: 'Opplysning om kassasjon' above 'Det skal angis om …'. */
function endsTitle(raw: string, next: string): boolean {
  const title = raw.trimEnd()
  return /[\p{L}\p{N})]$/u.test(title) && /^\p{Lu}\p{Ll}*\s/u.test(next) && !BROKEN_OFF.test(title)
}

/** No title ends with one of these: the line was broken for its looks. */
const BROKEN_OFF =
  /\s(?:og|eller|i|på|av|for|til|som|med|om|ved|fra|frå|hos|mellom|mot|den|det|de|dei|en|et|ei|ein|eit|skal|må|bør|kan|er|at|å|jf\.?|kap\.?)$/iu

function withoutMarker({ marker: _, ...shape }: Shape): Shape {
  return shape
}

const LEADING_MARKS = /^[\s\f\ufffe\uffff]+/

function shapeOf(paragraph: RawParagraph, { styles, numbering }: BlockSource): Shape {
  const style = styles.paragraph(paragraph.styleId)
  const cell = paragraph.cell === null ? {} : { cell: paragraph.cell }
  const isContents = paragraph.contents !== 'no' || style.isContents
  const list = isContents ? null : listOf(paragraph, styles, numbering)
  // Headings and empty paragraphs of a list count too.
  const marker = list === null || !HAS_WORDS.test(paragraph.raw) ? null : numbering.next(list.numId, list.level)
  if (isContents) return { kind: 'furniture', role: 'contents' }
  const heading =
    paragraph.outline === null ? style.headingLevel : paragraph.outline <= 8 && paragraph.outline >= 0 ? paragraph.outline + 1 : null
  if (heading !== null) return { kind: 'heading', level: heading, ...cell }
  if (list !== null && marker !== null) return { kind: 'list-item', level: list.level, ...(marker === '' ? {} : { marker }), ...cell }
  return paragraph.cell === null ? { kind: 'paragraph' } : { kind: 'table-cell', ...cell }
}

const HAS_WORDS = /[^\s\f\v\ufffe\uffff]/

function listOf(
  paragraph: RawParagraph,
  styles: StyleTable,
  numbering: NumberingTable,
): { readonly numId: string; readonly level: number } | null {
  if (paragraph.numId === '0') return null
  const fromStyle = styles.paragraph(paragraph.styleId).numbering
  const numId = paragraph.numId ?? fromStyle?.numId
  if (numId === undefined) return null
  const reserved = paragraph.styleId === null || paragraph.numLevel !== null ? null : numbering.levelOfStyle(numId, paragraph.styleId)
  return { numId, level: Math.max(0, paragraph.numLevel ?? reserved ?? fromStyle?.level ?? 0) }
}
