/** Compiled codebooks for a worker: each is made ready once, however many documents are judged with it. */
import type { Codebook } from '../model/codebook'
import { type CompiledCodebook, compileCodebook } from './compile-codebook'
import { standardCodebook } from './standard-codebook'

/** The one in use and the one before it: work on the old one may still be under way when a new one is saved. */
const HELD = 2

/** Gives the compiled codebook of a request; null is the codebook that comes with the app. */
export function codebookCache(): (request: { readonly hash: string; readonly codebook: Codebook } | null) => CompiledCodebook {
  const held = new Map<string, CompiledCodebook>()
  return (request) => {
    if (request === null || request.hash === standardCodebook().hash) return standardCodebook()
    const known = held.get(request.hash)
    if (known !== undefined) return known
    const compiled = compileCodebook(request.codebook)
    if (compiled.hash !== request.hash) throw new RangeError(`codebook ${compiled.hash} was sent as ${request.hash}`)
    for (const oldest of [...held.keys()].slice(0, held.size - HELD + 1)) held.delete(oldest)
    held.set(compiled.hash, compiled)
    return compiled
  }
}
