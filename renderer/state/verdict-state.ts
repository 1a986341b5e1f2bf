/** The verdicts of the documents that have been looked at, and how to undo what was last done to them. */
import type { DocumentId } from '../../shared/model/identifiers'
import type { Verdict } from '../../shared/model/verdict'

export interface VerdictEdit {
  /** New verdicts, or others in place of those with the same id. */
  readonly put: readonly Verdict[]
  readonly remove: readonly Verdict[]
}

export interface VerdictState {
  /** Of all coders; a document that is not among them has not been asked for. */
  readonly byDocument: ReadonlyMap<DocumentId, readonly Verdict[]>
  /** What takes back each edit of this session, the last one last. */
  readonly undo: readonly VerdictEdit[]
  /** What was done last, in words, for the bar of keys. */
  readonly said: string
}

export const NO_VERDICTS: VerdictState = { byDocument: new Map(), undo: [], said: '' }

/** Steps that can be taken back. */
const LONGEST_UNDO = 200

export function withLoaded(state: VerdictState, id: DocumentId, verdicts: readonly Verdict[]): VerdictState {
  return state.byDocument.has(id) ? state : { ...state, byDocument: new Map(state.byDocument).set(id, verdicts) }
}

/** The verdicts after an edit; all its documents have been loaded. */
export function withEdit(state: VerdictState, { put, remove }: VerdictEdit): VerdictState {
  const gone = new Set([...put, ...remove].map(({ id }) => id))
  const byDocument = new Map(state.byDocument)
  for (const id of documentsOf({ put, remove })) {
    const kept = (byDocument.get(id) ?? []).filter((verdict) => !gone.has(verdict.id))
    byDocument.set(id, [...kept, ...put.filter(({ anchor }) => anchor.documentId === id)])
  }
  return { ...state, byDocument }
}

export function withUndo(state: VerdictState, step: VerdictEdit): VerdictState {
  return { ...state, undo: [...state.undo, step].slice(-LONGEST_UNDO) }
}

/** What takes an edit back, given the verdicts before it. */
export function inverseOf({ byDocument }: VerdictState, edit: VerdictEdit): VerdictEdit {
  const before = new Map(documentsOf(edit).flatMap((id) => (byDocument.get(id) ?? []).map((verdict) => [verdict.id, verdict] as const)))
  return {
    put: [...edit.put, ...edit.remove].flatMap(({ id }) => before.get(id) ?? []),
    remove: edit.put.filter(({ id }) => !before.has(id)),
  }
}

/** The documents an edit is about, each once. */
export function documentsOf({ put, remove }: VerdictEdit): readonly DocumentId[] {
  return [...new Set([...put, ...remove].map(({ anchor }) => anchor.documentId))]
}
