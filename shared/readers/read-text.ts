/**
 * Text files → one text with its blocks and pages.
 *
 * Blank lines part paragraphs, a form feed ends a page, a typed mark begins a list item, and lines that were only broken
 * because the line was full are joined. Headings are those of Markdown, numbered ones (1.2 …) and lines in capitals.
 */
import { fail, ok, type Result, type WithWarnings } from '../base/result'
import type { ImportError, ImportWarning } from '../model/import'
import type { Block, Page } from '../model/source-document'
import { countWords, joinLines, type WordCounts } from '../text/hyphenation'
import type { DocumentText } from './document-text'
import { decodeText } from './read-text-decode'
import { typedMarker } from './read-text-marker'

type Shape = Omit<Block, 'span'>

interface Draft {
  shape: Shape
  /** Pieces of its text; a page ends between two pieces. */
  readonly pieces: string[]
  /** The last line as it stood in the file. */
  lastLine: string
  indent: number
}

/** Lines longer than this were not broken by hand or by a mail program: each is a paragraph. */
const MAX_WRAPPED = 120
/** A soft hyphen at a line's end stays until the lines are joined: it says that the word goes on. */
const INVISIBLE = /\u00ad(?!\s*$)|[\u200b\u2060\ufeff]/g

/** Reads the bytes of a text file. Errors: `unsupported-format` when they are no text, `no-text` when there is only white space. */
export function readText(bytes: Uint8Array): Result<WithWarnings<DocumentText, ImportWarning>, ImportError> {
  const decoded = decodeText(bytes)
  if (decoded === null) return fail({ kind: 'unsupported-format', found: 'binary' })
  const sheets = decoded.text.replace(/\r\n?|[\u2028\u0085]/g, '\n').split('\f')
  const drafts = draftsOf(sheets)
  if (drafts.length === 0) return fail({ kind: 'no-text', format: 'text', pageCount: sheets.length })
  const { text, blocks, pages } = assemble(drafts, countWords(drafts.flatMap(({ pieces }) => pieces)))
  const heading = blocks.find(({ kind }) => kind === 'heading')
  const title = heading === undefined ? null : text.slice(heading.span.start, heading.span.end)
  return ok({ value: { title, text, pages, blocks }, warnings: [] })
}

const PAGE_END = '\f'

function draftsOf(sheets: readonly string[]): Draft[] {
  const drafts: Draft[] = []
  let open: Draft | null = null
  const width = wrapWidth(sheets)
  sheets.forEach((sheet, page) => {
    if (page > 0) {
      const last = drafts.at(-1)
      if (last !== undefined) last.pieces.push(PAGE_END)
    }
    for (const line of sheet.split('\n')) {
      const text = line
        .replace(INVISIBLE, '')
        .replace(/\u2011/g, '-')
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC')
      if (UNDERLINE.test(text) && open !== null && open.shape.kind === 'paragraph' && open.pieces.length === 1) {
        open.shape = { kind: 'heading', level: text.startsWith('=') ? 1 : 2 }
        open = null
      } else if (text === '' || RULE.test(text)) open = null
      else if (open !== null && goesOn(open, line, text, width)) {
        open.pieces.push(text)
        open.lastLine = line
      } else {
        open = newDraft(line, text)
        drafts.push(open)
        if (open.shape.kind === 'heading') open = null
      }
    }
  })
  return drafts
}

const UNDERLINE = /^(?:={3,}|-{3,})$/
const RULE = /^[-=_*~#. ]{3,}$/
const MARKDOWN_HEADING = /^(#{1,6}) +(.*?)(?: #+)?$/
const NUMBERED_HEADING = /^\d{1,2}(?:\.\d{1,2}){1,3}\.? +\p{Lu}[^.!?:;]{0,80}$/u
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}]{3,80}$/u

