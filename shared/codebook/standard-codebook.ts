/** The codebook that comes with the app. */
import { codebookHash } from './codebook-hash'
import { type CompiledCodebook, compileCodebook } from './compile-codebook'
import { readCodebook } from './parse-codebook'
import file from './standard-codebook.json' with { type: 'json' }

type WrittenCodebook = Pick<CompiledCodebook, 'codebook' | 'hash'>

let written: WrittenCodebook | null = null
let compiled: CompiledCodebook | null = null

/** To be shown or compared with: a third of the time that compiling it takes too. Throws when our own file is wrong: a bug. */
export function writtenStandardCodebook(): WrittenCodebook {
  if (written !== null) return written
  const read = readCodebook(file, true)
  if (!read.ok) throw new RangeError(read.error.map((error) => error.message).join('\n'))
  written = { codebook: read.value, hash: codebookHash(read.value) }
  return written
}

/** Ready for finding. Compiled once, when first asked for. */
export function standardCodebook(): CompiledCodebook {
  compiled ??= compileCodebook(writtenStandardCodebook().codebook)
  return compiled
}
