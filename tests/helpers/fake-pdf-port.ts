/** A PDF reader's port that lays lines of text on pages of A4, as a test writes them. */
import { fail, ok } from '../../shared/base/result'
import type { ImportError } from '../../shared/model/import'
import type { PdfOutlineEntry, PdfPageText, PdfPort, PdfTextItem } from '../../shared/readers/pdf-port'

export interface FakeText {
  readonly text: string
  readonly x: number
  /** Height of the baseline over the foot of the page. */
  readonly y: number
  readonly size?: number
  readonly font?: string
  /** Degrees, anticlockwise. */
  readonly turned?: 0 | 90 | 180 | 270
  /** Width in points; half an em per character when left out. */
  readonly width?: number
}

export interface FakePage {
  readonly texts: readonly FakeText[]
  readonly rotation?: number
}

export interface FakeFile {
  /** A page that cannot be read is its error. */
  readonly pages: readonly (FakePage | string)[]
  readonly title?: string
  readonly labels?: readonly string[]
  readonly outline?: readonly PdfOutlineEntry[]
}

/** Lines below each other from `y` down, `pitch` apart; an empty line leaves room. */
export function lines(texts: readonly string[], place: { x: number; y: number; size?: number; pitch?: number; font?: string }): FakeText[] {
  const { x, y, size = 10, pitch = 1.2 * size, font } = place
  return texts.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: y - i * pitch, size, ...(font === undefined ? {} : { font }) }]))
}

function item({ text, x, y, size = 10, font = 'body', turned = 0, width }: FakeText): PdfTextItem {
  const cos = Math.round(Math.cos((turned * Math.PI) / 180)) * size
  const sin = Math.round(Math.sin((turned * Math.PI) / 180)) * size
  return { str: text, transform: [cos, sin, -sin, cos, x, y], width: width ?? text.length * 0.5 * size, height: size, fontName: font }
}

function pageText({ texts, rotation = 0 }: FakePage): PdfPageText {
  const fonts = Object.fromEntries(texts.map(({ font = 'body' }) => [font, { fontFamily: 'sans-serif', vertical: false }]))
  return { items: texts.map(item), fonts, viewBox: [0, 0, 595, 842], rotation }
}

export function fakePdfPort(file: FakeFile | ImportError): PdfPort {
  return {
    async open() {
      if ('kind' in file) return fail(file)
      return ok({
        pageCount: file.pages.length,
        title: file.title ?? null,
        labels: file.labels ?? null,
        outline: file.outline ?? [],
        async page(index) {
          const page = file.pages[index]
          if (page === undefined || typeof page === 'string') return fail(page ?? 'no such page')
          return ok(pageText(page))
        },
        async close() {},
      })
    },
  }
}
