/** The built app in headless Chromium, in a profile on disk: what is stored is written as a user's would be. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import { OFFLINE_FLAGS } from '../../electron/launch/offline-flags.mjs'
import type { Served } from '../../electron/web/server'
import type { Places } from './sample-files'

export interface RunningApp {
  readonly page: Page
  readonly context: BrowserContext
  /** The browser's own process. */
  readonly pid: number
  readonly url: string
}

/** A browser with an empty profile and the app's page open, for as long as `work` takes. */
export async function withApp<T>({ cache }: Places, work: (app: RunningApp) => Promise<T>): Promise<T> {
  const executablePath = findBrowser()?.path
  if (executablePath === undefined) throw new Error('no Chromium here')
  const { serve } = (await import(pathToFileURL(join(cache, 'app/main/web.js')).href)) as {
    serve(root: string, port: number): Promise<Served>
  }
  const served = await serve(join(cache, 'app/renderer'), 0)
  const profile = await mkdtemp(join(cache, 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...OFFLINE_FLAGS],
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(240_000)
    const session = await context.newCDPSession(page)
    const browser = await session.send('SystemInfo.getProcessInfo').catch(() => null)
    const pid = browser?.processInfo.find(({ type }) => type === 'browser')?.id ?? (await pidOf(profile))
    await session.detach()
    await page.goto(served.url)
    return await work({ page, context, pid, url: served.url })
  } finally {
    await context.close()
    served.server.close()
    served.server.closeAllConnections()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Chromium leaves its process id in its profile: a link named after host and id. */
async function pidOf(profile: string): Promise<number> {
  const { readlink } = await import('node:fs/promises')
  const target = await readlink(join(profile, 'SingletonLock'))
  return Number(target.slice(target.lastIndexOf('-') + 1))
}

/** Opens files by the dialog; resolves when every one has come to an end, with what the panel says of them. */
export async function importFiles(page: Page, files: readonly string[]): Promise<string> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne dokumenter' }).first().click()
  await (await chooser).setFiles([...files])
  // Watched from inside: a locator that looks again and again would cost the page as much as the import does.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const panel = document.querySelector('.import-panel')
          if (panel !== null && panel.querySelector('.import-head button')?.textContent === 'Lukk') resolve()
          else setTimeout(look, 20)
        }
        look()
      }),
  )
  return page.locator('.import-panel .import-head').getByRole('heading').innerText()
}

/**
 * Until the search view's answer over the whole library is there and has not changed for a second: documents come into the
 * index after they came into the table. Resolves to how long ago the last change was, in milliseconds.
 */
export function settledAnswer(page: Page, word: string): Promise<number> {
  return page.evaluate(
    ({ query, quiet }) =>
      new Promise<number>((resolve) => {
        let changed = performance.now()
        let shown = ''
        const look = (): void => {
          const now = performance.now()
          const total = document.querySelector('.search-total')?.textContent ?? ''
          if (total !== shown) {
            shown = total
            changed = now
          }
          if (shown !== '' && now - changed > quiet) resolve(now - changed)
          else setTimeout(look, 20)
        }
        location.hash = `#/sok?q=${encodeURIComponent(query)}`
        look()
      }),
    { query: word, quiet: 1000 },
  )
}
