/** What main does for the page: one handler per channel, each with a check of its arguments. */
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import { LANGUAGES, type Language } from '../../shared/i18n/language'
import { menu as words } from '../../shared/i18n/menu'
import type { FileRef } from '../../shared/protocol/desktop-channels'
import { DOCUMENT_EXTENSIONS } from '../../shared/protocol/document-files'
import type { FileHandles } from './files'
import { handle } from './ipc'

export interface HandlerOptions {
  readonly devOrigin: string | null
  readonly handles: FileHandles
  readonly language: () => Language
  readonly setLanguage: (language: Language) => void
  /** The page listens: the paths that waited for it. */
  readonly takePending: () => string[]
  readonly adopt: (paths: readonly string[]) => Promise<FileRef[]>
}

const noArgs = (args: readonly unknown[]): args is [] => args.length === 0
const oneString = (args: readonly unknown[]): args is [string] => args.length === 1 && typeof args[0] === 'string'

export function registerHandlers({ devOrigin, handles, language, setLanguage, takePending, adopt }: HandlerOptions): void {
  handle(devOrigin, 'app:ready', noArgs, async () => ({ version: app.getVersion(), opened: await adopt(takePending()) }))
  handle(
    devOrigin,
    'files:open',
    (args): args is ['files' | 'folder'] => args.length === 1 && (args[0] === 'files' || args[0] === 'folder'),
    async (sender, what) => {
      const owner = BrowserWindow.fromWebContents(sender)
      if (!owner) return []
      const result = await dialog.showOpenDialog(owner, {
        properties: [what === 'folder' ? 'openDirectory' : 'openFile', 'multiSelections', 'dontAddToRecent'],
        filters: what === 'folder' ? [] : [{ name: words[language()].documents, extensions: [...DOCUMENT_EXTENSIONS] }],
      })
      return result.canceled ? [] : adopt(result.filePaths)
    },
  )
  handle(
    devOrigin,
    'files:adopt',
    (args): args is [string[]] => args.length === 1 && Array.isArray(args[0]) && args[0].every((path) => typeof path === 'string'),
    (_sender, paths) => handles.adopt(paths, false),
  )
  handle(devOrigin, 'files:read', oneString, (_sender, id) => handles.read(id))
  handle(
    devOrigin,
    'files:save',
    (args): args is [string, Uint8Array] => args.length === 2 && typeof args[0] === 'string' && args[1] instanceof Uint8Array,
    (sender, name, data) => save(sender, name, async () => data),
  )
  handle(devOrigin, 'print:pdf', oneString, (sender, name) => printView(sender, name))
  handle(
    devOrigin,
    'language:set',
    (args): args is [Language] => args.length === 1 && (LANGUAGES as readonly unknown[]).includes(args[0]),
    (_sender, chosen) => {
      setLanguage(chosen)
      return undefined
    },
  )
}

/** The window's page as an accessible PDF: tagged, with an outline. */
export function printView(contents: WebContents, suggestedName: string): Promise<string | null> {
  return save(contents, suggestedName, () =>
    contents.printToPDF({ pageSize: 'A4', printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true }),
  )
}

/** Where to is the user's choice in the dialog; the page suggests a name and never learns the folder. */
async function save(sender: WebContents, name: string, data: () => Promise<Uint8Array>): Promise<string | null> {
  const owner = BrowserWindow.fromWebContents(sender)
  if (!owner) return null
  const result = await dialog.showSaveDialog(owner, { defaultPath: basename(name) })
  if (result.canceled) return null
  await writeFile(result.filePath, await data())
  return basename(result.filePath)
}
