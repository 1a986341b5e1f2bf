/** The words of the command line → a command, or what is wrong with them. */
import { fail, ok, type Result } from '../../shared/base/result'
import { EXPORT_TABLES, type ExportTable } from '../../shared/export/library-sheets'
import { CSV_VARIANTS, type CsvVariant } from '../../shared/export/sheet-csv'
import { cli } from '../../shared/i18n/cli'
import { LANGUAGES, type Language } from '../../shared/i18n/language'
import { DOCUMENT_TYPES, type DocumentType } from '../../shared/model/document-profile'
import type { ProfileEdits } from '../../shared/model/library'
import { type Option, type Options, readOptions } from './options'

const FORMATS = ['json', 'csv', 'table'] as const
export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'qdc', 'qdpx', 'docx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export type Format = (typeof FORMATS)[number]

export interface Common {
  readonly lang: Language
  /** Null: a table on a terminal, otherwise JSON. */
  readonly format: Format | null
  readonly out: string | null
  readonly codebook: string | null
  readonly edits: ProfileEdits
  readonly includeFurniture: boolean
  /** Null: one per processor. */
  readonly jobs: number | null
  /** Seconds without a page read. */
  readonly timeout: number
}

export interface ExportOptions {
  readonly as: ExportFormat
  /** Null: every table. */
  readonly table: ExportTable | null
  readonly variant: CsvVariant
}

export type Command = Common &
  (
    | { readonly name: 'analyse'; readonly paths: readonly string[] }
    | { readonly name: 'compare'; readonly paths: readonly string[] }
    | ({ readonly name: 'export'; readonly paths: readonly string[] } & ExportOptions)
    | { readonly name: 'text'; readonly file: string }
    | { readonly name: 'search'; readonly query: string; readonly paths: readonly string[] }
    | { readonly name: 'concordance'; readonly query: string; readonly width: number; readonly paths: readonly string[] }
    | { readonly name: 'codebook-check'; readonly file: string }
    | { readonly name: 'rules'; readonly id: string | null }
    | { readonly name: 'help' | 'version' }
  )

/** Options that every command takes are not listed. */
const OF_COMMAND: Readonly<Record<string, readonly Option[]>> = {
  analyse: ['format', 'codebook', 'type', 'issuer', 'include-furniture', 'jobs', 'timeout'],
  compare: ['format', 'codebook', 'type', 'issuer', 'include-furniture', 'jobs', 'timeout'],
  export: ['format', 'table', 'csv', 'codebook', 'type', 'issuer', 'include-furniture', 'jobs', 'timeout'],
  text: ['timeout'],
  search: ['format', 'include-furniture', 'jobs', 'timeout'],
  concordance: ['format', 'include-furniture', 'width', 'jobs', 'timeout'],
  codebook: [],
  rules: ['format'],
}
const EVERYWHERE: readonly Option[] = ['out', 'lang', 'help', 'version']

/** The failure is one line for the user, in the language asked for. */
export function readArguments(args: readonly string[]): Result<Command, string> {
  const lang = languageIn(args)
  const text = cli[lang]
  const parsed = readOptions(args, lang)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const refused = (option: string, allowed: string) => fail(text.badValue(option, allowed))
  if (values.lang !== undefined && values.lang !== lang) return refused('lang', LANGUAGES.join('|'))
  const exporting = positionals[0] === 'export'
  const format = values.format === undefined || exporting ? null : FORMATS.find((known) => known === values.format)
  if (format === undefined) return refused('format', FORMATS.join('|'))
  const type = values.type === undefined ? null : DOCUMENT_TYPES.find((known) => known === values.type)
  if (type === undefined) return refused('type', DOCUMENT_TYPES.join('|'))
  const numbers = { width: 60, jobs: 0, timeout: 60 }
  for (const [option, low, high] of [
    ['width', 1, 1000],
    ['jobs', 1, 64],
    ['timeout', 1, 86_400],
  ] as const) {
    const value = values[option]
    if (value === undefined) continue
    if (!/^\d{1,6}$/.test(value) || Number(value) < low || Number(value) > high) return refused(option, text.wholeNumber(low, high))
    numbers[option] = Number(value)
  }
  const common: Common = {
    lang,
    format,
    out: values.out ?? null,
    codebook: values.codebook ?? null,
    edits: editsOf(type, values.issuer),
    includeFurniture: values['include-furniture'] ?? false,
    jobs: numbers.jobs === 0 ? null : numbers.jobs,
    timeout: numbers.timeout,
  }
  if (values.version) return ok({ ...common, name: 'version' })
  const [name, ...rest] = positionals
  if (values.help || name === 'help') return ok({ ...common, name: 'help' })
  if (name === undefined) return fail(text.noCommand)
  const allowed = OF_COMMAND[name]
  if (allowed === undefined) return fail(text.unknownCommand(name))
  const foreign = (Object.keys(values) as Option[]).find((option) => !allowed.includes(option) && !EVERYWHERE.includes(option))
  if (foreign !== undefined) return fail(text.notForCommand(foreign, name))
  if (exporting) return exportCommand(common, rest, values)
  return command(common, name, rest, numbers.width)
}

