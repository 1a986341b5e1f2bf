/** axe and the keyboard alone over the views and panels that have no spec of their own for it. */
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'
import { violations } from './violations'

const VIEWS = [
  ['#/gjennomgang', 'review list'],
  ['#/gjennomgang/stikkprove', 'audit'],
  ['#/gjennomgang/kodere', 'coders'],
  ['#/kodebok', 'codebook'],
  ['#/kodebok?kode=innovation', 'a code'],
  ['#/kodebok/historikk', 'codebook history'],
  ['#/sikkerhet', 'accuracy'],
] as const

for (const scheme of ['light', 'dark'] as const)
  test(`has no WCAG 2.1 A/AA violation that axe can find in review, codebook and accuracy, ${scheme}`, async ({ app }) => {
    test.setTimeout(90_000)
    await app.emulateMedia({ colorScheme: scheme })
    await importByDialog(app, 'documents/notat.txt')
    await closePanel(app)
    for (const [hash, name] of VIEWS) {
      await app.evaluate((to) => {
        location.hash = to
      }, hash)
      await expect(app.locator('#main h1, #main h2').first(), name).toBeVisible()
      expect(await violations(app), name).toEqual([])
    }
  })

test('has no WCAG 2.1 A/AA violation that axe can find in the panels of the reader', async ({ app }) => {
  test.setTimeout(90_000)
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await rowOf(app, 'notat.txt').getByRole('link').first().click()
  await expect(app.getByRole('listbox', { name: 'Funn' })).toBeVisible()
  await app.keyboard.press('j')
  for (const name of ['Tellinger', 'Markeringer', 'Hvorfor?']) {
    await app.getByRole('button', { name }).click()
    await expect(app.locator('[popover]:popover-open').first(), name).toBeVisible()
    expect(await violations(app), name).toEqual([])
    await app.keyboard.press('Escape')
    await expect(app.locator('[popover]:popover-open'), name).toHaveCount(0)
    await expect(app.getByRole('button', { name }), 'the focus is back where it came from').toBeFocused()
  }
})

test('a document that was opened by the keyboard has the focus, and so has the library when one goes back', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await rowOf(app, 'notat.txt').getByRole('link').first().focus()
  await app.keyboard.press('Enter')
  await expect(app.getByRole('listbox', { name: 'Funn' })).toBeVisible()
  await expect(app.locator('#main')).toBeFocused()
  await app.goBack()
  await expect(rowOf(app, 'notat.txt')).toBeVisible()
  await expect(app.locator('#main')).toBeFocused()
})
