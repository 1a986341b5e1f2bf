/** The PDF reader's port in Node: PDF.js's legacy build, its core in this thread. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
// Says `globalThis.pdfjsWorker`, where PDF.js looks before it would import a file by name: a bundle has no such file.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { PdfPort } from '../../shared/readers/pdf-port'
import { pdfPortFrom } from '../../shared/readers/pdf-port-from'

/** The folder of pdfjs-dist, for its character maps and standard fonts; null when it is not installed beside us. */
function installedFolder(): string | null {
  try {
    return dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))
  } catch {
    return null
  }
}

/** `folder` holds PDF.js's `cmaps` and `standard_fonts`. Without them some files of old programs give no text. */
export function createPdfPort(folder: string | null = installedFolder()): PdfPort {
  const files = folder === null ? {} : { cMapUrl: `${join(folder, 'cmaps')}/`, standardFontDataUrl: `${join(folder, 'standard_fonts')}/` }
  return pdfPortFrom({
    load: (data, password) =>
      getDocument({
        data,
        ...(password === null ? {} : { password }),
        ...files,
        disableFontFace: true,
        useSystemFonts: false,
        useWorkerFetch: false,
        useWasm: false,
        verbosity: VerbosityLevel.ERRORS,
      }),
    now: () => performance.now(),
  })
}
