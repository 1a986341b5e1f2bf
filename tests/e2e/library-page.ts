/** The library as a test handles it: files in, rows out. */
import { resolve } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
export const fixture = (name: string): string => resolve(fixtures, name)

export const importPanel = (page: Page): Locator => page.getByRole('region', { name: 'Åpning av dokumenter' })

/** Chooses files in the dialog of the first "open documents" button and waits until all have come to an end. */
export async function importByDialog(page: Page, ...names: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne dokumenter' }).click()
  await (await chooser).setFiles(names.map(fixture))
  await importFinished(page)
}

export async function importFinished(page: Page): Promise<void> {
  await expect(importPanel(page).getByRole('button', { name: 'Lukk' })).toBeVisible({ timeout: 60_000 })
}

export async function closePanel(page: Page): Promise<void> {
  await importPanel(page).getByRole('button', { name: 'Lukk' }).click()
}

/** Drops files on the window, as bytes made into files by the page. */
export async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer()
      for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name))
      return data
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  )
  await page.dispatchEvent('#main', 'dragenter', { dataTransfer: transfer })
  await expect(page.getByText('Slipp for å åpne')).toBeVisible()
  await page.dispatchEvent('#main', 'drop', { dataTransfer: transfer })
}

export const table = (page: Page): Locator => page.getByRole('region', { name: 'Dokumentene i biblioteket' }).getByRole('table')

/** The row of a file, found by the file name under its title. */
export const rowOf = (page: Page, fileName: string): Locator => table(page).getByRole('row').filter({ hasText: fileName })

/** File names from top to bottom. */
export const fileNames = (page: Page): Promise<string[]> => table(page).locator('tbody .file-name').allInnerTexts()
