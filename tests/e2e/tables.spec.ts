/** Tables out of the app: copied for a spreadsheet and saved as files that hold what is on the screen. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unzipped } from '../helpers/zip'
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'

const EDITIONS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf'] as const

async function compareInLibrary(app: Page): Promise<void> {
  await importByDialog(app, ...EDITIONS)
  await closePanel(app)
  for (const file of EDITIONS) await rowOf(app, file.replace('documents/', '')).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign' }).click()
  await expect(app.getByRole('region', { name: 'Dokumentene side om side' })).toBeVisible()
}

const menu = (app: Page) => app.getByRole('button', { name: 'Eksporter tabellen: Sammenligning' })

async function saved(app: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = app.waitForEvent('download')
  await menu(app).click()
  await app.getByRole('button', { name: format, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('the comparison is saved as XLSX and as CSV, with where the figures come from', async ({ app }) => {
  await compareInLibrary(app)
  const shown = await app.locator('[data-measure="directives"] td').allInnerTexts()
  const first = await saved(app, 'Excel (XLSX)')
  expect(first.name).toBe('sammenligning.xlsx')
  const parts = unzipped(first.bytes)
  expect(parts['xl/workbook.xml']).toMatch(/name="Tall".*name="Temaer".*name="Ord som skiller".*name="Opphav"/)
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  const column = /<c r="([A-Z]+)1"[^>]*><is><t[^>]*>Direktiver<\/t>/.exec(sheet)?.[1]
  expect([2, 3].map((row) => new RegExp(`<c r="${column}${row}" s="2"><v>(\\d+)</v>`).exec(sheet)?.[1])).toEqual(shown)
  expect(parts['xl/worksheets/sheet4.xml']).toContain('som funnet: slik reglene fant dem')
  expect(parts['xl/worksheets/sheet4.xml']).toContain('tildelingsbrev-2022.pdf')

  const again = await saved(app, 'Excel (XLSX)')
  expect(again.bytes.equals(first.bytes)).toBe(true)

  const csv = await saved(app, 'CSV for norsk Excel')
  expect(csv.name).toBe('sammenligning-csv.zip')
  const files = unzipped(csv.bytes)
  expect(Object.keys(files)).toEqual(['tall.csv', 'temaer.csv', 'ord-som-skiller.csv', 'opphav.csv'])
  expect(files['tall.csv']).toMatch(/^\uFEFF?Fil;Tittel;Dokumenter;Type;/)
})

test('the comparison is copied as text and as a table, by the keyboard alone', async ({ app, context }) => {
  await compareInLibrary(app)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await menu(app).focus()
  await app.keyboard.press('Enter')
  await app.keyboard.press('Tab')
  await expect(app.getByRole('button', { name: 'Kopier til regneark' })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(app.getByText('Tabellen er kopiert.')).toBeVisible()
  // The page itself may not read the clipboard: its own paste field may.
  await app.evaluate(() => {
    const field = document.createElement('textarea')
    field.id = 'paste-here'
    field.addEventListener('paste', (event) => {
      field.dataset.html = event.clipboardData?.getData('text/html')
    })
    document.getElementById('main')?.append(field)
  })
  await app.locator('#paste-here').focus()
  await app.keyboard.press('Control+V')
  const field = app.locator('#paste-here')
  await expect(field).toHaveValue(/^Tall\n?\r?\n?Fil\tTittel\tDokumenter\tType\t/)
  expect(await field.getAttribute('data-html')).toContain('<th>Direktiver</th>')
})
