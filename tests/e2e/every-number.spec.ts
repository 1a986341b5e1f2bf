/**
 * The law of the numbers: whatever counts something opens what it counts, as many passages as it says, by the mouse and by the
 * keyboard, and each passage leads to its words in the document. Walked over every link of every view, not over some.
 */
import type { Locator, Page } from '@playwright/test'
import { makeCollection } from './collections'
import { expect, test } from './fixture'
import { closePanel, importFinished, rowOf } from './library-page'

const letter = (year: number, own: string): string => `# Tildelingsbrev ${year}

# Innovasjon

Bydelene skal prøve ut innovasjon innen 1. mars ${year}. Bydelene skal samarbeide med frivilligheten om samskaping.
Etatene bør vurdere innovasjon. Bydelene skal:
- styrke samskaping med innbyggerne
- dele erfaringer med innovasjon

# Rapportering

Bydelene skal rapportere om resultatene hvert tertial. Bydelene må følge opp avvik.
Bydelen kan velge egne løsninger. Kommunen har tillit til bydelene. Medvirkning er viktig.
${own}
`
const FILES = [
  { name: 'brev-2021.txt', text: letter(2021, 'Bydelene bør lære av hverandre. Etatene skal svare bydelene. Etatene skal dele tall.') },
  { name: 'brev-2022.txt', text: letter(2022, 'Bydelene skal lære av hverandre. Byrådet vil følge med på innovasjonen.') },
  {
    name: 'plan.txt',
    text: '# Plan for etatene\n\nEtatene skal svare. Etatene skal planlegge. Etatene skal måle. Etatene må rapportere.\n\n# Innovasjon\n\nInnovasjon og innovasjon er innovasjon. Bydelene kan bidra.\n',
  },
] as const

interface Opened {
  readonly place: 'sheet' | 'reader' | 'evidence' | 'changes' | 'search' | 'parts' | 'certificate'
  /** How many passages are there; null where the place has parts of its own. */
  readonly many: number | null
}

const integer = (text: string): number => Number(/\d[\d\u00a0\u202f ]*/.exec(text)?.[0].replaceAll(/\D/g, '') ?? Number.NaN)

/** Where one has come from the address `from`, and how many passages are there, as counted on the screen: the whole list is drawn. */
async function opened(app: Page, from: string): Promise<Opened> {
  const sheet = app.locator('.sentence-sheet')
  const evidence = app.locator('.evidence-sheet')
  const parts = app.locator('.spread-parts')
  const reader = app.locator('main.reader')
  const changes = app.locator('.changes-list:focus')
  const search = app.locator('.search-total')
  const certificate = app.locator('article.certificate')
  const places = sheet.or(evidence).or(parts).or(reader).or(changes).or(search)
  // A walk that begins at a certificate has not come to one while its own is still shown.
  await expect((from.includes('#/fravaer') ? places : places.or(certificate)).first()).toBeVisible()
  if (await parts.isVisible()) return { place: 'parts', many: null }
  if (await sheet.isVisible()) {
    const said = integer((await sheet.locator('.sentence-total p').innerText()).replace(/ i \d+.*$/, ''))
    await expect(sheet.locator('li.sentence')).toHaveCount(said)
    return { place: 'sheet', many: said }
  }
  if (await evidence.isVisible()) {
    const said = integer(await evidence.locator('.evidence-count').innerText())
    await expect(evidence.locator('.evidence-list > li')).toHaveCount(said)
    return { place: 'evidence', many: said }
  }
  if (await reader.isVisible()) {
    const list = app.locator('.finding-steps [role=status]')
    await expect(list).toHaveText(/ av \d/)
    const account = app.locator('.finding-account')
    const uses = (await account.count()) === 0 ? null : /er brukt (\d+) gang/.exec(await account.innerText())
    return { place: 'reader', many: uses === null ? integer((await list.innerText()).replace(/^.* av /, '')) : Number(uses[1]) }
  }
  if (await changes.isVisible()) {
    const said = integer(await changes.locator('> [role=status]').innerText())
    await expect(changes.locator('.changes > li')).toHaveCount(said)
    return { place: 'changes', many: said }
  }
  if (await certificate.isVisible()) return { place: 'certificate', many: null }
  await expect(search).toContainText('treff i')
  return { place: 'search', many: integer(await search.innerText()) }
}

