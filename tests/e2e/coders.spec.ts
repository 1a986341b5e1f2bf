import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test, watch } from './fixture'
import { closePanel, importByDialog } from './library-page'

const coders = (page: Page) => page.goto(`${page.url().split('#')[0]}#/gjennomgang/kodere`)

async function savedFile(page: Page, button: string): Promise<{ name: string; content: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const saved = await download
  return { name: saved.suggestedFilename(), content: await readFile(await saved.path(), 'utf8') }
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne fil fra kollega' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

async function judgeAll(page: Page, keys: string): Promise<void> {
  for (const [index, key] of [...keys].entries()) {
    await expect(page.getByText(`Setning ${index + 1} av ${keys.length}`)).toBeVisible()
    await page.keyboard.press(key)
  }
  await expect(page.getByText(`${keys.length} av ${keys.length} vurdert`).first()).toBeVisible()
}

test('two people judge a sample each for themselves, and their agreement and disagreements are shown and settled', async ({
  app: page,
  browser,
  served,
}) => {
  await importByDialog(page, 'documents/planstrategi.pdf')
  await closePanel(page)
  await coders(page)
  await page.getByLabel('Antall setninger').fill('4')
  await page.getByLabel('Startverdi').fill('5')
  await page.getByRole('button', { name: 'Lag utvalg' }).click()
  await expect(page.getByText('Ditt utvalg: 4 setninger, startverdi 5')).toBeVisible()
  await judgeAll(page, '1166')
  const sample = await savedFile(page, 'Lagre fil til kollega')
  // Blind: not a word of what the rules say.
  expect(sample.content).not.toMatch(/"(?:modality|rule|found|judgement)"/)

  // The colleague has none of the documents.
  const context = await browser.newContext({ locale: 'nb-NO' })
  const other = await context.newPage()
  const trouble = watch(other, served.url)
  await other.goto(served.url)
  await coders(other)
  await openFile(other, sample.name, sample.content)
  await expect(other.getByText(/Disse dokumentene har du ikke i biblioteket: .*planstrategi\.pdf/)).toBeVisible()
  await judgeAll(other, '1363')
  await other.getByRole('button', { name: 'Lagre svarene mine' }).click()
  await expect(other.getByText('Skriv navnet ditt først')).toBeVisible()
  await other.getByLabel('Navnet ditt i svarfilen').fill('Kari')
  const answers = await savedFile(other, 'Lagre svarene mine')
  expect(JSON.parse(answers.content)).toMatchObject({
    coder: 'Kari',
    answers: [{ class: 'obligation' }, { class: 'recommendation' }, {}, {}],
  })
  expect(trouble).toEqual([])
  await context.close()

  await openFile(page, answers.name, answers.content)
  const agreement = page.getByRole('region', { name: 'Enighet med Kari' })
  await expect(agreement).toContainText('Dere er enige om 2 av 4 setninger som begge har vurdert.')
  // Mine O O N N, hers O R N R. D_o = 4/8; D_e = 1 − (3·2 + 3·2 + 2·1) / (8·7): α = 1 − 0,5 / 0,75. p_e = (2·1 + 2·1) / 16: κ = 0,25 / 0,75.
  await expect(agreement.getByRole('row', { name: /Fem typer og ingen/ })).toContainText('0,333')
  await expect(agreement.getByRole('row', { name: /^Forbud/ }).first()).toContainText('–')

  await expect(agreement.getByRole('listitem')).toHaveCount(2)
  const first = agreement.getByRole('listitem').first()
  await first.getByRole('button', { name: 'Anbefaling' }).click()
  await expect(first).toContainText('Avgjort: Anbefaling')
  // Agreement stays that of the first judgements, also after a reload.
  await page.reload()
  await expect(agreement).toContainText('Dere er enige om 2 av 4 setninger')
  await expect(first).toContainText('Avgjort: Anbefaling')
})

test('a file that is none of ours is refused by name, and nothing changes', async ({ app: page }) => {
  await importByDialog(page, 'documents/notat.txt')
  await closePanel(page)
  await coders(page)
  await openFile(page, 'avkortet.json', '{"format":"skalma-coding-sam')
  await expect(page.getByText('«avkortet.json» er ikke en fil fra Skalmå')).toBeVisible()
  await openFile(
    page,
    'svar.json',
    JSON.stringify({ format: 'skalma-coding-answers', formatVersion: 1, sample: 'x', coder: 'Kari', answers: [] }),
  )
  await expect(page.getByText('«svar.json» er svar på et utvalg som ikke er laget her')).toBeVisible()
  await expect(page.locator('.coding-task')).toHaveCount(0)
})
