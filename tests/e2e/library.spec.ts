import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { closePanel, drop, fileNames, fixture, importByDialog, importFinished, importPanel, rowOf, table } from './library-page'
import { violations } from './violations'

const WORD = 'documents/handlingsplan-samskaping.docx'
const NOTE = 'documents/notat.txt'

/** A text file of its own, so that what is counted is in the test. */
async function dropText(page: Page, name: string, text: string): Promise<void> {
  await drop(page, [{ name, bytes: new TextEncoder().encode(text) }])
  await importFinished(page)
}

test('invites when it is empty, and opens the samples in one click', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Hva pålegger planene dere?')
  await app.getByRole('button', { name: 'Prøv med eksempeldokumenter' }).click()
  await importFinished(app)
  await expect(importPanel(app).getByRole('heading')).toContainText(/^\d+ dokumenter åpnet$/)
  expect((await fileNames(app)).length).toBeGreaterThan(3)
})

test('shows what a dropped document directs', async ({ app }) => {
  await dropText(
    app,
    'plan.txt',
    'PLAN FOR BYDELENE\n\nKommunen skal sikre innovasjon i tjenestene. Bydel Alna må følge målene. Innovasjon er viktig.\n\nMålet med samskaping er tillit.\n',
  )
  const cells = rowOf(app, 'plan.txt').getByRole('cell')
  const shown = Object.fromEntries(
    await Promise.all(
      ['words', 'skal', 'maa', 'directives', 'innovation', 'cocreation', 'districts'].map(
        async (column) => [column, (await rowOf(app, 'plan.txt').locator(`.col-${column}`).innerText()).trim()] as const,
      ),
    ),
  )
  expect(shown).toEqual({ words: '22', skal: '1', maa: '1', directives: '2', innovation: '1 / 2', cocreation: '0 / 1', districts: '1' })
  await expect(cells.filter({ hasText: '90,9' })).toBeVisible()
})

test('leads from each number to the reader, at what it counts', async ({ app }) => {
  await dropText(app, 'plan.txt', 'Kommunen skal sikre innovasjon. Alle må bidra.\n')
  const href = (column: string): Promise<string | null> =>
    rowOf(app, 'plan.txt').locator(`.col-${column} a:not(.profile-link)`).getAttribute('href')
  const address = /^#\/dokument\/[0-9a-f]{64}/.exec((await href('title')) ?? '')?.[0]
  expect(address).toBeDefined()
  expect(await Promise.all(['skal', 'maa', 'directives', 'density', 'innovation', 'districts'].map(href))).toEqual([
    `${address}?term=skal`,
    `${address}?term=m%C3%A5`,
    `${address}?modality=all`,
    `${address}?modality=all`,
    `${address}?code=innovation`,
    `${address}?code=district_names`,
  ])
})

test('opens files by dialog, says which were there, and keeps them over a restart', async ({ app }) => {
  await importByDialog(app, WORD, NOTE)
  await expect(importPanel(app).getByRole('heading')).toHaveText('2 dokumenter åpnet')
  const before = await table(app).locator('tbody').innerText()
  await importByDialog(app, WORD)
  await expect(importPanel(app).getByRole('heading')).toHaveText('Ingen dokumenter ble åpnet. 1 lå der fra før')
  await app.reload()
  await expect(rowOf(app, 'notat.txt')).toBeVisible()
  expect(await table(app).locator('tbody').innerText()).toBe(before)
})

test('sorts by a column, and says so', async ({ app }) => {
  await dropText(app, 'a.txt', 'Ti ord står her, men ingen av dem pålegger noe.\n')
  await dropText(app, 'b.txt', 'Kommunen skal gjøre dette. Kommunen skal gjøre mer.\n')
  await dropText(app, 'c.txt', 'Kommunen skal lytte.\n')
  const heading = table(app).getByRole('columnheader', { name: 'skal' })
  await expect(heading).toHaveAttribute('aria-sort', 'none')
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  expect(await fileNames(app)).toEqual(['b.txt', 'c.txt', 'a.txt'])
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  expect(await fileNames(app)).toEqual(['a.txt', 'c.txt', 'b.txt'])
})