function newDraft(line: string, text: string): Draft {
  const draft: Draft = { shape: { kind: 'paragraph' }, pieces: [], lastLine: line, indent: indentOf(line) }
  const markdown = MARKDOWN_HEADING.exec(text)
  const marker = typedMarker(text)
  if (markdown !== null) {
    draft.shape = { kind: 'heading', level: markdown[1]?.length ?? 1 }
    draft.pieces.push(markdown[2] ?? '')
  } else if (marker !== null) {
    // Two spaces or a tab deeper is one level deeper, as people indent.
    draft.shape = { kind: 'list-item', level: Math.min(8, Math.floor(draft.indent / 2)), marker: marker.marker }
    draft.pieces.push(text.slice(marker.length))
  } else {
    if (NUMBERED_HEADING.test(text)) draft.shape = { kind: 'heading', level: text.split(' ')[0]?.replace(/\.$/, '').split('.').length ?? 1 }
    else if (CAPITALS.test(text)) draft.shape = { kind: 'heading', level: 1 }
    draft.pieces.push(text)
  }
  return draft
}

const indentOf = (line: string) => line.replace(/\t/g, '  ').length - line.replace(/\t/g, '  ').trimStart().length

/** Whether this line is the same paragraph as the one before it. */
function goesOn(draft: Draft, line: string, text: string, width: number): boolean {
  const isList = draft.shape.kind === 'list-item'
  if (draft.lastLine.length > MAX_WRAPPED || line.length > MAX_WRAPPED) return false
  if (typedMarker(text) !== null || MARKDOWN_HEADING.test(text) || NUMBERED_HEADING.test(text)) return false
  // A list item's further lines stand under its words, or at the margin when they were broken by a program.
  if (isList && indentOf(line) < draft.indent) return false
  if (/[\p{L}\p{N}][-\u00ad\u2010]\s*$/u.test(draft.lastLine)) return true
  const firstWord = text.split(' ', 1)[0]?.length ?? 0
  const room = width - draft.lastLine.trimEnd().length
  const hasRoom = room > firstWord + 1
  if (/[.!?:;]["»”)]?$/.test(draft.lastLine.trimEnd()) && hasRoom) return false
  // Much room left: the line ended because somebody ended it.
  return room < Math.max(firstWord + 2, 0.45 * width)
}

/** How many characters a full line has in this file: nearly the longest of the lines that can be broken ones. */
function wrapWidth(sheets: readonly string[]): number {
  const lengths = sheets
    .flatMap((sheet) => sheet.split('\n'))
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0 && length <= MAX_WRAPPED)
    .sort((a, b) => a - b)
  return lengths[Math.round(0.95 * (lengths.length - 1))] ?? 0
}

function assemble(
  drafts: readonly Draft[],
  known: WordCounts,
): { readonly text: string; readonly blocks: readonly Block[]; readonly pages: readonly Page[] } {
  const blocks: Block[] = []
  const starts = [0]
  let text = ''
  for (const { shape, pieces } of drafts) {
    if (text !== '') text += '\n'
    const start = text.length
    let pageEnds = 0
    let own = ''
    let last: string | null = null
    for (const piece of pieces) {
      if (piece === PAGE_END) pageEnds += 1
      else {
        if (last !== null) {
          const { cut, glue } = joinLines(last, piece, known)
          own = own.slice(0, own.length - cut) + glue
        }
        // A page ends before the first character of the line that begins the next one.
        for (; pageEnds > 0; pageEnds -= 1) starts.push(start + own.length)
        own += piece
        last = piece
      }
    }
    own = own.replaceAll('\u00ad', '')
    text += own
    blocks.push({ ...shape, span: { start, end: text.length } })
    for (; pageEnds > 0; pageEnds -= 1) starts.push(text.length + 1)
  }
  const inside = starts.filter((start) => start <= text.length)
  const pages = inside.map((start, index) => ({
    index,
    label: String(index + 1),
    span: { start, end: inside[index + 1] ?? text.length },
  }))
  return { text, blocks, pages }
}
