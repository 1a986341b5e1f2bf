/** Collections for tests of the views that compare them, put into the library as the app stores them. */
import type { Page } from '@playwright/test'

/** Of documents that are in the library, by their files; gives the collection's id. Reload the page for it to be seen. */
export async function makeCollection(app: Page, name: string, files: readonly string[]): Promise<string> {
  return app.evaluate(
    ([title, fileNames]) =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('skalma')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['summaries', 'collections'], 'readwrite')
          const reading = transaction.objectStore('summaries').getAll()
          const id = crypto.randomUUID().replaceAll('-', '')
          reading.onsuccess = () => {
            const rows = reading.result as { id: string; fileName: string }[]
            const documents = fileNames.map((file) => rows.find(({ fileName }) => fileName === file)?.id)
            transaction.objectStore('collections').put({ id, name: title, documents, createdAt: Date.now() })
          }
          transaction.oncomplete = () => done(id)
          transaction.onerror = () => failed(transaction.error)
        }
      }),
    [name, files.map((file) => file.replace('documents/', ''))] as const,
  )
}
