/** Node's zip port for tests, and what is in an archive. */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { zipFrom } from '../../shared/export/zip'

export const zip = zipFrom<ZipDeflate>({ Zip, ZipDeflate, strToU8 })

export function unzipped(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}