test('filters by words, and gives all back', async ({ app }) => {
  await dropText(app, 'ås.txt', 'Kommunen skal lytte.\n')
  await dropText(app, 'oslo.txt', 'Kommunen skal gjøre dette.\n')
  await app.getByRole('searchbox', { name: 'Filtrer' }).fill('ÅS')
  expect(await fileNames(app)).toEqual(['ås.txt'])
  await expect(app.locator('.library-count')).toHaveText('1 av 2 dokumenter')
  await app.getByRole('searchbox', { name: 'Filtrer' }).fill('finnes ikke')
  await app.getByRole('button', { name: 'Fjern filteret' }).click()
  expect((await fileNames(app)).length).toBe(2)
})

test('removes what is selected, and undoes it', async ({ app }) => {
  await dropText(app, 'a.txt', 'Kommunen skal lytte.\n')
  await dropText(app, 'b.txt', 'Kommunen skal gjøre dette.\n')
  const first = await table(app).locator('tbody').innerText()
  await rowOf(app, 'a.txt').getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Fjern valgte' }).click()
  expect(await fileNames(app)).toEqual(['b.txt'])
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(rowOf(app, 'a.txt')).toBeVisible()
  expect((await table(app).locator('tbody').innerText()).split('\n').sort()).toEqual(first.split('\n').sort())
})

test('forgets what was removed when it is started again', async ({ app }) => {
  await dropText(app, 'a.txt', 'Kommunen skal lytte.\n')
  await table(app).getByRole('checkbox', { name: 'Velg alle som vises' }).check()
  await app.getByRole('button', { name: 'Fjern valgte' }).click()
  await expect(app.getByText('1 dokument er fjernet.')).toBeVisible()
  await app.reload()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Hva pålegger planene dere?')
})

test('judges a document again when its profile is corrected, and remembers the correction', async ({ app }) => {
  await dropText(app, 'a.txt', 'Kommunen skal lytte til innbyggerne.\n')
  await app.getByRole('button', { name: 'Rediger opplysninger om a' }).click()
  const dialog = app.getByRole('dialog', { name: 'Opplysninger om dokumentet' })
  await dialog.getByLabel('Tittel').fill('Lytteplanen')
  await dialog.getByLabel('År').fill('20')
  await expect(dialog.getByText('Skriv et årstall')).toBeVisible()
  await dialog.getByLabel('År').fill('2031')
  await dialog.getByLabel('Type').selectOption({ label: 'Handlingsplan' })
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(dialog).toBeHidden()
  await app.reload()
  await expect(rowOf(app, 'a.txt').locator('.col-title')).toContainText('Lytteplanen')
  await expect(rowOf(app, 'a.txt').locator('.col-year')).toContainText('2031')
  await expect(rowOf(app, 'a.txt').locator('.col-type')).toContainText('Handlingsplan')
  await expect(rowOf(app, 'a.txt').locator('.col-type')).toContainText('Rettet av deg')
})

test('counts running heads and comments too when asked to', async ({ app }) => {
  await importByDialog(app, WORD)
  await closePanel(app)
  const words = async (): Promise<number> => Number((await rowOf(app, '.docx').locator('.col-words').innerText()).replace(/\D/g, ''))
  const body = await words()
  const box = app.getByRole('switch', { name: 'Tell også topptekst' })
  await box.click()
  await expect.poll(words).toBeGreaterThan(body)
  await app.reload()
  await expect(box).toBeChecked()
  await box.click()
  await expect.poll(words).toBe(body)
})

