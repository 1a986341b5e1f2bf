/**
 * Where the words stand on the pages of a PDF. One record per document in typed arrays: one object per run would
 * cost ten times the memory and most of the storing time (about 100 runs a page).
 */

/** [left, bottom, right, top] in PDF user space: points, origin bottom-left, before rotation. */
export type PdfRect = readonly [left: number, bottom: number, right: number, top: number]

export interface PageGeometry {
  /** The page's visible box in user space (crop box). */
  readonly viewBox: PdfRect
  /** /Rotate of the page: degrees clockwise. */
  readonly rotation: 0 | 90 | 180 | 270
  /** This page's runs are those with index `firstRun` <= i < `firstRun + runCount`. */
  readonly firstRun: number
  readonly runCount: number
}

/** Which way the text of a run goes in user space: 0 right, 1 up, 2 left, 3 down. */
export type RunDirection = 0 | 1 | 2 | 3
/** Class of the run's font, for cutting a run at a character: 0 sans-serif, 1 serif, 2 monospace. */
export type FontFamily = 0 | 1 | 2

/**
 * Runs in text order: the stretch of text drawn by one text item. Run i covers text[start[i], end[i]) and the
 * rectangle rects[4i .. 4i+3] (a PdfRect: from 0.2 em below the baseline to 0.8 em above it). Spaces between lines
 * and characters that are drawn nowhere belong to no run.
 */
export interface DocumentLayout {
  readonly pages: readonly PageGeometry[]
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly rects: Float32Array
  readonly direction: Uint8Array
  readonly family: Uint8Array
}

/** A place on pages: what the reader draws. */
export interface PassageLocation {
  readonly pages: readonly {
    readonly pageIndex: number
    readonly rects: readonly PdfRect[]
    /** Which way the words in each rectangle go. */
    readonly directions: readonly RunDirection[]
  }[]
}