async function back(app: Page, { place }: Opened, at: string): Promise<void> {
  if (place === 'parts') await app.keyboard.press('Escape')
  else if (place !== 'changes') await app.goBack()
  await expect(app.locator('dialog[open], .sentence-sheet, .spread-parts')).toHaveCount(0)
  await expect(app).toHaveURL(at)
}

/** Follows every link of `links`, by mouse and by key in turn; `expected` says from its words how many it counts, null where it leads to parts. */
async function walk(app: Page, links: Locator, expected: (label: string, text: string) => number | null): Promise<number> {
  await expect(links.first()).toBeVisible()
  const at = app.url()
  const many = await links.count()
  for (let i = 0; i < many; i++) {
    const link = links.nth(i)
    await expect(link).toBeAttached()
    const [label, text] = [(await link.getAttribute('aria-label')) ?? '', (await link.textContent()) ?? '']
    const name = `${label} | ${text}`
    const wanted = expected(label, text)
    if (i % 2 === 0) {
      await link.focus()
      await app.keyboard.press('Enter')
    } else await link.click()
    const there = await opened(app, at)
    if (wanted === null) {
      expect(there.place, name).toBe('parts')
      await walkParts(app, name, () => link.click())
    } else {
      expect(there.many, name).toBe(wanted)
      expect(wanted, name).toBeGreaterThan(0)
    }
    if (wanted !== null) await back(app, there, at)
    await expect(links).toHaveCount(many)
  }
  return many
}

/** The bars and marks of all plots that lead somewhere, once every plot is drawn: they come one after the other. */
async function plotLinks(app: Page): Promise<Locator> {
  const plots = app.locator('.plot-body')
  await expect(plots.first()).toBeVisible()
  await expect(app.locator('.plot-body > svg')).toHaveCount(await plots.count())
  return app.locator('.plot svg :is(a, [role=button])')
}

/** The numbers in the dialog that a derived figure opens: each leads to as many sentences. Opening one closes it, and `reopen` opens it again. */
async function walkParts(app: Page, name: string, reopen: () => Promise<void>): Promise<void> {
  const numbers = app.locator('.spread-parts .section-table .number-link')
  await expect(numbers.first()).toBeVisible()
  const many = await numbers.count()
  const at = app.url()
  for (let i = 0; i < many; i++) {
    if (i > 0) await reopen()
    const wanted = integer(await numbers.nth(i).innerText())
    await numbers.nth(i).click()
    const there = await opened(app, at)
    expect(there, name).toEqual({ place: 'sheet', many: wanted })
    await back(app, there, at)
  }
}

