/** What the parts of the harness share: where things are, and the order rules of Electron. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const appDir = resolve(process.env.HARNESS_APP ?? '.')
export const userData = resolve(process.env.HARNESS_USER_DATA ?? '.harness')
export const debugPort = Number(process.env.HARNESS_DEBUG_PORT ?? 0)
export const manifest = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8')) as { name: string; version: string }
export const secret = randomBytes(8).toString('hex')
export const pageSide = readFileSync(join(import.meta.dirname, 'page-side.js'), 'utf8')
  .replace(/^\/\*[\s\S]*?\*\//, '')
  .trim()
  .replace(/^;/, '')

/** Whether the app is ready; some calls are allowed before only, some after only. */
export const life = { ready: false }
export const before = (what: string): void => {
  if (life.ready) throw new Error(`${what} must be called before the app is ready`)
}
export const after = (what: string): void => {
  if (!life.ready) throw new Error(`${what} cannot be used before the app is ready`)
}

/** The same shape as Electron's: emitted with preventDefault(), asked afterwards. */
export function vetoable<T extends object>(fields: T): T & { preventDefault(): void; defaultPrevented: boolean } {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}
