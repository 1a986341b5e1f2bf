/** The PDF reader's port in a worker of the page: PDF.js with its core in this same thread, so no worker within a worker. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist'
// Says `globalThis.pdfjsWorker`, where PDF.js looks before it would start a worker of its own.
import 'pdfjs-dist/build/pdf.worker.min.mjs'
import type { PdfPort } from '../../shared/readers/pdf-port'
import { pdfPortFrom } from '../../shared/readers/pdf-port-from'

/** Character maps and standard fonts lie beside the page; a worker's script lies one folder below it. */
const base = new URL('../pdfjs/', self.location.href).href

export const pdfPort: PdfPort = pdfPortFrom({
  load: (data, password) =>
    getDocument({
      data,
      ...(password === null ? {} : { password }),
      cMapUrl: `${base}cmaps/`,
      standardFontDataUrl: `${base}standard_fonts/`,
      useWorkerFetch: true, // PDF.js guesses false for app:
      disableFontFace: true,
      useSystemFonts: false,
      disableWorkerRendering: true, // nothing is drawn here
      verbosity: VerbosityLevel.ERRORS,
    }),
  now: () => performance.now(),
})
