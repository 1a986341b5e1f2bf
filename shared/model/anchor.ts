/** A passage described so that it can be found again: W3C Web Annotation selectors, from exact to forgiving. */
import type { TextSpan } from '../text/span'
import type { DocumentId } from './identifiers'

export interface Anchor {
  readonly documentId: DocumentId
  readonly position: TextSpan
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly page: { readonly index: number; readonly label: string }
}
