/** What the Word reader needs from outside: an archive opened within limits, and XML as events. */
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

export interface XmlHandlers {
  /** Names and attribute names as written, prefix included. */
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

export interface DocxPort {
  /** Unpacks the parts whose name `wanted` accepts. Sizes are checked before anything is unpacked. */
  unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits): Result<ZipParts, ZipFailure>
  /** Null when the part was well-formed XML to its end, else what was wrong with it. Entities of a DTD are errors. */
  parse(part: Uint8Array, handlers: XmlHandlers): string | null
}

/** Far above real documents and far below what hurts (a bomb of 294 kB took 1.6 GB without limits). */
export const ZIP_LIMITS: ZipLimits = { totalBytes: 200 * 1024 * 1024, entries: 5000, ratio: 200 }
