/**
 * Walks the XML of a Word part (document, footnotes, comments, header, diagram) and gives its paragraphs in reading order.
 * One pass, a few flags and stacks, no tree: a deep or endless file costs no more than its length.
 *
 * Text that is kept: runs, insertions, fields' results, hyperlinks, content controls, mathematics, text boxes (once).
 * Text that is dropped: deletions and moved-away text, hidden text, field codes, ruby, what stood there before a change.
 */

import type { XmlHandlers } from '../text/xml-scanner'
import { AlternativeStack } from './docx-alternatives'
import { charactersOf } from './docx-characters'
import { ControlStack } from './docx-controls'
import { FieldStack } from './docx-fields'
import { type Frame, readProperty } from './docx-frame'
import { MARK, newParagraph, type RawParagraph } from './docx-paragraph'
import { type Story, StoryList } from './docx-stories'
import type { StyleTable } from './docx-styles'
import { TableStack } from './docx-tables'
import { type Attributes, attribute, isOn } from './docx-xml'

/** Their whole content is not, or no longer, text of the document. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'delText', 'delInstrText', 'rt', 'binData'],
  ...['pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange', 'tblGridChange'],
])
/** Content of a kind this reader has no words for; it is counted, and the user is told. */
const IGNORED: ReadonlySet<string> = new Set(['altChunk', 'subDoc', 'chart', 'contentPart'])

export class DocxWalker implements XmlHandlers {
  readonly ignored = new Map<string, number>()
  /** How the last section of the document began. */
  lastSection: string | null = null
  hasRenderedPages = false

  readonly #styles: StyleTable
  readonly #frames: Frame[] = []
  readonly #tables = new TableStack()
  readonly #fields = new FieldStack()
  readonly #alternatives = new AlternativeStack()
  readonly #controls = new ControlStack()
  readonly #stories = new StoryList()
  #carried: { readonly paragraph: RawParagraph; readonly depth: number } | null = null
  #textCount = 0
  #skipping = 0
  #inText = 0
  #inCode = 0
  #sectionType: string | null = null
  #inSection = false

  constructor(styles: StyleTable) {
    this.#styles = styles
  }

