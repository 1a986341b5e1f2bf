/** Documents side by side, and two editions of one letter: the figures of the command line, and every number leads to its words. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import type { ComparisonReport } from '../../shared/export/comparison-report'
import { CHANGES } from '../../shared/model/comparison'
import { storedRecords, storeRecords } from '../helpers/page-database'
import { expect, test } from './fixture'
import { closePanel, fixture, importByDialog, rowOf } from './library-page'
import { violations } from './violations'

const EDITIONS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf'] as const

async function commandLine(...files: string[]): Promise<ComparisonReport> {
  const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'compare', ...files.map(fixture), '--format', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as ComparisonReport
}

async function compareInLibrary(app: Page, ...files: string[]): Promise<void> {
  await importByDialog(app, ...files)
  await closePanel(app)
  for (const file of files) await rowOf(app, file.replace('documents/', '')).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign' }).click()
  await expect(app.getByRole('heading', { level: 1, name: 'Sammenligning' })).toBeVisible()
}

const figures = (app: Page) => app.getByRole('region', { name: 'Dokumentene side om side' })

/** The cells of one row, as they are read. */
async function cells(app: Page, measure: string): Promise<string[]> {
  await expect(figures(app)).toBeVisible()
  return (await figures(app).locator(`[data-measure="${measure}"] td`).allInnerTexts()).map((cell) => cell.replace(/\s+/g, ' ').trim())
}

const decimals = (value: number | null | undefined, digits = 2): string =>
  (value ?? Number.NaN).toLocaleString('nb-NO', { minimumFractionDigits: digits, maximumFractionDigits: digits })

test('two letters beside each other have the figures of the command line, and each leads to its sentences', async ({ app }) => {
  await compareInLibrary(app, ...EDITIONS)
  const { documents } = await commandLine(...EDITIONS)
  expect(documents.length).toBe(2)
  expect(await cells(app, 'directives')).toEqual(documents.map(({ directives }) => String(directives.count)))
  expect(await cells(app, 'rate')).toEqual(
    documents.map(
      ({ directives: { per1000Words, low, high } }) => `${decimals(per1000Words)} 95 % intervall ${decimals(low)}–${decimals(high)}`,
    ),
  )
  expect((await cells(app, 'raw')).map((cell) => cell.split(' ')[0])).toEqual(documents.map(({ raw }) => String(raw.count)))
  expect(await cells(app, 'spread')).toEqual(documents.map(({ directives }) => decimals(directives.dispersion?.evenness)))
  for (const modality of ['obligation', 'prohibition', 'recommendation', 'permission', 'intention'] as const)
    expect((await cells(app, modality)).map((cell) => cell.split(' ')[0])).toEqual(
      documents.map(({ byModality }) => String(byModality[modality].count)),
    )
  const themes = await figures(app)
    .locator('[data-measure^="code-"]')
    .evaluateAll((rows) => rows.map((row) => (row.getAttribute('data-measure') ?? '').replace('code-', '')))
  expect(themes.slice(0, 2)).toEqual(['innovation', 'cocreation'])
  let mentioned = 0
  for (const code of themes) {
    const shown = await cells(app, `code-${code}`)
    documents.forEach(({ codes }, i) => {
      const one = codes.find((each) => each.code === code)
      if (one === undefined) throw new Error(`no ${code}`)
      if (one.ladder === 'absent') expect(shown[i]).toBe('Fraværende')
      else {
        mentioned++
        expect(shown[i]).toContain(`${one.mandates.count} mandat`)
        expect(shown[i]).toContain(`${one.mentions.count} omtale`)
        expect(shown[i]).toContain(`Log Ratio ${(one.keyness?.logRatio ?? 0) > 0 ? '+' : ''}${decimals(one.keyness?.logRatio)}`)
        expect(shown[i]).toContain(`D_P ${decimals(one.dispersion?.evenness)}`)
      }
    })
  }
  expect(mentioned).toBeGreaterThan(8)

  const obligations = figures(app).locator('[data-measure="obligation"] td').first().getByRole('link')
  const many = await obligations.innerText()
  await obligations.click()
  await expect(app).toHaveURL(/modality=obligation/)
  await expect(app.getByRole('main')).toContainText(many)
})

