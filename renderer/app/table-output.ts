/** What a table's menu does: the clipboard, and files made by the exporting worker and saved by the host. */
import type { Sheet } from '../../shared/export/sheet'
import { pasteable } from '../../shared/export/sheet-clipboard'
import type { Language } from '../../shared/i18n/language'
import { tables } from '../../shared/i18n/tables'
import { requestedCodebook } from '../state/codebook-state'
import { isReady } from '../state/library-state'
import { notify } from '../state/notices'
import type { SheetMaker, TableOrigin, TableOutput } from '../ui/table-output'
import type { TableFacts } from '../workers/export-calls'
import type { Services } from './services'

export async function copyTable(services: Services, language: Language, sheets: SheetMaker): Promise<void> {
  const done = await copied(sheets, language)
  tell(services, done ? tables[language].copied : tables[language].copyFailed, done ? 'success' : 'danger')
}

export async function saveTable(
  services: Services,
  language: Language,
  ...[name, sheets, origin, format]: Parameters<TableOutput['save']>
): Promise<void> {
  try {
    const made = await sheets()
    const file = await services.exportWorker.table({ name, sheets: made, facts: facts(services, origin, made), format, language })
    const saved = await services.host.saveFile(file.name, file.bytes)
    if (saved !== null) tell(services, tables[language].saved(saved), 'success')
  } catch {
    tell(services, tables[language].saveFailed(name), 'danger')
  }
}

function tell({ notices }: Services, text: string, tone: 'success' | 'danger'): void {
  notify(notices, { text, tone, action: null, lasts: tone === 'success' ? 6000 : null })
}

/** The documents' ids are the SHA-256 of their files. */
function facts({ libraryState, codebookState, preferences }: Services, origin: TableOrigin, sheets: readonly Sheet[]): TableFacts {
  const state = libraryState.get()
  const wanted = new Set(origin.documents)
  const basis = origin.basis ?? preferences.get().basis
  const rows = isReady(state) ? state.documents.filter(({ id }) => wanted.has(id)) : []
  return {
    basis,
    includeFurniture: isReady(state) && state.includeFurniture,
    hasKeywords: sheets.some(({ holds }) => holds === 'keywords'),
    codebook: origin.codebook === 'standard' ? null : requestedCodebook(codebookState.get()),
    documents: rows.map(({ id, fileName, reviewed }) => ({
      file: fileName,
      sha256: id,
      verdicts: basis === 'found' ? null : { judged: reviewed?.judged ?? 0, unplaced: reviewed?.unplaced ?? 0 },
    })),
  }
}

async function copied(sheets: SheetMaker, language: Language): Promise<boolean> {
  try {
    return copySheets(await sheets(), language)
  } catch {
    return false
  }
}

/** Through a copy event, not the asynchronous clipboard: that one strips the mark which says that a text is no formula. */
function copySheets(sheets: readonly Sheet[], language: Language): boolean {
  const { text, html } = pasteable(sheets, language === 'en' ? '.' : ',')
  let written = false
  const write = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    written = event.clipboardData !== null
  }
  document.addEventListener('copy', write, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return written
}
