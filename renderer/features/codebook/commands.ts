/** What the user does to the codebook. Views call these; only these touch the services. */

import { fail, ok, type Result } from '../../../shared/base/result'
import { slugFor } from '../../../shared/codebook/code-slug'
import { withCode, withNewCode, withNewTerm, withoutCode, withoutTerm } from '../../../shared/codebook/edit-codebook'
import { parseCodebook } from '../../../shared/codebook/parse-codebook'
import { type ReadQdc, readQdc } from '../../../shared/codebook/read-qdc'
import { writtenStandardCodebook } from '../../../shared/codebook/standard-codebook'
import { writeCodebook } from '../../../shared/codebook/write-codebook'
import { writeQdc } from '../../../shared/codebook/write-qdc'
import { codebookView as words } from '../../../shared/i18n/codebook'
import { codebookWords } from '../../../shared/i18n/codebook-words'
import { common } from '../../../shared/i18n/common'
import { VersionTaken } from '../../../shared/library/codebook-store'
import type { Code, Codebook, CodeCategory } from '../../../shared/model/codebook'
import type { CodebookError } from '../../../shared/model/codebook-error'
import { codeId } from '../../../shared/model/identifiers'
import { navigate } from '../../app/routes'
import type { Services } from '../../app/services'
import type { PickedFile } from '../../host/host'
import { withVersions } from '../../state/codebook-state'
import { notify } from '../../state/notices'
import { editCodebook, editedCodebook } from './draft'
import { newVersions } from './save-version'

/** Milliseconds in which deleting can be undone. */
const UNDO_TIME = 20_000

function edited({ codebookState, codebookDraft }: Services): Codebook {
  return editedCodebook(codebookState.get(), codebookDraft.get())
}

export function changeCode(services: Services, code: Code): void {
  editCodebook(services, withCode(edited(services), code))
}

/** Adds a code with no words yet, after the last of its category, and gives its id. */
export function addCode(services: Services, name: string, category: CodeCategory): string {
  const codebook = edited(services)
  const id = codeId(slugFor(name, new Set(codebook.codes.map((code) => code.id))))
  const last = codebook.codes.findLastIndex((code) => code.category === category)
  const code: Code = { id, category, label: { nb: name, nn: name, en: name }, description: '', terms: [] }
  editCodebook(services, withNewCode(codebook, code, last < 0 ? codebook.codes.length : last + 1))
  return id
}

/** Deletes a code; a notice offers to put it back in its place, whatever was changed since. */
export function deleteCode(services: Services, code: Code): void {
  const index = edited(services).codes.findIndex(({ id }) => id === code.id)
  editCodebook(services, withoutCode(edited(services), code.id))
  const { language } = services.preferences.get()
  offerUndo(services, words[language].codeDeleted(code.label[language]), () => {
    if (!edited(services).codes.some(({ id }) => id === code.id)) editCodebook(services, withNewCode(edited(services), code, index))
  })
}

export function deleteTerm(services: Services, code: Code, index: number): void {
  const term = code.terms[index]
  if (term === undefined) return
  changeCode(services, withoutTerm(code, index))
  if (term.value === '') return
  offerUndo(services, words[services.preferences.get().language].termDeleted(term.value), () => {
    const now = edited(services).codes.find(({ id }) => id === code.id)
    if (now !== undefined) changeCode(services, withNewTerm(now, term, index))
  })
}

function offerUndo({ notices, preferences }: Services, text: string, run: () => void): void {
  notify(notices, { text, tone: 'info', lasts: UNDO_TIME, action: { label: common[preferences.get().language].undo, run } })
}

export type SaveFailure = { readonly kind: 'wrong'; readonly errors: readonly CodebookError[] } | { readonly kind: 'taken' | 'not-stored' }

/** Saves the draft as a version, which is in use from then on: the library is counted again in the background. */
export async function saveDraft(services: Services, note: string): Promise<Result<number, SaveFailure>> {
  const { codebookDraft, codebooks, codebookState } = services
  const draft = codebookDraft.get()
  if (draft.kind !== 'draft') return fail({ kind: 'not-stored' })
  const facts = { note, imported: draft.importedFrom !== null, now: services.now() }
  const made = newVersions(codebookState.get().versions, draft.codebook, facts)
  if (!made.ok) return fail({ kind: 'wrong', errors: made.error })
  try {
    await codebooks.add(made.value)
  } catch (error) {
    return fail({ kind: error instanceof VersionTaken ? 'taken' : 'not-stored' })
  }
  codebookState.set((state) => withVersions(state, made.value))
  codebookDraft.set({ kind: 'none' })
  const number = made.value.at(-1)?.number ?? 1
  tellSaved(services, number)
  return ok(number)
}

/** The counting begins by itself; the notice leads to what it changed. */
function tellSaved({ notices, preferences }: Services, number: number): void {
  const text = words[preferences.get().language]
  const run = (): void => navigate({ view: 'codebook', part: 'history', code: null })
  notify(notices, { text: text.saved(number), tone: 'success', lasts: UNDO_TIME, action: { label: text.seeChanges, run } })
}

/** Puts an earlier codebook in the editor, as a draft to be saved. */
export function takeUp(services: Services, codebook: Codebook): void {
  const { codebookDraft, preferences } = services
  const before = codebookDraft.get()
  if (before.kind === 'draft') {
    codebookDraft.set({ kind: 'none' })
    offerUndo(services, words[preferences.get().language].draftReplaced, () => codebookDraft.set(before))
  }
  editCodebook(services, codebook)
}

export function takeUpStandard(services: Services): void {
  takeUp(services, writtenStandardCodebook().codebook)
}

export type ExportFormat = 'json' | 'qdc'

/** Gives the name the file was saved under, null when cancelled. */
export async function exportCodebook({ host }: Services, codebook: Codebook, format: ExportFormat): Promise<string | null> {
  const text = format === 'json' ? writeCodebook(codebook) : writeQdc(codebook, (category) => codebookWords.nb[category])
  return host.saveFile(`${fileName(codebook)}.${format}`, new TextEncoder().encode(text))
}

function fileName({ name, version }: Codebook): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${plain === '' ? 'kodebok' : plain}-v${version}`.toLowerCase()
}

/** Reads a codebook from a file, by what is in it: JSON or REFI-QDA. */
export async function readCodebookFile(file: PickedFile): Promise<Result<ReadQdc, readonly CodebookError[]>> {
  const text = decode(await file.read())
  if (/^\s*</.test(text)) return readQdc(text, file.name.replace(/\.[^.]*$/, ''))
  const read = parseCodebook(text)
  if (!read.ok) return read
  return ok({ codebook: read.value, withoutTerms: read.value.codes.filter(({ terms }) => terms.length === 0).map(({ label }) => label.nb) })
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '')
}

/** The codes of `added` in `codebook`: those of the same id replaced, new ones last. */
export function merged(codebook: Codebook, added: Codebook): Codebook {
  const byId = new Map(added.codes.map((code) => [code.id, code]))
  const kept = codebook.codes.map((code) => byId.get(code.id) ?? code)
  const known = new Set(codebook.codes.map(({ id }) => id))
  return { ...codebook, codes: [...kept, ...added.codes.filter(({ id }) => !known.has(id))] }
}
