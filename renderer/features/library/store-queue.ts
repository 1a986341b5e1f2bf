/** Stores documents as they come; what comes while one transaction runs goes together into the next. */
import { type LibraryStore, type NewDocument, StorageFull } from '../../../shared/library/library-store'
import type { StorageFailure } from '../../state/import-state'

export interface StoreQueue {
  /** Resolves when the document is stored (null) or with why it could not be. */
  store(document: NewDocument): Promise<StorageFailure | null>
}

interface Pending {
  readonly document: NewDocument
  done(failure: StorageFailure | null): void
}

/** `stored` hears of each batch after it is in the library. */
export function createStoreQueue(library: LibraryStore, stored: (documents: readonly NewDocument[]) => void): StoreQueue {
  let pending: Pending[] = []
  let running = false

  async function tryStore(batch: readonly Pending[]): Promise<void> {
    try {
      await library.add(batch.map(({ document }) => document))
    } catch (error) {
      const [only] = batch
      if (batch.length === 1 && only !== undefined) {
        const detail = error instanceof Error ? error.message : String(error)
        only.done(error instanceof StorageFull ? { kind: 'disk-full' } : { kind: 'not-stored', detail })
        return
      }
      // One by one: those there is room for are kept.
      for (const each of batch) await tryStore([each])
      return
    }
    stored(batch.map(({ document }) => document))
    for (const { done } of batch) done(null)
  }

  async function run(): Promise<void> {
    running = true
    while (pending.length > 0) {
      const batch = pending
      pending = []
      await tryStore(batch)
    }
    running = false
  }

  return {
    store: (document) =>
      new Promise((resolve) => {
        pending.push({ document, done: resolve })
        if (!running) void run()
      }),
  }
}
