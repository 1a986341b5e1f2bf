/** What a drop holds. Must be called while the drop event is handled: afterwards the transfer is empty. */
export interface DroppedEntries {
  readonly files: readonly File[]
  readonly folders: readonly { readonly entry: FileSystemDirectoryEntry; readonly file: File }[]
}

export function droppedEntries(transfer: DataTransfer): DroppedEntries {
  const files: File[] = []
  const folders: { entry: FileSystemDirectoryEntry; file: File }[] = []
  for (const item of transfer.items) {
    const file = item.kind === 'file' ? item.getAsFile() : null
    if (file === null) continue
    const entry = item.webkitGetAsEntry()
    if (entry?.isDirectory) folders.push({ entry: entry as FileSystemDirectoryEntry, file })
    else files.push(file)
  }
  return { files, folders }
}
