/** The sentences behind a number: as many as it says, in a sheet that is still there when one comes back from reading one. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { makeCollection } from './collections'
import { expect, test } from './fixture'
import { closePanel, importByDialog } from './library-page'
import { violations } from './violations'

const LETTERS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf']
const OTHERS = ['documents/planstrategi.pdf', 'documents/notat.txt']

async function compareCollections(app: Page): Promise<void> {
  await importByDialog(app, ...LETTERS, ...OTHERS)
  await closePanel(app)
  const [letters, others] = [await makeCollection(app, 'Brevene', LETTERS), await makeCollection(app, 'Resten', OTHERS)]
  await app.goto(`${new URL(app.url()).origin}/#/sammenlign?samling=${letters}-${others}`)
  await app.reload()
  await expect(app.getByRole('region', { name: 'Dokumentene side om side' })).toBeVisible()
}

const sheet = (app: Page) => app.getByRole('dialog')
const number = (app: Page, measure: string) => app.locator(`[data-measure="${measure}"] td`).first().getByRole('button')
const numbers = (app: Page, measure: string) => app.locator(`[data-measure="${measure}"] td`).getByRole('button')

/** Draws all of the list. */
async function drawAll(app: Page): Promise<void> {
  const more = sheet(app).getByRole('button', { name: /^Vis \d+ til$/ })
  await expect(sheet(app).getByRole('listitem').first()).toBeVisible()
  for (;;) {
    await expect(sheet(app).getByText('Henter setningene')).toHaveCount(0)
    if ((await more.count()) === 0) return
    await more.click()
  }
}

test('each number of a collection opens as many sentences as it says', async ({ app }) => {
  await compareCollections(app)
  for (const measure of ['directives', 'obligation', 'recommendation', 'code-innovation', 'code-cocreation']) {
    // Of a theme its mentions: of the last column's figures the only one with that word in it.
    const button = numbers(app, measure)
      .filter({ hasText: measure.startsWith('code-') ? /omtale/ : /^\d+$/ })
      .last()
    const many = Number.parseInt(await button.innerText(), 10)
    expect(many, measure).toBeGreaterThan(0)
    await button.click()
    await drawAll(app)
    await expect(sheet(app).getByRole('listitem')).toHaveCount(many)
    await expect(sheet(app)).toContainText(new RegExp(`${many} sted`))
    await app.keyboard.press('Escape')
    await expect(sheet(app)).toHaveCount(0)
    await expect(button).toBeFocused()
  }
  const skal = number(app, 'raw').nth(1)
  const many = Number.parseInt(await skal.innerText(), 10)
  await skal.click()
  await drawAll(app)
  await expect(sheet(app).locator('.sentence-quote strong', { hasText: /^skal$/i })).toHaveCount(many)
})

test('a sentence leads to its words on the page, and back leads to the sheet and the sentence', async ({ app }) => {
  await compareCollections(app)
  await number(app, 'obligation').click()
  const second = sheet(app).getByRole('listitem').nth(1).getByRole('link')
  await second.click()
  await expect(app.locator('.mark-selected').first()).toBeInViewport({ timeout: 20_000 })
  await expect(sheet(app)).toHaveCount(0)
  await app.goBack()
  await expect(second).toBeFocused()
  await app.reload()
  await expect(sheet(app).getByRole('listitem').first()).toBeVisible()
  await app.goBack()
  await expect(sheet(app)).toHaveCount(0)
  await expect(app.getByRole('region', { name: 'Dokumentene side om side' })).toBeVisible()
})

test('the sentences go out as a table with file, page, place and quote', async ({ app }) => {
  await compareCollections(app)
  const button = number(app, 'recommendation')
  const many = Number.parseInt(await button.innerText(), 10)
  await button.click()
  await sheet(app)
    .getByRole('button', { name: /^Eksporter tabellen/ })
    .click()
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'CSV, internasjonal' }).click()
  const [heading = '', ...rows] = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n')
  expect(heading).toContain('Fil,Dokument,Side,Start,Slutt,Setning')
  expect(rows.length).toBe(many)
  expect(rows[0]).toMatch(/^tildelingsbrev-202[12]\.pdf,/)
})

test('the list shows one document when asked to, and has no violation that axe can find', async ({ app }) => {
  await compareCollections(app)
  await number(app, 'directives').click()
  const choice = sheet(app).getByLabel('Dokument')
  const options = await choice.locator('option').allInnerTexts()
  expect(options.length).toBe(3)
  await choice.selectOption({ index: 2 })
  await drawAll(app)
  await expect(sheet(app).getByRole('listitem')).toHaveCount(Number(/\((\d+)\)$/.exec(options[2] ?? '')?.[1]))
  for (const scheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme: scheme })
    expect(await violations(app, 'dialog')).toEqual([])
  }
  await app.setViewportSize({ width: 640, height: 400 })
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
})
