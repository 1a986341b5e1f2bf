/** What the user does to checklists. Each change is stored first; what could not be stored is not shown. */
import { fail, ok, type Result } from '../../../../shared/base/result'
import {
  type ChecklistFileError,
  checklistRows,
  type ReadItem,
  readChecklist,
  writeChecklist,
} from '../../../../shared/compare/checklist-file'
import { csv } from '../../../../shared/export/csv'
import { SAMPLE_EXPECTATIONS, checklist as words } from '../../../../shared/i18n/checklist'
import { common } from '../../../../shared/i18n/common'
import type { Checklist, ChecklistItem, Suggestion } from '../../../../shared/model/checklist'
import { checklistId } from '../../../../shared/model/identifiers'
import type { Services } from '../../../app/services'
import { withChecklist, withoutChecklist } from '../../../state/checklist-state'
import { requestedCodebook } from '../../../state/codebook-state'
import { notify } from '../../../state/notices'

/** Milliseconds a message stays, and one that offers to undo. */
const SHORT = 6000
const UNDO_TIME = 15_000

const OPEN: Suggestion = { theme: null, actor: null, least: null, requirement: null, words: '', deadline: false }

/** Null when it could not be stored; the user has been told. */
export async function makeChecklist(services: Services, name: string, items: readonly ReadItem[]): Promise<Checklist | null> {
  const made: Checklist = {
    id: checklistId(services.newId()),
    name,
    items: items.map((item) => ({ ...item, id: services.newId() })),
    createdAt: services.now(),
  }
  return (await keepChecklist(services, made)) ? made : null
}

/** The sample, with the conditions that its sentences say. */
export async function makeSample(services: Services): Promise<Checklist | null> {
  return makeChecklist(services, textOf(services).sampleName, await withSuggestions(services, SAMPLE_EXPECTATIONS.map(named)))
}

export async function keepChecklist({ checklists, checklistState, notices, preferences }: Services, changed: Checklist): Promise<boolean> {
  try {
    await checklists.put(changed)
  } catch {
    notify(notices, { text: words[preferences.get().language].failed, tone: 'danger', action: null, lasts: null })
    return false
  }
  checklistState.set((state) => withChecklist(state, changed))
  return true
}

/** A notice offers to undo it. */
export async function deleteChecklist(services: Services, checklist: Checklist): Promise<void> {
  const { checklists, checklistState, notices } = services
  try {
    await checklists.remove(checklist.id)
  } catch {
    notify(notices, { text: textOf(services).failed, tone: 'danger', action: null, lasts: null })
    return
  }
  checklistState.set((state) => withoutChecklist(state, checklist.id))
  tellUndo(services, textOf(services).deleted(checklist.name), checklist)
}

/** Adds an item, or replaces the one with its id in place. */
export function keepItem(services: Services, checklist: Checklist, item: ChecklistItem): Promise<boolean> {
  const there = checklist.items.some(({ id }) => id === item.id)
  const items = there ? checklist.items.map((one) => (one.id === item.id ? item : one)) : [...checklist.items, item]
  return keepChecklist(services, { ...checklist, items })
}

export async function removeItem(services: Services, checklist: Checklist, item: ChecklistItem): Promise<void> {
  const changed = { ...checklist, items: checklist.items.filter(({ id }) => id !== item.id) }
  if (await keepChecklist(services, changed)) tellUndo(services, textOf(services).itemRemoved(item.name), checklist)
}

/** What the names say by themselves. Nothing where they cannot be asked: the user writes the conditions then. */
export async function suggestionsFor({ compareWorker, codebookState }: Services, names: readonly string[]): Promise<readonly Suggestion[]> {
  try {
    return await compareWorker.suggest({ names, codebook: requestedCodebook(codebookState.get()) }, new AbortController().signal)
  } catch {
    return names.map(() => OPEN)
  }
}

/** Items that say no condition get those that their names say. */
async function withSuggestions(services: Services, items: readonly ReadItem[]): Promise<readonly ReadItem[]> {
  const open = items.filter((item) => isOpen(item))
  if (open.length === 0) return items
  const suggested = await suggestionsFor(
    services,
    open.map(({ name }) => name),
  )
  const byItem = new Map(open.map((item, i) => [item, suggested[i] ?? OPEN]))
  return items.map((item) => ({ ...item, ...byItem.get(item) }))
}

function isOpen({ theme, actor, least, requirement, words: query, deadline }: ReadItem): boolean {
  return theme === null && actor === null && least === null && requirement === null && query === '' && !deadline
}

function named(name: string): ReadItem {
  return { name, ...OPEN }
}

export type ImportFault = ChecklistFileError | { readonly kind: 'unreadable' }

/** A new list of what is in the file; the list when it was made. */
export async function importChecklist(services: Services, file: File): Promise<Result<Checklist | null, ImportFault>> {
  let text: string
  try {
    text = decode(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return fail({ kind: 'unreadable' })
  }
  const read = readChecklist(text)
  if (!read.ok) return read
  const name = read.value.name ?? file.name.replace(/\.[^.]*$/, '')
  const made = await makeChecklist(services, name, await withSuggestions(services, read.value.items))
  if (made !== null)
    notify(services.notices, { text: textOf(services).imported(made.items.length, file.name), tone: 'success', action: null, lasts: SHORT })
  return ok(made)
}

/** UTF-8, or what Norwegian Excel writes where it is not. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export async function exportChecklist(services: Services, checklist: Checklist, format: 'json' | 'csv'): Promise<void> {
  const { host, notices } = services
  const text = textOf(services)
  const [heading = [], ...rows] = checklistRows(checklist.items)
  const content = format === 'json' ? writeChecklist(checklist) : `\uFEFF${csv(heading, rows)}`
  try {
    const plain = checklist.name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase()
    const file = await host.saveFile(`${plain === '' ? text.name.toLowerCase() : plain}.${format}`, new TextEncoder().encode(content))
    if (file !== null) notify(notices, { text: text.exported(file), tone: 'success', action: null, lasts: SHORT })
  } catch {
    notify(notices, { text: text.exportFailed, tone: 'danger', action: null, lasts: null })
  }
}

function textOf({ preferences }: Services) {
  return words[preferences.get().language]
}

/** `before`: the list as it is put back. */
function tellUndo(services: Services, text: string, before: Checklist): void {
  const label = common[services.preferences.get().language].undo
  notify(services.notices, { text, tone: 'info', lasts: UNDO_TIME, action: { label, run: () => void keepChecklist(services, before) } })
}
