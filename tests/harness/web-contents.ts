/** `webContents`: a Chromium page, with the preload in an isolated world and messages, requests and navigations through the app's handlers. */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Frame, Page, Route } from 'playwright-core'
import { browser } from './browser.ts'
import { codec } from './codec.ts'
import { pageSide, secret, vetoable } from './environment.ts'
import { ipcMain } from './ipc-main.ts'
import { inward, outward } from './schemes.ts'
import { defaultSession } from './sessions.ts'

const { encode, decode } = codec()

/** The window, as its contents know it. */
export interface Owner {
  readonly options: { readonly adopt?: Page }
  /** Resolved when the page is attached. */
  readonly opened: Promise<void>
  /** Makes a window of a page that an allowed window.open() made. */
  adopt(popup: Page): void
  destroy(): void
  isDestroyed(): boolean
}

interface FrameView {
  readonly url: string
  readonly origin: string
  readonly parent: FrameView | null
}
const frameView = (frame: Frame): FrameView => ({
  url: inward(frame.url()),
  origin: new URL(inward(frame.url())).origin,
  parent: frame.parentFrame() ? frameView(frame.parentFrame() as Frame) : null,
})

export class WebContents<Window extends Owner = Owner> extends EventEmitter {
  static #next = 1
  readonly id = WebContents.#next++
  readonly session = defaultSession
  readonly owner: Window
  page: Page | null = null
  #cdp: CDPSession | null = null
  #worlds = new Map<number, string>() // execution context → CDP frame id
  #openHandler: ((details: { url: string }) => { action: 'allow' | 'deny' }) | null = null
  #loading = new Set<string>()
  webRTCPolicy = 'default'

  constructor(owner: Window) {
    super()
    this.owner = owner
  }

