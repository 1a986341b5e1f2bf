/** `BrowserWindow`: sandboxed, isolated windows only; the last one that closes ends the app unless it listens. */
import { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'
import { app } from './app.ts'
import { onBrowserClosed } from './browser.ts'
import { after, vetoable } from './environment.ts'
import { setFocusedWindow } from './menus.ts'
import { WebContents } from './web-contents.ts'

interface WindowOptions {
  /** Harness only: the page that an allowed window.open() made. */
  adopt?: Page
  show?: boolean
  webPreferences?: Record<string, unknown> & { preload?: string }
}
export class BrowserWindow extends EventEmitter {
  static #all = new Set<BrowserWindow>()
  static #next = 1
  readonly id = BrowserWindow.#next++
  readonly options: WindowOptions
  readonly webContents: WebContents<BrowserWindow>
  readonly opened: Promise<void>
  #destroyed = false
  #visible: boolean

  constructor(options: WindowOptions = {}) {
    super()
    after('BrowserWindow')
    const prefs = options.webPreferences ?? {}
    if (prefs.sandbox === false || prefs.contextIsolation === false || prefs.nodeIntegration === true)
      throw new Error('the harness runs sandboxed, isolated windows only')
    this.options = options
    this.#visible = options.show ?? true
    this.webContents = new WebContents(this)
    BrowserWindow.#all.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.opened = this.webContents.attach(prefs.preload ?? null)
    this.opened.catch((error: unknown) => {
      console.error(error)
      app.exit(70)
    })
  }
  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all]
  }
  static fromWebContents(contents: WebContents<BrowserWindow>): BrowserWindow | null {
    return contents.owner.isDestroyed() ? null : contents.owner
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().at(-1) ?? null
  }
  adopt(popup: Page): void {
    new BrowserWindow({ adopt: popup })
  }
  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
    this.emit('ready-to-show')
  }
  show(): void {
    this.#visible = true
  }
  isVisible(): boolean {
    return this.#visible
  }
  isMinimized(): boolean {
    return false
  }
  restore(): void {}
  focus(): void {
    this.emit('focus')
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  close(): void {
    const event = vetoable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    BrowserWindow.#all.delete(this)
    void this.webContents.page?.close().catch(() => undefined)
    this.emit('closed')
    if (BrowserWindow.#all.size === 0 && !app.emit('window-all-closed')) app.quit()
  }
}

setFocusedWindow(() => BrowserWindow.getFocusedWindow())
onBrowserClosed(() => {
  for (const window of BrowserWindow.getAllWindows()) window.destroy()
})
