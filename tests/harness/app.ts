/** `app`: the order of its life, its paths, and the lock that makes a second instance hand its files to the first. */
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createConnection, createServer as createSocket } from 'node:net'
import { join } from 'node:path'
import { closeBrowser, switches } from './browser.ts'
import { after, appDir, before, life, manifest, userData, vetoable } from './environment.ts'
import { hosts } from './schemes.ts'

class App extends EventEmitter {
  readonly isPackaged = false
  readonly name = manifest.name
  readonly recentDocuments: string[] = []
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      before('commandLine.appendSwitch')
      switches.push([name, value])
    },
    hasSwitch: (name: string) => switches.some(([other]) => other === name),
    getSwitchValue: (name: string) => switches.findLast(([other]) => other === name)?.[1] ?? '',
  }
  readonly #ready = Promise.withResolvers<void>()
  #quitting = false

  whenReady(): Promise<void> {
    return this.#ready.promise
  }
  isReady(): boolean {
    return life.ready
  }
  getVersion(): string {
    return manifest.version
  }
  getName(): string {
    return manifest.name
  }
  getLocale(): string {
    return 'nb'
  }
  getPreferredSystemLanguages(): string[] {
    return ['nb-NO']
  }
  getAppPath(): string {
    return appDir
  }
  getPath(name: string): string {
    const path = name === 'userData' ? userData : join(userData, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  enableSandbox(): void {
    before('app.enableSandbox')
  }
  setAppUserModelId(): void {}
  addRecentDocument(path: string): void {
    after('app.addRecentDocument')
    this.recentDocuments.push(path)
  }
  requestSingleInstanceLock(): boolean {
    return locked
  }
  quit(): void {
    if (this.#quitting) return
    const event = vetoable({})
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#quitting = true
    this.exit(0)
  }
  exit(code = 0): void {
    this.emit('will-quit', vetoable({}))
    this.emit('quit', {}, code)
    for (const { server } of hosts.values()) server.close()
    void Promise.race([closeBrowser(), new Promise((done) => setTimeout(done, 3000))]).finally(() => process.exit(code))
  }
  /** Called by the runner once the main script's module graph has been evaluated, as in Electron. */
  becomeReady(): void {
    life.ready = true
    this.emit('will-finish-launching')
    this.emit('ready', {}, {})
    this.#ready.resolve()
  }
}
export const app = new App()

/** The lock must be answered synchronously, so the runner settles it before it loads the app. */
let locked = true
export async function takeLock(): Promise<void> {
  mkdirSync(userData, { recursive: true })
  const path = join(userData, 'lock')
  const argv = JSON.stringify([process.argv, process.cwd()])
  const told = await new Promise<boolean>((done) => {
    const socket = createConnection(path, () => socket.end(argv, () => done(true)))
    socket.once('error', () => done(false))
  })
  if (told) {
    locked = false
    return
  }
  if (existsSync(path)) rmSync(path)
  const server = createSocket((socket) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('end', () => app.emit('second-instance', vetoable({}), ...(JSON.parse(text) as [string[], string]), null))
  })
  server.listen(path).unref()
}
