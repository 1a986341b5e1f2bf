/**
 * How well highlights agree with the text layer and with poppler on one's own files, as a table:
 *   node tests/e2e/reader-agreement-corpus.ts 40 a.pdf b.pdf …   (directives a file; the app must be built)
 */
import { execFileSync } from 'node:child_process'
import { basename, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import { OFFLINE_FLAGS } from '../../electron/launch/offline-flags.mjs'
import { seededRandom } from '../helpers/seeded-random.ts'
import { type Agreement, agreementOfChosen, showPassage, storedDirectives } from './reader-agreement.ts'

const VIEWS = ['1', '0.5', '2', 'turned'] as const
const root = resolve(import.meta.dirname, '../..')
const [many = '40', ...files] = process.argv.slice(2)

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2)
}

/** Our line ends against those of the words poppler finds inside the line: CSS pixels at 100 %. */
function againstPoppler(file: string, { page, boxes }: Agreement): number[] {
  const xml = execFileSync('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), file, '-'], { encoding: 'utf8' })
  const [, width = '0', height = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? []
  const words = [...xml.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">/g)].map((match) =>
    match.slice(1).map(Number),
  )
  return boxes.flatMap(([left, top, right, bottom]) => {
    const inside = words.filter(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => {
      const [x, y] = [(x0 + x1) / 2 / Number(width), (y0 + y1) / 2 / Number(height)]
      return x > left && x < right && y > top && y < bottom
    })
    if (inside.length === 0) return []
    const start = Math.min(...inside.map(([x0 = 0]) => x0)) - left * Number(width)
    const end = Math.max(...inside.map(([, , x1 = 0]) => x1)) - right * Number(width)
    return [Math.abs(start) * (96 / 72), Math.abs(end) * (96 / 72)]
  })
}

const { serve } = (await import(resolve(root, 'out/main/web.js'))) as typeof import('../../electron/web/web')
const served = await serve(resolve(root, 'out/renderer'), 0)
const executablePath = findBrowser()?.path
const browser = await chromium.launch({ args: OFFLINE_FLAGS, ...(executablePath ? { executablePath } : {}) })
for (const file of files) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' })
  await page.goto(served.url)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne dokumenter' }).click()
  await (await chooser).setFiles([file])
  await page.getByRole('button', { name: 'Lukk' }).waitFor({ timeout: 120_000 })
  const directives = await storedDirectives(page)
  const random = seededRandom(7)
  const chosen = Array.from(
    { length: Math.min(Number(many), directives.length) },
    () => directives[Math.floor(random() * directives.length)],
  ).filter((d) => d !== undefined)
  for (const view of VIEWS) {
    const found: Agreement[] = []
    const poppler: number[] = []
    let missing = 0
    for (const [i, passage] of chosen.entries()) {
      try {
        await showPassage(page, passage)
        if (i === 0) {
          await page.getByLabel('Størrelse', { exact: true }).selectOption(view === 'turned' ? '1' : view)
          if (view === 'turned') await page.getByRole('button', { name: 'Roter siden' }).click()
          await page.waitForTimeout(500)
          await showPassage(page, passage)
        }
        const agreement = await agreementOfChosen(page, passage.words)
        if (agreement === null) missing += 1
        else found.push(agreement)
        if (view === '1' && agreement) poppler.push(...againstPoppler(file, agreement))
      } catch (error) {
        console.log(`  ${passage.words.slice(0, 60)}: ${String(error).split('\n')[0]}`)
      }
    }
    const worst = found.flatMap((one) => (one.worst === null ? [] : [one.worst]))
    console.log(
      `${basename(file)} ${view}: ${found.length} passages, ${found.filter(({ pages }) => pages > 1).length} of them over a page break, ${missing} not shown, words found ${worst.length}, within 2 px ${worst.filter((w) => w <= 2).length}, median ${quantile(worst, 0.5)}, worst ${quantile(worst, 1)}, said to be approximate ${found.filter(({ doubt }) => doubt).length}${view === '1' ? `; poppler median ${quantile(poppler, 0.5)}, 95 % ${quantile(poppler, 0.95)}, n ${poppler.length}` : ''}`,
    )
    for (const one of found) {
      if (one.worst === null) console.log(`  not found on page ${one.page}: ${one.words.slice(0, 90)}`)
      else if (one.worst > 2)
        console.log(
          `  page ${one.page}: ${JSON.stringify(one.edges.filter((edges) => edges.some((edge) => Math.abs(edge) > 2)))} ${one.words.slice(0, 90)}`,
        )
      if (one.doubt) console.log(`  approximate on page ${one.page}: ${one.words.slice(0, 90)}`)
    }
  }
  await page.close()
}
await browser.close()
served.server.closeAllConnections()
served.server.close()
