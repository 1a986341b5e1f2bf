/** A view of the app, timed in the page until it is painted. */
import type { Page } from 'playwright-core'
import { storedRecords, storeRecords } from '../helpers/page-database'

/** Milliseconds from going to the address until what it shows is in the page and painted; begins in the library. */
export async function untilDrawn(page: Page, hash: string, selector: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.locator('main.library').waitFor()
  return untilShown(page, { shown: selector, hash, button: null })
}

/**
 * Milliseconds from the navigation of the window, or from going to `hash` or clicking `button` in it, until `shown` is in the page
 * and painted.
 */
export function untilShown(
  page: Page,
  asked: { readonly shown: string; readonly hash: string | null; readonly button: string | null },
): Promise<number> {
  return page.evaluate(
    ({ shown, hash, button }) =>
      new Promise<number>((resolve, reject) => {
        const started = hash === null && button === null ? 0 : performance.now()
        const look = (): void => {
          if (document.querySelector(shown) === null) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0))
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-left-out', 'data-state'] })
        const pressed = button === null ? null : document.querySelector<HTMLButtonElement>(button)
        if (hash !== null) location.hash = hash
        else if (pressed !== null) pressed.click()
        else if (button !== null) reject(new Error(`no ${button}`))
        else look()
      }),
    asked,
  )
}

/** Puts the library's documents in collections, each from its first to before its last; gives the documents' ids. */
export async function putInCollections(
  page: Page,
  ids: readonly string[],
  range: (n: number, documents: number) => readonly [from: number, to: number],
): Promise<readonly string[]> {
  const rows = await storedRecords<{ id: string }>(page, 'summaries')
  const documents = await rows.evaluate((summaries) => summaries.map(({ id }) => id))
  const collections = ids.map((id, n) => ({
    id,
    name: `Samling ${n}`,
    documents: documents.slice(...range(n, documents.length)),
    createdAt: n + 1,
  }))
  await storeRecords(page, 'collections', collections)
  return documents
}

/** Milliseconds to have all digests from the database. */
export function readDigests(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('skalma')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const started = performance.now()
          const reading = opening.result.transaction('digests').objectStore('digests').getAll()
          reading.onsuccess = () => {
            resolve(performance.now() - started)
            opening.result.close()
          }
        }
      }),
  )
}