  async attach(preload: string | null): Promise<void> {
    const { context, spare } = await browser()
    const page = this.owner.options.adopt ?? spare.shift() ?? (await context.newPage())
    this.page = page
    const cdp = await context.newCDPSession(page)
    this.#cdp = cdp
    if (preload !== null) {
      const source = readFileSync(preload, 'utf8')
      if (/^\s*(?:import|export)\s/m.test(source)) throw new Error('a sandboxed preload cannot be an ES module')
      const world = (which: string, text: string): string =>
        `(${pageSide})(${JSON.stringify(which)}, ${JSON.stringify(secret)}, function (require, module, exports, process) {\n${text}\n}, ${codec.toString()})`
      cdp.on('Runtime.executionContextCreated', ({ context: c }) => {
        const aux = c.auxData as { frameId?: string } | undefined
        if (c.name === 'preload' && aux?.frameId) this.#worlds.set(c.id, aux.frameId)
      })
      cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#worlds.delete(executionContextId))
      cdp.on('Runtime.executionContextsCleared', () => this.#worlds.clear())
      cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
        if (name === '__toMain') void this.#fromRenderer(payload, executionContextId)
      })
      await cdp.send('Page.enable')
      await cdp.send('Runtime.enable')
      await cdp.send('Runtime.addBinding', { name: '__toMain', executionContextName: 'preload' })
      await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: world('page', '') })
      await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: world('preload', source), worldName: 'preload' })
    }
    await page.route('**/*', (route) => this.#route(route))
    page.on('popup', (popup) => {
      const answer = this.#openHandler?.({ url: inward(popup.url()) }) ?? { action: 'allow' }
      if (answer.action === 'deny') void popup.close()
      else this.owner.adopt(popup)
    })
    page.on('download', (download) => {
      const event = vetoable({})
      defaultSession.emit(
        'will-download',
        event,
        { getFilename: () => download.suggestedFilename(), getURL: () => inward(download.url()) },
        this,
      )
      if (event.defaultPrevented) void download.cancel()
    })
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('close', () => this.owner.destroy())
  }

  async #route(route: Route): Promise<void> {
    const request = route.request()
    const url = inward(request.url())
    if (request.isNavigationRequest() && !this.#loading.has(url)) {
      const main = request.frame() === this.page?.mainFrame()
      const event = vetoable({ url, isMainFrame: main, isSameDocument: false })
      if (main) this.emit('will-navigate', event, url)
      this.emit('will-frame-navigate', event)
      if (event.defaultPrevented) return route.abort('aborted')
    }
    const listener = defaultSession.handlers.before
    if (listener) {
      const { cancel } = await new Promise<{ cancel?: boolean }>((done) =>
        listener({ url, method: request.method(), resourceType: request.resourceType(), webContentsId: this.id }, done),
      )
      if (cancel) return route.abort('blockedbyclient')
    }
    return route.continue()
  }

  async #fromRenderer(payload: string, contextId: number): Promise<void> {
    const message = JSON.parse(payload) as { type: string; id: number; channel: string; args: unknown }
    const frame = await this.#frameOf(contextId)
    const event = { sender: this, senderFrame: frame ? frameView(frame) : null, frameId: contextId, processId: 1, type: 'frame' }
    const args = decode(message.args) as unknown[]
    if (message.type === 'send') {
      ipcMain.emit(message.channel, event, ...args)
      return
    }
    let reply: object
    try {
      const handler = ipcMain.invokable.get(message.channel)
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`)
      reply = { value: encode(structuredClone(await handler(event, ...args))) }
    } catch (error) {
      reply = { error: String(error) }
    }
    await this.#evaluate(contextId, { type: 'reply', id: message.id, channel: message.channel, ...reply })
  }

  async #frameOf(contextId: number): Promise<Frame | null> {
    const id = this.#worlds.get(contextId)
    const tree = await this.#cdp?.send('Page.getFrameTree')
    if (!tree || id === undefined) return null
    if (tree.frameTree.frame.id === id) return this.page?.mainFrame() ?? null
    const child = tree.frameTree.childFrames?.find(({ frame }) => frame.id === id)
    return this.page?.frames().find((frame) => frame.parentFrame() !== null && frame.url() === child?.frame.url) ?? null
  }

  async #evaluate(contextId: number, message: object): Promise<void> {
    const expression = `__fromMain(${JSON.stringify(JSON.stringify(message))})`
    await this.#cdp?.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined)
  }

  /** For getPathForFile: what the test is about to drop or pick. */
  async knowPaths(paths: readonly { name: string; size: number; path: string }[]): Promise<void> {
    for (const id of this.#worlds.keys())
      await this.#cdp?.send('Runtime.evaluate', { contextId: id, expression: `__paths = ${JSON.stringify(paths)}` })
  }

  send(channel: string, ...args: unknown[]): void {
    const message = { type: 'push', channel, args: encode(structuredClone(args)) }
    for (const id of this.#worlds.keys()) void this.#evaluate(id, message)
  }
  async loadURL(url: string): Promise<void> {
    await this.owner.opened
    this.#loading.add(url)
    try {
      await this.page?.goto(await outward(url))
    } finally {
      this.#loading.delete(url)
    }
    this.emit('did-finish-load')
  }
  getURL(): string {
    return inward(this.page?.url() ?? '')
  }
  isDestroyed(): boolean {
    return this.owner.isDestroyed()
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'allow' | 'deny' }): void {
    this.#openHandler = handler
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRTCPolicy = policy
  }
  async printToPDF(options: {
    pageSize?: string
    printBackground?: boolean
    generateTaggedPDF?: boolean
    generateDocumentOutline?: boolean
  }): Promise<Buffer> {
    const a4 = options.pageSize === 'A4' ? { paperWidth: 8.27, paperHeight: 11.7 } : {}
    const result = await this.#cdp?.send('Page.printToPDF', {
      ...a4,
      printBackground: options.printBackground ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
    })
    return Buffer.from(result?.data ?? '', 'base64')
  }
}
