/** The readers of files in Node: the same as in the page, with Node's ports. */
import { version } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Readers } from '../../shared/analysis/read-document'
import { readPdf } from '../../shared/readers/read-pdf'
import { docxPort } from './docx-port'
import { createPdfPort } from './pdf-port'

const pdfPort = createPdfPort()

export const nodeReaders: Readers = {
  pdf: (bytes, options) => readPdf(pdfPort, bytes, options),
  docx: docxPort,
  pdfVersion: version,
}
