/** The codebook under work: which it is, changing it, keeping it over a restart, and giving it up. */
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { writtenStandardCodebook } from '../../../shared/codebook/standard-codebook'
import { codebookView as words } from '../../../shared/i18n/codebook'
import { common } from '../../../shared/i18n/common'
import type { Codebook } from '../../../shared/model/codebook'
import type { Services } from '../../app/services'
import type { CodebookDraft, DraftState } from '../../state/codebook-draft'
import { type CodebookState, latestVersion, versionInUse } from '../../state/codebook-state'
import { notify } from '../../state/notices'

const SETTING = 'codebookDraft'
/** Milliseconds without a change after which the draft is kept. */
const KEEP_AFTER = 300
/** Milliseconds in which giving up can be undone. */
const UNDO_TIME = 20_000

export function codebookInUse(state: CodebookState): Codebook {
  return versionInUse(state)?.codebook ?? writtenStandardCodebook().codebook
}

/** What the editor shows. */
export function editedCodebook(state: CodebookState, draft: DraftState): Codebook {
  return draft.kind === 'draft' ? draft.codebook : codebookInUse(state)
}

/** Versions count from 1, the standard codebook. */
export function numberInUse(state: CodebookState): number {
  return latestVersion(state)?.number ?? 1
}

/** The first version a user saves is number 2: the standard codebook is number 1. */
export function nextNumber(saved: number, inUse: number): number {
  return saved === 0 ? 2 : inUse + 1
}

/** Replaces the draft; what is the same as the codebook in use is none. A codebook that is no longer the standard one gets a name of its own. */
export function editCodebook(services: Services, codebook: Codebook, importedFrom?: string): void {
  const { codebookDraft, codebookState, preferences } = services
  const inUse = codebookInUse(codebookState.get())
  const previous = codebookDraft.get()
  const named = withOwnName(inUse, codebook, words[preferences.get().language].ownName)
  codebookDraft.set(
    diffCodebooks(inUse, named).length === 0
      ? { kind: 'none' }
      : {
          kind: 'draft',
          codebook: named,
          base: previous.kind === 'draft' ? previous.base : numberInUse(codebookState.get()),
          importedFrom: importedFrom ?? (previous.kind === 'draft' ? previous.importedFrom : null),
        },
  )
}

/** Only the standard codebook, to the last word, is called what the standard codebook is called. */
function withOwnName(inUse: Codebook, codebook: Codebook, ownName: string): Codebook {
  const standard = writtenStandardCodebook().codebook
  const isStandard = diffCodebooks(standard, { ...codebook, name: standard.name }).length === 0
  if (isStandard) return codebook.name === ownName && inUse.name === standard.name ? { ...codebook, name: standard.name } : codebook
  return codebook.name === standard.name ? { ...codebook, name: ownName } : codebook
}

/** Gives the draft up; a notice offers to undo it. */
export function discardDraft(services: Services, say: string): void {
  const { codebookDraft, notices, preferences } = services
  const given = codebookDraft.get()
  if (given.kind !== 'draft') return
  codebookDraft.set({ kind: 'none' })
  notify(notices, {
    text: say,
    tone: 'info',
    lasts: UNDO_TIME,
    action: { label: common[preferences.get().language].undo, run: () => codebookDraft.set(given) },
  })
}

/** Reads the draft of an earlier session, and keeps every change from now on. Once in a session. */
export async function openDraft(services: Services): Promise<void> {
  const { codebookDraft, library } = services
  if (codebookDraft.get().kind !== 'unread') return
  const stored = await library.setting(SETTING).catch(() => undefined)
  if (codebookDraft.get().kind !== 'unread') return
  codebookDraft.set(isDraft(stored) ? { ...stored, kind: 'draft' } : { kind: 'none' })
  let timer: ReturnType<typeof setTimeout> | null = null
  const keep = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const draft = codebookDraft.get()
    library.setSetting(SETTING, draft.kind === 'draft' ? draft : null).catch(() =>
      notify(services.notices, {
        text: words[services.preferences.get().language].draftNotKept,
        tone: 'warning',
        action: null,
        lasts: null,
      }),
    )
  }
  codebookDraft.subscribe(() => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(keep, KEEP_AFTER)
  })
  window.addEventListener('pagehide', () => {
    if (timer !== null) keep()
  })
}

// Written by ourselves; anything else in its place is no draft.
function isDraft(value: unknown): value is CodebookDraft {
  return typeof value === 'object' && value !== null && 'codebook' in value && 'base' in value && 'importedFrom' in value
}
