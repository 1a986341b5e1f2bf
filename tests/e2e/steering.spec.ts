/** The steering profile: reached from row and reader, figures that lead to sentences, sentences that lead to the page, print. */
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'
import { violations } from './violations'

const LETTER = 'tildelingsbrev-2022.pdf'

test('says in sentences whom a letter steers, and leads from a figure to its sentences and from a sentence to the page', async ({
  app,
}) => {
  test.setTimeout(90_000)
  await importByDialog(app, `documents/${LETTER}`)
  await closePanel(app)
  const directives = await rowOf(app, LETTER).locator('.col-directives a').innerText()
  await rowOf(app, LETTER)
    .getByRole('link', { name: /^Styringsprofil for/ })
    .click()

  const short = app.getByRole('region', { name: 'Kort fortalt' })
  await expect(short).toContainText(`Brevet har ${directives} direktiver på 29 sider`)
  await expect(short).toContainText(/\d+ av \d+ \(\d+ %\) sier hvem som skal handle/)
  await expect(app.getByRole('region', { name: 'Hvor bindende' })).toContainText('95 % intervall')

  // The figure of a part is the number of sentences behind it.
  const prohibitions = app.getByRole('list', { name: 'Hvor bindende' }).getByRole('link', { name: /Forbud$/ })
  const count = await prohibitions.innerText()
  await prohibitions.click()
  const sheet = app.getByRole('dialog', { name: 'Forbud' })
  await expect(sheet.getByRole('listitem')).toHaveCount(Number(count))
  await expect(sheet.locator('mark').first()).toBeVisible()
  expect(await violations(app)).toEqual([])

  const first = sheet.getByRole('listitem').first().getByRole('link')
  const quote = (await first.locator('q').innerText()).slice(0, 40)
  await first.click()
  await expect(app.locator('#main.reader')).toHaveAttribute('data-passage', /^\d+-\d+$/)
  await expect(app.locator('.finding[aria-selected=true]')).toContainText(quote.slice(0, 20))

  // Back is to the sentences one came from.
  await app.goBack()
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: 'Lukk' }).click()
  await expect(sheet).toBeHidden()
  await expect(app).toHaveURL(/#\/styring\/[0-9a-f]{64}$/)
})

test('lists deadlines in calendar order, each with a link to its words', async ({ app }) => {
  await importByDialog(app, `documents/${LETTER}`)
  await closePanel(app)
  await rowOf(app, LETTER).getByRole('link').first().click()
  await app.getByRole('link', { name: 'Styringsprofil' }).click()
  const deadlines = app.getByRole('region', { name: 'Frister' })
  const dated = deadlines.locator('ol a')
  await expect(dated.first()).toBeVisible()
  const shown = await dated.allInnerTexts()
  expect(shown.indexOf('innen 1. februar 2022')).toBeGreaterThan(-1)
  expect(shown.indexOf('innen 1. februar 2022')).toBeLessThan(shown.indexOf('innen 15. februar 2022'))
  await app.getByRole('button', { name: 'Eksporter tabellen: Styringsprofil' }).click()
  const saved = app.waitForEvent('download')
  await app.getByRole('button', { name: /CSV, internasjonal/ }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.(?:csv|zip)$/)
  await dated.first().click()
  await expect(app.locator('#main.reader')).toHaveAttribute('data-passage', /^\d+-\d+$/)
})

test('counts as reviewed when asked to', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  const found = Number(await rowOf(app, 'notat.txt').locator('.col-directives a').innerText())
  await rowOf(app, 'notat.txt').getByRole('link').first().click()
  await expect(app.getByRole('listbox', { name: 'Funn' })).toBeVisible()
  await app.keyboard.press('j')
  await app.keyboard.press('a')
  await expect(app.getByRole('dialog')).toBeVisible()
  await app.keyboard.press('a')
  await expect(app.getByRole('dialog')).toBeHidden()
  await app.getByRole('link', { name: 'Styringsprofil' }).click()
  const short = app.getByRole('region', { name: 'Kort fortalt' })
  await expect(short).toContainText(`har ${found} direktiver`)
  await app.getByText('Som gjennomgått', { exact: true }).click()
  await expect(short).toContainText(`har ${found - 1} direktiver`)
})

for (const scheme of ['light', 'dark'] as const)
  test(`has no WCAG 2.1 A/AA violation that axe can find, and prints on few pages, ${scheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme: scheme })
    await importByDialog(app, 'documents/notat.txt')
    await closePanel(app)
    await app.locator('.profile-link').first().click()
    await expect(app.getByRole('heading', { name: 'Kort fortalt' })).toBeVisible()
    expect(await violations(app)).toEqual([])
    await app.emulateMedia({ media: 'print', colorScheme: scheme })
    await expect(app.locator('.top-bar')).toBeHidden()
    await expect(app.locator('.steering')).toHaveCSS('color', 'rgb(0, 0, 0)')
    const pdf = await app.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  })
