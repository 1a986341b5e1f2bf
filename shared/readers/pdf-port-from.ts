/**
 * The PDF port, made from PDF.js as its caller brings it: the modern build in the page's worker, the legacy build in Node.
 * Only text is asked for, never a page's operator list: that doubles the cost.
 */
import { fail, ok, type Result } from '../base/result'
import type { ImportError } from '../model/import'
import type { PdfFile, PdfFont, PdfOutlineEntry, PdfPageText, PdfPort, PdfTextItem } from './pdf-port'

interface TextChunk {
  readonly items: readonly object[]
  readonly styles: Record<string, PdfFont>
}
interface ChunkReader {
  read(): Promise<{ done: boolean; value?: TextChunk | undefined }>
  cancel(reason: unknown): Promise<void>
}
interface Page {
  readonly rotate: number
  readonly view: readonly number[]
  streamTextContent(): { getReader(): ChunkReader }
  cleanup(): unknown
}
interface OutlineNode {
  readonly title: string
  readonly items: readonly OutlineNode[]
}
interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<Page>
  getMetadata(): Promise<{ info: object }>
  getPageLabels(): Promise<readonly string[] | null>
  getOutline(): Promise<readonly OutlineNode[] | null>
}
interface LoadingTask {
  readonly promise: Promise<Pdf>
  destroy(): Promise<void>
}

export interface PdfPackage {
  /** PDF.js's `getDocument` with all options but the file set. */
  load(bytes: Uint8Array<ArrayBuffer>, password: string | null): LoadingTask
  /** Milliseconds, from any start. */
  now(): number
}

/** A page with more items is not text for people; a full page of small print has about 3,000. */
const MAX_ITEMS = 60_000
/** A page is given up after this time. The densest real pages take a tenth of a second. */
const MAX_PAGE_MS = 20_000
const MAX_OUTLINE = 5_000

export function pdfPortFrom(pdfjs: PdfPackage): PdfPort {
  return {
    async open(bytes, password) {
      const task = pdfjs.load(bytes, password)
      try {
        const pdf = await task.promise
        return ok(await describe(pdf, task, pdfjs))
      } catch (error) {
        await task.destroy().catch(() => undefined)
        return fail(explain(error, password))
      }
    },
  }
}

async function describe(pdf: Pdf, task: LoadingTask, pdfjs: PdfPackage): Promise<PdfFile> {
  // Each of these may be damaged by itself; the text is still worth reading.
  const [metadata, labels, outline] = await Promise.all([
    pdf.getMetadata().catch(() => null),
    pdf.getPageLabels().catch(() => null),
    pdf.getOutline().catch(() => null),
  ])
  const title = metadata === null ? undefined : (metadata.info as { Title?: unknown }).Title
  return {
    pageCount: pdf.numPages,
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    labels: labels !== null && labels.length === pdf.numPages ? labels : null,
    outline: flatten(outline ?? []),
    page: (index) => readPage(pdf, index, pdfjs),
    close: () => task.destroy(),
  }
}

function flatten(nodes: readonly OutlineNode[]): PdfOutlineEntry[] {
  const entries: PdfOutlineEntry[] = []
  const visit = (list: readonly OutlineNode[], level: number): void => {
    for (const node of list) {
      if (entries.length >= MAX_OUTLINE || level > 9) return
      entries.push({ title: String(node.title), level })
      visit(node.items ?? [], level + 1)
    }
  }
  visit(nodes, 1)
  return entries
}

async function readPage(pdf: Pdf, index: number, { now }: PdfPackage): Promise<Result<PdfPageText, string>> {
  const started = now()
  let page: Page | null = null
  try {
    page = await pdf.getPage(index + 1)
    const items: PdfTextItem[] = []
    const fonts: Record<string, PdfFont> = {}
    const reader = page.streamTextContent().getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done || value === undefined) break
      for (const item of value.items) if ('str' in item) items.push(item as PdfTextItem)
      Object.assign(fonts, value.styles)
      if (items.length > MAX_ITEMS || now() - started > MAX_PAGE_MS) {
        const reason = items.length > MAX_ITEMS ? 'too many pieces of text' : 'took too long'
        void reader.cancel(new Error(reason)).catch(() => undefined)
        return fail(reason)
      }
    }
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    return ok({ items, fonts, viewBox: [left, bottom, right, top], rotation: page.rotate })
  } catch (error) {
    return fail(messageOf(error))
  } finally {
    page?.cleanup()
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** PDF.js's exceptions by name: classes differ between its builds. */
function explain(error: unknown, password: string | null): ImportError {
  const { name, code } = (typeof error === 'object' && error !== null ? error : {}) as { name?: string; code?: number }
  // Code 2 is "incorrect password", 1 "none given".
  if (name === 'PasswordException') return { kind: 'password-protected', wrongPassword: code === 2 && password !== null }
  return { kind: 'damaged-file', detail: messageOf(error) }
}
