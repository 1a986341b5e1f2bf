/** From a number to the list behind it: the list, its tabs and its sentence add up to the number that was clicked. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { closePanel, importByDialog, rowOf } from './library-page'

const FILE = 'kommuneplan-samfunnsdel.pdf'

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Funn' })

interface Listed {
  /** Numbers on the tabs. */
  readonly directives: number
  readonly mentions: number
  readonly notDirectives: number
  /** Length of the open list. */
  readonly length: number
  /** The sentence under the filters, '' when there is none. */
  readonly account: string
}

async function listed(page: Page): Promise<Listed> {
  await expect(page.locator('.finding-steps [role=status]')).toHaveText(/ av \d/)
  const tab = async (name: RegExp): Promise<number> =>
    Number((await page.getByRole('tab', { name }).locator('.tab-count').innerText()).replace(/\D/g, ''))
  const account = page.locator('.finding-account')
  return {
    directives: await tab(/^Direktiver/),
    mentions: await tab(/^Omtaler/),
    notDirectives: await tab(/^Ikke direktiv/),
    length: Number((await page.locator('.finding-steps [role=status]').innerText()).replace(/^.* av /, '').replace(/\D/g, '')),
    account: (await account.count()) === 0 ? '' : await account.innerText(),
  }
}

/** The number after the words, or 0 where the sentence does not have them. */
const said = (account: string, words: RegExp): number => Number(words.exec(account)?.[1] ?? 0)

/** What the sentence about a modal verb says: its uses, and how they become what the tabs count. */
function expectToAddUp({ account, directives, notDirectives, length }: Listed, uses: number): void {
  const directing = said(account, /(\d+) som direktiv/)
  const not = said(account, /som direktiv, (\d+) ikke/)
  const shared = said(account, /gir (\d+) direktiv/) || directing
  expect(said(account, /er brukt (\d+) gang/), account).toBe(uses)
  expect(directing + not, account).toBe(uses)
  expect(directives, account).toBe(shared)
  expect(notDirectives, account).toBe(not + said(account, /I tillegg (\d+) gang/))
  expect(length).toBe(directives)
}

async function inLibrary(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect(rowOf(page, FILE)).toBeVisible()
  return rowOf(page, FILE)
}

const numberIn = async (link: Locator): Promise<number> => Number((await link.innerText()).replace(/\D/g, ''))

test('every number of the library and of the counts leads to a list that adds up to it', async ({ app }) => {
  await importByDialog(app, `documents/${FILE}`)
  await closePanel(app)

  const words = [
    ['skal', 'skal'],
    ['maa', 'må'],
  ] as const
  for (const [column, word] of words) {
    const link = (await inLibrary(app)).locator(`.col-${column} a`)
    const uses = await numberIn(link)
    expect(uses).toBeGreaterThan(0)
    await link.click()
    await expect(app.locator('.finding-account')).toContainText(`«${word}»`)
    expectToAddUp(await listed(app), uses)
  }

  const all = (await inLibrary(app)).locator('.col-directives a')
  const directives = await numberIn(all)
  await all.click()
  expect(await listed(app)).toMatchObject({ directives, length: directives, account: '' })

  await (await inLibrary(app)).locator('.col-density a.density').click()
  expect(await listed(app)).toMatchObject({ directives, length: directives })

  for (const column of ['innovation', 'cocreation']) {
    const link = (await inLibrary(app)).locator(`.col-${column} a`)
    const [mandates, mentions] = (await link.innerText()).split('/').map(Number)
    await link.click()
    expect(mentions, column).toBeGreaterThan(0)
    expect(await listed(app), column).toMatchObject({ directives: mandates, mentions, length: mandates || mentions })
  }

  const named = (await inLibrary(app)).locator('.col-districts a')
  const names = await numberIn(named)
  await named.click()
  const { account } = await listed(app)
  expect(names === 0 ? account : said(account, /^(\d+) bydel/)).toBe(names === 0 ? 'Ingen bydeler er nevnt ved navn.' : names)
  expect(names === 0 ? 0 : account.replace(/^.*: |\.$/g, '').split(', ').length).toBe(names)

  // The numbers of the panel in the reader: a modal verb, a word of a theme, and a code.
  const cell = async (row: RegExp, column: number): Promise<number> => {
    await app.getByRole('button', { name: 'Tellinger' }).click()
    const link = app
      .locator('.reader-counts tr')
      .filter({ has: app.getByRole('rowheader', { name: row }) })
      .getByRole('cell')
      .nth(column)
      .getByRole('link')
    const value = await numberIn(link)
    await link.click()
    await expect(app.locator('.reader-counts')).toBeHidden()
    return value
  }
  const skal = await cell(/^skal/, 1)
  await expect(app.locator('.finding-account')).toContainText('«skal»')
  expectToAddUp(await listed(app), skal)
  const samarbeid = await cell(/^samarbeid/, 1)
  await expect(app.locator('.finding-account')).toContainText('«samarbeid»')
  const ofWord = await listed(app)
  expect(said(ofWord.account, /er brukt (\d+) gang/)).toBe(samarbeid)
  expect(ofWord).toMatchObject({ mentions: samarbeid, length: samarbeid })
  const ofCode = await cell(/^Samskaping/, 0)
  await expect(app.getByRole('combobox', { name: 'Tema' })).toHaveValue('cocreation')
  expect(await listed(app)).toMatchObject({ mentions: ofCode, length: ofCode })
})

test('a number that is clicked right after another keeps its list, also when it is empty', async ({ app }) => {
  await importByDialog(app, 'documents/notat.txt')
  await closePanel(app)
  await rowOf(app, 'notat.txt').getByRole('link').first().click()
  await expect(list(app)).toBeVisible()
  const id = (await app.evaluate(() => location.hash)).split('/').at(-1)?.split('?')[0] ?? ''
  // The second number comes as soon as the first has chosen its first finding, long before the address follows it.
  await app.evaluate((document_) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.finding[aria-selected=true]')) return
      seen.disconnect()
      location.hash = `#/dokument/${document_}?code=nothing-has-this-code`
    })
    seen.observe(document.body, { subtree: true, childList: true, attributes: true })
    location.hash = `#/dokument/${document_}?term=skal`
  }, id)
  await expect(app).toHaveURL(/code=nothing-has-this-code/)
  await app.waitForTimeout(600)
  await expect(app).toHaveURL(/code=nothing-has-this-code/)
  await expect(list(app)).toHaveCount(0)
})
