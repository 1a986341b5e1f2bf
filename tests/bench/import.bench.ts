/** Import of PDFs, from the dialog to the last document in the index; and how long the window could not answer meanwhile. */
import type { BrowserContext, Page } from 'playwright-core'
import { importFiles, settledAnswer, withApp } from './app'
import { type Figure, inMs, inSeconds, ratioFigure, spread } from './figures'
import { familyCpu, pdftotext, type Spent } from './processes'
import type { Places } from './sample-files'

interface Run {
  readonly app: Spent
  readonly reference: Spent
  /** Longest the page, and an empty page beside it, went without running a timer; milliseconds. */
  readonly blocked: number
  readonly idleBlocked: number
  readonly longTasks: readonly number[]
}

/** Browser processes start up and settle by themselves; this long they are watched to know what that costs. */
const IDLE_MS = 2000

export async function importBench(places: Places, files: readonly string[], repeat: number): Promise<Figure[]> {
  pdftotext(files.slice(0, 3)) // from here on the programs and the files are in memory
  const runs: Run[] = []
  for (let i = 0; i < repeat; i += 1) runs.push(await importOnce(places, files))
  const pairs = (key: keyof Spent) => runs.map(({ app, reference }) => ({ measured: app[key], reference: reference[key] }))
  const blocked = spread(runs.map((run) => run.blocked))
  return [
    ratioFigure('import of PDFs, wall ÷ pdftotext -bbox', pairs('wall'), inSeconds, { straightforward: 6.9, veryGood: 1.6 }),
    ratioFigure('import of PDFs, CPU ÷ pdftotext -bbox', pairs('cpu'), inSeconds, { straightforward: 9.2, veryGood: 2.9 }),
    {
      row: 'longest the window is blocked during import',
      unit: 'ms',
      ...blocked,
      measured: `${inMs(blocked.value)}, long tasks ${runs.map(({ longTasks }) => longTasks.map((ms) => ms.toFixed(0)).join('+') || '0').join(' | ')}`,
      reference: `${inMs(spread(runs.map(({ idleBlocked }) => idleBlocked)).value)} on an empty page beside it`,
      ratio: blocked.value / spread(runs.map(({ idleBlocked }) => idleBlocked)).value,
      straightforward: 140,
      veryGood: 50,
    },
  ]
}

function importOnce(places: Places, files: readonly string[]): Promise<Run> {
  return withApp(places, async ({ page, context, pid }) => {
    const empty = await emptyPage(context)
    await page.bringToFront()
    await page.waitForTimeout(1000)
    const idleFrom = familyCpu(pid)
    await page.waitForTimeout(IDLE_MS)
    const idlePerMs = (familyCpu(pid) - idleFrom) / IDLE_MS
    await Promise.all([page, empty].map(startProbe))
    const cpuFrom = familyCpu(pid)
    const started = performance.now()
    const said = await importFiles(page, files)
    const quiet = await settledAnswer(page, 'og')
    const whole = performance.now() - started
    const wall = whole - quiet
    const cpu = familyCpu(pid) - cpuFrom - idlePerMs * whole
    if (!said.startsWith(`${files.length} dokumenter åpnet`)) console.error(`  the import said: ${said}`)
    const [blocked, idleBlocked] = await Promise.all([page, empty].map(readProbe))
    const reference = pdftotext(files)
    return {
      app: { wall, cpu },
      reference,
      blocked: blocked?.longestGap ?? Number.NaN,
      idleBlocked: idleBlocked?.longestGap ?? Number.NaN,
      longTasks: blocked?.longTasks ?? [],
    }
  })
}

/** In a process of its own: what the machine's load alone does to a page's timers. */
async function emptyPage(context: BrowserContext): Promise<Page> {
  const empty = await context.newPage()
  await empty.goto('data:text/html,<title>empty</title>')
  return empty
}

interface Probe {
  longestGap: number
  readonly longTasks: number[]
}

const TICK_MS = 4

/** A timer that notes how late it comes, and the browser's own list of tasks above 50 ms. */
async function startProbe(page: Page): Promise<void> {
  await page.evaluate((tick) => {
    const probe: Probe = { longestGap: 0, longTasks: [] }
    Object.assign(globalThis, { benchProbe: probe })
    let last = performance.now()
    const beat = (): void => {
      const now = performance.now()
      probe.longestGap = Math.max(probe.longestGap, now - last - tick)
      last = now
      setTimeout(beat, tick)
    }
    setTimeout(beat, tick)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) probe.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  }, TICK_MS)
}

const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => (globalThis as unknown as { benchProbe: Probe }).benchProbe)
