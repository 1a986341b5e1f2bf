/** Every table of every view goes out: its menu gives a workbook with the table and a sheet that says where its figures come from. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipped } from '../helpers/zip'
import { expect, test } from './fixture'
import { closePanel, fileNames, importByDialog, rowOf, table } from './library-page'

const EDITIONS = ['documents/tildelingsbrev-2021.pdf', 'documents/tildelingsbrev-2022.pdf'] as const

interface Workbook {
  readonly names: readonly string[]
  /** The texts and numbers of each sheet, row by row. */
  readonly sheets: readonly (readonly (readonly string[])[])[]
}

async function workbook(app: Page, menu: Locator): Promise<Workbook> {
  const download = app.waitForEvent('download')
  await menu.click()
  await app.getByRole('button', { name: 'Excel (XLSX)', exact: true }).click()
  const parts = unzipped(await readFile(await (await download).path()))
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1] ?? '')
  const sheets = names.map((_, i) =>
    [...(parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, '')),
    ),
  )
  return { names, sheets }
}

/** Every menu of the page gives tables; those with quotes say of each where it stands. Returns what the menus are called. */
async function menusOf(app: Page, within: Locator): Promise<readonly string[]> {
  const menus = within.getByRole('button', { name: /^Eksporter tabellen: / })
  const called: string[] = []
  for (const menu of await menus.all()) {
    called.push(((await menu.getAttribute('aria-label')) ?? '').replace('Eksporter tabellen: ', ''))
    const { names, sheets } = await workbook(app, menu)
    expect(names.at(-1), called.at(-1)).toBe('Opphav')
    expect(sheets.at(-1)?.length, called.at(-1)).toBeGreaterThan(5)
    for (const [i, [head = [], ...rows]] of sheets.slice(0, -1).entries()) {
      expect(head.length, `${called.at(-1)}, ${names[i]}`).toBeGreaterThan(1)
      for (const row of rows) expect(row.length, `${called.at(-1)}, ${names[i]}`).toBeLessThanOrEqual(head.length)
      if (!head.some((title) => title === 'Sitat')) continue
      for (const title of ['Fil', /^Side/, 'Start', 'Slutt'])
        expect(
          head.some((one) => (typeof title === 'string' ? one === title : title.test(one))),
          `${names[i]}: ${title}`,
        ).toBe(true)
    }
  }
  return called
}

const go = async (app: Page, hash: string): Promise<void> => {
  await app.evaluate((to) => {
    location.hash = to
  }, hash)
}

test('the library goes out as it is sorted and filtered on the screen', async ({ app }) => {
  await importByDialog(app, ...EDITIONS, 'documents/notat.txt', 'documents/planstrategi.pdf')
  await closePanel(app)
  const menu = app.getByRole('button', { name: 'Eksporter tabellen: Bibliotek' })
  const filesOut = async (): Promise<string[]> => ((await workbook(app, menu)).sheets[0] ?? []).slice(1).map(([file = '']) => file)
  for (const column of ['Ord', 'Ord', 'Direktiver']) {
    await table(app).getByRole('button', { name: column, exact: true }).click()
    expect(await filesOut()).toEqual(await fileNames(app))
  }
  const all = await fileNames(app)
  await app.locator('.library-filters input[type=search]').fill('tildelingsbrev')
  await expect(table(app).locator('tbody .file-name')).toHaveCount(2)
  const some = await filesOut()
  expect(some).toEqual(await fileNames(app))
  expect(some).toEqual(all.filter((file) => file.startsWith('tildelingsbrev')))
})

test('every table of every view has a menu, with where its figures come from', async ({ app }) => {
  test.slow()
  await importByDialog(app, ...EDITIONS, 'documents/kommuneplan-samfunnsdel.pdf')
  await closePanel(app)
  const main = app.locator('#main')
  const idOf = async (file: string): Promise<string> =>
    ((await rowOf(app, file).getByRole('link').first().getAttribute('href')) ?? '').replace(/^.*\/|\?.*$/g, '')
  const [first, second, plan] = [
    await idOf('tildelingsbrev-2021.pdf'),
    await idOf('tildelingsbrev-2022.pdf'),
    await idOf('kommuneplan-samfunnsdel.pdf'),
  ]
  expect(await menusOf(app, main)).toEqual(['Bibliotek'])

  await go(app, '#/sikkerhet')
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Hvor sikre er disse tallene?')
  expect(await menusOf(app, main)).toEqual(['Hva det er målt på', 'Tallene', 'Hva som kommer til kort'])

  await go(app, `#/dokument/${plan}`)
  await app.getByRole('button', { name: 'Tellinger', exact: true }).click()
  const panel = app.locator('.reader-counts')
  const counts = await workbook(app, panel.getByRole('button', { name: /^Eksporter tabellen: Tellinger/ }))
  expect(counts.names).toEqual(['Tellinger', 'Former', 'Koder', 'Bydeler', 'Utelatt av tellingene', 'Opphav'])
  const skal = counts.sheets[0]?.find(([, term]) => term === 'skal')
  expect(skal?.slice(2)).toEqual(
    (
      await panel
        .getByRole('row')
        .filter({ has: app.getByRole('rowheader', { name: /^skal/ }) })
        .getByRole('cell')
        .allInnerTexts()
    ).map((cell) => cell.replace(/\D/g, '')),
  )
  await app.keyboard.press('Escape')

  const pair = `dok=${first}-${second}`
  for (const [tab, expected] of [
    ['', ['Sammenligning']],
    ['&fane=mandater', ['Mandatmatrise']],
    ['&fane=endringer', ['Endringer']],
    ['&fane=tidslinje', ['Tidslinje', 'Mest bindende for hvert tema', 'Direktivene i den siste utgaven']],
    ['&fane=fellestekst', ['Fellestekst']],
  ] as const) {
    await go(app, `#/sammenlign?${pair}${tab}`)
    await expect(main.getByRole('button', { name: /^Eksporter tabellen: / })).toHaveCount(expected.length)
    const found = await menusOf(app, main)
    expect(found.length, `${tab}: ${found.join(', ')}`).toBe(expected.length)
  }

  await go(app, `#/styring/${plan}`)
  await expect(app.getByRole('button', { name: /^Eksporter tabellen: / })).toHaveCount(1)
  await menusOf(app, main)
  await go(app, `#/styring/${plan}?vis=alle`)
  const sheet = app.getByRole('dialog')
  await expect(sheet).toBeVisible()
  expect(await menusOf(app, sheet)).toHaveLength(1)

  await go(app, `#/fravaer?dok=${first}&sok=romskip`)
  await expect(main.getByRole('button', { name: /^Eksporter tabellen: / })).toHaveCount(1)
  await menusOf(app, main)
})
