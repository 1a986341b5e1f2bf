/** The certificate of silence: what was looked for and where, near words, unreadable pages; and findings when there are some. */
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'
import { violations } from './violations'

const LETTER = 'tildelingsbrev-2022.pdf'

test('certifies from the steering profile that a letter does not mention a theme, and prints it on one page', async ({ app }) => {
  test.setTimeout(90_000)
  await app.context().grantPermissions(['clipboard-write'])
  await importByDialog(app, `documents/${LETTER}`)
  await closePanel(app)
  const words = await rowOf(app, LETTER).locator('.col-words').innerText()
  await rowOf(app, LETTER).locator('.profile-link').click()
  await app.getByRole('region', { name: 'På hva' }).getByRole('link', { name: 'Samskaping' }).click()

  await expect(app.getByRole('heading', { level: 1, name: '«Samskaping» er ikke nevnt' })).toBeVisible()
  await expect(app.locator('.certificate-statement')).toContainText(`Det er lett i 1 dokument, på 29 sider og gjennom ${words} ord.`)
  const sought = app.getByRole('region', { name: 'Lett etter' })
  await expect(sought).toContainText('…samskap… også i sammensetninger')
  await expect(sought).toContainText('samarbeidsdriven innovasjon')
  await expect(app.getByRole('region', { name: 'Uleselige sider' })).toContainText('Alle sidene har tekst')
  await expect(app.getByRole('region', { name: 'Utelatt' })).toContainText('Heller ikke der er det noen funn.')
  await expect(app.getByRole('region', { name: 'Grunnlag' })).toContainText(/kodebok.*SHA-256 [0-9a-f]{64}.*Regelversjon \d+/i)
  expect(await violations(app)).toEqual([])

  await app.getByRole('button', { name: 'Kopier som tekst' }).click()
  await expect(app.getByRole('button', { name: 'Kopiert' })).toBeVisible()
  // Reading the clipboard is forbidden to the page; pasting is not.
  const field = app.getByRole('searchbox', { name: 'Søk i alle dokumenter' })
  await field.focus()
  await app.keyboard.press('ControlOrMeta+v')
  await expect(field).toHaveValue(/Fraværsattest: «Samskaping» er ikke nevnt.*samskapingskommune.*SHA-256/)
  await field.clear()

  const pdf = await app.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

  // A code that is there is no silence: it is said, and shown.
  await app.getByRole('region', { name: 'Nærliggende ord som finnes' }).getByRole('link', { name: 'Medvirkning' }).click()
  await expect(app.getByRole('heading', { level: 1, name: '«Medvirkning» er nevnt' })).toBeVisible()
  await expect(app.locator('.certificate-statement')).toContainText('ingen fraværsattest')
  await app.getByRole('region', { name: 'De første funnene' }).getByRole('link').first().click()
  await expect(app.locator('#main.reader')).toHaveAttribute('data-passage', /^\d+-\d+$/)
})

test('certifies a search without hits, with its forms and the words that are near', async ({ app }) => {
  await importByDialog(app, 'documents/kommuneplan-nynorsk.pdf', 'documents/notat.txt')
  await closePanel(app)
  await app.evaluate(() => {
    location.hash = '#/sok?q=samskipingar'
  })
  await app.getByRole('link', { name: 'Lag en fraværsattest' }).click()
  await expect(app.getByRole('heading', { level: 1, name: '«samskipingar» er ikke nevnt' })).toBeVisible()
  await expect(app.getByRole('region', { name: 'Lett hvor' })).toContainText('I alt: 2 dokumenter')
  await expect(app.locator('.certificate-statement')).toContainText(/på (\d+) sider i 1 PDF, og i 1 tekstfil uten faste sider\./)
  await expect(app.locator('.where-table tfoot')).toContainText('i 1 PDF')
  await expect(app.getByRole('region', { name: 'Lett etter' })).toContainText('samskipingane')
  await expect(app.getByRole('region', { name: 'Lett etter' })).toContainText(/Som substantiv: samskipingar · samskiping · /)
  const near = app.getByRole('region', { name: 'Nærliggende ord som finnes' })
  await expect(near).toContainText('samskaping')
  await near
    .getByRole('link', { name: /^samskap/ })
    .first()
    .click()
  await expect(app.locator('.search-total')).toBeVisible()
})

test('is reached from a theme that is absent in the comparison, and from the counts of the reader', async ({ app }) => {
  await importByDialog(app, `documents/${LETTER}`, 'documents/notat.txt')
  await closePanel(app)
  const ids = await app.locator('.profile-link').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(-64)))
  await app.evaluate(
    (to) => {
      location.hash = to
    },
    `#/sammenlign?dok=${ids.join('-')}`,
  )
  await app.getByRole('link', { name: 'Fraværende: Fraværsattest for Samfunnsfloker' }).first().click()
  await expect(app.getByRole('heading', { level: 1, name: '«Samfunnsfloker» er ikke nevnt' })).toBeVisible()
  await expect(app.locator('.certificate-statement')).toContainText('1 dokument')

  await app.evaluate((to) => {
    location.hash = to
  }, `#/dokument/${ids[0]}`)
  await app.getByRole('button', { name: 'Tellinger' }).click()
  await app.locator('.reader-counts').getByRole('link', { name: 'Samfunnsfloker' }).click()
  await expect(app.getByRole('heading', { level: 1, name: '«Samfunnsfloker» er ikke nevnt' })).toBeVisible()
})

test('does not say of words that are there, but not together, that they are not there', async ({ app }) => {
  await importByDialog(app, `documents/${LETTER}`)
  await closePanel(app)
  await app.evaluate(() => {
    location.hash = '#/fravaer?sok=samskaping%20bydel'
  })
  await expect(app.locator('.certificate-statement')).toContainText('Ingen setning i teksten som telles, har det søket krever.')
  await expect(app.getByRole('region', { name: 'Lett etter' })).toContainText(
    /bydel \d+ former.*står \d+ ganger, men ikke slik søket krever/,
  )
})

test('certifies nothing where there is nothing to look for', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await app.evaluate(() => {
    location.hash = '#/fravaer?kode=finnes-ikke'
  })
  await expect(app.getByText('Det er ingenting å lete etter')).toBeVisible()
  await app.evaluate(() => {
    location.hash = '#/fravaer?sok=%22uavsluttet'
  })
  await expect(app.getByText('Søket kan ikke leses')).toBeVisible()
  await expect(app.locator('.certificate')).toHaveCount(0)
})

test('says which pages could not be read', async ({ app }) => {
  await importByDialog(app, 'broken/one-image-page.pdf')
  await closePanel(app)
  await app.evaluate(() => {
    location.hash = '#/fravaer?kode=cocreation'
  })
  await expect(app.getByRole('region', { name: 'Uleselige sider' })).toContainText(/1 side kunne ikke leses.*: side \d+\./)
})
