/** As reviewed in the views of mandates: one verdict is out of the matrix, the checklist and the timeline, and out of the tables they give. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipped } from '../helpers/zip'
import { expect, test } from './fixture'
import { closePanel, drop, importFinished, rowOf } from './library-page'

const LETTERS = {
  'brev-2021.txt': 'Tildelingsbrev 2021\n\nBydelene og Etatene skal sende inn budsjettet. Bydelene skal rapportere om avvik hvert halvår.',
  'brev-2022.txt':
    'Tildelingsbrev 2022\n\nBydelene skal rapportere om avvik hvert halvår. Bydelene skal arbeide med innovasjon i tjenestene.',
}

const show = (app: Page, basis: 'Som funnet' | 'Som gjennomgått'): Promise<void> => app.locator('.basis-switch').getByText(basis).click()
const dialog = (app: Page): Locator => app.getByRole('dialog')
const tab = (app: Page, name: string): Promise<void> => app.getByRole('tab', { name }).click()
const rowNamed = (app: Page, table: string, name: string): Locator =>
  app.getByRole('region', { name: table }).getByRole('row').filter({ hasText: name })
const total = (app: Page, actor: string): Locator => rowNamed(app, 'Mandatmatrise', actor).locator('td').first()

async function compareLetters(app: Page): Promise<void> {
  await drop(
    app,
    Object.entries(LETTERS).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  )
  await importFinished(app)
  await closePanel(app)
  for (const name of Object.keys(LETTERS)) await rowOf(app, name).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign' }).click()
}

/** A table of the view as international CSV, by row: one file, or `part` of a zip of several. */
async function csv(app: Page, name: RegExp, part: string): Promise<readonly string[]> {
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name }).click()
  await app.getByRole('button', { name: 'CSV, internasjonal', exact: true }).click()
  const file = await download
  const bytes = await readFile(await file.path())
  const text = file.suggestedFilename().endsWith('.zip') ? (unzipped(bytes)[part] ?? '') : bytes.toString('utf8')
  return text.trim().split(/\r?\n/)
}

test('a rejected mandate is out of matrix, checklist and timeline as reviewed, on the screen and in the tables', async ({ app }) => {
  test.setTimeout(120_000)
  await compareLetters(app)
  await tab(app, 'Mandater')
  await expect(total(app, 'Bydeler')).toHaveText('4')
  await expect(total(app, 'Etatene')).toHaveText('1') // named beside the districts
  await tab(app, 'Sjekkliste')
  await app.getByLabel('Importer fra fil').setInputFiles({
    name: 'krav.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Bydelene skal arbeide med innovasjon\n'),
  })
  const item = rowNamed(app, 'Sjekkliste', 'Bydelene skal arbeide med innovasjon').locator('.item-state')
  await expect(item.nth(1)).toHaveText(/Oppfylt/)

  // The mandate for innovation is none, says the user, from the matrix to its sentence to its words.
  await tab(app, 'Mandater')
  await rowNamed(app, 'Mandatmatrise', 'Bydeler')
    .getByRole('button', { name: /Innovasjon/ })
    .click()
  await dialog(app).getByRole('listitem').getByRole('link').first().click()
  await expect(app.locator('.finding[aria-selected=true]')).toContainText('innovasjon')
  await app.keyboard.press('a')
  await dialog(app).getByRole('button', { name: 'Annen grunn' }).click()
  await expect(app.locator('.reader-figures')).toContainText('1 av')
  await app.goBack()
  await app.keyboard.press('Escape')
  await expect(total(app, 'Bydeler')).toHaveText('4')
  await show(app, 'Som gjennomgått')
  await expect(total(app, 'Bydeler')).toHaveText('3')
  await expect(app.getByRole('region', { name: 'Mandatmatrise' }).getByRole('columnheader', { name: /Innovasjon/ })).toHaveCount(0)
  const matrix = await csv(app, /^Eksporter tabellen: /, 'mandatmatrise.csv')
  expect(matrix.find((line) => line.startsWith('Bydeler,'))).toMatch(/^Bydeler,3,/)

  await tab(app, 'Sjekkliste')
  await expect(item.nth(1)).toHaveText(/Bare omtalt|Ikke funnet/)
  await show(app, 'Som funnet')
  await expect(item.nth(1)).toHaveText(/Oppfylt/)
  await show(app, 'Som gjennomgått')

  await tab(app, 'Tidslinje')
  const pairs = app.getByRole('region', { name: 'Endringer mellom utgavene' })
  // Kept, reworded, strengthened, weakened, moved, new, dropped: what is new was rejected.
  await expect(pairs.getByRole('cell')).toHaveText(['1', '0', '0', '0', '0', '0', '1'])
  const changes = await csv(app, /^Eksporter tabellen: Tidslinje/, 'tidslinje.csv')
  expect(changes[1]).toMatch(/,1,0,0,0,0,0,1$/)
  await show(app, 'Som funnet')
  await expect(pairs.getByRole('cell')).toHaveText(['1', '0', '0', '0', '0', '1', '1'])
})
