/** A person's verdicts on the built app: by keys, undone, kept, shown in the figures, and added by selecting words. */
import type { Locator, Page } from '@playwright/test'
import { storedRecords, storeRecords } from '../helpers/page-database'
import { expect, test } from './fixture'
import { closePanel, drop, importByDialog, importFinished, rowOf } from './library-page'
import { agreementOfChosen } from './reader-agreement'
import { violations } from './violations'

const PLAN =
  'PLAN FOR BYDELENE\n\nKommunen skal sikre innovasjon i tjenestene. Etaten bør følge målene. Bydel Alna må svare. Været er fint.\n'

async function dropText(app: Page, name: string, text: string): Promise<void> {
  await drop(app, [{ name, bytes: new TextEncoder().encode(text) }])
  await importFinished(app)
  await closePanel(app)
}

async function open(app: Page, file: string): Promise<void> {
  await rowOf(app, file).getByRole('link').first().click()
  await expect(app.getByRole('listbox', { name: 'Funn' })).toBeVisible()
}

async function read(app: Page, file: string): Promise<void> {
  await importByDialog(app, file)
  await closePanel(app)
  await open(app, file.split('/').at(-1) ?? '')
}

const figures = (app: Page): Locator => app.locator('.reader-figures')
const chosen = (app: Page): Locator => app.locator('.finding[aria-selected=true]')
const rows = (app: Page): Locator => app.locator('.finding-list .finding')
const showReviewed = (app: Page): Promise<void> => app.locator('.basis-switch').getByText('Som gjennomgått').click()
const showFound = (app: Page): Promise<void> => app.locator('.basis-switch').getByText('Som funnet').click()

test('judges by keys, shows the figures as found and as reviewed, and undoes', async ({ app }) => {
  await dropText(app, 'plan.txt', PLAN)
  await open(app, 'plan.txt')
  await expect(figures(app)).toContainText('3 direktiver')
  await app.keyboard.press('j')
  await app.keyboard.press('b')
  await expect(rows(app).nth(0).locator('.verdict-chip')).toHaveText('✓ Bekreftet')
  await expect(chosen(app)).toContainText('Etaten bør følge målene.')

  await app.keyboard.press('a')
  await expect(app.getByRole('dialog')).toContainText('Etaten bør følge målene.')
  await app.keyboard.press('g')
  await expect(rows(app).nth(1).locator('.verdict-chip')).toHaveText('✕ Avvist: gjengitt utsagn: «skal ha»')
  await expect(figures(app)).toContainText('3 direktiver')
  await expect(figures(app)).toContainText('2 av 3 vurdert')

  await showReviewed(app)
  await expect(figures(app)).toContainText('2 direktiver')
  await expect(app.getByRole('tab', { name: /^Direktiver/ })).toHaveText(/Direktiver\s*2/)
  await expect(rows(app)).toHaveCount(3)
  await expect(rows(app).nth(1).locator('.verdict-chip')).toContainText('(telles ikke)')
  await expect(rows(app).nth(1).locator('.finding-sentence')).toHaveCSS('text-decoration-line', 'line-through')
  // What is painted in the text follows: one sentence is struck, two are obligations.
  expect(await painted(app, 'mark-verdict-rejected')).toEqual(['Etaten bør følge målene.'])
  expect(await painted(app, 'mark-sentence-recommendation')).toEqual([])

  // Bydel Alna's is an intention, says the user, and is about innovation.
  await rows(app).nth(2).click()
  await app.keyboard.press('e')
  const dialog = app.getByRole('dialog')
  await dialog.getByLabel('Type', { exact: true }).selectOption('Intensjon')
  await dialog.getByLabel('Hvem').fill('Alna')
  await dialog.getByLabel('Innovasjon', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(rows(app).nth(2).locator('.modality-chip')).toHaveText('Intensjon')
  await expect(rows(app).nth(2).locator('.finding-facts')).toContainText('Alna')
  await showFound(app)
  await expect(rows(app).nth(2).locator('.modality-chip')).toHaveText('Plikt')
  await showReviewed(app)

  await app.getByRole('link', { name: 'Bibliotek' }).first().click()
  await expect(rowOf(app, 'plan.txt').locator('.col-directives')).toHaveText('2')
  await expect(rowOf(app, 'plan.txt').locator('.col-innovation')).toHaveText('2 / 1')
  await showFound(app)
  await expect(rowOf(app, 'plan.txt').locator('.col-directives')).toHaveText('3')
  await expect(rowOf(app, 'plan.txt').locator('.col-innovation')).toHaveText('1 / 1')

  await open(app, 'plan.txt')
  for (const left of ['2 av 3 vurdert', '1 av 3 vurdert']) {
    await app.keyboard.press('Control+z')
    await expect(figures(app)).toContainText(left)
  }
  await app.getByRole('button', { name: 'Angre' }).click()
  await expect(app.locator('.verdict-chip')).toHaveCount(0)
  await expect(app.locator('.judging-said')).toHaveText('Angret.')
})

/** The words under a highlight of flowing text, one string for each range. */
function painted(app: Page, name: string): Promise<string[]> {
  return app.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()), name)
}

