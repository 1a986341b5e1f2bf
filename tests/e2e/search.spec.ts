import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { closePanel, drop, importByDialog, importFinished } from './library-page'
import { violations } from './violations'

const PLAN =
  'PLAN\n\nVi må nå målet i mai, og målet er små skritt. Bydelene skal drive innovasjonsarbeid.\n\nInnovasjonen skal måles. Det er viktig å legge til rette for samskaping.\n'

async function withTexts(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const encode = new TextEncoder()
  await drop(
    page,
    Object.entries(texts).map(([name, text]) => ({ name, bytes: encode.encode(text) })),
  )
  await importFinished(page)
  await closePanel(page)
}

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Søk' }).click()
  await page.getByLabel('Søk etter ord eller uttrykk').fill(query)
  await page.getByRole('main').getByRole('button', { name: 'Søk', exact: true }).click()
}

/** What was found, in the order shown. */
const nodes = (page: Page): Promise<string[]> => page.locator('.kwic-node').allInnerTexts()

test('finds words with their inflections, and never mål for må', async ({ app }) => {
  await withTexts(app, { 'plan.txt': PLAN })
  await search(app, 'må')
  await expect(app.getByRole('status').filter({ hasText: 'treff' })).toHaveText('1 treff i 1 setning i 1 dokument')
  expect(await nodes(app)).toEqual(['må'])
  await search(app, 'innovasjon')
  await expect(app.locator('.kwic-node')).toHaveText(['Innovasjonen'])
  await search(app, 'innovasjon*')
  await expect(app.locator('.kwic-node')).toHaveText(['innovasjonsarbeid', 'Innovasjonen'])
  await search(app, '«legge til rette»')
  await expect(app.locator('.kwic-node')).toHaveText(['legge til rette'])
  await search(app, 'skal -bydel')
  await expect(app.locator('.kwic-node')).toHaveText(['skal'])
})

test('counts across documents, groups by document, and shows all of one on demand', async ({ app }) => {
  await withTexts(app, { 'mange.txt': 'Kommunen skal lytte. '.repeat(9), 'en.txt': 'Fylket skal svare.\n' })
  await search(app, 'skal')
  await expect(app.getByRole('status').filter({ hasText: 'treff' })).toHaveText('10 treff i 10 setninger i 2 dokumenter')
  await expect(app.locator('.hits-document').first().locator('.kwic-node')).toHaveCount(5)
  await app.getByRole('button', { name: 'Vis alle 9 setninger' }).click()
  await expect(app.locator('.hits-document').first().locator('.kwic-node')).toHaveCount(9)
})

test('says what is wrong with a query, and what was searched when nothing is found', async ({ app }) => {
  await withTexts(app, { 'plan.txt': PLAN })
  await search(app, '«uten slutt')
  await expect(app.getByText('Et anførselstegn mangler makker.')).toBeVisible()
  await search(app, 'romferge')
  await expect(app.getByText('Ingen treff på «romferge».')).toBeVisible()
})

test('keeps the index over a restart, and forgets what was removed', async ({ app }) => {
  await withTexts(app, { 'plan.txt': PLAN, 'annen.txt': 'Samskaping er bra. Alle må bidra.\n' })
  await app.reload()
  await search(app, 'må')
  await expect(app.locator('.hits-document')).toHaveCount(2)
  await app.getByRole('link', { name: 'Bibliotek' }).first().click()
  await app.getByRole('row').filter({ hasText: 'annen.txt' }).getByRole('checkbox').check()
  await app.getByRole('button', { name: /^Fjern/ }).click()
  await search(app, 'må')
  await expect(app.locator('.hits-document')).toHaveCount(1)
})

test('leads from a found word to the word on the page', async ({ app }) => {
  await importByDialog(app, 'documents/brev-med-forside.pdf')
  await closePanel(app)
  await search(app, 'samskaping')
  await expect(app.locator('.kwic-node')).toHaveCount(1)
  await app.locator('.kwic-line').click()
  await expect(app).toHaveURL(/#\/dokument\/[0-9a-f]{64}\?fra=\d+&til=\d+/)
  const page = app.locator('.pdf-page[data-text="true"]').filter({ hasText: 'samskaping' })
  await expect(page.first()).toBeVisible()
})

test('has no WCAG 2.1 A/AA violation that axe can find', async ({ app }) => {
  await withTexts(app, { 'plan.txt': PLAN })
  await search(app, 'skal')
  await expect(app.locator('.kwic-node')).toHaveCount(2)
  expect(await violations(app)).toEqual([])
})
