/** What the user does to verdicts: judging, changing, undoing. Shown at once, stored a moment later, taken back when storing fails. */
import { judging } from '../../shared/i18n/judging'
import { StorageFull } from '../../shared/library/library-store'
import type { DocumentId } from '../../shared/model/identifiers'
import type { ReviewedFigures } from '../../shared/model/library'
import type { Verdict } from '../../shared/model/verdict'
import { reviewDocument } from '../../shared/review/review-document'
import { reviewedFigures } from '../../shared/review/reviewed-figures'
import type { Services } from '../app/services'
import { isReady, withDocuments } from '../state/library-state'
import { notify } from '../state/notices'
import { documentsOf, inverseOf, type VerdictEdit, withEdit, withLoaded, withUndo } from '../state/verdict-state'
import { oneAtATime } from './one-at-a-time'

export type VerdictServices = Pick<
  Services,
  'library' | 'verdicts' | 'verdictState' | 'codebookState' | 'libraryState' | 'notices' | 'preferences' | 'now' | 'newId'
>

/** A document's verdicts, from what is loaded or from the database. */
export async function loadVerdicts({ verdicts, verdictState }: VerdictServices, id: DocumentId): Promise<readonly Verdict[]> {
  const known = verdictState.get().byDocument.get(id)
  if (known !== undefined) return known
  const given = await verdicts.of(id)
  verdictState.set((state) => withLoaded(state, id, given))
  return verdictState.get().byDocument.get(id) ?? given
}

/** Applies an edit; `said` is shown beside "undo". Resolves to false when it could not be stored: then nothing has changed. */
export async function changeVerdicts(services: VerdictServices, edit: VerdictEdit, said: string): Promise<boolean> {
  await Promise.all(documentsOf(edit).map((id) => loadVerdicts(services, id)))
  const inverse = inverseOf(services.verdictState.get(), edit)
  services.verdictState.set((state) => ({ ...withUndo(withEdit(state, edit), inverse), said }))
  if (await store(services, edit)) return true
  services.verdictState.set((state) => {
    const before = withEdit(state, inverse)
    return { ...before, undo: before.undo.filter((step) => step !== inverse), said: '' }
  })
  return false
}

/** Takes the last edit of this session back; does nothing when there is none. */
export async function undoLast(services: VerdictServices): Promise<void> {
  const step = services.verdictState.get().undo.at(-1)
  if (step === undefined) return
  const again = inverseOf(services.verdictState.get(), step)
  services.verdictState.set((state) => {
    const after = withEdit(state, step)
    return { ...after, undo: after.undo.filter((one) => one !== step), said: judging[services.preferences.get().language].undone }
  })
  if (await store(services, step)) return
  services.verdictState.set((state) => ({ ...withUndo(withEdit(state, again), step), said: '' }))
}

/** Verdicts and the rows' figures in one transaction. */
function store(services: VerdictServices, edit: VerdictEdit): Promise<boolean> {
  const { verdicts, libraryState, notices, preferences } = services
  return oneAtATime(async () => {
    try {
      const figures = new Map<DocumentId, ReviewedFigures | null>()
      for (const id of documentsOf(edit)) {
        const own = await figuresOf(services, id)
        if (own !== undefined) figures.set(id, own)
      }
      await verdicts.change({ put: edit.put, remove: edit.remove.map(({ id }) => id), figures })
      libraryState.set((state) =>
        isReady(state)
          ? withDocuments(
              state,
              state.documents.flatMap((row) => (figures.has(row.id) ? [{ ...row, reviewed: figures.get(row.id) ?? null }] : [])),
            )
          : state,
      )
      return true
    } catch (error) {
      const text = judging[preferences.get().language]
      notify(notices, {
        text: error instanceof StorageFull ? text.diskFull : text.notStored,
        tone: 'danger',
        action: null,
        lasts: null,
      })
      return false
    }
  })
}

/** By the analysis as it is stored now, which may be newer than the one on the screen. Undefined when the document is not here. */
async function figuresOf(
  { library, verdictState, codebookState }: VerdictServices,
  id: DocumentId,
): Promise<ReviewedFigures | null | undefined> {
  const stored = await library.get(id)
  if (stored === null) return undefined
  const { reviewCodebookInUse } = await import('./review-codebook-in-use') // not needed for the first drawing
  const codebook = reviewCodebookInUse(codebookState.get())
  return reviewedFigures(reviewDocument(stored.document, stored.analysis, verdictState.get().byDocument.get(id) ?? [], codebook))
}
