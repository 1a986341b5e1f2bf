/** Between the page in a plain browser and the loopback server: files given on the command line. */

/** Server-sent events; each message is an `OpenedFile[]` as JSON. */
export const OPENED_EVENTS = '/opened/events'

export interface OpenedFile {
  /** Unguessable, of this run of the server. */
  readonly id: string
  readonly name: string
  readonly size: number
}

/** Where the bytes of an opened file are. */
export function openedFilePath(id: string): string {
  return `/opened/file/${id}`
}
