/** All that the page may ask of where it runs. Two implementations: the Electron window and a plain Chromium. */
import type { Language } from '../../shared/i18n/language'
import type { MenuCommand } from '../../shared/protocol/desktop-channels'

/** A file the user chose or dropped. `read` rejects with an Error whose message is for logs only. */
export interface PickedFile {
  readonly name: string
  readonly size: number
  read(): Promise<Uint8Array<ArrayBuffer>>
}

export interface Host {
  readonly kind: 'desktop' | 'browser'
  /** Lets the user choose files or one folder; PDF, DOCX and TXT of a folder are walked. Empty when cancelled. */
  pickFiles(what: 'files' | 'folder'): Promise<readonly PickedFile[]>
  /** The files and folders of a drop, walked. Must be called while the drop event is handled. */
  dropped(transfer: DataTransfer): Promise<readonly PickedFile[]>
  /** The name it was saved under, or null when cancelled. The user chooses the place. */
  saveFile(suggestedName: string, content: Uint8Array): Promise<string | null>
  /** The page as a PDF: saved under the name given back, or null when cancelled. A browser shows its print dialog, and null. */
  printToPdf(suggestedName: string): Promise<string | null>
  /** The language of menus and native dialogs, where there are any. */
  setLanguage(language: Language): void
  /** Files given on the command line or opened from the desktop while the app runs. */
  onFilesOpened(listener: (files: readonly PickedFile[]) => void): () => void
  onMenuCommand(listener: (command: MenuCommand) => void): () => void
}
