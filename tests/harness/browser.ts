/** The one Chromium behind all windows: launched with the first of them, with the switches that the app appended before. */
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import { debugPort, userData } from './environment.ts'
import { hosts, originFor, schemes } from './schemes.ts'

/** Name and value, in the order appended. */
export const switches: [string, string | undefined][] = []
interface Launched {
  readonly context: BrowserContext
  /** Pages that Chromium opened of itself; the first windows take them. */
  readonly spare: Page[]
}
let launched: Promise<Launched> | null = null
let whenClosed = (): void => undefined

/** `run` is called when the browser has gone, by us or by itself. */
export function onBrowserClosed(run: () => void): void {
  whenClosed = run
}

export function browser(): Promise<Launched> {
  launched ??= (async () => {
    const found = findBrowser()
    if (!found) throw new Error('no Chromium')
    await Promise.all([...schemes.keys()].map((scheme) => originFor(scheme, 'bundle')))
    const own = [...hosts.values()].map(({ origin }) => origin.slice('http://'.length))
    const args = switches.map(([name, value]) => {
      // Our stand-in for the custom scheme is a loopback port; it must stay reachable.
      if (name === 'host-resolver-rules') return `--${name}=${[value, 'EXCLUDE 127.0.0.1'].filter(Boolean).join(', ')}`
      if (name === 'proxy-bypass-list') return `--${name}=${[value, ...own].filter(Boolean).join(';')}`
      return value === undefined ? `--${name}` : `--${name}=${value}`
    })
    // The default context: a test can then attach over CDP, and storage survives a restart.
    const context = await chromium.launchPersistentContext(join(userData, 'chromium'), {
      executablePath: found.path,
      headless: process.env.HARNESS_HEADED !== '1',
      viewport: null,
      args: [...args, ...(debugPort ? [`--remote-debugging-port=${debugPort}`] : [])],
    })
    context.once('close', () => whenClosed())
    return { context, spare: context.pages() }
  })()
  return launched
}

/** Resolved at once when there is none. */
export async function closeBrowser(): Promise<void> {
  await launched?.then(({ context }) => context.close())
}
