/** One imported file: its text, and the spans of that text. */
import type { TextSpan } from '../text/span'
import type { DocumentProfile } from './document-profile'
import type { DocumentId } from './identifiers'

export interface Provenance {
  readonly fileName: string
  readonly byteLength: number
  readonly sha256: string
  /** The reader that gave the text, with its version. */
  readonly reader: { readonly name: 'pdfjs-dist' | 'docx' | 'text'; readonly version: string }
  readonly pipelineVersion: number
}

/** Pages tile the text without gaps. `index` counts from 0; `label` is as printed: 'iv', '12'. */
export interface Page {
  readonly index: number
  readonly label: string
  readonly span: TextSpan
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote' | 'furniture'

/** What a furniture block is; all of it is left out of counts by default. */
export type FurnitureRole = 'running-head' | 'running-foot' | 'page-number' | 'contents' | 'comment'

/**
 * Blocks are sorted, do not overlap, and are parted by '\n' in the text; inside a block lines are joined by ' '.
 * A paragraph that goes on over a page break is one block: a page's furniture stands after it in the text.
 */
export interface Block {
  readonly kind: BlockKind
  readonly span: TextSpan
  /** Headings: 1 is the highest. List items: 0 is the outermost. */
  readonly level?: number
  /** List items: the glyph or number as printed ('•', 'a)', '3.'); it is not part of the text. */
  readonly marker?: string
  /** Table cells: position in their table, from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** Furniture only. */
  readonly role?: FurnitureRole
}

export type DocumentFormat = 'pdf' | 'docx' | 'text'

export interface SourceDocument {
  readonly id: DocumentId
  readonly format: DocumentFormat
  readonly title: string
  /** Guessed from the text and the file; the user's corrections are kept beside it (ground state). */
  readonly profile: DocumentProfile
  /** The only copy of the words; everything else points into it. NFC, no soft hyphens, line-end hyphens joined. */
  readonly text: string
  readonly pages: readonly Page[]
  readonly blocks: readonly Block[]
  readonly provenance: Provenance
}

/** A span of the text that ends where a thought ends: never longer than its block. `block` is an index into `blocks`. */
export interface Sentence extends TextSpan {
  readonly block: number
}
