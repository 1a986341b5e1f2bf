/** The page as the browser host serves it. Every test that uses `app` also asserts that nothing went wrong or elsewhere unseen. */
import { resolve } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import type { Served } from '../../electron/web/server'

export { expect } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

export const test = base.extend<{ app: Page }, { served: Served }>({
  served: [
    async ({}, use) => {
      const { serve } = (await import(resolve(root, 'out/main/web.js'))) as typeof import('../../electron/web/web')
      const served = await serve(resolve(root, 'out/renderer'), 0)
      await use(served)
      served.server.close()
      served.server.closeAllConnections()
    },
    { scope: 'worker' },
  ],
  app: async ({ page, served }, use) => {
    const trouble = watch(page, served.url)
    await page.goto(served.url)
    await use(page)
    base.expect(trouble).toEqual([])
  },
})

/** Errors in the console, exceptions, CSP violations and requests to anywhere else, as they come. */
export function watch(page: Page, url: string): string[] {
  const trouble: string[] = []
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(url)) trouble.push(`request to ${request.url()}`)
  })
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.effectiveDirective} ${event.blockedURI}`))
  })
  return trouble
}
