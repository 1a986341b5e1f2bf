/** Makes a version of the draft. What comes out is what an exported file would give back, so that the command line counts the same. */

import type { Result } from '../../../shared/base/result'
import { fail, ok } from '../../../shared/base/result'
import { codebookHash } from '../../../shared/codebook/codebook-hash'
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { parseCodebook } from '../../../shared/codebook/parse-codebook'
import { writtenStandardCodebook } from '../../../shared/codebook/standard-codebook'
import { writeCodebook } from '../../../shared/codebook/write-codebook'
import type { Codebook } from '../../../shared/model/codebook'
import type { CodebookError } from '../../../shared/model/codebook-error'
import type { CodebookVersion } from '../../../shared/model/codebook-version'

export interface NewVersionFacts {
  readonly note: string
  readonly imported: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * The versions to add: the standard codebook first when it was never kept. A draft with the content of an earlier version is that
 * codebook again, with its number and hash, so that its results are known as the same.
 */
export function newVersions(
  versions: readonly CodebookVersion[],
  draft: Codebook,
  { note, imported, now }: NewVersionFacts,
): Result<readonly CodebookVersion[], readonly CodebookError[]> {
  const first = versions.length === 0 ? [standardVersion(now)] : []
  const all = [...versions, ...first]
  const number = (all.at(-1)?.number ?? 0) + 1
  const read = parseCodebook(writeCodebook({ ...draft, version: number }))
  if (!read.ok) return fail(read.error)
  const standard = standardVersion(now)
  const same = [standard, ...all].find(({ codebook }) => diffCodebooks(codebook, read.value).length === 0)
  const codebook = same?.codebook ?? read.value
  const isStandard = same?.hash === standard.hash
  const origin = same === undefined ? (imported ? 'imported' : 'edited') : isStandard ? 'standard' : 'restored'
  const restoredFrom = origin === 'restored' ? (same?.number ?? null) : null
  return ok([
    ...first,
    { number, codebook, hash: same?.hash ?? codebookHash(codebook), savedAt: now, note: note.trim(), origin, restoredFrom },
  ])
}

function standardVersion(now: number): CodebookVersion {
  const { codebook, hash } = writtenStandardCodebook()
  return { number: 1, codebook, hash, savedAt: now, note: '', origin: 'standard', restoredFrom: null }
}