test('says of a figure how it is worked out, and shows G² instead of Log Ratio', async ({ app }) => {
  await compareInLibrary(app, 'documents/notat.txt', 'documents/planstrategi.pdf')
  await app.getByRole('button', { name: 'Hvordan er dette regnet? Direktiver per 1 000 ord' }).click()
  await expect(figures(app).getByText('Direktiver ÷ ord × 1 000.')).toBeVisible()
  await expect(figures(app).getByText('Kilde: Breslow og Day 1987.')).toBeVisible()
  await app.keyboard.press('Escape')
  const keys = figures(app).locator('.key')
  await expect(keys.first()).toContainText('Log Ratio')
  await app.getByText('G²', { exact: true }).click()
  await expect(keys.filter({ hasText: 'Log Ratio' })).toHaveCount(0)
  await expect(keys.first()).toContainText('G²')
  // Two documents that have nothing in common have no changes to show, and are told so.
  await app.getByRole('tab', { name: 'Endringer' }).click()
  await expect(app.getByText('De to dokumentene er ikke utgaver av det samme')).toBeVisible()
})

test('shows what became of each directive, and a strengthened one leads to its words in both letters', async ({ app }) => {
  await compareInLibrary(app, ...EDITIONS)
  const { editions } = await commandLine(...EDITIONS)
  if (editions === null) throw new Error('the two letters are editions of one another')
  await app.getByRole('tab', { name: 'Endringer' }).click()
  const kinds = {
    Uendret: 'kept',
    Omskrevet: 'reworded',
    Skjerpet: 'strengthened',
    Svekket: 'weakened',
    Flyttet: 'moved',
    Nytt: 'new',
  } as const
  for (const [name, change] of Object.entries(kinds))
    await expect(app.getByRole('button', { name: new RegExp(`^${editions.summary[change]}\\s*${name}$`) })).toBeVisible()

  // The summary by theme and by addressee has the command line's numbers.
  const summary = app.getByRole('region', { name: 'Endringer i tall' })
  const numbers = async (): Promise<string[][]> =>
    summary
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())))
  const counted = (rows: readonly { readonly counts: Readonly<Record<string, number>>; readonly total: number }[]): string[][] =>
    [{ counts: editions.summary, total: editions.changes.length }, ...rows.slice(0, 12)].map(({ counts, total }) => [
      ...CHANGES.map((change) => String(counts[change])),
      String(total),
    ])
  expect(await numbers()).toEqual(counted(editions.byTheme))
  await summary.getByText('Etter adressat').click()
  await expect(summary.getByRole('columnheader', { name: 'Adressat' })).toBeVisible()
  expect(await numbers()).toEqual(counted(editions.byAddressee))
  // A number of the summary shows its changes, and they are still shown after reading one.
  const districts = editions.byAddressee.find(({ addressee }) => addressee === 'districts')
  const reworded = districts?.counts.reworded ?? 0
  expect(reworded).toBeGreaterThan(0)
  await summary.getByRole('button', { name: `${reworded} Bydeler, omskrevet: vis setningene` }).click()
  await expect(app.locator('.changes .change')).toHaveCount(reworded)
  await app.locator('.changes .change').first().getByRole('link').first().click()
  await expect(app).toHaveURL(/fra=/)
  await app.goBack()
  await expect(app.locator('.changes .change')).toHaveCount(reworded)
  await summary.getByRole('button', { name: new RegExp(`^${editions.summary.strengthened} Alle direktiver, skjerpet`) }).click()

  const strengthened = editions.changes.filter(({ change }) => change === 'strengthened')
  expect(strengthened.length).toBeGreaterThan(0)
  const items = app.getByRole('listitem').filter({ has: app.locator('.change-head strong', { hasText: /^Skjerpet$/ }) })
  await expect(items).toHaveCount(strengthened.length)
  const [first] = strengthened
  await expect(items.first().locator('del').first()).toBeVisible()
  await expect(items.first().locator('ins').first()).toBeVisible()
  for (const [side, page, span] of [
    ['Før', first?.before?.page, first?.before],
    ['Etter', first?.after?.page, first?.after],
  ] as const) {
    await items.first().getByRole('link', { name: side }).click()
    await expect(app).toHaveURL(new RegExp(`fra=${span?.start}&til=${span?.end}`))
    const mark = app.locator('.mark-selected').first()
    await expect(mark).toBeInViewport({ timeout: 20_000 })
    expect(page).toBeGreaterThan(0)
    await app.goBack()
    await expect(items.first()).toBeVisible()
  }
})

