import type { MessagePort, Worker } from 'node:worker_threads'
import type { Port } from '../../shared/protocol/rpc'

/** A worker thread, or the thread's way back, as a port for calls. */
export function threadPort(thread: Worker | MessagePort): Port {
  return {
    post: (message, transfer) => thread.postMessage(message, [...transfer]),
    listen(listener) {
      thread.on('message', listener)
      return () => {
        thread.off('message', listener)
      }
    },
  }
}
