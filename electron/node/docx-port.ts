/** The Word reader's port: fflate and TextDecoder. */
import { unzipSync } from 'fflate/browser'
import type { DocxPort } from '../../shared/readers/docx-port'
import { docxPortFrom } from '../../shared/readers/docx-port-from'

export const docxPort: DocxPort = docxPortFrom({
  unzipSync,
  newDecoder: (encoding) => new TextDecoder(encoding),
})