test('keeps verdicts over a restart, and when the document is removed and imported again', async ({ app }) => {
  test.setTimeout(60_000)
  const file = 'kommuneplan-samfunnsdel.pdf'
  await read(app, `documents/${file}`)
  await app.keyboard.press('j')
  const words = await chosen(app).locator('.finding-sentence').innerText()
  await app.keyboard.press('a')
  await app
    .getByRole('dialog')
    .getByLabel(/^Merknad/)
    .fill('Beskriver innspillene')
  await app.getByRole('dialog').getByRole('button', { name: 'Annen grunn' }).click()
  await expect(figures(app)).toContainText(/1 av \d+ vurdert/)
  await showReviewed(app)
  const reviewed = await figures(app).innerText()

  await app.reload()
  await expect(figures(app)).toHaveText(reviewed)
  await expect(rows(app).first().locator('.verdict-chip')).toHaveText('✕ Avvist: annen grunn (telles ikke)')
  await expect(rows(app).first().locator('.verdict-chip')).toHaveAttribute('title', 'Beskriver innspillene')
  // The page follows: the words are struck, not underlined.
  await expect(app.locator('.mark-rejected').first()).toBeAttached()

  await app.getByRole('link', { name: 'Bibliotek' }).first().click()
  const directives = await rowOf(app, file).locator('.col-directives').innerText()
  await rowOf(app, file).getByRole('checkbox').check()
  await app.getByRole('button', { name: 'Fjern valgte' }).click()
  await app.reload() // what was removed is deleted for good at the next start
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Hva pålegger planene dere?')
  await importByDialog(app, `documents/${file}`)
  await closePanel(app)
  await expect(rowOf(app, file).locator('.col-directives')).toHaveText(directives)
  await open(app, file)
  await expect(figures(app)).toHaveText(reviewed)
  await expect(rows(app).first()).toContainText(words)
  await expect(rows(app).first().locator('.verdict-chip')).toContainText('Avvist')
})

/** Drags over words of the page that is shown, from the first letter of `first` to the last of `last`. */
async function drag(app: Page, root: string, first: string, last: string): Promise<void> {
  const place = await app.evaluate(
    ([within, from, to]) => {
      const find = (words: string, edge: 'start' | 'end'): { x: number; y: number } | null => {
        for (const element of document.querySelectorAll(within as string)) {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
            const at = node.data.indexOf(words)
            if (at < 0) continue
            // In the middle of the window: dragging at its edge scrolls.
            if (edge === 'start') node.parentElement?.scrollIntoView({ block: 'center' })
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + words.length)
            const box = range.getBoundingClientRect()
            return { x: edge === 'start' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 }
          }
        }
        return null
      }
      return { from: find(from as string, 'start'), to: find(to as string, 'end') }
    },
    [root, first, last],
  )
  if (place.from === null || place.to === null) throw new RangeError(`"${first}" … "${last}" is not shown`)
  await app.mouse.move(place.from.x, place.from.y)
  await app.mouse.down()
  await app.mouse.move(place.to.x, place.to.y, { steps: 8 })
  await app.mouse.up()
}

test('adds a directive by selecting words on a PDF page, and marks just those words', async ({ app }) => {
  await read(app, 'documents/kommuneplan-samfunnsdel.pdf')
  await app.getByLabel('Side', { exact: true }).fill('4')
  await app.keyboard.press('Enter')
  await expect(app.locator('.pdf-page[data-page="4"][data-text=true]')).toBeAttached()
  const before = Number(/(\d+) direktiv/.exec(await figures(app).innerText())?.[1])
  await app.getByRole('button', { name: 'Legg til' }).click()
  await expect(app.getByText('Marker ordene i dokumentet først.')).toBeVisible()

  await drag(app, '.pdf-page[data-page="4"] .textLayer', 'Innbyggertallet', '2021')
  await app.keyboard.press('l')
  const dialog = app.getByRole('dialog')
  await expect(dialog.locator('.verdict-words')).toHaveText('Innbyggertallet passerte 700 000 i 2021')
  await dialog.getByLabel('Type', { exact: true }).selectOption('Anbefaling')
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(chosen(app).locator('.finding-sentence')).toHaveText('Innbyggertallet passerte 700 000 i 2021')
  await expect(chosen(app).locator('.verdict-chip')).toHaveText('＋ Lagt til (telles ikke)')
  const agreement = await agreementOfChosen(app, 'Innbyggertallet passerte 700 000 i 2021')
  expect(agreement?.worst).toBeLessThanOrEqual(2)
  expect(agreement?.doubt).toBe(false)

  await showReviewed(app)
  await expect(figures(app)).toContainText(`${before + 1} direktiver`)
  await expect(chosen(app).locator('.verdict-chip')).toHaveText('＋ Lagt til')
  await expect(app.locator('.mark-added').first()).toBeAttached()

  // The sentence of a directive cannot be added again.
  await drag(app, '.pdf-page[data-page="4"] .textLayer', 'beslutningene', 'ingen')
  await app.keyboard.press('l')
  await expect(app.getByText('Setningen er alt regnet som et direktiv.')).toBeVisible()
})

