/** `ipcMain`: one handler a channel, as in Electron. */
import { EventEmitter } from 'node:events'

class IpcMain extends EventEmitter {
  readonly invokable = new Map<string, (event: object, ...args: unknown[]) => unknown>()
  handle(channel: string, handler: (event: object, ...args: unknown[]) => unknown): void {
    if (this.invokable.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.invokable.set(channel, handler)
  }
  removeHandler(channel: string): void {
    this.invokable.delete(channel)
  }
}
export const ipcMain = new IpcMain()
