import { storedRecords } from '../helpers/page-database'
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'

test('findings are drawn with a seed, judged by keys, kept over a reload, and give the precision that corrects the density', async ({
  app: page,
}) => {
  await importByDialog(page, 'documents/notat.txt', 'documents/planstrategi.pdf')
  await closePanel(page)
  await page.goto(`${page.url().split('#')[0]}#/gjennomgang/stikkprove`)
  await page.getByLabel('Antall funn').fill('5')
  await page.getByLabel('Startverdi').fill('2024')
  await page.getByRole('button', { name: 'Trekk funn' }).click()
  await expect(page.getByText('Funn 1 av 5')).toBeVisible()
  await expect(page.getByText('startverdi 2024')).toBeVisible()
  // Keys judge what can be read: the documents are fetched first.
  const readable = page.getByRole('link', { name: 'Vis på siden' })
  await expect(readable).toBeVisible()
  const words = page.locator('.passage-words')
  const first = await words.innerText()

  await page.keyboard.press('b')
  await expect(page.getByText('Funn 2 av 5')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByText('Funn 3 av 5')).toBeVisible()
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByRole('button').nth(1).click()
  const figures = page.getByRole('complementary', { name: 'Presisjon' })
  await expect(figures).toContainText('3 av 5 vurdert')
  await expect(figures).toContainText('2 av 3 vurderte funn er direktiver.')
  await expect(figures).toContainText('0,667')
  await expect(figures).toContainText('0,208–0,939')

  // What is judged is shown at once, and stored a moment later.
  await expect.poll(async () => (await storedRecords(page, 'verdicts')).evaluate((all) => all.length)).toBe(3)
  await page.reload()
  await expect(page.getByText('Funn 4 av 5')).toBeVisible()
  await expect(readable).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByText('Funn 5 av 5')).toBeVisible()
  await page.keyboard.press('b')
  await expect(figures).toContainText('Ferdig')
  await expect(figures).toContainText('0,800')

  await page.getByRole('link', { name: 'Til biblioteket' }).click()
  const row = rowOf(page, 'planstrategi.pdf')
  const density = Number((await row.locator('.density-number').innerText()).replace(',', '.'))
  const corrected = await row.locator('.density-corrected').innerText()
  expect(Math.abs(Number((/[\d,]+/.exec(corrected)?.[0] ?? '').replace(',', '.')) - density * 0.8)).toBeLessThan(0.11)
  expect(corrected).toContain('etter stikkprøve')

  // The same seed draws the same findings.
  await page.goto(`${page.url().split('#')[0]}#/gjennomgang/stikkprove`)
  await page.getByRole('button', { name: 'Ny stikkprøve' }).click()
  await page.getByLabel('Antall funn').fill('5')
  await page.getByLabel('Startverdi').fill('2024')
  await page.getByRole('button', { name: 'Trekk funn' }).click()
  await expect(page.getByText('Funn 1 av 5')).toBeVisible()
  await expect(words).toHaveText(first)
})
