/** Opens PDFs for the eye: pdf.js with one parsing and one drawing worker, both handed in, both shared by all documents. */
import * as pdfjs from 'pdfjs-dist'
import rendererUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export type PdfDocument = pdfjs.PDFDocumentProxy
export type PdfPage = pdfjs.PDFPageProxy

export type OpenFailure =
  | { readonly kind: 'password'; readonly wrong: boolean }
  /** `detail` is pdf.js's own message, for the curious. */
  | { readonly kind: 'damaged'; readonly detail: string }

export interface OpenPdf {
  readonly document: Promise<PdfDocument>
  /** Lets go of the document; the next one waits for it. */
  close(): void
}

/** Images above this many pixels are left out: a hostile file must not take all memory. */
const MAX_IMAGE_PIXELS = 64 * 1024 * 1024
const MAX_CANVAS_BYTES = 256 * 1024 * 1024

/**
 * Starts the workers, so that they are there when a document is opened. Workers of our own instead of workerSrc: pdf.js
 * wraps a workerSrc it thinks is cross-origin in a blob: module, and for app: that depends on how the engine spells its origin.
 */
export function warmUp(): void {
  if (pdfjs.GlobalWorkerOptions.workerPort) return
  pdfjs.GlobalWorkerOptions.workerPort = new Worker(workerUrl, { type: 'module', name: 'pdf-parser' })
  pdfjs.GlobalWorkerOptions.rendererPorts = [new Worker(rendererUrl, { type: 'module', name: 'pdf-renderer' })]
}

let closing: Promise<void> = Promise.resolve()

/** Takes over `bytes` (they are transferred). `document` rejects with whatever pdf.js says; see `failureOf`. */
export function openPdf(bytes: ArrayBuffer, password: string | null): OpenPdf {
  warmUp()
  let task: pdfjs.PDFDocumentLoadingTask | null = null
  let closed = false
  const document = closing.then(() => {
    if (closed) throw new Error('closed before it was opened')
    const base = new URL('./pdfjs/', globalThis.document.baseURI).href
    task = pdfjs.getDocument({
      data: bytes,
      ...(password === null ? {} : { password }),
      cMapUrl: `${base}cmaps/`,
      standardFontDataUrl: `${base}standard_fonts/`,
      wasmUrl: `${base}wasm/`,
      iccUrl: `${base}iccs/`,
      useWorkerFetch: true, // pdf.js guesses false for app:
      useSystemFonts: false,
      enableXfa: false,
      disableAutoFetch: true,
      maxImageSize: MAX_IMAGE_PIXELS,
      canvasMaxAreaInBytes: MAX_CANVAS_BYTES,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    })
    return task.promise
  })
  document.catch(() => undefined)
  return {
    document,
    close() {
      if (closed) return
      closed = true
      // The workers are shared: a new document must wait until this one has been let go.
      closing = closing.then(() => task?.destroy()).catch(() => undefined)
    },
  }
}

export function failureOf(error: unknown): OpenFailure {
  if (error instanceof pdfjs.PasswordException)
    return { kind: 'password', wrong: error.code === pdfjs.PasswordResponses.INCORRECT_PASSWORD }
  return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) }
}
