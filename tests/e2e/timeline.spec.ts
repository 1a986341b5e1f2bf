/** Editions in the order of their years: what changed in between leads to the changes, and mandates are followed. */
import { expect, test } from './fixture'
import { closePanel, importFinished, rowOf } from './library-page'
import { violations } from './violations'

const LETTERS = {
  'brev-2021.txt':
    'Tildelingsbrev 2021\n\nBydelene bør arbeide med innovasjon i tjenestene. Bydelene skal rapportere om avvik hvert halvår. Bydelene skal sende inn budsjettet.',
  'brev-2022.txt':
    'Tildelingsbrev 2022\n\nBydelene skal arbeide med innovasjon i tjenestene. Bydelene skal rapportere om avvik hvert halvår. Alle ansatte skal få opplæring i nye systemer.',
}

test('counts what changed from one year to the next, leads to it, and says since when each mandate stands', async ({ app }) => {
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Åpne dokumenter' }).click()
  await (await chooser).setFiles(
    Object.entries(LETTERS).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  )
  await importFinished(app)
  await closePanel(app)
  for (const name of Object.keys(LETTERS)) await rowOf(app, name).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Sammenlign' }).click()
  await app.getByRole('tab', { name: 'Tidslinje' }).click()

  const pairs = app.getByRole('region', { name: 'Endringer mellom utgavene' })
  // Kept, reworded, strengthened, weakened, moved, new, dropped.
  await expect(pairs.getByRole('cell')).toHaveText(['1', '0', '1', '0', '0', '1', '1'])
  const followed = app.getByRole('region', { name: 'Mandater fulgt gjennom utgavene' }).getByRole('row')
  await expect(followed.filter({ hasText: 'arbeide med innovasjon' })).toContainText(/Plikt\s*2021\s*2022\s*–\s*Står/)
  await expect(followed.filter({ hasText: 'opplæring i nye systemer' })).toContainText(/2022\s*–\s*–\s*Står/)
  await expect(followed.filter({ hasText: 'sende inn budsjettet' })).toContainText('Sist i 2021')

  expect(await violations(app)).toEqual([])

  await pairs.getByRole('button', { name: /skjerpet/ }).click()
  await expect(app.locator('.changes .change')).toHaveCount(1)
  await expect(app.locator('.changes .change')).toContainText('arbeide med innovasjon')
})