async function library(app: Page): Promise<{ readonly ids: readonly string[]; readonly collection: string; readonly origin: string }> {
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Åpne dokumenter' }).click()
  await (await chooser).setFiles(FILES.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  await importFinished(app)
  await closePanel(app)
  const ids: string[] = []
  for (const { name } of FILES)
    ids.push(((await rowOf(app, name).getByRole('link').first().getAttribute('href')) ?? '').replace(/^.*\/|\?.*$/g, ''))
  const collection = await makeCollection(app, 'Brevene', [FILES[0].name, FILES[1].name])
  return { ids, collection, origin: new URL(app.url()).origin }
}

async function open(app: Page, origin: string, hash: string): Promise<void> {
  await app.goto(`${origin}/${hash}`)
  await app.reload()
}

/** What a cell's link says it counts; the first number of its words. */
const counted = (_label: string, text: string): number => integer(text)
/** In plots the number stands in the label, with what it counts. */
const inLabel = (label: string, text: string): number =>
  integer(/(\d[\d\u00a0]*) (?:direktiv|mandat)/.exec(label === '' ? text : label)?.[0] ?? '')

for (const kind of ['documents', 'collections'] as const)
  test(`every number, bar and line of a comparison of ${kind} opens as many passages as it says`, async ({ app }) => {
    test.setTimeout(240_000)
    const { ids, collection, origin } = await library(app)
    await open(
      app,
      origin,
      kind === 'documents' ? `#/sammenlign?dok=${ids[0]}-${ids[2]}` : `#/sammenlign?dok=${ids[2]}&samling=${collection}`,
    )
    const rows = app.locator('.compare-table')
    await expect(rows).toBeVisible()
    const directives = (await rows.locator('[data-measure=directives] td').allInnerTexts()).map(integer)
    // A rate counts the directives of its column; Log Ratio, G² and D_P are made of parts.
    for (const [i, many] of directives.entries())
      await walk(app, rows.locator('[data-measure=rate] td').nth(i).locator('.number-link'), () => many)
    // Of documents the numbers lead to the reader, which takes its time: there two themes stand for all. Words and addressees open the same list for both.
    const some = kind === 'documents' ? ':is([data-measure=code-innovation], [data-measure=code-cocreation])' : '[data-measure^=code-]'
    const numbers = '.number-link:not(.key):not(.keyword-name)'
    expect(
      await walk(app, rows.locator(`tr:not([data-measure^=code-], [data-measure^=key], [data-measure=rate]) ${numbers}`), counted),
    ).toBeGreaterThan(8)
    expect(await walk(app, rows.locator(`tr${some} ${numbers}`), counted)).toBeGreaterThan(4)
    if (kind === 'collections') {
      await walk(app, rows.locator(`tr[data-measure^=key] ${numbers}`), counted)
      expect(await walk(app, rows.locator('.number-link.key'), () => null)).toBeGreaterThan(15)
      await walk(app, rows.locator('.keyword-name'), (label) => integer(/: (\d+) ganger her/.exec(label)?.[1] ?? ''))
    } else await walk(app, rows.locator('tr[data-measure=keyness] .key, tr[data-measure=spread] .key'), () => null)
    expect(await walk(app, await plotLinks(app), inLabel)).toBeGreaterThan(10)
    const lists = app.locator('.barcodes > u-details, .barcodes > details').filter({ hasText: 'Kapitler og direktiver som liste' })
    if (kind === 'documents') {
      await lists.first().locator('summary, u-summary').click()
      await walkAgain(app, lists.first(), '.section-table .number-link')
      // A line of the bar code is a directive: pointing at it shows its words.
      const at = app.url()
      for (const share of [0.05, 0.5, 0.95]) {
        const target = app.locator('.barcode-target').last()
        const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 }
        await target.click({ position: { x: width * share, y: height / 2 } })
        await expect(app.locator('[data-chosen]').first()).toBeInViewport()
        const marked = await app.evaluate(() => [...(CSS.highlights.get('mark-selected') ?? [])].map(String).join(''))
        expect(marked).toMatch(/(?<!\p{L})(?:skal|må|kan|bør|vil)(?!\p{L})/u)
        await app.goBack()
        await expect(app).toHaveURL(at)
      }
    }
  })

/** Links within something that is folded again when one comes back. */
async function walkAgain(app: Page, folded: Locator, links: string): Promise<void> {
  await expect(folded.locator(links).first()).toBeVisible()
  const at = app.url()
  const many = await folded.locator(links).count()
  for (let i = 0; i < many; i++) {
    if ((await folded.locator(links).count()) === 0) await folded.locator('summary, u-summary').click()
    const link = folded.locator(links).nth(i)
    const wanted = integer(await link.innerText())
    await link.click()
    const there = await opened(app, at)
    expect(there).toEqual({ place: 'sheet', many: wanted })
    await back(app, there, at)
  }
}

