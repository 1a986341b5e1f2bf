/** Checklists to and from files: JSON, a table with a heading (CSV), or a line of text for each expected mandate. */
import { fail, ok, type Result } from '../base/result'
import type { Checklist, ChecklistItem } from '../model/checklist'
import { MODALITIES, type Modality, REQUIREMENTS, type RequirementType } from '../model/directive'
import { codeId } from '../model/identifiers'
import { readTable } from './read-table'

const FORMAT = 'skalma-checklist'
const FORMAT_VERSION = 1

export type ReadItem = Omit<ChecklistItem, 'id'>

export interface ReadChecklist {
  /** Null where the file does not say it. */
  readonly name: string | null
  readonly items: readonly ReadItem[]
}

/** `line`: of the file, or the item's number in JSON; from 1. */
export type ChecklistFileError =
  | { readonly kind: 'damaged' | 'other-format' | 'newer' | 'empty' }
  | { readonly kind: 'no-name'; readonly line: number }
  | { readonly kind: 'unknown-value'; readonly line: number; readonly column: string; readonly value: string }

/** Columns by their names in files, in the languages of the interface. */
const COLUMNS: Readonly<Record<string, keyof ReadItem>> = {
  name: 'name',
  navn: 'name',
  namn: 'name',
  theme: 'theme',
  tema: 'theme',
  actor: 'actor',
  addressee: 'actor',
  adressat: 'actor',
  aktør: 'actor',
  least: 'least',
  minst: 'least',
  requirement: 'requirement',
  kravtype: 'requirement',
  words: 'words',
  ord: 'words',
  deadline: 'deadline',
  frist: 'deadline',
}

/** What people write for a class or type, beside its name in files. */
const VALUES: Readonly<Record<string, Modality | RequirementType>> = {
  plikt: 'obligation',
  skal: 'obligation',
  forbud: 'prohibition',
  forbod: 'prohibition',
  anbefaling: 'recommendation',
  tilråding: 'recommendation',
  bør: 'recommendation',
  intensjon: 'intention',
  adgang: 'permission',
  høve: 'permission',
  kan: 'permission',
  mål: 'goal',
  styringsparameter: 'parameter',
  styringsparametere: 'parameter',
  styringsparametrar: 'parameter',
  aktivitetskrav: 'activity',
  rapportering: 'reporting',
  rapporteringskrav: 'reporting',
}
const YES = new Set(['ja', 'yes', 'true', 'x', '1'])
const NO = new Set(['', 'nei', 'no', 'false', '0'])

/** Any of the three forms; nothing in the file is believed before it is checked. */
export function readChecklist(text: string): Result<ReadChecklist, ChecklistFileError> {
  const content = text.replace(/^\uFEFF/, '').trim()
  if (content === '') return fail({ kind: 'empty' })
  if (content.startsWith('{')) return readJson(content)
  const rows = readTable(content)
  const heading = (rows[0]?.cells ?? []).map((cell) => COLUMNS[cell.trim().toLowerCase()])
  if (heading.includes('name')) return readRows(rows.slice(1), heading)
  const lines = content.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').trim())
  return ok({ name: null, items: lines.filter((line) => line !== '').map((name) => ({ ...NOTHING, name })) })
}

const NOTHING: Omit<ReadItem, 'name'> = { theme: null, actor: null, least: null, requirement: null, words: '', deadline: false }

function readJson(content: string): Result<ReadChecklist, ChecklistFileError> {
  let file: unknown
  try {
    file = JSON.parse(content)
  } catch {
    return fail({ kind: 'damaged' })
  }
  const { format, formatVersion, name, items } = file as Record<string, unknown>
  if (format !== FORMAT || !Array.isArray(items)) return fail({ kind: 'other-format' })
  if (typeof formatVersion !== 'number' || formatVersion > FORMAT_VERSION) return fail({ kind: 'newer' })
  const read: ReadItem[] = []
  for (const [i, value] of items.entries()) {
    const item = itemOf(typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}, i + 1)
    if (!item.ok) return item
    read.push(item.value)
  }
  return read.length === 0
    ? fail({ kind: 'empty' })
    : ok({ name: typeof name === 'string' && name.trim() !== '' ? name.trim() : null, items: read })
}

function readRows(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  heading: readonly (keyof ReadItem | undefined)[],
): Result<ReadChecklist, ChecklistFileError> {
  const read: ReadItem[] = []
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const item = itemOf(Object.fromEntries(heading.flatMap((column, i) => (column === undefined ? [] : [[column, cells[i] ?? '']]))), line)
    if (!item.ok) return item
    read.push(item.value)
  }
  return read.length === 0 ? fail({ kind: 'empty' }) : ok({ name: null, items: read })
}

function itemOf(fields: Readonly<Record<string, unknown>>, line: number): Result<ReadItem, ChecklistFileError> {
  const text = (column: keyof ReadItem): string =>
    String(fields[column] ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const unknown = (column: keyof ReadItem) => fail({ kind: 'unknown-value' as const, line, column, value: text(column) })
  const name = text('name')
  if (name === '') return fail({ kind: 'no-name', line })
  const meant = (column: keyof ReadItem): string => VALUES[text(column).toLowerCase()] ?? text(column).toLowerCase()
  const least = MODALITIES.find((one) => one === meant('least')) ?? null
  if (least === null && text('least') !== '') return unknown('least')
  const requirement = REQUIREMENTS.find((one) => one === meant('requirement')) ?? null
  if (requirement === null && text('requirement') !== '') return unknown('requirement')
  const deadline = text('deadline').toLowerCase()
  if (!YES.has(deadline) && !NO.has(deadline)) return unknown('deadline')
  const [theme, actor] = [text('theme'), text('actor')]
  return ok({
    name,
    theme: theme === '' ? null : codeId(theme),
    actor: actor === '' ? null : actor,
    least,
    requirement,
    words: text('words'),
    deadline: YES.has(deadline),
  })
}

/** As `readChecklist` reads it again, to the letter. */
export function writeChecklist({ name, items }: Pick<Checklist, 'name' | 'items'>): string {
  const file = { format: FORMAT, formatVersion: FORMAT_VERSION, name, items: items.map(({ id: _, ...item }) => item) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The same as a table, for a spreadsheet; the names of its columns are those that are read. */
export function checklistRows(items: readonly ChecklistItem[]): readonly (readonly string[])[] {
  return [
    ['name', 'theme', 'actor', 'least', 'requirement', 'words', 'deadline'],
    ...items.map(({ name, theme, actor, least, requirement, words, deadline }) => [
      name,
      theme ?? '',
      actor ?? '',
      least ?? '',
      requirement ?? '',
      words,
      deadline ? 'yes' : '',
    ]),
  ]
}