/** The format is said, or told by the name of the file. */
function exportCommand(common: Common, paths: readonly string[], values: Options['values']): Result<Command, string> {
  const text = cli[common.lang]
  const ending = common.out?.split('.').at(-1)?.toLowerCase()
  const as = EXPORT_FORMATS.find((known) => known === (values.format ?? (ending === 'zip' ? 'csv' : ending)))
  if (as === undefined) return fail(text.badValue('format', EXPORT_FORMATS.join('|')))
  // A CSV file holds one table: the directives, unless another is asked for. A zip holds all.
  const asked = values.table ?? (as === 'csv' && ending !== 'zip' ? 'directives' : undefined)
  const table = asked === undefined ? null : EXPORT_TABLES.find((known) => known === asked)
  if (table === undefined) return fail(text.badValue('table', EXPORT_TABLES.join('|')))
  const variant = values.csv === undefined ? 'international' : CSV_VARIANTS.find((known) => known === values.csv)
  if (variant === undefined) return fail(text.badValue('csv', CSV_VARIANTS.join('|')))
  if (as !== 'csv' && (values.table !== undefined || values.csv !== undefined)) return fail(text.onlyForCsv)
  if (paths.length === 0 && as !== 'qdc') return fail(text.noFiles)
  if (common.out === null && (as === 'xlsx' || as === 'qdpx' || as === 'docx')) return fail(text.outNeeded(as))
  return ok({ ...common, name: 'export', paths, as, table, variant })
}

function command(common: Common, name: string, rest: readonly string[], width: number): Result<Command, string> {
  const text = cli[common.lang]
  const [first, ...paths] = rest
  switch (name) {
    case 'analyse':
      return first === undefined ? fail(text.noFiles) : ok({ ...common, name, paths: rest })
    case 'compare':
      return first === undefined ? fail(text.twoFiles) : ok({ ...common, name, paths: rest })
    case 'text':
      return first === undefined || paths.length > 0 ? fail(text.oneFile) : ok({ ...common, name, file: first })
    case 'search':
    case 'concordance':
      if (first === undefined || first.trim() === '') return fail(text.noQuery)
      if (paths.length === 0) return fail(text.noFiles)
      return ok(name === 'search' ? { ...common, name, query: first, paths } : { ...common, name, query: first, width, paths })
    case 'rules':
      return paths.length > 0 ? fail(text.oneRule) : ok({ ...common, name, id: first ?? null })
    default: {
      const [file, ...more] = paths
      return first !== 'check' || file === undefined || more.length > 0
        ? fail(text.oneCommand)
        : ok({ ...common, name: 'codebook-check', file })
    }
  }
}

/** Looked for first, so that what is wrong with the rest is said in it. */
function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  const given = at >= 0 ? args[at + 1] : args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
  return LANGUAGES.find((language) => language === given) ?? 'nb'
}

function editsOf(type: DocumentType | null, issuer: string | undefined): ProfileEdits {
  return { ...(type === null ? {} : { type }), ...(issuer === undefined ? {} : { issuer }) }
}
