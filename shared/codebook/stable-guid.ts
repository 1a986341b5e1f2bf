/** GUIDs for exchange formats that are the same each time, derived from what they name. */
import { sha256 } from './sha-256'

/** A UUID of version 8 (RFC 9562, 5.8): 122 bits of the SHA-256 of `name`. Lower case, without braces. */
export function stableGuid(name: string): string {
  const hash = sha256(name)
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4)
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}
