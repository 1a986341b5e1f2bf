/** What a codebook is known by: the same content has the same hash, whoever wrote the file. */
import type { Codebook } from '../model/codebook'
import { sha256 } from './sha-256'

/** The codebook as one line of JSON, with the same order of fields for the same codes whoever wrote the file. */
export function canonicalJson(codebook: Codebook): string {
  return JSON.stringify(codebook, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  )
}

/** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
export function codebookHash(codebook: Codebook): string {
  return sha256(canonicalJson(codebook))
}
