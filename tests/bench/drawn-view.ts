/** A view of the app, timed in the page until it is painted. */
import type { Page } from 'playwright-core'

/** Milliseconds from going to the address until what it shows is in the page and painted; begins in the library. */
export async function untilDrawn(page: Page, hash: string, selector: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.locator('main.library').waitFor()
  return page.evaluate(
    ([to, wanted]) =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const look = (): void => {
          if (document.querySelector(wanted) === null) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0))
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true })
        location.hash = to
      }),
    [hash, selector] as const,
  )
}

/** Puts the library's documents in collections, each from its first to before its last; gives the documents' ids. */
export async function putInCollections(
  page: Page,
  ids: readonly string[],
  range: (n: number, documents: number) => readonly [from: number, to: number],
): Promise<readonly string[]> {
  const documents = await page.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open('skalma')
        opening.onsuccess = () => {
          const keys = opening.result.transaction('summaries').objectStore('summaries').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            done(keys.result.map(String))
          }
          keys.onerror = () => failed(keys.error)
        }
      }),
  )
  const collections = ids.map((id, n) => ({
    id,
    name: `Samling ${n}`,
    documents: documents.slice(...range(n, documents.length)),
    createdAt: n + 1,
  }))
  await page.evaluate(
    (own) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('skalma')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['collections'], 'readwrite')
          for (const one of own) transaction.objectStore('collections').put(one)
          transaction.oncomplete = () => {
            opening.result.close()
            done()
          }
          transaction.onerror = () => failed(transaction.error)
        }
      }),
    collections,
  )
  return documents
}
