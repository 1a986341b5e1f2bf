/** While nobody waits for anything, the comparing worker reads what the next comparison will ask for. */
import type { Basis } from '../../shared/model/basis'
import type { DocumentSummary } from '../../shared/model/library'
import { isReady } from '../state/library-state'
import type { Services } from './services'

/** Milliseconds without a change in the library: an import that goes on has the disk and the processors for itself. */
const QUIET_MS = 1000
/** A question of the user's waits for one such call at most. */
const READ_AT_ONCE = 10
/** A comparison of more than these reads what it needs when it is asked for. */
const MOST = 400

/** Begins when the library is there, and again after each change in it. Ends with the window. */
export function holdDigests({ libraryState, compareWorker }: Pick<Services, 'libraryState' | 'compareWorker'>): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let round = 0
  const later = (): void => {
    clearTimeout(waiting)
    round += 1
    const own = round
    waiting = setTimeout(() => {
      const state = libraryState.get()
      if (!isReady(state) || state.documents.length > MOST) return
      void readAll(compareWorker, state.documents, () => own !== round).catch(() => undefined) // read when it is asked for
    }, QUIET_MS)
  }
  libraryState.subscribe(later)
  later()
}

/** Those with verdicts of the user's own last, one at a time: to make a reviewed digest anew takes as long as opening the document. */
async function readAll(worker: Services['compareWorker'], documents: readonly DocumentSummary[], stopped: () => boolean): Promise<void> {
  const calls: { readonly basis: Basis; readonly rows: readonly DocumentSummary[] }[] = []
  for (let from = 0; from < documents.length; from += READ_AT_ONCE)
    calls.push({ basis: 'found', rows: documents.slice(from, from + READ_AT_ONCE) })
  for (const row of documents) if (row.reviewed !== null) calls.push({ basis: 'reviewed', rows: [row] })
  for (const { basis, rows } of calls) {
    if (stopped()) return
    await worker.hold({ documents: rows.map(({ id }) => id), basis })
  }
}
