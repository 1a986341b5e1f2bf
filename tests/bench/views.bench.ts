/**
 * Every view over a collection of 200 documents of 40 pages, cold: the app has just been started, the library stands on the screen, and the
 * view is opened for the first time. Beside it the same library's own first row after a start.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withApp } from './app'
import { putInCollections, untilDrawn } from './drawn-view'
import { type Figure, inMs, median } from './figures'
import type { Places } from './sample-files'

const DOCUMENTS = 200
const PAGES = 40
const SEED = 11
/** The design's second. */
const WITHIN_MS = 1000
/** What somebody takes to find the button: the app has been idle for so long. */
const LOOKING_MS = 2000
/** The search keeps its index some seconds after it was built; a start before that builds it again. */
const KEPT_MS = 10_000
const id = (n: number): string => n.toString(16).padStart(32, '0')
const ALL = id(0)
const GROUPS = Array.from({ length: 12 }, (_, i) => id(i + 1))

interface Opened {
  readonly row: string
  readonly address: (documents: readonly string[]) => string
  /** In the page when what was asked for is. */
  readonly drawn: string
}

const VIEWS: readonly Opened[] = [
  {
    row: 'figures, two halves',
    address: () => `#/sammenlign?samling=${id(13)}-${id(14)}&fane=tall`,
    drawn: '[data-measure="obligation"] td',
  },
  {
    row: 'figures, twelve groups',
    address: () => `#/sammenlign?samling=${GROUPS.join('-')}&fane=tall`,
    drawn: '[data-measure="obligation"] td',
  },
  { row: 'mandate matrix', address: () => `#/sammenlign?samling=${ALL}&fane=mandater`, drawn: '.matrix tbody td' },
  { row: 'checklist of ten', address: () => `#/sammenlign?samling=${ALL}&fane=sjekkliste`, drawn: '.checklist-table td[data-state]' },
  { row: 'shared text', address: () => `#/sammenlign?samling=${ALL}&fane=fellestekst`, drawn: '.shared-item' },
  {
    row: 'timeline of twelve',
    address: (documents) => `#/sammenlign?dok=${documents.slice(0, 12).join('-')}&fane=tidslinje`,
    drawn: '.plot svg',
  },
  { row: 'certificate of silence', address: () => `#/fravaer?samling=${ALL}&sok=romfart`, drawn: '.certificate-statement' },
  { row: 'steering profile', address: ([first = '']) => `#/styring/${first}`, drawn: '.steering h2' },
]

export async function viewsBench(places: Places, repeat: number): Promise<Figure[]> {
  const script = await readFile(join(places.cache, 'bundles/page-library.js'), 'utf8')
  return withApp(places, async ({ page, url }) => {
    await page.goto(`${url}samples/index.json`) // of the same origin, and nothing of the app runs
    await page.evaluate(script)
    await page.evaluate(
      ([documents, pages, seed]) =>
        (globalThis as unknown as { fillLibrary(d: number, p: number, s: number): Promise<number> }).fillLibrary(documents, pages, seed),
      [DOCUMENTS, PAGES, SEED] as const,
    )
    await page.goto(url)
    await page.locator('main.library').waitFor()
    const documents = await putInCollections(page, [ALL, ...GROUPS, id(13), id(14)], (n, all) =>
      n === 0
        ? [0, all]
        : n <= 12
          ? [Math.floor(((n - 1) * all) / 12), Math.floor((n * all) / 12)]
          : n === 13
            ? [0, all / 2]
            : [all / 2, all],
    )
    await page.goto(`${url}#/sammenlign?samling=${ALL}&fane=sjekkliste`)
    await page.reload()
    await page.locator('.checklist-empty button').first().click()
    await page.locator('.checklist-table td[data-state]').first().waitFor()
    await page.waitForTimeout(KEPT_MS)
    const figures: Figure[] = []
    for (const { row, address, drawn } of VIEWS) {
      const first: number[] = []
      const again: number[] = []
      const blocked: number[] = []
      const reference: number[] = []
      for (let n = 0; n < repeat; n += 1) {
        reference.push(await start(page, url))
        await page.waitForTimeout(LOOKING_MS)
        first.push(await untilDrawn(page, address(documents), drawn))
        blocked.push(await longestTask(page))
        again.push(await untilDrawn(page, address(documents), drawn))
      }
      const warm = median(again)
      figures.push({
        row: `${row}: first opening (longest block ${inMs(median(blocked))}, second opening ${inMs(warm)})`,
        unit: 'ms',
        value: median(first),
        low: Math.min(...first),
        high: Math.max(...first),
        measured: inMs(median(first)),
        reference: `the library after a start ${inMs(median(reference))}`,
        ratio: median(first) / median(reference),
        straightforward: WITHIN_MS * 5,
        veryGood: WITHIN_MS,
      })
    }
    return figures
  })
}

/** Loads the app anew; milliseconds until the library's first row is painted. */
async function start(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url)
  await page.locator('.document-row, main.library tbody tr').first().waitFor()
  return page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number }
    seen.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
    return performance.now()
  })
}

/** Of the window's thread, since the start; milliseconds. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
}
