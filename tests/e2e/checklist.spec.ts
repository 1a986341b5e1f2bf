/** The checklist: what one expects, written, imported and kept; what meets it leads to the words on the page. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { makeCollection } from './collections'
import { expect, test } from './fixture'
import { closePanel, importByDialog } from './library-page'
import { violations } from './violations'

const LETTERS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf']
const STRATEGY = ['documents/planstrategi.pdf']

async function openChecklist(app: Page): Promise<void> {
  await importByDialog(app, ...LETTERS, ...STRATEGY)
  await closePanel(app)
  const letters = await makeCollection(app, 'Brevene', LETTERS)
  const strategy = await makeCollection(app, 'Strategien', STRATEGY)
  await app.goto(`${new URL(app.url()).origin}/#/sammenlign?samling=${letters}-${strategy}&fane=sjekkliste`)
  await app.reload()
}

const table = (app: Page) => app.getByRole('region', { name: 'Sjekkliste' })
const dialog = (app: Page) => app.getByRole('dialog')
const rowOf = (app: Page, name: string): Locator =>
  table(app)
    .getByRole('row')
    .filter({ has: app.locator('.item-name', { hasText: name }) })
const state = (app: Page, name: string, group = 0): Locator => rowOf(app, name).locator('td').nth(group).locator('.item-state')

async function importFile(app: Page, name: string, text: string): Promise<void> {
  await app.getByLabel('Importer fra fil').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

test('the sample shows what is met, by which sentences, as many as it says, and each leads to its page', async ({ app }) => {
  await openChecklist(app)
  await app.getByRole('button', { name: 'Begynn med et eksempel' }).click()
  await expect(table(app).locator('tbody tr')).toHaveCount(10)
  await expect(table(app).locator('.item-met').first()).toHaveText(/Oppfylt$/)
  await expect(table(app).locator('.item-quote').first()).toBeVisible()
  for (const name of ['Bydelene skal samarbeide med frivilligheten', 'Bydelene skal prøve ut innovasjon']) {
    const number = rowOf(app, name).locator('td').first().getByRole('button')
    const many = Number.parseInt(await number.innerText(), 10)
    expect(many).toBeGreaterThan(0)
    await number.click()
    await expect(dialog(app).getByRole('listitem')).toHaveCount(many)
    await app.keyboard.press('Escape')
    await expect(dialog(app)).toHaveCount(0)
  }
  const quote = rowOf(app, 'Bydelene skal samarbeide').locator('td').first().locator('.item-quote')
  const words = (await quote.innerText()).replace(/\s+side \d+$/, '')
  await quote.click()
  await expect(app.locator('.mark-selected').first()).toBeInViewport({ timeout: 20_000 })
  expect(words).toMatch(/^Bydelene skal /)
  await app.goBack()
  await expect(table(app).locator('tbody tr')).toHaveCount(10)
  // Stored: it is there after reloading.
  await app.reload()
  await expect(table(app).locator('tbody tr')).toHaveCount(10)
})

test('what is written gets conditions from its words, which are shown and corrected', async ({ app }) => {
  await openChecklist(app)
  await app.getByRole('button', { name: 'Lag en tom liste' }).click()
  await app.getByLabel('Ny forventning').fill('Bydelene skal melde sykefravær')
  await app.getByRole('button', { name: 'Legg til', exact: true }).last().click()
  await expect(dialog(app).getByText('Vilkårene er foreslått ut fra teksten')).toBeVisible()
  await expect(dialog(app).getByLabel('Adressat')).toHaveValue('Bydeler')
  await expect(dialog(app).getByLabel('Minst så bindende')).toHaveValue('obligation')
  await expect(dialog(app).getByLabel('Ord som skal stå')).toHaveValue('sykefravær')
  await dialog(app).getByLabel('Ord som skal stå').fill('sykefravær OR "psykisk helse')
  await dialog(app).getByRole('button', { name: 'Lagre' }).click()
  await expect(dialog(app).getByText('kan ikke leses som et søk')).toBeVisible()
  await dialog(app).getByLabel('Ord som skal stå').fill('koordinator')
  await dialog(app).getByLabel('Kravtype').selectOption('')
  await dialog(app).getByRole('button', { name: 'Lagre' }).click()
  await expect(state(app, 'Bydelene skal melde sykefravær')).toHaveText(/Oppfylt/)
  await expect(state(app, 'Bydelene skal melde sykefravær', 1)).toHaveText(/Ikke funnet|Bare omtalt/)
  for (const text of await rowOf(app, 'Bydelene skal melde').locator('td').first().locator('.item-quote').allInnerTexts())
    expect(text.toLowerCase()).toContain('koordinator')
  // Deleting is undone.
  await app.getByRole('button', { name: 'Rediger «Bydelene skal melde sykefravær»' }).click()
  await dialog(app).getByRole('button', { name: 'Slett forventningen' }).click()
  await expect(rowOf(app, 'Bydelene skal melde sykefravær')).toHaveCount(0)
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(rowOf(app, 'Bydelene skal melde sykefravær')).toHaveCount(1)
})

test('lists come from files and go to files; a bad file is refused with its name and the place of the fault', async ({ app }) => {
  await openChecklist(app)
  await expect(app.getByRole('button', { name: 'Begynn med et eksempel' })).toBeVisible()
  await importFile(app, 'krav.csv', 'navn;minst\nÅ melde;plikt\nÅ spare;gjerne\n')
  await expect(dialog(app)).toContainText('krav.csv kunne ikke brukes')
  await expect(dialog(app)).toContainText('Linje 3: «gjerne»')
  await app.keyboard.press('Escape')
  await importFile(app, 'krav 2022.csv', 'navn;tema;adressat;minst;frist\nÅ prøve ut;innovation;districts;bør;\nSamskaping;cocreation;;;\n')
  await expect(table(app).locator('tbody tr')).toHaveCount(2)
  await importFile(app, 'linjer.txt', '- Bydelene skal rapportere om innovasjon\n- Bydelene skal samarbeide med frivilligheten\n')
  await expect(rowOf(app, 'Bydelene skal rapportere om innovasjon')).toContainText('rapporteringskrav')
  await expect(app.getByLabel('Liste', { exact: true }).locator('option')).toHaveText(['krav 2022', 'linjer'])
  await app.getByLabel('Liste', { exact: true }).selectOption({ label: 'krav 2022' })
  await expect(rowOf(app, 'Å prøve ut')).toContainText('minst anbefaling')
  await app.getByRole('button', { name: 'Listen', exact: true }).click()
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Lagre som JSON' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('krav-2022.json')
  const json = await readFile(await saved.path(), 'utf8')
  await app.getByRole('button', { name: 'Listen', exact: true }).click()
  await app.getByRole('button', { name: 'Slett listen' }).click()
  await expect(app.getByLabel('Liste', { exact: true }).locator('option')).toHaveText(['linjer'])
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(app.getByLabel('Liste', { exact: true }).locator('option')).toHaveCount(2)
  await importFile(app, 'igjen.json', json)
  await expect(app.getByLabel('Liste', { exact: true }).locator('option')).toHaveCount(3)
  await expect(rowOf(app, 'Å prøve ut')).toContainText('minst anbefaling')
})

test('has no WCAG 2.1 A/AA violation that axe can find, light and dark, and reflows when narrow', async ({ app }) => {
  await openChecklist(app)
  await app.getByRole('button', { name: 'Begynn med et eksempel' }).click()
  await expect(table(app).locator('.item-quote').first()).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme: scheme })
    expect(await violations(app)).toEqual([])
    await app
      .getByRole('button', { name: /^Rediger «/ })
      .first()
      .click()
    expect(await violations(app)).toEqual([])
    await app.keyboard.press('Escape')
  }
  await app.setViewportSize({ width: 640, height: 400 })
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
})
