/** The Word reader's port: fflate and saxes. */
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { DocxPort } from '../../shared/readers/docx-port'
import { docxPortFrom } from '../../shared/readers/docx-port-from'

export const docxPort: DocxPort = docxPortFrom({
  unzipSync,
  // Positions cost a fifth of the time and are only used in error messages.
  newParser: () => new SaxesParser({ position: false }),
  newDecoder: (encoding) => new TextDecoder(encoding),
})
