/**
 * Word files → one text with its blocks and pages, from the file's own XML in one pass per part.
 *
 * Pages are where Word last ended them (it notes that when saving) and where somebody broke them; a file without either
 * is one page. What a Word file shows on a page depends on fonts and printers, so these pages are Word's, not ours.
 */
import { fail, ok, type Result, type WithWarnings } from '../base/result'
import type { ImportError, ImportWarning } from '../model/import'
import type { FurnitureRole } from '../model/source-document'
import { scanXml } from '../text/xml-scanner'
import type { DocumentText } from './document-text'
import { addBody, addFurniture, sectionBreaks } from './docx-blocks'
import { readNumbering } from './docx-numbering'
import { openWordPackage, type WordPackage } from './docx-package'
import type { RawParagraph } from './docx-paragraph'
import type { DocxPort } from './docx-port'
import { readStyles, type StyleTable } from './docx-styles'
import { clean, TextBuilder } from './docx-text'
import { DocxWalker } from './docx-walker'

/** Thrown inside this file only, and caught in `readDocx`. */
class Damage extends Error {}

/**
 * Reads the bytes of a .docx, .docm, .dotx or .dotm. Never throws for what is in the file: damage, size and missing text
 * are values. Macros, embedded files and addresses outside the package are never opened.
 */
export function readDocx(port: DocxPort, bytes: Uint8Array): Result<WithWarnings<DocumentText, ImportWarning>, ImportError> {
  const opened = openWordPackage(port, bytes)
  if (!opened.ok) return opened
  try {
    return readPackage(port, opened.value)
  } catch (error) {
    if (error instanceof Damage) return fail({ kind: 'damaged-file', detail: error.message })
    throw error
  }
}

function readPackage(port: DocxPort, word: WordPackage): Result<WithWarnings<DocumentText, ImportWarning>, ImportError> {
  const related = relatedParts(word)
  const styles = undamaged('styles', readStyles(port, related('styles')[0]))
  const numbering = undamaged('numbering', readNumbering(port, related('numbering')[0], styles))
  const walker = walk(port, word.main, styles, 'document')
  const body = walker.stories.flatMap(({ paragraphs }) => paragraphs)
  const notes = { footnote: notesOf(port, related('footnotes')[0], styles), endnote: notesOf(port, related('endnotes')[0], styles) }
  const builder = new TextBuilder()
  const source = {
    styles,
    numbering,
    notes: (kind: 'footnote' | 'endnote', id: string) => notes[kind].get(id) ?? [],
    diagram: (id: string) => {
      const target = word.relationships.get(id)?.target
      const part = target === undefined ? undefined : word.part(target)
      return part === undefined ? [] : walk(port, part, styles, 'diagram').stories.flatMap(({ paragraphs }) => paragraphs)
    },
  }
  addBody(builder, body, source, sectionBreaks(body, walker.lastSection, walker.hasRenderedPages))
  const wordsOfItsOwn = builder.blocks.some(({ kind }) => kind !== 'furniture')
  addAround(port, builder, related, styles)
  const { text, pages } = builder.finish()
  if (!wordsOfItsOwn) return fail({ kind: 'no-text', format: 'docx', pageCount: pages.length })
  const heading = builder.blocks.find(({ kind }) => kind === 'heading')
  const title = coreTitle(port, word) ?? (heading === undefined ? null : text.slice(heading.span.start, heading.span.end))
  const warnings = [...walker.ignored].map(([name, count]) => ({ kind: 'word-element-ignored', name, count }) as const)
  return ok({ value: { title, text, pages, blocks: builder.blocks }, warnings })
}

type Related = (type: string) => readonly Uint8Array[]

function relatedParts(word: WordPackage): Related {
  return (type) => {
    const targets = new Set([...word.relationships.values()].filter((one) => one.type === type).map(({ target }) => target))
    return [...targets].map((target) => word.part(target)).filter((part) => part !== undefined)
  }
}

function addAround(port: DocxPort, builder: TextBuilder, related: Related, styles: StyleTable): void {
  const once = new Set<string>()
  const add = (type: string, role: FurnitureRole) => {
    for (const part of related(type)) {
      const paragraphs = walk(port, part, styles, type).stories.flatMap((story) => story.paragraphs)
      addFurniture(builder, paragraphs, role, once)
    }
  }
  add('comments', 'comment')
  add('header', 'running-head')
  add('footer', 'running-foot')
}

function undamaged<T>(name: string, read: { readonly table: T; readonly damage: string | null }): T {
  if (read.damage !== null) throw new Damage(`${name}: ${read.damage}`)
  return read.table
}

function walk(port: DocxPort, part: Uint8Array, styles: StyleTable, name: string): DocxWalker {
  const walker = new DocxWalker(styles)
  const damage = scanXml(port.decode(part), walker)
  if (damage !== null) throw new Damage(`${name}: ${damage}`)
  walker.end()
  return walker
}

function notesOf(port: DocxPort, part: Uint8Array | undefined, styles: StyleTable): ReadonlyMap<string, readonly RawParagraph[]> {
  if (part === undefined) return new Map()
  return new Map(walk(port, part, styles, 'notes').stories.map(({ id, paragraphs }) => [id ?? '', paragraphs]))
}

/** Left there by programs, and no title. */
const NO_TITLE =
  /^(?:untitled|uten navn|uten tittel|dokument ?\d*|document ?\d*|word-dokument|word document|powerpoint-presentasjon|.*\.(?:docx?|dotx?|rtf|odt))$/i

/** dc:title of docProps/core.xml. A damaged properties part costs the title and nothing else. */
function coreTitle(port: DocxPort, word: WordPackage): string | null {
  const part = word.part('docProps/core.xml')
  if (part === undefined) return null
  let inTitle = false
  let title = ''
  scanXml(port.decode(part), {
    open: (name) => {
      inTitle = name === 'title'
    },
    close: () => {
      inTitle = false
    },
    text: (text) => {
      if (inTitle && title.length < 500) title += text
    },
  })
  const { text } = clean(title)
  return text === '' || NO_TITLE.test(text) ? null : text
}
