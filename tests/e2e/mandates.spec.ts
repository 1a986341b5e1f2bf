/** The mandate matrix: every number is as many sentences as it says, and what groups have in common adds up. */
import type { Locator, Page } from '@playwright/test'
import { makeCollection } from './collections'
import { expect, test } from './fixture'
import { closePanel, importByDialog } from './library-page'
import { violations } from './violations'

const LETTERS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf']
const STRATEGY = ['documents/planstrategi.pdf']

async function openMatrix(app: Page): Promise<void> {
  await importByDialog(app, ...LETTERS, ...STRATEGY)
  await closePanel(app)
  const letters = await makeCollection(app, 'Brevene', LETTERS)
  const strategy = await makeCollection(app, 'Strategien', STRATEGY)
  await app.goto(`${new URL(app.url()).origin}/#/sammenlign?samling=${letters}-${strategy}&fane=mandater`)
  await app.reload()
  await expect(matrix(app)).toBeVisible()
}

const matrix = (app: Page) => app.getByRole('region', { name: 'Mandatmatrise' })
const sheet = (app: Page) => app.getByRole('dialog')
const choose = (app: Page, label: string, option: string) => app.getByLabel(label, { exact: true }).selectOption({ label: option })

/** Clicks a number and counts the sentences it opens. */
async function holds(app: Page, number: Locator): Promise<void> {
  const many = Number.parseInt((await number.innerText()).replace(/\s/g, ''), 10)
  const name = (await number.getAttribute('aria-label')) ?? ''
  await number.click()
  const items = sheet(app).getByRole('listitem')
  await expect(items.first()).toBeVisible()
  const more = sheet(app).getByRole('button', { name: /^Vis \d+ til$/ })
  for (;;) {
    await expect(sheet(app).getByText('Henter setningene')).toHaveCount(0)
    if ((await more.count()) === 0) break
    await more.click()
  }
  expect([name, await items.count()]).toEqual([name, many])
  await app.keyboard.press('Escape')
  await expect(sheet(app)).toHaveCount(0)
  await expect(number).toBeFocused()
}

/** All numbers of a row or of the foot, left to right. */
const numbersOf = async (row: Locator): Promise<number[]> =>
  (await row.locator('td').allInnerTexts()).map((cell) => Number.parseInt(cell.replace(/\s/g, ''), 10))

test('each number is as many sentences as it says, and cells of one value add up to the totals', async ({ app }) => {
  await openMatrix(app)
  await choose(app, 'Kolonner', 'Hvor bindende')
  // The table before stays until the next one is counted, and its numbers are those of the one before.
  await expect(matrix(app).getByRole('columnheader', { name: 'Plikt' })).toBeVisible()
  const rows = matrix(app).locator('tbody tr')
  await expect(rows.first().locator('td')).toHaveCount(6)
  for (const row of await rows.all()) {
    const [total, ...cells] = await numbersOf(row)
    expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total)
  }
  const [all, ...columns] = await numbersOf(matrix(app).locator('tfoot tr'))
  expect(columns.reduce((sum, column) => sum + column, 0)).toBe(all)
  await holds(app, rows.nth(0).getByRole('button').nth(1))
  await holds(app, rows.nth(2).getByRole('button').first())
  await holds(app, matrix(app).locator('tfoot').getByRole('button').first())
  await choose(app, 'Kolonner', 'Tema')
  await expect(matrix(app).getByRole('columnheader', { name: 'Samarbeid' })).toBeVisible()
  await expect(app.getByText('telles én gang i summene')).toBeVisible()
  for (const place of [1, 2, 3]) await holds(app, matrix(app).locator('.matrix-cell').getByRole('button').nth(place))
})

