import { expect, it } from 'vitest'
import { buildMenu, languageOf } from '../../../electron/main/menu'
import { LANGUAGES } from '../../../shared/i18n/language'
import type { MenuCommand } from '../../../shared/protocol/desktop-channels'

it.each([
  ['nb', 'nb'],
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['en-GB', 'en'],
  ['no', 'nb'],
  ['sv', 'nb'],
  ['', 'nb'],
])('speaks for the locale %j %s', (locale, language) => expect(languageOf(locale)).toBe(language))

it.each(LANGUAGES)('labels every item itself, in %s', (language) => {
  const { items } = buildMenu({ isMac: false, isDev: false, language, send: () => undefined, exportPdf: () => undefined })
  const all = items.flatMap((item) => [item, ...(item.submenu?.items ?? [])])
  expect(all.filter(({ type, label }) => type !== 'separator' && label === '')).toEqual([])
  expect(all.length).toBeGreaterThan(20)
})

it('sends what was chosen', () => {
  const sent: (MenuCommand | 'pdf')[] = []
  const menu = buildMenu({
    isMac: true,
    isDev: true,
    language: 'nn',
    send: (command) => sent.push(command),
    exportPdf: () => sent.push('pdf'),
  })
  for (const id of ['open', 'export-pdf', 'find']) menu.getMenuItemById(id)?.click()
  expect(sent).toEqual(['open', 'pdf', 'find'])
})
