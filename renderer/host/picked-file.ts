import type { PickedFile } from './host'

/** A file the page was given by the user: chosen or dropped. */
export function pickedFile(file: File): PickedFile {
  return { name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }
}