test('every number of the matrix, the editions, the timeline and the shared text opens as many passages as it says', async ({ app }) => {
  test.setTimeout(240_000)
  const { ids, origin } = await library(app)
  const pair = `dok=${ids[0]}-${ids[1]}`
  await open(app, origin, `#/sammenlign?${pair}&fane=mandater`)
  expect(await walk(app, app.locator('.matrix .number-link'), counted)).toBeGreaterThan(10)

  await open(app, origin, `#/sammenlign?${pair}&fane=endringer`)
  const picked = app.locator('.edition-table .number-link')
  expect(await walk(app, picked, counted)).toBeGreaterThan(5)

  await open(app, origin, `#/sammenlign?${pair}&fane=fellestekst`)
  const shared = app.locator('.shared-table tbody tr')
  await expect(shared).toHaveCount(2)
  for (let i = 0; i < 2; i++) {
    const cells = shared.nth(i).locator('td')
    const [all, own, common] = [
      await cells.nth(2).locator('.number-link').first().innerText(),
      await cells.nth(2).locator('.number-link').nth(1).innerText(),
      await cells.nth(3).innerText(),
    ].map(integer)
    for (const [cell, many] of [
      [2, null],
      [3, common],
      [4, all],
      [5, own],
      [6, common],
    ] as const)
      await walk(app, cells.nth(cell).locator('.number-link'), (_, text) => many ?? integer(text))
  }

  await open(app, origin, `#/sammenlign?${pair}&fane=tidslinje`)
  const steps = app.locator('.edition-table:not(.timeline-followed) .number-link')
  await expect(steps.first()).toBeVisible()
  for (let i = 0; i < (await steps.count()); i++) {
    const wanted = integer(await steps.nth(i).innerText())
    await steps.nth(i).click()
    await expect(app.locator('.changes > li')).toHaveCount(wanted)
    await app.goBack()
    await expect(steps.first()).toBeVisible()
  }
  await walk(app, await plotLinks(app), inLabel)
  await walk(app, app.locator('.compare-table .number-link:not(.key)'), counted)
})

test('every number of a steering profile and of a certificate opens as many passages as it says', async ({ app }) => {
  test.setTimeout(240_000)
  const { ids, origin } = await library(app)
  await open(app, origin, `#/styring/${ids[0]}`)
  const main = app.locator('main.steering')
  const numbers = main.locator('a.evidence-link, a.bar-note-link')
  await expect(numbers.first()).toBeVisible()
  const links = await numbers.evaluateAll((all) => all.filter((one) => !/[?]fra=/.test((one as HTMLAnchorElement).href)).length)
  expect(links).toBeGreaterThan(30)
  const all = integer(await app.locator('.steering-section .steering-note').first().innerText())
  const uses = (FILES[0].text.match(/(?<!\p{L})(?:skal|må)(?!\p{L})/gu) ?? []).length
  await walk(app, main.locator('a:is(.evidence-link, .bar-note-link):not([href*="fra="])'), (label, text) =>
    /skal \+ må/.test(label)
      ? uses
      : /per 1 000 ord|per side/.test(label)
        ? all
        : /^\D*\d+ av \d+/.test(text)
          ? integer(text)
          : /\d+ (?:sted|setning)/.test(label)
            ? integer(/(\d+) (?:sted|setning)/.exec(label)?.[1] ?? '')
            : integer(text),
  )

  for (const sought of ['kode=innovation', 'sok=bydel*']) {
    await open(app, origin, `#/fravaer?dok=${ids.join('-')}&${sought}`)
    const where = app.locator('.where-table td :is(a, button)')
    expect(await walk(app, where, counted)).toBe(4)
  }
})

test('each passage that a number opens leads to its own words in the document', async ({ app }) => {
  test.setTimeout(240_000)
  const { ids, collection, origin } = await library(app)
  await open(app, origin, `#/sammenlign?dok=${ids[2]}&samling=${collection}`)
  const number = app.locator('[data-measure=obligation] td').nth(1).locator('.number-link')
  await number.click()
  const quotes = app.locator('.sentence-quote a')
  await expect(quotes.first()).toBeVisible()
  const many = await quotes.count()
  for (let i = 0; i < many; i++) {
    const words = (await quotes.nth(i).innerText()).replaceAll(/\s+/g, ' ').trim()
    await quotes.nth(i).click()
    await expect(app.locator('[data-chosen]').first()).toBeInViewport()
    const marked = await app.evaluate(() => [...(CSS.highlights.get('mark-selected') ?? [])].map(String).join(''))
    expect(marked.replaceAll(/\s+/g, ' ').trim()).toBe(words)
    await app.goBack()
    await expect(quotes).toHaveCount(many)
  }
})
