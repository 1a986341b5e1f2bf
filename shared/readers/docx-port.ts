/** What the Word reader needs from outside: an archive opened within limits, and bytes as characters. */
import type { Result } from '../base/result'

export interface ZipLimits {
  /** Bytes, unpacked, of all wanted parts together. */
  readonly totalBytes: number
  /** Entries of the archive, wanted or not. */
  readonly entries: number
  /** Unpacked size over packed size of one part. Parts under 1 MiB may be more: short and repetitive text packs well. */
  readonly ratio: number
}

export type ZipFailure =
  | { readonly kind: 'too-large'; readonly byteLength: number; readonly limit: number }
  | { readonly kind: 'damaged'; readonly detail: string }

/** Parts by name, unpacked. */
export type ZipParts = ReadonlyMap<string, Uint8Array>

export interface DocxPort {
  /** Unpacks the parts whose name `wanted` accepts. Sizes are checked before anything is unpacked. */
  unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits): Result<ZipParts, ZipFailure>
  /** The characters of an XML part, piece by piece: UTF-8 or UTF-16 by its first bytes. */
  decode(part: Uint8Array): Iterable<string>
}

/** Far above real documents and far below what hurts (a bomb of 294 kB took 1.6 GB without limits). */
export const ZIP_LIMITS: ZipLimits = { totalBytes: 200 * 1024 * 1024, entries: 5000, ratio: 200 }
