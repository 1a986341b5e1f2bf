/** Documents are put together in collections, which outlive a reload and the removal of their documents, and are compared as one. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'
import { violations } from './violations'

const LETTERS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf'] as const
const PLAN = 'documents/planstrategi.pdf'

const nameOf = (file: string): string => file.replace('documents/', '')

async function makeCollection(app: Page, name: string, files: readonly string[]): Promise<void> {
  for (const file of files) await rowOf(app, nameOf(file)).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Legg i samling' }).click()
  await app.getByRole('button', { name: 'Ny samling …' }).click()
  await app.getByRole('textbox', { name: 'Navn' }).fill(name)
  await app.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await expect(app.getByText(`Samlingen «${name}» er laget.`)).toBeVisible()
  for (const file of files) await rowOf(app, nameOf(file)).getByRole('checkbox').uncheck()
}

const choose = (app: Page, name: string) => app.getByRole('combobox', { name: 'Samling' }).selectOption({ label: name })
const rows = (app: Page) => app.getByRole('table').getByRole('checkbox', { name: /^Velg (?!alle)/ })

test('a collection holds its documents over a reload, and gets a removed one back when it is opened again', async ({ app }) => {
  await importByDialog(app, ...LETTERS, PLAN)
  await closePanel(app)
  await makeCollection(app, 'Alle brev', LETTERS)
  await choose(app, 'Alle brev')
  await expect(rows(app)).toHaveCount(2)
  await app.reload()
  await expect(app.getByRole('region', { name: 'Samling' })).toContainText('Alle brev')
  await expect(rows(app)).toHaveCount(2)
  await rowOf(app, 'tildelingsbrev-2021.pdf').getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Fjern valgte' }).click()
  await expect(app.getByRole('region', { name: 'Samling' })).toContainText('1 er fjernet fra biblioteket')
  await importByDialog(app, LETTERS[0])
  await expect(rows(app)).toHaveCount(2)
})

test('the figures of a collection are those of its documents together, beside a document', async ({ app }) => {
  await importByDialog(app, ...LETTERS, PLAN)
  await closePanel(app)
  await makeCollection(app, 'Alle brev', LETTERS)
  await app.getByRole('link', { name: 'Sammenlign' }).click()
  await expect(app.getByText('Velg dokumenter eller samlinger i biblioteket')).toBeVisible()
  await app.getByRole('button', { name: 'Legg til' }).click()
  await app.getByRole('button', { name: 'Alle brev (2)' }).click()
  const figures = app.getByRole('region', { name: 'Dokumentene side om side' })
  await expect(figures.locator('[data-measure="directives"] td')).toHaveCount(1)
  const byItself = await figures.locator('[data-measure="directives"] td').innerText()
  await expect(figures.locator('[data-measure="keyness"]')).toHaveCount(0)
  await app.getByRole('button', { name: 'Legg til' }).click()
  await app.getByRole('button', { name: /planstrategi/i }).click()
  await expect(figures.locator('[data-measure="directives"] td')).toHaveCount(2)
  await expect(figures.locator('[data-measure="keyness"] td')).toHaveCount(2)
  const together = Number(await figures.locator('[data-measure="directives"] td').nth(1).innerText())
  expect(byItself).toBe(String(together))
  const headings = await figures.getByRole('columnheader').allInnerTexts()
  expect(headings.join(' ')).toContain('2 dokumenter')
  // Both letters by themselves have as many directives as the collection of them.
  await app.getByRole('link', { name: 'Bibliotek', exact: true }).click()
  for (const file of LETTERS) await rowOf(app, nameOf(file)).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign', exact: true }).click()
  await expect(figures.locator('[data-measure="directives"] td')).toHaveCount(2)
  const alone = await figures.locator('[data-measure="directives"] td').allInnerTexts()
  expect(alone.reduce((sum, one) => sum + Number(one), 0)).toBe(together)
})

test('a collection is renamed, loses a document, is deleted, and comes back by undoing', async ({ app }) => {
  await importByDialog(app, ...LETTERS, PLAN)
  await closePanel(app)
  await makeCollection(app, 'Brev', [...LETTERS, PLAN])
  await choose(app, 'Brev')
  await app.getByRole('button', { name: 'Gi nytt navn' }).click()
  await app.getByRole('textbox', { name: 'Navn' }).fill('Tildelingsbrev')
  await app.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  const bar = app.getByRole('region', { name: 'Samling' })
  await expect(bar).toContainText('Tildelingsbrev')
  await rowOf(app, nameOf(PLAN)).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Ta ut av samlingen' }).click()
  await expect(rows(app)).toHaveCount(2)
  expect(await violations(app)).toEqual([])
  await bar.getByRole('button', { name: 'Slett samlingen' }).click()
  await expect(rows(app)).toHaveCount(3)
  await app.getByText('er slettet').locator('..').getByRole('button', { name: 'Angre' }).click()
  await choose(app, 'Tildelingsbrev')
  await expect(rows(app)).toHaveCount(2)
})

test('a search keeps to a collection when asked to, also after a reload, and finds what is in all of the library otherwise', async ({
  app,
}) => {
  await importByDialog(app, ...LETTERS, PLAN)
  await closePanel(app)
  await makeCollection(app, 'Planer', [PLAN])
  await choose(app, 'Planer')
  await app.getByRole('button', { name: 'Søk i samlingen' }).click()
  await app.getByRole('searchbox', { name: 'Søk etter' }).or(app.locator('.search-form input')).first().fill('skal')
  await app.locator('.search-form').getByRole('button').last().click()
  const total = app.locator('.search-total')
  await expect(total).toContainText('i 1 dokument')
  await expect(app.getByRole('heading', { level: 1, name: 'Søk i «Planer»' })).toBeVisible()
  const inPlan = await total.innerText()
  await app.reload()
  await expect(total).toHaveText(inPlan)
  await app.getByRole('combobox', { name: 'Søk i' }).selectOption('')
  await expect(total).toContainText('i 3 dokumenter')
})
