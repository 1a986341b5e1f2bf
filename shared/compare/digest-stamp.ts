/** Tells the digest of one analysis of a document from that of another. */
import type { DocumentDigest } from '../model/digest'

/** The same for digests of the same analysis; another when anything that is counted differs. */
export function digestStamp({
  format,
  pipelineVersion,
  codebookHash,
  words,
  directives,
  directiveCodes,
  directiveActors,
  mentions,
}: DocumentDigest): string {
  return [format, pipelineVersion, codebookHash, words, ...[directives, directiveCodes, directiveActors, mentions].map(hashOf)].join(' ')
}

/** FNV-1a, 32 bits, over whole numbers instead of bytes. */
function hashOf(numbers: Uint32Array | Uint16Array): number {
  let hash = 0x811c9dc5
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193)
  return hash >>> 0
}
