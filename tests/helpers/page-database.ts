/** The app's database, reached from the page of a test or of the bench. */
import type { JSHandle, Page } from 'playwright-core'

/** All records of a store, left in the page: `evaluate` on them takes out what is wanted. */
export function storedRecords<T>(page: Page, store: string): Promise<JSHandle<T[]>> {
  return page.evaluateHandle(
    (name) =>
      new Promise<T[]>((done, failed) => {
        const opening = indexedDB.open('skalma')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.onerror = () => failed(reading.error)
          reading.onsuccess = () => {
            opening.result.close()
            done(reading.result)
          }
        }
      }),
    store,
  )
}

/** Stores records, each in the place of the one with its key; first throws away what is there if `emptied`. */
export function storeRecords(page: Page, store: string, records: readonly object[], emptied = false): Promise<void> {
  return page.evaluate(
    ([name, own, empty]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('skalma')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite')
          if (empty) transaction.objectStore(name).clear()
          for (const one of own) transaction.objectStore(name).put(one)
          transaction.onerror = () => failed(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
    [store, records, emptied] as const,
  )
}
