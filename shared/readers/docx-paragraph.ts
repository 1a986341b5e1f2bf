/** A paragraph as it stands in a Word part: its characters with marks among them, and what it says about itself. */

/**
 * Marks among the characters. XML 1.0 forbids every one of them, so no text of a file can hold one.
 * `page` is a break somebody put there; `renderedPage` is where Word last ended a page.
 */
export const MARK = { page: '\f', renderedPage: '\ufffe', line: '\v', picture: '\uffff' } as const

export interface Note {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
}

export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

export interface RawParagraph {
  raw: string
  styleId: string | null
  numId: string | null
  numLevel: number | null
  /** From 0; 9 is body text. */
  outline: number | null
  pageBreakBefore: boolean | null
  contents: 'no' | 'field' | 'gallery'
  readonly cell: Cell | null
  readonly notes: Note[]
  /** Text boxes and diagrams that hang on this paragraph. */
  readonly after: RawParagraph[]
  /** Relationship ids of diagrams drawn here. */
  readonly diagrams: string[]
  /** A section ends with this paragraph; the value is how *that* section began: 'nextPage', 'continuous' … */
  sectionEnd: string | null
}

/** `before` is a paragraph whose text goes on in this one: its characters and what hangs on it are taken over. */
export function newParagraph(cell: Cell | null, before: RawParagraph | null): RawParagraph {
  return {
    raw: before?.raw ?? '',
    styleId: null,
    numId: null,
    numLevel: null,
    outline: null,
    pageBreakBefore: null,
    contents: 'no',
    cell,
    notes: before?.notes ?? [],
    after: before?.after ?? [],
    diagrams: before?.diagrams ?? [],
    sectionEnd: null,
  }
}
