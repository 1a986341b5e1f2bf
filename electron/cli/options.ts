/** The options of the command line, and the reading of words into options and the rest. */
import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../shared/base/result'
import { cli } from '../../shared/i18n/cli'
import type { Language } from '../../shared/i18n/language'

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  codebook: { type: 'string' },
  type: { type: 'string' },
  issuer: { type: 'string' },
  'include-furniture': { type: 'boolean' },
  table: { type: 'string' },
  csv: { type: 'string' },
  width: { type: 'string' },
  jobs: { type: 'string' },
  timeout: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const
export type Option = keyof typeof OPTIONS

export interface Options {
  readonly values: ReturnType<typeof strictly>['values']
  readonly positionals: readonly string[]
}

/** The failure is one line for the user that names the option: Node's own is English, and speaks to programmers. */
export function readOptions(args: readonly string[], lang: Language): Result<Options, string> {
  const text = cli[lang]
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1]
    // Of letters in a row ("-bør") the whole word is named.
    if (option === undefined) return fail(text.unknownOption(token.rawName.startsWith('--') ? token.rawName : (args[token.index] ?? '')))
    // Another option behind it is no value.
    const without = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))
    if (option.type === 'string' && without) return fail(text.valueMissing(token.name))
    if (option.type === 'boolean' && token.value !== undefined) return fail(text.noValue(token.name))
  }
  return ok(strictly(args))
}

function strictly(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
}
