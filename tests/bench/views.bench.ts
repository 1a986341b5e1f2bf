/**
 * Views over a selection: from asking for one until it is painted. By its address in a window just opened, by a click in a window that
 * has been open for some seconds, and again; with processor time and the longest time the window's thread was blocked.
 */
import { readFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { storeRecords } from '../helpers/page-database'
import { withApp } from './app'
import { readDigests, untilShown } from './drawn-view'
import { type Figure, inMs, median, percentile95 } from './figures'
import type { SelectionSizes, StoredSelection } from './page-selection'
import { familyCpu } from './processes'
import type { Places } from './sample-files'

const SIZES: SelectionSizes = { documents: 200, editions: 30, pages: 40, groups: 12, judged: 20, seed: 11 }
/** How long a window has been open when one clicks. */
const OPEN_MS = 5000
/** After a view is drawn, for what it does next. */
const SETTLE_MS = 600
/** The design's second, and what a window's thread may be blocked for. */
const WITHIN_MS = 1000
const BLOCKED_MS = 100

interface View {
  readonly name: string
  readonly hash: string
  /** In the page when it is drawn. */
  readonly shown: string
  /** Words that are in it when it is done, where that is later. */
  readonly clicked?: string
  readonly reviewed?: boolean
}

function viewsOf({ all, groups, editions, first }: StoredSelection): readonly View[] {
  const compare = (parts: string, tab: string): string => `#/sammenlign?${parts}&fane=${tab}`
  const [collection, twelve] = [`samling=${all}`, `samling=${groups.join('-')}`]
  return [
    { name: 'figures of twelve collections', hash: `#/sammenlign?${twelve}`, shown: '.compare-panel .compare-table tbody td' },
    {
      name: 'the same as reviewed, none kept',
      hash: `#/sammenlign?${twelve}`,
      shown: '.compare-panel .compare-table tbody td',
      reviewed: true,
    },
    { name: 'mandate matrix', hash: compare(collection, 'mandater'), shown: '.matrix tbody td' },
    { name: 'sentences behind its total', hash: compare(collection, 'mandater'), shown: '.sentence', clicked: '.matrix tfoot button' },
    { name: 'checklist of ten', hash: compare(collection, 'sjekkliste'), shown: '.checklist-table td[data-state]' },
    { name: 'shared text', hash: compare(collection, 'fellestekst'), shown: '.shared-head' },
    { name: 'changes between two editions', hash: compare(`dok=${editions.slice(0, 2).join('-')}`, 'endringer'), shown: '.changes > li' },
    {
      name: 'timeline of thirty editions',
      hash: compare(`dok=${editions.join('-')}`, 'tidslinje'),
      shown: '.compare-panel .compare-table tbody td',
    },
    { name: 'silence of a code', hash: `#/fravaer?${collection}&kode=cocreation`, shown: '.certificate-statement' },
    { name: 'silence of a search', hash: `#/fravaer?${collection}&sok=samskaping`, shown: '.certificate-statement' },
    { name: 'what its counts leave out', hash: `#/fravaer?${collection}&kode=cocreation`, shown: '.certificate[data-left-out]' },
    { name: 'steering profile', hash: `#/styring/${first}`, shown: '.steering-lead' },
  ]
}

interface Measured {
  readonly ms: number
  readonly cpu: number
  readonly blocked: number
}

export async function viewsBench(places: Places, repeat: number, only: string | null = null): Promise<Figure[]> {
  const script = await readFile(join(places.cache, 'bundles/page-selection.js'), 'utf8')
  return withApp(places, async ({ page, context, url, pid }) => {
    await context.addInitScript(watchBlocks)
    await page.goto(`${url}samples/index.json`) // of the same origin, and nothing of the app runs
    await page.evaluate(script)
    const stored = await page.evaluate(
      (sizes) => (globalThis as unknown as { fillSelection(s: SelectionSizes): Promise<StoredSelection> }).fillSelection(sizes),
      SIZES,
    )
    const views = viewsOf(stored).filter(({ name }) => only === null || name.includes(only))
    await page.goto('about:blank')
    await page.goto(`${url}#/sammenlign?samling=${stored.all}&fane=sjekkliste`)
    await page.locator('.checklist-empty button').first().click()
    await page.locator('.checklist-table td[data-state]').first().waitFor()
    await page.waitForTimeout(OPEN_MS) // the search index is kept
    await page.waitForTimeout(OPEN_MS)

    async function measured(work: () => Promise<number>): Promise<Measured> {
      const cpu = familyCpu(pid)
      const ms = await work()
      const spent = familyCpu(pid) - cpu
      await page.waitForTimeout(SETTLE_MS)
      return { ms, cpu: spent, blocked: await page.evaluate(longestBlock) }
    }
    const open = async (hash: string): Promise<void> => {
      await page.goto('about:blank')
      await page.goto(`${url}${hash}`, { waitUntil: 'commit' })
    }
    const byAddress = (hash: string, shown: string): Promise<Measured> =>
      measured(async () => {
        await open(hash)
        return untilShown(page, { shown, hash: null, button: null })
      })

    const library: Measured[] = []
    const digests: number[] = []
    const found = views.map(() => ({ address: [] as Measured[], click: [] as Measured[], again: [] as Measured[] }))
    for (let i = 0; i < repeat; i += 1) {
      library.push(await byAddress('#/', 'main.library'))
      digests.push(await readDigests(page))
      for (const [at, view] of views.entries()) {
        const { hash, shown, clicked, reviewed } = view
        const own = found[at]
        const forget = async (): Promise<void> => {
          await setBasis(page, reviewed === true)
          if (reviewed) await forgetReviewed(page)
        }
        const ask = async (): Promise<number> => {
          if (clicked === undefined) return untilShown(page, { shown, hash, button: null })
          await untilShown(page, { shown: clicked, hash, button: null })
          await page.evaluate(forgetBlocks)
          return untilShown(page, { shown, hash: null, button: clicked })
        }
        await forget()
        if (clicked === undefined) own?.address.push(await byAddress(hash, shown))
        if (reviewed) await forgetReviewed(page)
        await open('#/')
        await page.locator('main.library').waitFor()
        await page.waitForTimeout(OPEN_MS)
        for (const times of [own?.click, own?.again]) {
          await page.evaluate(forgetBlocks)
          times?.push(await measured(ask))
          await page.evaluate(() => {
            location.hash = '#/'
          })
          await page.locator('main.library').waitFor()
        }
        console.error(`  ${view.name}: ${[own?.address, own?.click, own?.again].map((m) => said(m?.at(-1))).join(' · ')}; load ${load()}`)
      }
    }
    await setBasis(page, false)
    return views.flatMap(({ name }, at) => {
      const { address = [], click = [], again = [] } = found[at] ?? {}
      const [opening, reading] = [median(library.map(({ ms }) => ms)), median(digests)]
      return [
        ...(address.length === 0
          ? []
          : [figure(`${name}, by its address`, address, `the library by its address ${inMs(opening)}`, opening)]),
        figure(`${name}, first click`, click, `reading the digests alone ${inMs(reading)}`, reading),
        figure(`${name}, again`, again, `reading the digests alone ${inMs(reading)}`, reading),
        blocked(name, click, again),
      ]
    })
  })
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1)
const said = (m: Measured | undefined): string =>
  m === undefined ? '–' : `${m.ms.toFixed(0)} ms (cpu ${m.cpu}, blocked ${m.blocked.toFixed(0)})`

function figure(row: string, measured: readonly Measured[], reference: string, beside: number): Figure {
  const times = measured.map(({ ms }) => ms)
  const value = percentile95(times)
  return {
    row,
    unit: 'ms',
    value,
    low: Math.min(...times),
    high: Math.max(...times),
    measured: `${inMs(value)} at the 95th percentile, processor ${inMs(median(measured.map(({ cpu }) => cpu)))}`,
    reference,
    ratio: value / beside,
    straightforward: WITHIN_MS * 5,
    veryGood: WITHIN_MS,
  }
}

function blocked(name: string, click: readonly Measured[], again: readonly Measured[]): Figure {
  const blocks = [...click, ...again].map((one) => one.blocked)
  return {
    row: `${name}, longest time the window does not answer`,
    unit: 'ms',
    value: median(blocks),
    low: Math.min(...blocks),
    high: Math.max(...blocks),
    measured: inMs(median(blocks)),
    reference: 'what one does not notice, 100 ms',
    ratio: median(blocks) / BLOCKED_MS,
    straightforward: BLOCKED_MS * 5,
    veryGood: BLOCKED_MS,
  }
}

interface Blocks {
  blocks?: number[]
}

/** In the page, before anything of it runs. */
function watchBlocks(): void {
  const kept: number[] = []
  Object.assign(globalThis, { blocks: kept })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

const longestBlock = (): number => Math.max(0, ...((globalThis as Blocks).blocks ?? []))
const forgetBlocks = (): void => void ((globalThis as Blocks).blocks ?? []).splice(0)

function setBasis(page: Page, reviewed: boolean): Promise<void> {
  return page.evaluate(
    (basis) => localStorage.setItem('skalma.preferences', JSON.stringify({ language: 'nb', theme: 'auto', basis })),
    reviewed ? 'reviewed' : 'found',
  )
}

const forgetReviewed = (page: Page): Promise<void> => storeRecords(page, 'reviewedDigests', [], true)
