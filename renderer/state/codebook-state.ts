/** The codebook in use, for everything that judges documents or names codes. */
import type { CodebookVersion } from '../../shared/model/codebook-version'
import type { RequestedCodebook } from '../../shared/protocol/analysis-calls'

export interface CodebookState {
  /** Saved versions, oldest first; none while the codebook that comes with the app was never changed. */
  readonly versions: readonly CodebookVersion[]
}

export const STANDARD_CODEBOOK: CodebookState = { versions: [] }

/** The last version that was saved, or null: the standard codebook was never changed. */
export function latestVersion({ versions }: CodebookState): CodebookVersion | null {
  return versions.at(-1) ?? null
}

/** The user's own codebook where one is in use; null: the codebook that comes with the app, in its edition of today. */
export function versionInUse(state: CodebookState): CodebookVersion | null {
  const latest = latestVersion(state)
  return latest?.origin === 'standard' ? null : latest
}

/** The codebook in use as a worker is asked for it. */
export function requestedCodebook(state: CodebookState): RequestedCodebook {
  const version = versionInUse(state)
  return version === null ? null : { hash: version.hash, codebook: version.codebook }
}

/** Adds newly saved versions; the last one is in use from now on. */
export function withVersions(state: CodebookState, saved: readonly CodebookVersion[]): CodebookState {
  return { ...state, versions: [...state.versions, ...saved] }
}