test('saves where the directives stand as SVG and PNG that need nothing of the page, light in a dark window', async ({ app }) => {
  await app.emulateMedia({ colorScheme: 'dark' })
  await compareInLibrary(app, ...EDITIONS)
  const plot = app.getByRole('figure', { name: 'Hvor direktivene står' })
  const save = async (format: 'SVG' | 'PNG'): Promise<Buffer> => {
    await plot.getByRole('button', { name: 'Lagre figur: Hvor direktivene står' }).click()
    const [download] = await Promise.all([app.waitForEvent('download'), plot.getByRole('button', { name: format, exact: true }).click()])
    expect(download.suggestedFilename()).toBe(`strekkoder.${format.toLowerCase()}`)
    return readFile(await download.path())
  }
  const svg = (await save('SVG')).toString('utf8')
  expect(svg).toContain('<title>Hvor direktivene står</title>')
  expect(svg).toMatch(/<text[^>]*>Tildelingsbrev til bydelene 2022<\/text>/)
  expect(svg).toMatch(/<text[^>]*>5 Barn, unge og familier<\/text>/) // a heading
  expect(svg).toMatch(/<text[^>]*>Sider<\/text>/)
  expect(svg).toMatch(/<text[^>]*>26<\/text>/) // a page
  expect(svg).toContain('stroke="#0a4f8f"') // the light colour of an obligation
  expect(svg).not.toMatch(/var\(|class=|style=|href=|<script/)
  const png = await save('PNG')
  const [width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height])
})

test('compares documents that were stored before there were digests, and keeps what it made of them', async ({ app }) => {
  const files = ['documents/notat.txt', 'documents/planstrategi.pdf']
  await importByDialog(app, ...files)
  await closePanel(app)
  await storeRecords(app, 'digests', [], true)
  for (const file of files) await rowOf(app, file.replace('documents/', '')).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign' }).click()
  const { documents } = await commandLine('documents/planstrategi.pdf', 'documents/notat.txt')
  expect(await cells(app, 'directives')).toEqual(documents.map(({ directives }) => String(directives.count)))
  expect(await (await storedRecords(app, 'digests')).evaluate((digests) => digests.length)).toBe(2)
})

test('has no WCAG 2.1 A/AA violation that axe can find, light and dark, and reflows when narrow', async ({ app }) => {
  test.slow() // axe reads two plots of hundreds of marks, twice
  await compareInLibrary(app, ...EDITIONS)
  for (const scheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme: scheme })
    await app.getByRole('tab', { name: 'Tall' }).click()
    await expect(figures(app)).toBeVisible()
    expect(await violations(app)).toEqual([])
    await app.getByRole('tab', { name: 'Endringer' }).click()
    await expect(app.locator('.change').first()).toBeVisible()
    expect(await violations(app)).toEqual([])
  }
  await app.setViewportSize({ width: 640, height: 400 })
  for (const tab of ['Endringer', 'Tall']) {
    await app.getByRole('tab', { name: tab }).click()
    expect(await app.evaluate(() => document.documentElement.scrollWidth), tab).toBe(640)
  }
  await expect(figures(app).locator('[data-measure="directives"] td').first(), 'a figure in the first view').toBeInViewport({ ratio: 1 })
})

test('prints every column within the sheet, without what is for the screen alone', async ({ app }) => {
  await compareInLibrary(app, ...EDITIONS)
  const titles = figures(app).locator('thead th')
  await app.setViewportSize({ width: 480, height: 700 })
  const right = async (): Promise<number> => {
    const box = await titles.last().boundingBox()
    return box === null ? Number.NaN : box.x + box.width
  }
  expect(await right(), 'on the screen it scrolls').toBeGreaterThan(480)
  await app.emulateMedia({ media: 'print' })
  expect(await right()).toBeLessThanOrEqual(480)
  await expect(app.locator('.top-bar')).toBeHidden()
  await expect(app.getByRole('button', { name: 'Eksporter tabellen: Sammenligning' })).toBeHidden()
  await expect(app.getByRole('button', { name: /^Ta bort/ }).first()).toBeHidden()
  await expect(figures(app).locator('[data-measure="directives"] td').first()).toBeVisible()
})

test('dispersion shows the parts it was worked out over, which have all the directives, and each leads to its own', async ({ app }) => {
  await compareInLibrary(app, ...EDITIONS)
  const [all] = await cells(app, 'directives')
  await figures(app).locator('[data-measure="spread"] td button').first().click()
  const parts = app.getByRole('dialog', { name: 'Delene spredningen er regnet over' })
  await expect(parts.locator('tbody tr').first()).toBeVisible() // the parts come after the dialog
  const counts = await parts.locator('tbody tr td:nth-of-type(3)').allInnerTexts()
  expect(counts.reduce((sum, one) => sum + Number(one), 0)).toBe(Number(all))
  const one = parts.getByRole('button', { name: /se setningene i/ }).first()
  const many = Number(await one.innerText())
  await one.click()
  await expect(parts).toHaveCount(0)
  const sheet = app.getByRole('dialog')
  await expect(sheet.locator('a[href*="fra="]')).toHaveCount(many)
})
