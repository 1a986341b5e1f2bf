/** What every reader gives before the document has a name, a number and a profile: the text and the spans in it. */
import type { Block, Page } from '../model/source-document'

export interface DocumentText {
  /** From the file's own properties or its first heading; null when neither is there, and the file name has to do. */
  readonly title: string | null
  readonly text: string
  readonly pages: readonly Page[]
  readonly blocks: readonly Block[]
}
