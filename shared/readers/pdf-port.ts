/**
 * What the PDF reader needs from outside: a file opened, and the text items of its pages. The page's worker and Node
 * implement it with PDF.js; tests with a fake that lays lines of text on pages.
 */
import type { Result } from '../base/result'
import type { ImportError } from '../model/import'
import type { PdfRect } from '../model/layout'

/** One stretch of text as drawn; the names are PDF.js's, so that its items pass through without a copy. */
export interface PdfTextItem {
  readonly str: string
  /** Maps text space to user space: [a, b, c, d, e, f]; (e, f) is the start of the baseline. */
  readonly transform: readonly number[]
  /** Length along the baseline, in points. White space only: the width of the gap. */
  readonly width: number
  /** Size of the font, in points. */
  readonly height: number
  /** Key into `PdfPageText.fonts`. */
  readonly fontName: string
}

export interface PdfFont {
  /** 'sans-serif', 'serif' or 'monospace'. */
  readonly fontFamily: string
  readonly vertical: boolean
}

export interface PdfPageText {
  /** In the order in which they are drawn. */
  readonly items: readonly PdfTextItem[]
  readonly fonts: Readonly<Record<string, PdfFont>>
  /** The visible box in user space. */
  readonly viewBox: PdfRect
  /** /Rotate: degrees clockwise, any multiple of 90. */
  readonly rotation: number
}

/** An entry of the file's outline (its bookmarks); `level` 1 is the outermost. */
export interface PdfOutlineEntry {
  readonly title: string
  readonly level: number
}

export interface PdfFile {
  readonly pageCount: number
  /** From the file's properties; null when it has none. */
  readonly title: string | null
  /** Printed page numbers ('iv', '12'), one per page; null when the file names none. */
  readonly labels: readonly string[] | null
  readonly outline: readonly PdfOutlineEntry[]
  /** The text of page `index` (from 0); the error says what is wrong with this page. */
  page(index: number): Promise<Result<PdfPageText, string>>
  close(): Promise<void>
}

export interface PdfPort {
  /** Opens a file; the bytes may be taken away (transferred). What is wrong with the file is a value. */
  open(bytes: Uint8Array<ArrayBuffer>, password: string | null): Promise<Result<PdfFile, ImportError>>
}
