/** The page in the Electron window: everything goes through the preload's bridge. */
import type { FileRef } from '../../shared/protocol/desktop-channels'
import type { Desktop } from './desktop-window'
import { droppedEntries } from './dropped-entries'
import type { Host, PickedFile } from './host'
import { pickedFile } from './picked-file'

export function desktopHost(desktop: Desktop): Host {
  const picked = (ref: FileRef): PickedFile => ({
    name: ref.name,
    size: ref.size,
    read: async () => {
      const bytes = await desktop.readFile(ref.id)
      // IPC clones into a buffer of its own, never a shared one.
      return bytes as Uint8Array<ArrayBuffer>
    },
  })
  return {
    kind: 'desktop',
    pickFiles: async (what) => (await desktop.openFiles(what)).map(picked),
    async dropped(transfer) {
      // A dropped file is the page's already; for a folder main walks, which knows its path through the preload.
      const { files, folders } = droppedEntries(transfer)
      const walked = folders.length > 0 ? await desktop.adoptDropped(folders.map(({ file }) => file)) : []
      return [...files.map(pickedFile), ...walked.map(picked)]
    },
    saveFile: (suggestedName, content) => desktop.saveFile(suggestedName, content),
    printToPdf: (suggestedName) => desktop.printToPdf(suggestedName),
    setLanguage(language) {
      void desktop.setLanguage(language)
    },
    onFilesOpened(listener) {
      const stop = desktop.onFilesOpened((refs) => listener(refs.map(picked)))
      void desktop.ready().then(({ opened }) => {
        if (opened.length > 0) listener(opened.map(picked))
      })
      return stop
    },
    onMenuCommand: (listener) => desktop.onMenuCommand(listener),
  }
}
