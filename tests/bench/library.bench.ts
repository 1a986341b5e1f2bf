/** A library of 25,000 pages: from opening the window until a search is answered, and the memory it takes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { withApp } from './app'
import { type Figure, inMB, inSeconds, spread } from './figures'
import { familyMemory } from './processes'
import type { Places } from './sample-files'

const DOCUMENTS = 500
const PAGES = 50
const SEED = 7
/** Until what a page does after its start is over. */
const SETTLE_MS = 10_000
/** The index is kept some seconds after the last change. */
const KEPT_AFTER_MS = 12_000
const THOUSANDS = (DOCUMENTS * PAGES) / 1000

export async function libraryBench(places: Places, repeat: number): Promise<Figure[]> {
  const script = await readFile(join(places.cache, 'bundles/page-library.js'), 'utf8')
  return withApp(places, async ({ page, context, pid, url }) => {
    const emptyOpen: number[] = []
    for (let i = 0; i < repeat; i += 1) emptyOpen.push(await openLibrary(page, url))
    const emptyMemory = await memoryAtRest(page, context, pid)

    await page.goto(`${url}samples/index.json`) // of the same origin, and nothing of the app runs
    await page.evaluate(script)
    const filled = await page.evaluate(
      ([documents, pages, seed]) =>
        (globalThis as unknown as { fillLibrary(d: number, p: number, s: number): Promise<number> }).fillLibrary(documents, pages, seed),
      [DOCUMENTS, PAGES, SEED] as const,
    )
    if (filled !== DOCUMENTS) throw new Error(`${filled} documents were stored`)

    const rebuilt = await openToAnswer(page, url)
    await page.waitForTimeout(KEPT_AFTER_MS)
    const kept: number[] = []
    for (let i = 0; i < repeat; i += 1) kept.push(await openToAnswer(page, url))
    await openLibrary(page, url)
    const memory = ((await memoryAtRest(page, context, pid)) - emptyMemory) / THOUSANDS
    const open = spread(kept)
    const empty = spread(emptyOpen)
    const megabytes = memory / 2 ** 20
    return [
      {
        row: 'window open to first search answered, 25,000 pages, kept index',
        unit: 's',
        value: open.value / 1000,
        low: open.low / 1000,
        high: open.high / 1000,
        measured: inSeconds(open.value),
        reference: `${inSeconds(empty.value)} the window with an empty library`,
        ratio: open.value / empty.value,
        straightforward: 15,
        veryGood: 1,
      },
      {
        row: 'the same without a kept index (built again)',
        unit: 's',
        value: rebuilt / 1000,
        low: rebuilt / 1000,
        high: rebuilt / 1000,
        measured: inSeconds(rebuilt),
        reference: `${inSeconds(open.value)} with it`,
        ratio: rebuilt / open.value,
        straightforward: 15,
        veryGood: 15,
      },
      {
        row: 'memory in all processes per 1,000 pages of library',
        unit: 'MB',
        value: megabytes,
        low: megabytes,
        high: megabytes,
        measured: `${inMB(memory * THOUSANDS)} in all`,
        reference: `${inMB(emptyMemory)} with an empty library`,
        ratio: (memory * THOUSANDS) / emptyMemory,
        straightforward: 100,
        veryGood: 15,
      },
    ]
  })
}

/** After the page's garbage is collected: it differs by a hundred megabytes from run to run, and comes and goes by itself. */
async function memoryAtRest(page: Page, context: BrowserContext, pid: number): Promise<number> {
  await page.waitForTimeout(SETTLE_MS)
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  return familyMemory(pid)
}

/** Milliseconds from navigation until the library's view is there. */
async function openLibrary(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url)
  await page.locator('main.library').waitFor()
  return page.evaluate(() => performance.now())
}

/** Milliseconds from navigation until the search view shows what it found: it asks as soon as the index is ready. */
async function openToAnswer(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(`${url}#/sok?q=samskapingsmøte`)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector('.search-total, .search-nothing') === null) return
          observer.disconnect()
          resolve(performance.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        look()
      }),
  )
}
