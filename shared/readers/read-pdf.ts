/** PDF files → one text with its pages, blocks, and the places of its words on the pages. */
import { fail, ok, type Result, type WithWarnings } from '../base/result'
import type { ImportError, ImportWarning } from '../model/import'
import type { DocumentLayout } from '../model/layout'
import { unmappedCount } from '../text/glyphs'
import { assembleText, type RawPage } from './assemble-text'
import type { DocumentText } from './document-text'
import { pagePieces } from './page-pieces'
import type { PdfFile, PdfPageText, PdfPort } from './pdf-port'

export interface ReadPdfOptions {
  readonly password: string | null
  /** Told after each page, counted from 1. */
  onPage?(page: number, of: number): void
  /** Asked before each page; a call that was aborted ends with `unreadable`. */
  readonly signal?: { readonly aborted: boolean }
}

export interface PagedText extends DocumentText {
  readonly layout: DocumentLayout
}

/** Documents with more pages are refused page by page: the rest is named as unreadable. */
const MAX_PAGES = 20_000
/** Characters of text that one document may have; about 300 thick books. */
const MAX_CHARACTERS = 50_000_000

/** Reads the bytes of a PDF; they may be taken away. Never throws for what is in the file. */
export async function readPdf(
  port: PdfPort,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadPdfOptions,
): Promise<Result<WithWarnings<PagedText, ImportWarning>, ImportError>> {
  if (bytes.length === 0) return fail({ kind: 'empty-file' })
  const opened = await port.open(bytes, options.password)
  if (!opened.ok) return opened
  const file = opened.value
  try {
    if (file.pageCount < 1) return fail({ kind: 'damaged-file', detail: 'no pages' })
    const read = await readPages(file, options)
    if (read === null) return fail({ kind: 'unreadable', detail: 'cancelled' })
    const { pages, warnings } = read
    if (!pages.some(({ pieces, turned }) => pieces.length + turned.length > 0)) {
      // A damaged file must not be called a scan: its words may be on the pages that could not be read.
      const unreadable = warnings.find((warning) => warning.kind === 'page-unreadable')
      if (unreadable !== undefined) return fail({ kind: 'damaged-file', detail: unreadable.detail })
      return fail({ kind: 'no-text', format: 'pdf', pageCount: file.pageCount })
    }
    const built = assembleText(pages, file.outline)
    return ok({ value: { ...built, title: titleOf(file, built) }, warnings })
  } finally {
    await file.close().catch(() => undefined)
  }
}

async function readPages(file: PdfFile, options: ReadPdfOptions): Promise<{ pages: RawPage[]; warnings: ImportWarning[] } | null> {
  const pages: RawPage[] = []
  const warnings: ImportWarning[] = []
  let characters = 0
  for (let pageIndex = 0; pageIndex < file.pageCount; pageIndex++) {
    if (options.signal?.aborted === true) return null
    const tooMuch = pageIndex >= MAX_PAGES || characters > MAX_CHARACTERS
    const page = tooMuch ? fail('too much text') : await file.page(pageIndex)
    const label = file.labels?.[pageIndex] || String(pageIndex + 1)
    const raw = page.ok ? rawPage(page.value, label) : emptyPage(label)
    pages.push(raw)
    const found = warningOf(pageIndex, raw, page)
    if (found !== null) warnings.push(found)
    for (const { text } of raw.pieces) characters += text.length
    options.onPage?.(pageIndex + 1, file.pageCount)
  }
  return { pages, warnings }
}

function warningOf(pageIndex: number, { pieces, turned }: RawPage, page: Result<PdfPageText, string>): ImportWarning | null {
  if (!page.ok) return { kind: 'page-unreadable', pageIndex, detail: page.error }
  const all = [...pieces, ...turned]
  if (all.length === 0) return { kind: 'page-without-text', pageIndex }
  let count = 0
  let length = 0
  for (const { text } of all) {
    count += unmappedCount(text)
    length += text.length
  }
  return count > 0.3 * length ? { kind: 'unmapped-glyphs', pageIndex, count } : null
}

function rawPage(page: PdfPageText, label: string): RawPage {
  const rotation = ((((Math.round(page.rotation / 90) * 90) % 360) + 360) % 360) as RawPage['rotation']
  return { ...pagePieces(page), label, viewBox: page.viewBox, rotation }
}

/** A4, for a page that could not be opened. */
function emptyPage(label: string): RawPage {
  return { pieces: [], turned: [], left: 0, right: 595, bottom: 0, top: 842, label, viewBox: [0, 0, 595, 842], rotation: 0 }
}

/** File names, programs and placeholders that stand in the title property of many files. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|uten navn|document\d*$|dokument\d*$|presentasjon\d*$|powerpoint|title$|tittel$|mal\b)|\.(?:docx?|pdf|indd|pptx?|xlsx?|odt|rtf|qxd|html?)\b/i

function titleOf(file: PdfFile, { text, blocks, pages }: { text: string } & Pick<DocumentText, 'blocks' | 'pages'>): string | null {
  const own = file.title?.replace(/\s+/g, ' ').normalize('NFC').trim() ?? ''
  if (own.length >= 4 && own.length <= 250 && !NO_TITLE.test(own) && /\p{L}{3}/u.test(own)) return own
  const end = pages[1]?.span.end ?? text.length
  const headings = blocks.filter(({ kind, span }) => kind === 'heading' && span.start < end)
  const highest = Math.min(...headings.map(({ level }) => level ?? 9))
  const heading = headings.find(({ level }) => (level ?? 9) === highest)
  return heading === undefined ? null : text.slice(heading.span.start, heading.span.end)
}
