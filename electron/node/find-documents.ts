/** Files and folders as the user names them → the files to read. Plain Node, for the window, the loopback server and the command line. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isDocumentName } from '../../shared/protocol/document-files'

/**
 * Folders are walked (documents by extension, hidden folders left out, sorted by name); a file named itself is kept whatever
 * its name, and so is a path that is not there, so that reading it can say what is wrong. Absolute paths, each once.
 */
export async function findDocuments(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  const walked = new Set<string>()
  for (const path of paths) {
    const absolute = resolve(path)
    const facts = await stat(absolute).catch(() => null)
    if (facts?.isDirectory()) await walk(absolute, found, walked)
    else found.add(absolute)
  }
  return [...found]
}

async function walk(folder: string, found: Set<string>, walked: Set<string>): Promise<void> {
  const real = await realpath(folder).catch(() => null)
  // A link back up would otherwise go round for ever.
  if (real === null || walked.has(real)) return
  walked.add(real)
  const entries = await readdir(folder).catch(() => [])
  for (const name of entries.sort()) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const facts = await stat(path).catch(() => null)
    if (facts?.isDirectory()) await walk(path, found, walked)
    else if (facts?.isFile() && isDocumentName(name)) found.add(path)
  }
}
