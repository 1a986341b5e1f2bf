/** Figures as reviewed: what the user rejected, changed or added is in every comparison, and every number leads to as many words. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { closePanel, drop, importByDialog, importFinished, rowOf } from './library-page'

const EDITIONS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf'] as const
const MODALITIES = ['obligation', 'prohibition', 'recommendation', 'permission', 'intention'] as const

const rows = (app: Page): Locator => app.locator('.finding-list .finding')
const show = (app: Page, basis: 'Som funnet' | 'Som gjennomgått'): Promise<void> => app.locator('.basis-switch').getByText(basis).click()

/** The first number of each of the two documents in one row of the comparison. */
async function row(app: Page, measure: string): Promise<number[]> {
  const cells = app.getByRole('region', { name: 'Dokumentene side om side' }).locator(`[data-measure="${measure}"] td`)
  await expect(cells).toHaveCount(2)
  return (await cells.allInnerTexts()).map((cell) => Number(cell.trim().split(/\s/)[0]))
}

async function compareEditions(app: Page): Promise<void> {
  await app.getByRole('link', { name: 'Bibliotek' }).first().click()
  for (const file of EDITIONS) {
    const box = rowOf(app, file.replace('documents/', '')).getByRole('checkbox')
    if (!(await box.isChecked())) await box.check()
  }
  await app.getByRole('button', { name: 'Sammenlign' }).click()
  await expect(app.getByRole('heading', { level: 1, name: 'Sammenligning' })).toBeVisible()
}

test('a rejected directive is out of the comparison as reviewed, and each number leads to as many directives', async ({ app }) => {
  test.setTimeout(90_000)
  await importByDialog(app, ...EDITIONS)
  await closePanel(app)
  await compareEditions(app)
  const found = { directives: await row(app, 'directives'), obligation: await row(app, 'obligation') }
  await expect(app.locator('.basis-note')).toHaveText('Tallene er som funnet: slik reglene fant dem.')
  await show(app, 'Som gjennomgått')
  await expect(app.locator('.basis-note')).toContainText('du har ikke vurdert noe i disse dokumentene')
  expect(await row(app, 'directives')).toEqual(found.directives)

  // The first obligation of the first letter is none, says the user.
  await app.getByRole('region', { name: 'Dokumentene side om side' }).locator('[data-measure="obligation"] td a').first().click()
  await expect(rows(app).first().locator('.modality-chip')).toHaveText('Plikt')
  await rows(app).first().click()
  await app.keyboard.press('a')
  await app.getByRole('dialog').getByRole('button', { name: 'Annen grunn' }).click()
  await expect(app.locator('.reader-figures')).toContainText('1 av')

  await app.goBack()
  await expect(app.getByRole('heading', { level: 1, name: 'Sammenligning' })).toBeVisible()
  const [first = 0, second = 0] = found.directives
  const [obligations = 0] = found.obligation
  await expect.poll(() => row(app, 'directives')).toEqual([first - 1, second])
  expect((await row(app, 'obligation'))[0]).toBe(obligations - 1)
  await expect(app.locator('.basis-note')).toHaveText('Tallene er som gjennomgått: vurderingene dine i 1 dokument er regnet inn.')

  for (const measure of ['directives', ...MODALITIES]) {
    const [number = 0] = await row(app, measure)
    const link = app.locator(`[data-measure="${measure}"] td`).first().getByRole('link')
    if (number === 0) continue
    await link.click()
    await expect(app.getByRole('tab', { name: /^Direktiver/ })).toHaveText(new RegExp(`Direktiver\\s*${number}$`))
    // The one that was rejected stays in the list, struck and not counted.
    const struck = measure === 'directives' || measure === 'obligation' ? 1 : 0
    await expect(app.locator('.finding-steps [role=status]')).toHaveText(new RegExp(` av ${number + struck}( |$)`))
    await app.goBack()
    await expect(app.getByRole('region', { name: 'Dokumentene side om side' })).toBeVisible()
  }

  await show(app, 'Som funnet')
  expect(await row(app, 'directives')).toEqual(found.directives)
  await expect(app.locator('.basis-note')).toContainText('Vurderingene dine i 1 dokument er ikke regnet inn.')
})