test('adds a directive by selecting words in a Word document', async ({ app }) => {
  await dropText(app, 'plan.txt', PLAN)
  await open(app, 'plan.txt')
  await drag(app, '.text-paper', 'Været', 'fint')
  await app.keyboard.press('l')
  await app.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await showReviewed(app)
  expect(await painted(app, 'mark-verdict-added')).toEqual(['Været er fint'])
  await expect(figures(app)).toContainText('4 direktiver')

  await app.getByRole('link', { name: 'Bibliotek' }).first().click()
  await read(app, 'documents/handlingsplan-samskaping.docx')
  await app.getByText('Vedtatt av kommunestyret 14. februar 2023').click({ clickCount: 3 })
  await app.keyboard.press('l')
  const quoted = 'Vedtatt av kommunestyret 14. februar 2023, sak 11/23'
  await expect(app.getByRole('dialog').locator('.verdict-words')).toHaveText(quoted)
  await app.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  expect((await painted(app, 'mark-verdict-added')).join('')).toBe(quoted)
})

test('goes through the list of all documents: filters, several at once, progress, and the words on the page', async ({ app }) => {
  await dropText(app, 'plan.txt', PLAN)
  await dropText(app, 'brev.txt', 'BREV\n\nBydelene skal rapportere i mars. Kommunen må følge opp.\n')
  await app.getByRole('link', { name: 'Gjennomgang' }).click()
  const list = app.getByRole('grid', { name: 'Funn til vurdering' })
  await expect(list.getByRole('row')).toHaveCount(5)
  const progress = app.locator('.review-progress [role=status]')
  await expect(progress).toHaveText('0 av 5 vurdert')

  await app.keyboard.press('j')
  await app.keyboard.press('b')
  await expect(progress).toHaveText('1 av 5 vurdert')
  await app.getByLabel('Vurdering', { exact: true }).selectOption({ label: 'Ikke vurdert (4)' })
  await expect(list.getByRole('row')).toHaveCount(4)
  await app.getByLabel('Dokument', { exact: true }).selectOption({ index: 1 })
  const shown = await list.getByRole('row').count()
  expect([2, 3]).toContain(shown) // the other document's are hidden
  await app.getByRole('button', { name: 'Velg alle som vises' }).click()
  await app.keyboard.press('a')
  await expect(app.getByRole('dialog')).toContainText(`Hvorfor er disse ${shown} ikke direktiver?`)
  await app.getByRole('dialog').getByRole('button', { name: 'Sitat' }).click()
  await expect(progress).toHaveText(`${1 + shown} av 5 vurdert`)
  await app.keyboard.press('Control+z')
  await expect(progress).toHaveText('1 av 5 vurdert')

  await app.getByRole('button', { name: 'Nullstill' }).click()
  await app.getByLabel('Filtrer på ord').fill('rapportere')
  expect(await violations(app)).toEqual([])
  await list.getByRole('link', { name: 'Bydelene skal rapportere i mars.' }).click()
  await expect(chosen(app)).toContainText('Bydelene skal rapportere i mars.')
  expect(await painted(app, 'mark-selected')).toEqual(['Bydelene skal rapportere i mars.'])
})

test('lists verdicts that have no place, and deletes them only when asked', async ({ app }) => {
  await dropText(app, 'plan.txt', PLAN)
  await open(app, 'plan.txt')
  await app.keyboard.press('j')
  await app.keyboard.press('b')
  await app.getByRole('link', { name: 'Bibliotek' }).first().click()
  await showReviewed(app) // the row's figures come with the stored verdict
  await expect(rowOf(app, 'plan.txt').locator('.col-directives')).toHaveText('3')
  // As if another reading of the file had given other words.
  const verdicts = await storedRecords<{ anchor: { quote: { exact: string } } }>(app, 'verdicts')
  const [verdict] = await verdicts.jsonValue()
  if (verdict === undefined) throw new Error('no verdict')
  verdict.anchor.quote.exact = 'Dette sto her før.'
  await storeRecords(app, 'verdicts', [verdict])
  await app.goto(`${app.url().split('#')[0]}#/gjennomgang`)
  await app.reload()
  await expect(app.locator('.review-progress [role=status]')).toHaveText('0 av 3 vurdert')
  await app.getByText('Uten plass (1)').click()
  await expect(app.locator('.unplaced li')).toContainText('Dette sto her før.')
  await expect(app.locator('.unplaced li')).toContainText('Ordene står ikke lenger i teksten')
  await app.locator('.unplaced').getByRole('button', { name: 'Slett' }).click()
  await expect(app.locator('.unplaced')).toHaveCount(0)
  await app.keyboard.press('Control+z')
  await expect(app.getByText('Uten plass (1)')).toBeVisible()
})
