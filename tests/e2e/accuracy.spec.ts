import AxeBuilder from '@axe-core/playwright'
import { ACCURACY } from '../../shared/accuracy/figures'
import { expect, test } from './fixture'
import { closePanel, importByDialog } from './library-page'

test('from the density to how sure it is: the measured figures in words first, then in tables', async ({ app: page }) => {
  await importByDialog(page, 'documents/notat.txt')
  await closePanel(page)
  await page.getByRole('link', { name: 'Hvor sikkert er dette?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hvor sikre er disse tallene?' })).toBeVisible()
  const { precision } = ACCURACY.all.directive
  await expect(
    page.getByText(`Av 100 setninger Skalmå kaller direktiv, er ${Math.round((precision?.value ?? 0) * 100)} det.`),
  ).toBeVisible()
  await expect(page.getByRole('table', { name: 'Hvert dokument' }).locator('tbody tr')).toHaveCount(ACCURACY.documents.length)
  await expect(page.locator('.failures > li:visible')).toHaveCount(Math.min(6, ACCURACY.failed.length))
  const { violations } = await new AxeBuilder({ page }).include('#main').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
