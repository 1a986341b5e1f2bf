/** The codebook editor: change a code with examples tried as one types, save, and see the counts change everywhere. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import type { AnalysisReport } from '../../shared/export/analysis-report'
import { storedRecords } from '../helpers/page-database'
import { expect, test } from './fixture'
import { closePanel, fixture, importByDialog, rowOf } from './library-page'
import { violations } from './violations'

const FILES = ['documents/handlingsplan-samskaping.docx', 'documents/notat.txt']
const PLAN = 'handlingsplan-samskaping.docx'

async function openCode(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Kodebok' }).click()
  await codes(page)
    .getByRole('link', { name: new RegExp(`^${name}(?!\\p{L})`, 'u') })
    .click()
}

const codes = (page: Page): Locator => page.getByRole('navigation', { name: 'Koder' })
/** The number behind a code in the list. */
const figure = (page: Page, name: string): Locator =>
  codes(page)
    .getByRole('link', { name: new RegExp(`^${name}(?!\\p{L})`, 'u') })
    .locator('.code-figures > :first-child')
const mentionsOf = async (page: Page, file: string): Promise<number> =>
  Number(/(\d+)\s*$/.exec(await rowOf(page, file).locator('.col-cocreation').innerText())?.[1])
const live = (page: Page): Locator => page.getByRole('region', { name: 'I biblioteket nå' })
const cocreation = (page: Page): Promise<string> => rowOf(page, PLAN).locator('.col-cocreation').innerText()

async function addWord(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: 'Legg til ord eller uttrykk' }).click()
  await page.getByRole('textbox', { name: 'Ord eller uttrykk' }).fill(word)
}