test('a verdict changes what became of the directives, and all is worked out again when it is undone', async ({ app }) => {
  test.setTimeout(90_000)
  await importByDialog(app, ...EDITIONS)
  await closePanel(app)
  await compareEditions(app)
  await show(app, 'Som gjennomgått')
  await app.getByRole('tab', { name: 'Endringer' }).click()
  const many = app.getByRole('button', { name: /^\d+\s*Nytt$/ })
  const before = Number.parseInt(await many.innerText(), 10)
  expect(before).toBeGreaterThan(0)

  const added = app.getByRole('listitem').filter({ has: app.locator('.change-head strong', { hasText: /^Nytt$/ }) })
  await added.first().getByRole('link', { name: 'Etter' }).click()
  await expect(app.locator('.finding[aria-selected=true]')).toBeVisible()
  await app.keyboard.press('a')
  await app.getByRole('dialog').getByRole('button', { name: 'Annen grunn' }).click()
  await expect(app.locator('.reader-figures')).toContainText('1 av')
  await app.goBack()
  await expect(many).toHaveText(new RegExp(`^${before - 1}\\s*Nytt$`))

  await app.goForward()
  await expect(app.locator('.reader-figures')).toContainText('1 av')
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(app.locator('.reader-figures')).not.toContainText('1 av')
  await app.goBack()
  await expect(many).toHaveText(new RegExp(`^${before}\\s*Nytt$`))
})

test('a district that the user names as addressee has the task; what is added has the themes of its words', async ({ app }) => {
  const text = 'PLAN FOR BYEN\n\nEtaten skal drive innovasjon sammen med Bydel Alna.\n\nBydelene lærer om samskaping.\n'
  await drop(app, [{ name: 'plan.txt', bytes: new TextEncoder().encode(text) }])
  await importFinished(app)
  await closePanel(app)
  await rowOf(app, 'plan.txt').getByRole('link').first().click()
  await show(app, 'Som gjennomgått')
  const districts = app.locator('.district-themes tbody tr')
  const counts = app.getByRole('button', { name: 'Tellinger' })
  await counts.click()
  await expect(districts.filter({ hasText: 'Innovasjon' })).toHaveText(/Bydel Alna\s*Innovasjon\s*Samme setning\s*Partner/)
  await app.keyboard.press('Escape')

  await rows(app).first().click()
  await app.keyboard.press('e')
  const dialog = app.getByRole('dialog')
  await dialog.getByLabel('Hvem').fill('alna')
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(rows(app).first().locator('.verdict-chip')).toHaveText('✎ Endret: hvem')
  await counts.click()
  await expect(districts.filter({ hasText: 'Innovasjon' })).toHaveText(/Bydel Alna\s*Innovasjon\s*Egen oppgave\s*Ansvarlig/)
  await app.keyboard.press('Escape')

  await app.getByRole('tab', { name: /^Omtaler/ }).click()
  await rows(app).filter({ hasText: 'lærer' }).first().click()
  await app.keyboard.press('l')
  await expect(dialog.locator('.verdict-words')).toHaveText('Bydelene lærer om samskaping.')
  await expect(dialog.getByLabel('Samskaping', { exact: true })).toBeChecked()
  await expect(dialog.getByLabel('Innovasjon', { exact: true })).not.toBeChecked()
  await dialog.getByLabel('Hvem').fill('Bydelene')
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(app.locator('.reader-figures')).toContainText('2 direktiver')
  await counts.click()
  await expect(districts.filter({ hasText: 'Samskaping' })).toHaveText(/Bydelene\s*Samskaping\s*Egen oppgave\s*Ansvarlig/)
})
