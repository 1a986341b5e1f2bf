/** Text that letters to several districts share: found though the district differs, counted apart, and leading to its sentences. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { closePanel, importFinished, rowOf } from './library-page'
import { violations } from './violations'

const OWN = {
  Alna: 'Bydel Alna skal åpne et nytt innbyggertorg på Furuset.',
  Frogner: 'Bydelen skal vurdere tiltak mot støy i havneområdet. Bydelen bør gå i dialog med havnen.',
  Stovner: 'Bydelen skal delta i arbeidet med nærmiljøet.',
}

const letter = (district: keyof typeof OWN): string =>
  [
    `Bydel ${district} skal rapportere om måloppnåelse innen 1. mars 2022.`,
    'Bydelene skal arbeide med innovasjon i tjenestene.',
    `Målet for Bydel ${district} er gode tjenester.`,
    OWN[district],
  ].join('\n\n')

async function compareLetters(app: Page): Promise<void> {
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Åpne dokumenter' }).click()
  const districts = Object.keys(OWN) as (keyof typeof OWN)[]
  await (await chooser).setFiles(
    districts.map((district) => ({ name: `brev-${district}.txt`, mimeType: 'text/plain', buffer: Buffer.from(letter(district)) })),
  )
  await importFinished(app)
  await closePanel(app)
  for (const district of districts) await rowOf(app, `brev-${district}.txt`).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign' }).click()
  await app.getByRole('tab', { name: 'Fellestekst' }).click()
}

test('shows what three letters share with a slot for the district, and what each says besides', async ({ app }) => {
  await compareLetters(app)
  await expect(app.getByText('3 setninger er felles, av dem 2 direktiver')).toBeVisible()
  const items = app.locator('.shared-item')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText(/Bydel (Alna|Frogner|Stovner) skal rapportere om måloppnåelse innen 1\. mars 2022\./)
  await expect(items.first().locator('.shared-slot')).toHaveText(/^(Alna|Frogner|Stovner)$/)
  await expect(items.first()).toContainText('I andre står det:')
  await expect(items.nth(1).locator('.shared-slot')).toHaveCount(0)

  // Alna: 31 words, 8 + 7 + 7 of them shared; 3 directives, 2 of them shared.
  const row = app.getByRole('row').filter({ hasText: 'brev-Alna.txt' })
  expect((await row.getByRole('cell').allInnerTexts()).map((cell) => cell.split('\n')[0]?.trim())).toEqual([
    '31',
    '22',
    '3',
    '2',
    '96,77',
    '111,11',
    '90,91',
  ])
  await row.getByRole('button', { name: /^1 Egne/ }).click()
  await expect(app.getByRole('dialog')).toContainText('skal åpne et nytt innbyggertorg på Furuset')
  await app.keyboard.press('Escape')

  await items.first().getByRole('button', { name: 'i 3 av 3 dokumenter' }).click()
  await expect(app.getByRole('dialog').locator('.sentence')).toHaveCount(3)
  await app.keyboard.press('Escape')
  await app.getByText('Alle setninger').click()
  await expect(items).toHaveCount(3)
  await items.first().getByRole('link').click()
  await expect(app).toHaveURL(/#\/dokument\/.*fra=/)
})

test('shared text has no WCAG 2.1 A/AA violation that axe can find, light and dark, and reflows when narrow', async ({ app }) => {
  await compareLetters(app)
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme })
    await expect(app.locator('.shared-item').first()).toBeVisible()
    expect(await violations(app)).toEqual([])
  }
  await app.setViewportSize({ width: 640, height: 400 })
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
})
