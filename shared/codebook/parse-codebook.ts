/** A codebook file → `Codebook`: our own format, and that of the first codebook (whose modality categories are rules here, not codes). */
import { fail, ok, type Result } from '../base/result'
import { CODE_CATEGORIES, type Code, type Codebook, type CodeCategory, MATCH_MODES, type MatchMode, type Term } from '../model/codebook'
import type { CodebookError, CodebookErrorKind } from '../model/codebook-error'
import { codeId } from '../model/identifiers'
import { regexFault } from './regex-fault'

const CATEGORIES: ReadonlySet<string> = new Set(CODE_CATEGORIES)
const MODES: ReadonlySet<string> = new Set(MATCH_MODES)
/** Categories of the first codebook that the directive rules have taken over. */
const IGNORED = /^modality/

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Fields that are there and are text, so that absent ones stay absent. */
function texts<Name extends string>(fields: Fields, ...names: Name[]): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string') found[name] = value
  }
  return found
}

export function codebookError(
  kind: CodebookErrorKind,
  at: { readonly code?: string; readonly term?: string },
  what: string,
  about: { readonly detail?: string; readonly fault?: CodebookError['fault'] } = {},
): CodebookError {
  const { code = null, term = null } = at
  const where = [code === null ? '' : `code ${code}`, term === null ? '' : `term "${term}"`].filter((part) => part !== '').join(', ')
  return { kind, code, term, detail: about.detail ?? null, fault: about.fault ?? null, message: where === '' ? what : `${where}: ${what}` }
}

function parseTerm(raw: unknown, code: string, errors: CodebookError[], trusted: boolean): Term | null {
  if (!isFields(raw) || typeof raw.value !== 'string' || raw.value.trim() === '') {
    errors.push(codebookError('missing-field', { code }, 'a term has no value', { detail: 'value' }))
    return null
  }
  const value = raw.value.normalize('NFC')
  const mode = raw.mode
  if (typeof mode !== 'string' || !MODES.has(mode)) {
    const what = `unknown mode ${JSON.stringify(mode)}; use ${[...MODES].join(', ')}`
    errors.push(codebookError('unknown-mode', { code, term: value }, what, { detail: String(mode) }))
    return null
  }
  const { excludeRegex } = texts(raw, 'excludeRegex')
  for (const source of [mode === 'regex' ? value : null, excludeRegex ?? null]) {
    const fault = source === null || trusted ? null : regexFault(source)
    if (fault !== null) errors.push(codebookError('invalid-regex', { code, term: value }, `${fault.detail} in /${source}/`, fault))
  }
  const lang = strings(raw.lang).filter((one) => one === 'nb' || one === 'nn')
  return {
    value,
    mode: mode as MatchMode, // checked against MODES above
    lang: lang.length > 0 ? lang : ['nb', 'nn'],
    examples: strings(raw.examples),
    counterExamples: strings(raw.counterExamples),
    ...(strings(raw.exclude).length > 0 ? { exclude: strings(raw.exclude) } : {}),
    ...(excludeRegex === undefined ? {} : { excludeRegex }),
    ...(strings(raw.excludePhrases).length > 0 ? { excludePhrases: strings(raw.excludePhrases) } : {}),
    ...(raw.requireContext === true ? { requireContext: true } : {}),
    ...(raw.caseSensitive === true ? { caseSensitive: true } : {}),
    ...(strings(raw.tags).length > 0 ? { tags: strings(raw.tags) } : {}),
    ...texts(raw, 'note', 'entity', 'validFrom'),
  }
}

function parseCode(raw: unknown, index: number, errors: CodebookError[], trusted: boolean): Code | null {
  if (!isFields(raw) || typeof raw.id !== 'string' || raw.id === '') {
    errors.push(codebookError('missing-field', {}, `code number ${index + 1} has no id`, { detail: 'id' }))
    return null
  }
  const { id, category } = raw
  if (typeof category === 'string' && IGNORED.test(category)) return null
  if (typeof category !== 'string' || !CATEGORIES.has(category)) {
    const what = `unknown category ${JSON.stringify(category)}; use ${[...CATEGORIES].join(', ')}`
    errors.push(codebookError('unknown-category', { code: id }, what, { detail: String(category) }))
    return null
  }
  const label = isFields(raw.label) ? texts(raw.label, 'nb', 'nn', 'en') : {}
  const nb = label.nb ?? id
  const terms = Array.isArray(raw.terms) ? raw.terms : []
  if (!Array.isArray(raw.terms))
    errors.push(codebookError('missing-field', { code: id }, 'the code has no list "terms"', { detail: 'terms' }))
  return {
    id: codeId(id),
    category: category as CodeCategory, // checked against CATEGORIES above
    label: { nb, nn: label.nn ?? nb, en: label.en ?? nb },
    description: texts(raw, 'description').description ?? '',
    terms: terms.map((term) => parseTerm(term, id, errors, trusted)).filter((term) => term !== null),
    ...texts(raw, 'includeWhen', 'excludeWhen', 'source', 'note'),
  }
}

/**
 * The codebook in already parsed JSON. All errors are given, not the first only. `trusted` spares the trial of every regular
 * expression, a tenth of a second: for our own codebook, which the tests try.
 */
export function readCodebook(raw: unknown, trusted: boolean): Result<Codebook, readonly CodebookError[]> {
  if (!isFields(raw) || !Array.isArray(raw.codes)) return fail([codebookError('not-a-codebook', {}, 'the file has no list "codes"')])
  const errors: CodebookError[] = []
  const codes = raw.codes.map((code, index) => parseCode(code, index, errors, trusted)).filter((code) => code !== null)
  const seen = new Set<string>()
  for (const { id } of codes) {
    if (seen.has(id)) errors.push(codebookError('duplicate-code', { code: id }, 'the id is used twice'))
    seen.add(id)
  }
  if (errors.length > 0) return fail(errors)
  const version = raw.version ?? raw.schemaVersion
  return ok({ name: texts(raw, 'name').name ?? '', version: typeof version === 'number' ? version : 1, codes })
}

/** The codebook in a file's text (JSON, UTF-8). */
export function parseCodebook(json: string): Result<Codebook, readonly CodebookError[]> {
  try {
    return readCodebook(JSON.parse(json.replace(/^\uFEFF/, '').normalize('NFC')), false)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail([codebookError('not-json', {}, error.message, { detail: error.message })])
  }
}
