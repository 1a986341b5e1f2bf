/** The library as the page shows it: the rows of its table, and what is being made again in the background. */
import type { DocumentId } from '../../shared/model/identifiers'
import type { DocumentSummary } from '../../shared/model/library'

export interface LibraryReady {
  readonly kind: 'ready'
  readonly documents: readonly DocumentSummary[]
  /** Running heads, page numbers and tables of contents are counted too. */
  readonly includeFurniture: boolean
  /** Documents that are being analysed again; null when none. */
  readonly reanalysis: { readonly done: number; readonly of: number } | null
}

export type LibraryState = { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly detail: string } | LibraryReady

export function isReady(state: LibraryState): state is LibraryReady {
  return state.kind === 'ready'
}

/** Adds rows, or replaces those of the same document in place. */
export function withDocuments(state: LibraryState, changed: readonly DocumentSummary[]): LibraryState {
  if (!isReady(state)) return state
  const byId = new Map(changed.map((summary) => [summary.id, summary]))
  const kept = state.documents.map((summary) => {
    const replacement = byId.get(summary.id)
    byId.delete(summary.id)
    return replacement ?? summary
  })
  return { ...state, documents: [...kept, ...byId.values()] }
}

export function withoutDocuments(state: LibraryState, ids: readonly DocumentId[]): LibraryState {
  if (!isReady(state)) return state
  const gone = new Set(ids)
  return { ...state, documents: state.documents.filter(({ id }) => !gone.has(id)) }
}

export function withReanalysis(state: LibraryState, reanalysis: LibraryReady['reanalysis']): LibraryState {
  return isReady(state) ? { ...state, reanalysis } : state
}

export function withFurniture(state: LibraryState, includeFurniture: boolean): LibraryState {
  return isReady(state) ? { ...state, includeFurniture } : state
}
