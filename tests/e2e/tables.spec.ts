/** Tables out of the app: copied for a spreadsheet and saved as files that hold what is on the screen. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { unzipped } from '../helpers/zip'
import { expect, test } from './fixture'
import { closePanel, fixture, importByDialog, rowOf } from './library-page'

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
  expect(parts['xl/workbook.xml']).toMatch(
    /name="Tall".*name="Temaer".*name="Adressater som skiller".*name="Ord som skiller".*name="Opphav"/,
  )
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  const column = /<c r="([A-Z]+)1"[^>]*><is><t[^>]*>Direktiver<\/t>/.exec(sheet)?.[1]
  expect([2, 3].map((row) => new RegExp(`<c r="${column}${row}" s="2"><v>(\\d+)</v>`).exec(sheet)?.[1])).toEqual(shown)
  expect(parts['xl/worksheets/sheet5.xml']).toContain('som funnet: slik reglene fant dem')
  expect(parts['xl/worksheets/sheet5.xml']).toContain('tildelingsbrev-2022.pdf')

  const again = await saved(app, 'Excel (XLSX)')
  expect(again.bytes.equals(first.bytes)).toBe(true)

  const csv = await saved(app, 'CSV for norsk Excel')
  expect(csv.name).toBe('sammenligning-csv.zip')
  const files = unzipped(csv.bytes)
  expect(Object.keys(files)).toEqual(['tall.csv', 'temaer.csv', 'adressater-som-skiller.csv', 'ord-som-skiller.csv', 'opphav.csv'])
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

async function exported(app: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = app.waitForEvent('download')
  await app.getByRole('radio', { name: format }).check()
  await app.getByRole('dialog').getByRole('button', { name: 'Eksporter', exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('the library is exported as a workbook: what is chosen, or all of it', async ({ app }) => {
  await importByDialog(app, ...EDITIONS, 'documents/notat.txt')
  await closePanel(app)
  await rowOf(app, 'notat.txt').getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Eksporter …' }).click()
  await expect(app.getByRole('radio', { name: 'Det valgte dokumentet' })).toBeChecked()
  const one = await exported(app, 'CSV for norsk Excel')
  expect(one.name).toBe('skalma-eksport-csv.zip')
  expect(Object.keys(unzipped(one.bytes))).toEqual([
    ...['dokumenter.csv', 'tellinger.csv', 'former.csv', 'koder.csv', 'direktiver.csv', 'omtaler.csv', 'ikke-direktiver.csv'],
    ...['bydeler.csv', 'opphav.csv'],
  ])
  await expect(app.getByText('Eksportert til skalma-eksport-csv.zip.')).toBeVisible()

  await app.getByRole('button', { name: 'Eksporter …' }).click()
  await app.getByRole('radio', { name: 'Alle 3 dokumentene i biblioteket' }).check()
  const all = await exported(app, 'Excel (XLSX)')
  const parts = unzipped(all.bytes)
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])
  expect(names).toEqual([
    ...['Dokumenter', 'Tellinger', 'Former', 'Koder', 'Direktiver', 'Omtaler', 'Ikke direktiver', 'Bydeler', 'Sammenligning'],
    ...['Adressater som skiller', 'Ord som skiller', 'Opphav'],
  ])
  const directives = (parts[`xl/worksheets/sheet${names.indexOf('Direktiver') + 1}.xml`]?.match(/<row /g)?.length ?? 0) - 1
  const shown = await app.locator('tbody .col-directives').allInnerTexts()
  expect(directives).toBe(shown.reduce((sum, cell) => sum + Number(cell), 0))
})

test('the reader exports its document under its own name', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await rowOf(app, 'notat.txt').getByRole('link').first().click()
  await app.getByRole('button', { name: 'Eksporter …' }).click()
  const { name, bytes } = await exported(app, 'JSON')
  expect(name).toBe('notat.json')
  const report = JSON.parse(bytes.toString()) as { basis: string; documents: { file: string; mentions: unknown[] }[] }
  expect([report.basis, report.documents.map(({ file }) => file)]).toEqual(['found', ['notat.txt']])
})

test('the command line writes the same workbook and the same CSV files, to the byte', async ({ app }) => {
  test.slow() // five runs of the command line
  await importByDialog(app, ...EDITIONS, 'documents/notat.txt', 'documents/handlingsplan-samskaping.docx')
  await closePanel(app)
  await app.getByRole('button', { name: 'Eksporter …' }).click()
  const json = JSON.parse((await exported(app, 'JSON')).bytes.toString()) as { documents: { file: string }[] }
  const files = json.documents.map(({ file }) => file)
  expect(files.length).toBe(4)
  const folder = await mkdtemp(join(tmpdir(), 'export-'))
  for (const [format, out, ...more] of [
    ['Excel (XLSX)', 'alt.xlsx'],
    ['CSV for norsk Excel', 'alt.zip', '--csv', 'norwegian'],
    ['JSON', 'alt.json'],
    ['REFI-QDA (QDPX)', 'skalma-eksport.qdpx'],
    ['Rapport (Word)', 'alt.docx'],
  ] as const) {
    await app.getByRole('button', { name: 'Eksporter …' }).click()
    const { bytes } = await exported(app, format)
    const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
    await promisify(execFile)(process.execPath, [cli, 'export', ...files, '--out', join(folder, out), ...more], {
      cwd: fixture('documents'),
    })
    expect((await readFile(join(folder, out))).equals(bytes)).toBe(true)
  }
})

test('the tables of the library, of a search and of the review are those on the screen, whole', async ({ app }) => {
  await importByDialog(app, ...EDITIONS)
  await closePanel(app)
  const sheet = async (name: string): Promise<string> => {
    const download = app.waitForEvent('download')
    await app.getByRole('button', { name: `Eksporter tabellen: ${name}` }).click()
    await app.getByRole('button', { name: 'Excel (XLSX)', exact: true }).click()
    return unzipped(await readFile(await (await download).path()))['xl/worksheets/sheet1.xml'] ?? ''
  }
  const rows = (xml: string): number => (xml.match(/<row /g)?.length ?? 0) - 1
  expect(rows(await sheet('Bibliotek'))).toBe(2)

  await app.goto(`${app.url().split('#')[0]}#/sok?q=samarbeid`)
  const total = app.locator('.search-total')
  await expect(total).toContainText('treff i')
  expect(rows(await sheet('samarbeid'))).toBe(Number(/^\d+/.exec(await total.innerText())?.[0]))

  await app.goto(`${app.url().split('#')[0]}#/gjennomgang`)
  const found = app.getByText(/^\d+ funn \(som funnet\)$/)
  await expect(found).toBeVisible()
  expect(rows(await sheet('Funn til vurdering'))).toBe(Number.parseInt(await found.innerText(), 10))
})
