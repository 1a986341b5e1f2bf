/** A file's bytes, never more than the app can hold. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

/** Rejects when the path is no regular file, is larger than `limit` bytes, or cannot be read. */
export async function readLimited(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  // Non-blocking: opening a named pipe must not wait for a writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const facts = await file.stat()
    if (!facts.isFile()) throw new Error('not a regular file')
    if (facts.size > limit) throw new Error(`larger than ${limit} bytes`)
    const bytes = await file.readFile()
    return new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)
  } finally {
    await file.close()
  }
}
