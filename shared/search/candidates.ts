/** FlexSearch, with every default we rely on written out: it proposes the documents that may hold a form. */
import { Index } from 'flexsearch'

export interface Candidates {
  /** `slot`: the document's number, not used before. */
  add(slot: number, forms: readonly string[]): void
  /** The slots that hold the form. */
  having(form: string): readonly number[]
  /** Named parts of the index as strings, for keeping. */
  exportParts(): Promise<readonly (readonly [key: string, data: string])[]>
  importPart(key: string, data: string): void
}

/** More results than there can be documents: without a limit FlexSearch returns at most 100 and does not say so. */
const NO_LIMIT = 2 ** 31 - 1
/** Parts the forms of a document in the string handed to FlexSearch; no token holds it. */
const SEPARATOR = '\n'

export function createCandidates(): Candidates {
  const index = new Index({
    tokenize: 'strict',
    resolution: 1, // no ranking: order comes from the documents
    context: false,
    cache: false,
    fastupdate: false,
    // Our own tokens, as they are: the defaults fold å to a, collapse double letters and cut numbers.
    encode: (text: string) => text.split(SEPARATOR),
  })
  return {
    add: (slot, forms) => {
      index.add(slot, forms.join(SEPARATOR))
    },
    having: (form) => index.search(form, { limit: NO_LIMIT, suggest: false, cache: false }) as readonly number[],
    async exportParts() {
      const parts: [string, string][] = []
      await index.export(async (key: string, data: string) => {
        parts.push([key, data])
      })
      return parts
    },
    importPart: (key, data) => {
      index.import(key, data)
    },
  }
}
