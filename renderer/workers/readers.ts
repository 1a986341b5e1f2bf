/** The readers of files as the analysis worker has them. */
import { version } from 'pdfjs-dist'
import type { Readers } from '../../shared/analysis/read-document'
import { readPdf } from '../../shared/readers/read-pdf'
import { docxPort } from './docx-port'
import { pdfPort } from './pdf-port'

export const readers: Readers = {
  pdf: (bytes, options) => readPdf(pdfPort, bytes, options),
  docx: docxPort,
  pdfVersion: version,
}
