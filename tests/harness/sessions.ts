/** The one session: its handlers, and the registering of schemes. */
import { EventEmitter } from 'node:events'
import { after, before } from './environment.ts'
import { privileged, schemes } from './schemes.ts'

type Handler = (...args: never[]) => unknown

class Session extends EventEmitter {
  readonly handlers: {
    permission?: Handler
    check?: Handler
    device?: Handler
    display?: Handler
    before?: (details: object, callback: (answer: { cancel?: boolean }) => void) => void
  } = {}
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
      after('protocol.handle')
      if (schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      schemes.set(scheme, handler)
    },
    unhandle: (scheme: string) => schemes.delete(scheme),
    isProtocolHandled: (scheme: string) => schemes.has(scheme),
  }
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<Session['handlers']['before']>) => {
      this.handlers.before = listener
    },
  }
  spellChecker = true
  setPermissionRequestHandler(handler: Handler): void {
    this.handlers.permission = handler
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.handlers.check = handler
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.handlers.device = handler
  }
  setDisplayMediaRequestHandler(handler: Handler): void {
    this.handlers.display = handler
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled
  }
}
export const defaultSession = new Session()
export const session = {
  get defaultSession() {
    after('session.defaultSession')
    return defaultSession
  },
}
export const protocol = {
  registerSchemesAsPrivileged(list: { scheme: string; privileges?: { standard?: boolean; secure?: boolean } }[]) {
    before('protocol.registerSchemesAsPrivileged')
    for (const { scheme, privileges } of list) privileged.set(scheme, privileges ?? {})
  },
  get handle() {
    return session.defaultSession.protocol.handle
  },
}