  get stories(): readonly Story[] {
    return this.#stories.all
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0) {
      this.#skipping += 1
      return
    }
    const frame = this.#frames.at(-1)
    if (frame?.inProperties) {
      readProperty(frame, this.#styles, name, attributes)
      this.#section(name, attributes)
    } else if (frame !== undefined && this.#inline(frame, name, attributes)) return
    else this.#structure(name, attributes)
    if (DROPPED.has(name)) this.#skipping = 1
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1
      return
    }
    switch (name) {
      case 't':
        if (this.#inText > 0) this.#inText -= 1
        return
      case 'instrText':
        if (this.#inCode > 0) this.#inCode -= 1
        return
      case 'pPr': {
        const frame = this.#frames.at(-1)
        if (frame !== undefined) frame.inProperties = false
        return
      }
      case 'p':
        this.#endParagraph()
        return
      case 'sectPr':
        this.#endSection()
        return
      case 'tbl':
        this.#flushCarried()
        this.#tables.end()
        return
      case 'tc':
      case 'txbxContent':
        this.#flushCarried()
        return
      case 'Choice':
        this.#alternatives.endOption(this.#textCount)
        return
      case 'AlternateContent':
        this.#alternatives.end()
        return
      case 'sdt':
        this.#controls.end()
        return
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#flushCarried()
        this.#stories.end()
    }
  }

  text(text: string): void {
    if (this.#skipping > 0) return
    if (this.#inCode > 0) this.#fields.addCode(text)
    else if (this.#inText > 0) {
      const frame = this.#frames.at(-1)
      if (frame === undefined || !this.#isVisible(frame)) return
      frame.paragraph.raw += text
      this.#textCount += 1
    }
  }

  /** To be called after the last event. */
  end(): void {
    this.#flushCarried()
  }

  #isVisible(frame: Frame): boolean {
    return !this.#fields.inCode && !(frame.runHidden ?? frame.styleHidden)
  }

  /** Inside a paragraph, outside its properties. True when the element needs no further look. */
  #inline(frame: Frame, name: string, attributes: Attributes): boolean {
    switch (name) {
      case 't':
        this.#inText += 1
        return true
      case 'r':
        frame.runHidden = null
        return true
      case 'rPr':
        return true
      case 'pPr':
        frame.inProperties = true
        return true
      case 'vanish':
        frame.runHidden = isOn(attributes)
        return true
      case 'rStyle':
        frame.runHidden ??= this.#styles.runHidden(attribute(attributes, 'val') ?? '')
        return true
      case 'lastRenderedPageBreak':
        this.hasRenderedPages = true
        frame.paragraph.raw += MARK.renderedPage
        return true
      case 'footnoteReference':
      case 'endnoteReference':
        if (this.#isVisible(frame))
          frame.paragraph.notes.push({ kind: name === 'footnoteReference' ? 'footnote' : 'endnote', id: attribute(attributes, 'id') ?? '' })
        return true
      case 'relIds':
        frame.paragraph.diagrams.push(attribute(attributes, 'dm') ?? '')
        return true
      case 'instrText':
        this.#inCode += 1
        return true
      case 'fldChar':
        this.#field(frame, attribute(attributes, 'fldCharType') ?? '')
        return true
      default: {
        const characters = charactersOf(name, attributes)
        if (characters === null) return false
        if (this.#isVisible(frame)) frame.paragraph.raw += characters
        return true
      }
    }
  }

  /** What may stand inside a paragraph and outside. */
  #structure(name: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
        this.#beginParagraph()
        return
      case 'tbl':
        this.#flushCarried()
        this.#tables.begin()
        return
      case 'tr':
      case 'tc':
      case 'gridSpan':
      case 'gridBefore':
        this.#tables.step(name, attributes)
        return
      case 'txbxContent':
        this.#flushCarried()
        return
      case 'AlternateContent':
        this.#alternatives.begin()
        return
      case 'Choice':
      case 'Fallback':
        if (this.#alternatives.beginOption(this.#textCount)) this.#skipping = 1
        return
      case 'sdt':
        this.#controls.begin()
        return
      case 'docPartGallery':
        this.#controls.gallery(attribute(attributes, 'val') ?? '')
        return
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#stories.begin(attribute(attributes, 'id') ?? '', attribute(attributes, 'type') ?? '')
        return
      default:
        if (!this.#section(name, attributes) && IGNORED.has(name)) this.ignored.set(name, (this.ignored.get(name) ?? 0) + 1)
    }
  }

  /** In a paragraph's properties, or after the last paragraph. True when it was about sections. */
  #section(name: string, attributes: Attributes): boolean {
    if (name === 'sectPr') {
      this.#inSection = true
      this.#sectionType = null
    } else if (name === 'type' && this.#inSection) this.#sectionType = attribute(attributes, 'val') ?? null
    else return false
    return true
  }

  #endSection(): void {
    const type = this.#sectionType ?? 'nextPage'
    const frame = this.#frames.at(-1)
    if (frame === undefined) this.lastSection = type
    else frame.paragraph.sectionEnd = type
    this.#inSection = false
  }

  #field(frame: Frame, type: string): void {
    const { paragraph } = frame
    if (type === 'begin') this.#fields.begin()
    else if (type === 'separate') {
      if (this.#fields.separate() && paragraph.contents === 'no') paragraph.contents = 'field'
    } else if (type === 'end' && this.#fields.end()) {
      // The end of a table of contents often stands at the beginning of the paragraph after it.
      if (paragraph.contents === 'field' && !/\S/.test(paragraph.raw)) paragraph.contents = 'no'
    }
  }

  #beginParagraph(): void {
    const carried = this.#carried?.depth === this.#frames.length ? this.#carried.paragraph : null
    if (carried !== null) this.#carried = null
    const paragraph = newParagraph(this.#tables.cell(this.#frames.at(-1)?.tables ?? 0), carried)
    if (this.#controls.inContents) paragraph.contents = 'gallery'
    else if (this.#fields.inContents) paragraph.contents = 'field'
    this.#frames.push({
      paragraph,
      inProperties: false,
      runHidden: null,
      styleHidden: this.#styles.paragraph(null).hidden,
      joinsNext: false,
      tables: this.#tables.depth,
      fields: this.#fields.depth,
    })
  }

  #endParagraph(): void {
    const frame = this.#frames.pop()
    if (frame === undefined) return
    const { paragraph } = frame
    this.#fields.endCodesAbove(frame.fields)
    // Headings do not stand inside a table of contents: its field was never closed.
    if (paragraph.contents === 'field' && this.#styles.paragraph(paragraph.styleId).headingLevel !== null) {
      this.#fields.forgetContents()
      paragraph.contents = 'no'
    }
    if (frame.joinsNext && paragraph.sectionEnd === null) this.#carried = { paragraph, depth: this.#frames.length }
    else this.#emit(paragraph)
  }

  #flushCarried(): void {
    const carried = this.#carried
    this.#carried = null
    if (carried !== null) this.#emit(carried.paragraph)
  }

  /** A paragraph inside another one (a text box) waits until its outermost host has ended. */
  #emit(paragraph: RawParagraph): void {
    const host = this.#frames[0]
    if (host !== undefined) host.paragraph.after.push(paragraph)
    else this.#stories.add(paragraph)
  }
}
