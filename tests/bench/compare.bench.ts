/** Views over a collection of 200 documents of 40 pages: from asking for one until it is drawn, beside reading the stored digests alone. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withApp } from './app'
import { putInCollections, readDigests, untilDrawn, untilShown } from './drawn-view'
import { type Figure, inMs, median, percentile95 } from './figures'
import type { Places } from './sample-files'

const DOCUMENTS = 200
const PAGES = 40
const SEED = 11
/** Times a view is asked for in one measurement; its figure is the 95th percentile. */
const ASKED = 10
const COLLECTION = 'c'.repeat(32)
/** The design's second. */
const WITHIN_MS = 1000

export async function compareBench(places: Places, repeat: number): Promise<Figure[]> {
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
    await putInCollections(page, [COLLECTION], (_, all) => [0, all])
    await page.reload()
    await page.locator('main.library').waitFor()
    const view = (tab: string): string => `#/sammenlign?samling=${COLLECTION}&fane=${tab}`
    await page.goto(`${url}${view('sjekkliste')}`)
    await page.locator('.checklist-empty button').first().click()
    await page.locator('.checklist-table td[data-state]').first().waitFor()
    const times: Record<'matrix' | 'sentences' | 'checklist' | 'reference', number[]> = {
      matrix: [],
      sentences: [],
      checklist: [],
      reference: [],
    }
    for (let i = 0; i < repeat; i += 1) {
      const of: Record<keyof typeof times, number[]> = { matrix: [], sentences: [], checklist: [], reference: [] }
      for (let n = 0; n < ASKED; n += 1) {
        of.reference.push(await readDigests(page))
        of.matrix.push(await untilDrawn(page, view('mandater'), '.matrix tbody td'))
        of.sentences.push(await untilOpened(page))
        of.checklist.push(await untilDrawn(page, view('sjekkliste'), '.checklist-table td[data-state]'))
      }
      for (const key of ['matrix', 'sentences', 'checklist', 'reference'] as const) times[key].push(percentile95(of[key]))
    }
    const reference = median(times.reference)
    const figure = (row: string, measured: readonly number[]): Figure => ({
      row: `${row}, ${DOCUMENTS} documents of ${PAGES} pages, 95th percentile`,
      unit: 'ms',
      value: median(measured),
      low: Math.min(...measured),
      high: Math.max(...measured),
      measured: inMs(median(measured)),
      reference: `reading the digests alone ${inMs(reference)}`,
      ratio: median(measured) / reference,
      straightforward: WITHIN_MS * 5,
      veryGood: WITHIN_MS,
    })
    return [
      figure('mandate matrix', times.matrix),
      figure('first sentences behind a number', times.sentences),
      figure('checklist of ten', times.checklist),
    ]
  })
}

/** Milliseconds from clicking the total of the matrix until its first sentences are painted. */
async function untilOpened(page: Page): Promise<number> {
  const taken = await untilShown(page, { shown: '.sentence', hash: null, button: '.matrix tfoot button' })
  await page.goBack()
  await page.locator('.sentence-sheet').waitFor({ state: 'detached' })
  return taken
}