async function save(page: Page, note = ''): Promise<void> {
  await page.getByRole('button', { name: /^Lagre versjon/ }).click()
  await page.getByRole('textbox', { name: 'Hva er endret, og hvorfor?' }).fill(note)
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function download(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Eksporter' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: item }).click()
  const file = test.info().outputPath((await downloading).suggestedFilename())
  await (await downloading).saveAs(file)
  await page.keyboard.press('Escape')
  return file
}

async function importFile(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Importer' }).click()
  await (await chooser).setFiles(file)
}

test('tries examples while one types, counts over the library, and changes the counts when saved', async ({ app }) => {
  await importByDialog(app, ...FILES)
  await closePanel(app)
  const before = await cocreation(app)
  await openCode(app, 'Samskaping')
  await expect(live(app)).toContainText('8 treff i 1 av 2 dokumenter')

  await addWord(app, 'innbygg')
  const examples = app.getByRole('textbox', { name: 'Ord eller setning som skal finnes', exact: true })
  await examples.fill('innbyggerforum')
  await expect(app.getByText('«innbyggerforum» finnes', { exact: true })).toBeVisible()
  await examples.fill('forum')
  await expect(app.getByText('«forum» finnes ikke')).toBeVisible()
  await examples.press('Enter')
  await expect(app.getByText('1 av 1 eksempler stemmer ikke')).toBeVisible()
  await app.getByRole('button', { name: 'Ta bort forum' }).click()
  await examples.fill('innbyggerne')
  await examples.press('Enter')
  await expect(app.getByText('1 eksempel stemmer')).toBeVisible()

  // The lines are those of the open word, and lead to the page.
  await expect(live(app)).toContainText('(lagret: 8)')
  const total = Number(/^(\d+) treff/.exec(await live(app).getByRole('status').innerText())?.[1])
  expect(total).toBeGreaterThan(8)
  for (const word of await live(app).locator('mark').allInnerTexts()) expect(word.toLowerCase()).toContain('innbygg')
  expect(await figure(app, 'Samskaping').innerText()).toBe('8')

  await save(app, 'Innbyggere er med i samskaping')
  await expect(app.getByText('Versjon 2', { exact: true })).toBeVisible()
  await app.getByRole('tab', { name: 'Historikk' }).click()
  const saved = app.getByRole('listitem').filter({ hasText: 'i bruk' })
  await expect(saved).toContainText('La til «innbygg» i Samskaping (ord med bøyninger og sammensetninger)')
  await expect(saved).toContainText('Innbyggere er med i samskaping')
  await expect(saved.getByRole('row').filter({ hasText: 'Samskaping' })).toContainText(`8 → ${total}`)

  await app.getByRole('link', { name: 'Bibliotek' }).click()
  const inPlan = await mentionsOf(app, PLAN)
  expect(inPlan + (await mentionsOf(app, 'notat.txt'))).toBe(total)
  expect(await cocreation(app)).not.toBe(before)

  // The reader finds what was added, under the code's name.
  await rowOf(app, PLAN).locator('.col-cocreation a').click()
  await app.getByRole('tab', { name: /^Omtaler/ }).click()
  await expect(app.getByRole('combobox', { name: 'Tema' }).locator('option:checked')).toHaveText(`Samskaping (${inPlan})`)

  // And all of it is there after a restart.
  await app.reload()
  await app.goto(new URL('#/kodebok/historikk', app.url()).href)
  await expect(app.getByRole('listitem').filter({ hasText: 'i bruk' })).toContainText(`8 → ${total}`)
})

test('never loses what is not saved: it outlives a restart, is named, and can be given up and got back', async ({ app }) => {
  await openCode(app, 'Innovasjon')
  await addWord(app, 'nybrott')
  await expect(app.getByText('endringer er ikke lagret')).toBeVisible()
  await app.waitForTimeout(600) // kept a moment after the last key
  await app.reload()
  await expect(
    app
      .getByText('«nybrott»')
      .or(app.getByText('nybrott', { exact: true }))
      .first(),
  ).toBeVisible()
  await app.getByRole('button', { name: 'Forkast' }).click()
  await expect(app.getByText('nybrott', { exact: true })).toHaveCount(0)
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(app.getByText('nybrott', { exact: true })).toBeVisible()
})

test('deletes words and codes so that it can be undone', async ({ app }) => {
  await openCode(app, 'Samskaping')
  await app.getByRole('button', { name: 'Slett «samprodu»' }).click()
  await expect(app.getByRole('button', { name: 'Rediger «samprodu»' })).toHaveCount(0)
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(app.getByRole('button', { name: 'Rediger «samprodu»' })).toBeVisible()
  await app.getByRole('button', { name: 'Slett koden' }).click()
  await expect(codes(app).getByRole('link', { name: /^Samskaping/ })).toHaveCount(0)
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(codes(app).getByRole('link', { name: /^Samskaping/ })).toBeVisible()
  await expect(app.getByText('ikke lagret')).toHaveCount(0)
})

test('a code that is gone has no column, and coming back to the standard brings it back', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await openCode(app, 'Samskaping')
  await app.getByRole('button', { name: 'Slett koden' }).click()
  await save(app)
  await app.getByRole('link', { name: 'Bibliotek' }).click()
  await expect(app.getByRole('columnheader', { name: 'Innovasjon' })).toBeVisible()
  await expect(app.getByRole('columnheader', { name: 'Samskaping' })).toHaveCount(0)
  await app.getByRole('link', { name: 'Kodebok' }).click()
  await app.getByRole('button', { name: 'Standarden' }).click()
  await expect(app.getByRole('dialog')).toContainText('Tok bort koden Samskaping med 6 ord')
  await app.getByRole('button', { name: 'Tilbake til standarden' }).click()
  await save(app)
  await app.getByRole('tab', { name: 'Historikk' }).click()
  await expect(app.getByRole('listitem').filter({ hasText: 'i bruk' })).toContainText('Standardkodeboken som følger med Skalmå')
  await app.getByRole('link', { name: 'Bibliotek' }).click()
  await expect(app.getByRole('columnheader', { name: 'Samskaping' })).toBeVisible()
})

