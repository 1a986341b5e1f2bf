/** The reader on the built app: from a finding to its words on the page, and back. */
import type { Page } from '@playwright/test'
import { seededRandom } from '../helpers/seeded-random'
import { expect, test } from './fixture'
import { closePanel, fixture, importByDialog, importPanel, rowOf } from './library-page'
import { agreementOfChosen, showPassage, storedDirectives } from './reader-agreement'
import { violations } from './violations'

async function read(page: Page, file: string): Promise<void> {
  await importByDialog(page, file)
  await closePanel(page)
  await rowOf(page, file.split('/').at(-1) ?? '')
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('listbox', { name: 'Funn' })).toBeVisible()
}

const chosen = (page: Page) => page.locator('.finding[aria-selected=true]')
const drawnPage = (page: Page) => page.locator('.pdf-page[data-state=drawn]').first()

test('draws highlights where the text layer has the words, at three zooms and turned (seed 11)', async ({ app }) => {
  test.setTimeout(120_000)
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await expect(drawnPage(app)).toBeVisible()
  const directives = await storedDirectives(app)
  expect(directives.length).toBeGreaterThan(100)
  const random = seededRandom(11)
  for (const view of ['100 %', '50 %', '200 %', 'turned']) {
    if (view === 'turned') {
      await app.getByLabel('Størrelse', { exact: true }).selectOption('100 %')
      await app.getByRole('button', { name: 'Roter siden' }).click()
    } else await app.getByLabel('Størrelse', { exact: true }).selectOption(view)
    let compared = 0
    for (let i = 0; i < 4; i++) {
      const passage = directives[Math.floor(random() * directives.length)]
      if (!passage) continue
      await showPassage(app, passage)
      const agreement = await agreementOfChosen(app, passage.words)
      if (agreement === null) throw new Error(`not shown: ${passage.words}`)
      compared += 1
      expect(agreement.worst, `${view}: ${passage.words}`).not.toBeNull()
      expect(agreement.worst, `${view}: ${passage.words} ${JSON.stringify(agreement.edges)}`).toBeLessThanOrEqual(2)
      expect(agreement.doubt).toBe(false)
    }
    expect(compared, view).toBeGreaterThan(0)
  }
})

test('marks the right words on pages that are turned in the file', async ({ app }) => {
  await read(app, 'broken/rotated.pdf')
  const directives = await storedDirectives(app)
  expect(directives.length).toBeGreaterThan(0)
  for (const passage of directives.slice(0, 3)) {
    await showPassage(app, passage)
    const agreement = await agreementOfChosen(app, passage.words)
    expect(agreement?.worst, passage.words).toBeLessThanOrEqual(2)
    expect(agreement?.doubt).toBe(false)
  }
})

test('goes through the findings by key and keeps the place in the address', async ({ app }) => {
  await read(app, 'documents/kommuneplan-samfunnsdel.pdf')
  await app.keyboard.press('j')
  await expect(app.locator('.finding-steps [role=status]')).toHaveText(/^1 av \d+$/)
  await app.keyboard.press('n')
  await app.keyboard.press('n')
  await expect(app.locator('.finding-steps [role=status]')).toHaveText(/^3 av \d+$/)
  await app.keyboard.press('k')
  await expect(app.locator('.finding-steps [role=status]')).toHaveText(/^2 av \d+$/)
  const words = await chosen(app).locator('.finding-sentence').innerText()
  await expect(app).toHaveURL(/fra=\d+&til=\d+/)
  await app.reload()
  await expect(chosen(app).locator('.finding-sentence')).toHaveText(words)
  await expect(app.locator('.mark-selected').first()).toBeInViewport()

  await app.getByRole('listbox', { name: 'Funn' }).focus()
  await app.keyboard.press('ArrowDown')
  await expect(app.locator('.finding-steps [role=status]')).toHaveText(/^3 av \d+$/)
  await app.goBack()
  await expect(rowOf(app, 'kommuneplan-samfunnsdel.pdf')).toBeVisible()
})