test('shows who has what: common, only one, missing; as cells and as a list, each leading to its sentences', async ({ app }) => {
  await openMatrix(app)
  await app.getByText('Liste', { exact: true }).click()
  const items = app.locator('.coverage')
  await expect(items.first()).toBeVisible()
  const spreads = { 'Felles for alle': 'common', 'Bare i Brevene': 'alone', 'Mangler i Brevene': 'alone' }
  let several = 0
  for (const [option, spread] of Object.entries(spreads)) {
    await choose(app, 'Framhev', option)
    await expect(items.first()).toBeVisible()
    for (const item of await items.all()) await expect(item).toHaveAttribute('data-spread', spread)
    several += await items.count()
  }
  expect(several).toBeGreaterThan(5)
  await choose(app, 'Framhev', 'Felles for alle')
  await holds(app, items.first().getByRole('button').nth(1))
  await app.getByText('Hvem har hva', { exact: true }).click()
  const marks = matrix(app).locator('.group-marks').first()
  await expect(marks).toHaveAccessibleName(/Brevene (har \d+|mangler), Strategien (har \d+|mangler)$/)
})

test('gathers addressees by the codebook or says them as the text does, and what was chosen is there after reading', async ({ app }) => {
  await openMatrix(app)
  const [gathered] = await numbersOf(matrix(app).getByRole('row', { name: /^Bydeler / }))
  await choose(app, 'Adressatens navn', 'Ordrett')
  await expect(matrix(app).getByRole('rowheader', { name: 'Bydelene', exact: true })).toBeVisible()
  const [said] = await numbersOf(matrix(app).getByRole('row', { name: /^Bydelene / }))
  expect(said).toBeGreaterThan(0)
  expect(said).toBeLessThan(gathered ?? 0)
  const totals = matrix(app).locator('tfoot')
  const ofAll = (await totals.textContent()) ?? ''
  await choose(app, 'Kravtype', 'Rapporteringskrav')
  await expect(totals).not.toHaveText(ofAll)
  const first = matrix(app).locator('tbody').getByRole('button').first()
  const name = await first.getAttribute('aria-label')
  await first.click()
  await sheet(app).getByRole('listitem').first().getByRole('link').click()
  await expect(app.locator('.mark-selected').first()).toBeInViewport({ timeout: 20_000 })
  await app.goBack()
  await expect(sheet(app).getByRole('listitem').first().getByRole('link')).toBeFocused()
  await app.keyboard.press('Escape')
  await expect(first).toHaveAttribute('aria-label', name ?? '')
  await expect(app.getByLabel('Kravtype', { exact: true })).toHaveValue('reporting')
})

test('sorts by a column and by name', async ({ app }) => {
  await openMatrix(app)
  await matrix(app).getByRole('button', { name: 'Medvirkning', exact: true }).click()
  const heads = await matrix(app).locator('thead th').allInnerTexts()
  const at = heads.findIndex((head) => head.startsWith('Medvirkning')) - 1
  const column: number[] = []
  for (const row of await matrix(app).locator('tbody tr').all()) column.push((await numbersOf(row))[at] ?? 0)
  expect(column).toEqual(column.toSorted((a, b) => b - a))
  expect(column[0]).toBeGreaterThan(0)
  await matrix(app).getByRole('button', { name: 'Adressat', exact: true }).click()
  const names = (await matrix(app).locator('tbody th').allInnerTexts()).slice(0, -1)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nb')))
})

test('has no WCAG 2.1 A/AA violation that axe can find, light and dark, and reflows when narrow', async ({ app }) => {
  await openMatrix(app)
  for (const scheme of ['light', 'dark'] as const)
    for (const mode of ['Antall', 'Hvem har hva', 'Liste']) {
      await app.emulateMedia({ colorScheme: scheme })
      await app.getByText(mode, { exact: true }).click()
      if (mode === 'Hvem har hva') await choose(app, 'Framhev', 'Felles for alle')
      expect(await violations(app), `${scheme} ${mode}`).toEqual([])
    }
  await app.setViewportSize({ width: 640, height: 400 })
  for (const mode of ['Antall', 'Liste']) {
    await app.getByText(mode, { exact: true }).click()
    expect(await app.evaluate(() => document.documentElement.scrollWidth), mode).toBe(640)
  }
})
