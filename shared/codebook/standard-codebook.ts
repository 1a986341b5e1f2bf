/** The codebook that comes with the app. */
import type { Codebook } from '../model/codebook'
import { type CompiledCodebook, compileCodebook } from './compile-codebook'
import { readCodebook } from './parse-codebook'
import file from './standard-codebook.json' with { type: 'json' }

let compiled: CompiledCodebook | null = null

/** Compiled once, when first asked for. Throws when our own file is wrong: a bug. */
export function standardCodebook(): CompiledCodebook {
  if (compiled !== null) return compiled
  const read = readCodebook(file, true)
  if (!read.ok) throw new RangeError(read.error.map((error) => error.message).join('\n'))
  const codebook: Codebook = read.value
  compiled = compileCodebook(codebook)
  return compiled
}