test('filters by type, theme and words, and lists what was judged not a directive with its reason', async ({ app }) => {
  await read(app, 'documents/kommuneplan-samfunnsdel.pdf')
  const list = app.getByRole('listbox', { name: 'Funn' })
  await app.getByLabel('Type', { exact: true }).selectOption('Plikt')
  await expect(list.locator('.modality-chip').first()).toHaveText('Plikt')
  expect(new Set(await list.locator('.modality-chip').allInnerTexts())).toEqual(new Set(['Plikt']))
  await app.getByLabel('Filtrer på ord').fill('kommunen')
  for (const sentence of await list.locator('.finding').allInnerTexts()) expect(sentence.toLowerCase()).toContain('kommunen')
  await app.getByRole('button', { name: 'Nullstill' }).click()
  await app.getByRole('tab', { name: /Ikke direktiv/ }).click()
  await expect(list.locator('.reason-chip').first()).toBeVisible()
  await app.getByRole('tab', { name: /Omtaler/ }).click()
  await app.getByLabel('Tema', { exact: true }).selectOption({ index: 1 })
  const name = (await app.getByLabel('Tema', { exact: true }).locator('option:checked').innerText()).replace(/ \(.*/, '')
  expect(new Set(await list.locator('.theme-chip').allInnerTexts())).toEqual(new Set([name]))
})

test('says why a finding is a directive or not, and lists districts beside innovation with links to their sentences', async ({ app }) => {
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await app.keyboard.press('j')
  const whyButton = app.getByRole('button', { name: 'Hvorfor?' })
  await whyButton.click()
  const panel = app.locator('.why')
  await expect(panel.getByRole('heading', { name: /^Direktiv: / })).toBeVisible()
  await expect(panel).toContainText('Avgjort av «')
  await expect(panel).toContainText('Ikke slik')
  await app.keyboard.press('Escape')
  await app.getByRole('tab', { name: /Ikke direktiv/ }).click()
  await app.getByRole('listbox', { name: 'Funn' }).locator('.finding').first().click()
  await whyButton.click()
  await expect(panel.getByRole('heading', { name: /^Ikke direktiv/ })).toBeVisible()
  await app.keyboard.press('Escape')

  await app.getByRole('button', { name: 'Tellinger' }).click()
  const districts = app.getByRole('table', { name: 'Bydeler ved innovasjon og samskaping' })
  await expect(districts).toContainText('Samme avsnitt')
  await districts.getByRole('link').first().click()
  await expect(app).toHaveURL(/fra=\d+&til=\d+/)
  await expect(app.locator('.mark-selected').first()).toBeInViewport()
})

test('switches the layers of highlights off and on', async ({ app }) => {
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await app.keyboard.press('j')
  const marks = app.locator('.mark-sentence')
  await expect(marks.first()).toBeAttached()
  await app.getByRole('button', { name: 'Markeringer' }).click()
  await app.getByRole('button', { name: 'Skjul alle Direktiver' }).click()
  await expect(marks).toHaveCount(0)
  await app.getByRole('button', { name: 'Vis alle Direktiver' }).click()
  await expect(marks.first()).toBeAttached()
})

test('chooses a finding by a click on its highlight', async ({ app }) => {
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await app.keyboard.press('j')
  await app.keyboard.press('j')
  await expect(app.locator('.mark-selected').first()).toBeInViewport()
  const own = (await chosen(app).getAttribute('id'))?.replace('finding-', '')
  const place = await app.evaluate((selected) => {
    const frame = document.querySelector('.pdf-scroller')?.getBoundingClientRect()
    for (const mark of document.querySelectorAll<HTMLElement>('.mark-cue')) {
      const box = mark.getBoundingClientRect()
      const { key } = mark.dataset
      if (frame && key !== selected && box.top > frame.top && box.bottom < frame.bottom)
        return { key, x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
    return null
  }, own)
  if (!place) throw new Error('no other highlight is in view')
  await app.mouse.click(place.x, place.y)
  await expect(chosen(app)).toHaveAttribute('id', `finding-${place.key}`)
})

test('goes along the strip and to a page by its number', async ({ app }) => {
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await expect(drawnPage(app)).toBeVisible()
  const field = app.getByLabel('Side', { exact: true })
  await app.locator('.density-strip').click({ position: { x: 20, y: 400 } })
  await expect.poll(async () => Number(await field.inputValue())).toBeGreaterThan(10)
  await field.fill('5')
  await field.press('Enter')
  await expect(app.locator('.pdf-page[data-page="5"][data-state=drawn]')).toBeInViewport()
})

test('draws only the pages in view and their neighbours', async ({ app }) => {
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await expect(drawnPage(app)).toBeVisible()
  expect(await app.locator('.pdf-page').count()).toBeLessThanOrEqual(4)
  await app.getByRole('region', { name: 'Dokumentet' }).focus()
  await app.keyboard.press('End')
  await expect(app.locator('.pdf-page[data-page="29"]')).toBeInViewport()
  expect(await app.locator('.pdf-page').count()).toBeLessThanOrEqual(4)
})

test('copies clean text: broken words whole, lines joined', async ({ app }) => {
  await read(app, 'documents/kommuneplan-samfunnsdel.pdf')
  const directives = await storedDirectives(app)
  const long = directives.find(({ words }) => words.length > 120)
  if (!long) throw new Error('no directive over two lines')
  await showPassage(app, long)
  const copied = await app.evaluate(() => {
    const marks = [...document.querySelectorAll('.mark-selected')].map((mark) => mark.getBoundingClientRect())
    const spans = [...document.querySelectorAll('.textLayer span')].filter((span) => {
      const box = span.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      return marks.some((mark) => x >= mark.left && x <= mark.right && y >= mark.top && y <= mark.bottom)
    })
    const [first, last] = [spans[0], spans.at(-1)]
    if (!first || !last) return ''
    getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    const data = new DataTransfer()
    first.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return data.getData('text/plain')
  })
  expect(copied).toBe(long.words.trim())
})

test('shows a Word document with its structure and marks its words', async ({ app }) => {
  await read(app, 'documents/handlingsplan-samskaping.docx')
  const text = app.getByRole('region', { name: 'Dokumentet' })
  await expect(text.getByRole('heading', { name: /Handlingsplan for samskaping/ })).toBeVisible()
  await expect(text.getByRole('table').first()).toBeAttached()
  await app.keyboard.press('j')
  await app.keyboard.press('j')
  const sentence = await chosen(app).locator('.finding-sentence').innerText()
  const marked = await app.evaluate(() => [...(CSS.highlights.get('mark-selected') ?? [])].map(String).join(''))
  expect(marked.replace(/\s+/g, ' ')).toBe(sentence.replace(/\s+/g, ' '))
  await expect(app.locator('[data-chosen]').first()).toBeInViewport()
})

test('opens a document that is locked against changes only without asking', async ({ app }) => {
  await importByDialog(app, 'broken/owner-locked.pdf')
  await closePanel(app)
  await rowOf(app, 'owner-locked.pdf').getByRole('link').first().click()
  await expect(drawnPage(app)).toBeVisible()
})

test('has no WCAG 2.1 A/AA violation that axe can find, light and dark, and reflows when narrow', async ({ app }) => {
  test.setTimeout(120_000) // axe looks at every word of the text layer
  await read(app, 'documents/tildelingsbrev-2022.pdf')
  await app.keyboard.press('j')
  await expect(app.locator('.pdf-page[data-text=true]').first()).toBeVisible()
  expect(await violations(app)).toEqual([])
  await app.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(app)).toEqual([])
  await app.setViewportSize({ width: 640, height: 800 })
  expect(await app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await expect(app.getByRole('listbox', { name: 'Funn' })).toBeAttached()
})

test('asks for the password of a protected document, which is kept encrypted', async ({ app }) => {
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Åpne dokumenter' }).click()
  await (await chooser).setFiles([fixture('broken/password.pdf')])
  await importPanel(app).getByLabel('Passord').fill('skalma')
  await app.keyboard.press('Enter')
  await expect(rowOf(app, 'password.pdf')).toBeVisible()
  await closePanel(app)
  await rowOf(app, 'password.pdf').getByRole('link').first().click()
  const field = app.getByLabel('Passord')
  await field.fill('feil')
  await app.getByRole('button', { name: 'Åpne', exact: true }).click()
  await expect(app.getByText('Passordet er ikke riktig. Prøv igjen.')).toBeVisible()
  await field.fill('skalma')
  await app.getByRole('button', { name: 'Åpne', exact: true }).click()
  await expect(drawnPage(app)).toBeVisible()
})
