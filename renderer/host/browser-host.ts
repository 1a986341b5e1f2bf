/** The page in a plain Chromium, served by the loopback server (electron/web). */
import { DOCUMENT_EXTENSIONS, isDocumentName } from '../../shared/protocol/document-files'
import { OPENED_EVENTS, type OpenedFile, openedFilePath } from '../../shared/protocol/opened-files'
import { droppedEntries } from './dropped-entries'
import type { Host, PickedFile } from './host'
import { pickedFile } from './picked-file'

export function browserHost(): Host {
  return {
    kind: 'browser',
    pickFiles,
    async dropped(transfer) {
      const { files, folders } = droppedEntries(transfer)
      const walked = await Promise.all(folders.map(({ entry }) => walk(entry)))
      return [...files, ...walked.flat()].map(pickedFile)
    },
    async saveFile(suggestedName, content) {
      const url = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>]))
      const link = document.createElement('a')
      link.href = url
      link.download = suggestedName
      link.click()
      // The download has taken hold of the blob once the click's task is over; a minute is ample.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
      return suggestedName
    },
    async printToPdf() {
      window.print()
      return null
    },
    setLanguage() {
      // The browser's own menus follow the browser.
    },
    onFilesOpened(listener) {
      const events = new EventSource(OPENED_EVENTS)
      events.onmessage = ({ data }: MessageEvent<string>) => listener((JSON.parse(data) as OpenedFile[]).map(opened))
      return () => events.close()
    },
    onMenuCommand: () => () => undefined,
  }
}

function opened({ id, name, size }: OpenedFile): PickedFile {
  return {
    name,
    size,
    read: async () => {
      const response = await fetch(openedFilePath(id))
      if (!response.ok) throw new Error(`status ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

function pickFiles(what: 'files' | 'folder'): Promise<readonly PickedFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  if (what === 'folder') input.webkitdirectory = true
  else input.accept = DOCUMENT_EXTENSIONS.map((extension) => `.${extension}`).join(',')
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])]
      resolve((what === 'folder' ? files.filter(isVisibleDocument) : files).map(pickedFile))
    })
    input.click()
  })
}

/** As the desktop walks a folder: documents by extension, nothing in hidden folders. */
function isVisibleDocument(file: File): boolean {
  return isDocumentName(file.name) && !/(?:^|\/)\./.test(file.webkitRelativePath)
}

async function walk(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = []
  for (const entry of (await entriesOf(folder)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory) files.push(...(await walk(entry as FileSystemDirectoryEntry)))
    else if (isDocumentName(entry.name))
      files.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)))
  }
  return files
}

/** `readEntries` gives at most a hundred at a time, and an empty list at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