test('an exported codebook gives the command line the same numbers, and comes back as it was', async ({ app }) => {
  await importByDialog(app, ...FILES)
  await closePanel(app)
  await openCode(app, 'Samskaping')
  await addWord(app, 'innbygg')
  await save(app)
  await expect(figure(app, 'Samskaping')).not.toHaveText('8')
  const total = Number(await figure(app, 'Samskaping').innerText())
  const json = await download(app, 'JSON (Skalmå)')
  const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'analyse', ...FILES.map(fixture), '--codebook', json, '--format', 'json'],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const report = JSON.parse(stdout) as AnalysisReport
  const counted = report.documents.map(({ codes: found }) => found.find(({ code }) => code === 'cocreation')?.mentions ?? 0)
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(total)
  expect(report.tool.codebook).toMatchObject({ name: 'Min kodebok', version: 2, sha256: await storedHash(app) })

  const qdc = await download(app, 'REFI-QDA-kodebok (.qdc)')
  expect(readFileSync(qdc, 'utf8')).toContain('urn:QDA-XML:codebook:1.0')
  for (const file of [json, qdc]) {
    await importFile(app, file)
    await expect(app.getByRole('dialog')).toContainText('49 koder')
    await app.getByRole('button', { name: 'Bruk' }).click()
    // The format of REFI-QDA has no name for a codebook, so the file's is taken.
    if (file === json) await expect(app.getByText('ikke lagret')).toHaveCount(0)
    else await expect(app.getByText('1 endring er ikke lagret.')).toBeVisible()
  }
})

test('says in plain words what is wrong with a file and with a pattern, and stops one that never ends', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await openCode(app, 'Samskaping')
  const wrong = test.info().outputPath('feil.json')
  const term = { value: '(samskap', mode: 'regex', examples: [] }
  await writeFile(
    wrong,
    JSON.stringify({
      codes: [
        { id: 'a', category: 'tema', terms: [] },
        { id: 'b', category: 'theme', terms: [term] },
      ],
    }),
  )
  await importFile(app, wrong)
  await expect(app.getByRole('dialog')).toContainText('Koden a: Kategorien «tema» finnes ikke.')
  await expect(app.getByRole('dialog')).toContainText('Koden b, «(samskap»: En parentes åpnes, men lukkes ikke.')
  await app.getByRole('dialog').getByRole('button', { name: 'Lukk' }).last().click()

  await addWord(app, 'sam[skap')
  await app.getByRole('combobox', { name: 'Hva som er treff' }).selectOption('regex')
  await expect(app.getByText('En hakeparentes åpnes, men lukkes ikke.')).toBeVisible()
  await app.getByRole('button', { name: /^Lagre versjon/ }).click()
  await expect(app.getByRole('dialog')).toContainText('Kan ikke lagres før dette er rettet: «sam[skap» i Samskaping.')
  await app.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click()

  await app.getByRole('textbox', { name: 'Mønster' }).fill('(?:[a-zæøå ]+)+#')
  await expect(app.getByText('tar for lang tid').first()).toBeVisible({ timeout: 20_000 })
  await app.getByRole('textbox', { name: 'Mønster' }).fill('samskap')
  await expect(live(app)).toContainText('treff i')
})

test('has no WCAG 2.1 A/AA violation that axe can find, and fits 640 pixels', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await openCode(app, 'Bydeler')
  await addWord(app, 'bydelsdirektørene')
  await app.getByText('Unntak og innstillinger').last().click()
  expect(await violations(app)).toEqual([])
  await app.getByRole('button', { name: /^Lagre versjon/ }).click()
  expect(await violations(app)).toEqual([])
  await app.getByRole('button', { name: 'Lagre', exact: true }).click()
  await app.getByRole('tab', { name: 'Historikk' }).click()
  await expect(app.getByRole('listitem').filter({ hasText: 'i bruk' })).toContainText('telt på nytt')
  expect(await violations(app)).toEqual([])
  for (const hash of ['#/kodebok/historikk', '#/kodebok', '#/kodebok?kode=districts']) {
    await app.setViewportSize({ width: 640, height: 400 })
    await app.goto(new URL(hash, app.url()).href)
    await expect(app.getByRole('heading', { level: 1, name: 'Kodebok' })).toBeVisible()
    expect(await app.evaluate(() => document.documentElement.scrollWidth), hash).toBe(640)
  }
})

async function storedHash(page: Page): Promise<string | undefined> {
  const versions = await storedRecords<{ hash: string }>(page, 'codebooks')
  return versions.evaluate((all) => all.at(-1)?.hash)
}