test.describe('a file that cannot be opened', () => {
  const broken: readonly (readonly [string, RegExp])[] = [
    ['zero-bytes.pdf', /er tom \(0 byte\)/],
    ['truncated.docx', /er skadet eller avbrutt/],
    ['letter.rtf', /RTF-fil, som Skalmå ikke leser/],
    ['old-word.doc', /som Skalmå ikke leser: lagre den som DOCX eller PDF/],
    ['binary.txt', /ikke et dokument Skalmå kan lese/],
  ]
  for (const [name, sentence] of broken)
    test(`${name} has a sentence of its own, and does not stop the others`, async ({ app }) => {
      await importByDialog(app, `broken/${name}`, NOTE)
      await expect(importPanel(app).getByRole('heading')).toHaveText('1 dokument åpnet, 1 kunne ikke åpnes')
      await expect(importPanel(app)).toContainText(sentence)
      await expect(rowOf(app, 'notat.txt')).toBeVisible()
    })

  test('asks for the password', async ({ app }) => {
    await importByDialog(app, 'broken/password.pdf')
    await importPanel(app).getByLabel('Passord').fill('feil')
    await importPanel(app).getByRole('button', { name: 'Åpne' }).click()
    await expect(importPanel(app)).toContainText('Passordet passer ikke')
    await importPanel(app).getByLabel('Passord').fill('skalma')
    await importPanel(app).getByRole('button', { name: 'Åpne' }).click()
    await expect(rowOf(app, 'password.pdf').locator('.col-pages')).toHaveText('2')
  })

  test('does not ask for the password of a Word file, which would lead nowhere', async ({ app }) => {
    await importByDialog(app, 'broken/password.docx')
    await expect(importPanel(app)).toContainText('lagre en kopi uten passord i Word')
    await expect(importPanel(app).getByLabel('Passord')).toHaveCount(0)
  })

  test('needs OCR when it has only pictures, and is never a document of 0 findings', async ({ app }) => {
    await importByDialog(app, 'broken/image-only.pdf')
    await expect(importPanel(app)).toContainText('OCR')
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('Hva pålegger planene dere?')
  })

  test('names the pages without text of one that can', async ({ app }) => {
    await importByDialog(app, 'broken/one-image-page.pdf')
    await expect(rowOf(app, 'one-image-page.pdf')).toContainText(/Side \d+ har ikke tekst, bare bilde/)
  })

  test('is told of by what it holds, not by its name', async ({ app }) => {
    await importByDialog(app, 'broken/word-inside.pdf')
    await expect(rowOf(app, 'word-inside.pdf')).toContainText('Filen er egentlig et Word-dokument')
  })
})

test('speaks the language that is chosen, and remembers it', async ({ app }) => {
  await app.getByRole('button', { name: 'Innstillinger' }).click()
  await app.getByLabel('Språk').selectOption('nn')
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Kva pålegg planane dykk?')
  await app.reload()
  await expect(app.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(app.getByRole('button', { name: 'Opne dokument' })).toBeVisible()
})

test('goes dark when told to, whatever the system says', async ({ app }) => {
  const ground = (): Promise<string> => app.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await app.getByRole('button', { name: 'Innstillinger' }).click()
  await app.getByLabel('Utseende').selectOption('dark')
  expect(await ground()).not.toBe(light)
  await app.reload()
  expect(await ground()).not.toBe(light)
})

test('is worked with the keyboard', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await app.keyboard.press('Control+k')
  await expect(app.getByRole('searchbox', { name: 'Søk i alle dokumenter' })).toBeFocused()
  await app.keyboard.type('samskaping')
  await app.keyboard.press('Enter')
  await expect(app).toHaveURL(/#\/sok\?q=samskaping$/)
  const chooser = app.waitForEvent('filechooser')
  // A key comes at once, where a click waits: the dialog must be listened for before.
  await app.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  await app.keyboard.press('Control+o')
  await (await chooser).setFiles([fixture(NOTE)])
  await importFinished(app)
})

test('has no WCAG 2.1 A/AA violation that axe can find: empty, full, failing, and in its dialogs', async ({ app }) => {
  expect(await violations(app)).toEqual([])
  await drop(app, [
    { name: 'tom.pdf', bytes: new Uint8Array() },
    { name: 'notat.txt', bytes: await readFile(fixture(NOTE)) },
  ])
  await importFinished(app)
  await rowOf(app, 'notat.txt').getByRole('checkbox').check()
  expect(await violations(app)).toEqual([])
  await app.emulateMedia({ colorScheme: 'dark' })
  await app.getByRole('button', { name: 'Innstillinger' }).click()
  expect(await violations(app)).toEqual([])
  await app.keyboard.press('Escape')
  await app.getByRole('button', { name: /^Rediger opplysninger om/ }).click()
  await expect(app.getByRole('dialog')).toBeVisible()
  expect(await violations(app)).toEqual([])
})

test('fits a window of 640 pixels without scrolling sideways', async ({ app }) => {
  await app.setViewportSize({ width: 640, height: 400 })
  await dropText(app, 'a.txt', 'Kommunen skal lytte.\n')
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
})
