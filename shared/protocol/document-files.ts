/** Which file names are taken up when a folder is walked, and offered in the file dialog. */
export const DOCUMENT_EXTENSIONS = ['pdf', 'docx', 'docm', 'dotx', 'txt'] as const

/** By the name alone: what a file really is, its content decides, when it is read. */
export function isDocumentName(name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  // Word keeps a lock file "~$plan.docx" beside an open document; macOS writes "._plan.docx" on foreign disks.
  return /^(?!~\$|\._).+\./.test(name) && (DOCUMENT_EXTENSIONS as readonly string[]).includes(extension)
}
