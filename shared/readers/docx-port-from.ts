/**
 * The Word port, made from the packages its caller brings: fflate to unpack, and the platform's TextDecoder.
 * Node and the page's workers use the same packages, so the port exists once; they only hand them in.
 */
import { fail, ok } from '../base/result'
import type { DocxPort, ZipFailure, ZipLimits } from './docx-port'

interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly originalSize: number
}

export interface DocxPackages {
  readonly unzipSync: (bytes: Uint8Array, options: { filter: (entry: ZipEntry) => boolean }) => Record<string, Uint8Array>
  readonly newDecoder: (encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => {
    decode(bytes: Uint8Array, options: { stream: boolean }): string
  }
}

const FREE_BYTES = 1024 * 1024
/** The XML is decoded piece by piece, so that a large part is never held both as bytes and as one string. */
const CHUNK_BYTES = 1024 * 1024

class Stop extends Error {}

export function docxPortFrom(packages: DocxPackages): DocxPort {
  return {
    unzip: (bytes, wanted, limits) => unzip(packages, bytes, wanted, limits),
    decode: (part) => decode(packages, part),
  }
}

function unzip(
  packages: DocxPackages,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): ReturnType<DocxPort['unzip']> {
  let total = 0
  let entries = 0
  let failure: ZipFailure | null = null
  try {
    // fflate inflates into a buffer of the declared size: a header that lies shows as XML that breaks off.
    const parts = packages.unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1
        if (entries <= limits.entries && !wanted(name)) return false
        total += originalSize
        const limit = Math.min(limits.totalBytes, Math.max(FREE_BYTES, size * limits.ratio))
        if (entries > limits.entries || total > limits.totalBytes || originalSize > limit) {
          failure = { kind: 'too-large', byteLength: total > limits.totalBytes ? total : originalSize, limit }
          throw new Stop()
        }
        return true
      },
    })
    return ok(new Map(Object.entries(parts)))
  } catch (error) {
    return fail(failure ?? { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) })
  }
}

function encodingOf(part: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0x3c && part[1] === 0)) return 'utf-16le'
  if ((part[0] === 0xfe && part[1] === 0xff) || (part[0] === 0 && part[1] === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

function* decode(packages: DocxPackages, part: Uint8Array): Iterable<string> {
  const decoder = packages.newDecoder(encodingOf(part))
  for (let at = 0; at < part.length; at += CHUNK_BYTES)
    yield decoder.decode(part.subarray(at, at + CHUNK_BYTES), { stream: at + CHUNK_BYTES < part.length })
}
