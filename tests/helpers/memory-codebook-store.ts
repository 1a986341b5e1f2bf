/** The versions of the codebook in memory, for tests of what uses them. */
import { type CodebookStore, VersionTaken } from '../../shared/library/codebook-store'
import type { CodebookVersion, DocumentCountChanges } from '../../shared/model/codebook-version'

export function createMemoryCodebookStore(): CodebookStore {
  const versions = new Map<number, CodebookVersion>()
  const changes = new Map<string, DocumentCountChanges>()
  return {
    versions: async () => [...versions.values()].sort((a, b) => a.number - b.number),
    async add(added) {
      for (const { number } of added) if (versions.has(number)) throw new VersionTaken(`version ${number} is there already`)
      for (const version of added) versions.set(version.number, structuredClone(version))
    },
    async record(change) {
      changes.set(`${change.version} ${change.documentId}`, structuredClone(change))
    },
    changes: async (version) =>
      [...changes.values()].filter((change) => change.version === version).sort((a, b) => (a.documentId < b.documentId ? -1 : 1)),
  }
}
