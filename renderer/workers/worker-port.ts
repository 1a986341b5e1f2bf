/** A message port of the calls' kind from the page's end of a worker, and from the worker's own end. */
import type { Port } from '../../shared/protocol/rpc'

interface MessageTarget {
  postMessage(message: unknown, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

export function workerPort(target: MessageTarget): Port {
  return {
    post: (message, transfer) => target.postMessage(message, [...transfer]),
    listen(listener) {
      const wrapped = (event: MessageEvent<unknown>): void => listener(event.data)
      target.addEventListener('message', wrapped)
      return () => target.removeEventListener('message', wrapped)
    },
  }
}
