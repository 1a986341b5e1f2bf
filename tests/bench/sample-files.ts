/** Files to measure on: the project's own fixtures many times over, or a folder of real ones. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Places {
  /** The project, and a folder of the bench's own that starts empty. */
  readonly root: string
  readonly cache: string
}

async function named(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.toLowerCase().endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name))
}

/** Each fixture `times` times, told apart by a comment after the end: other bytes, the same document. */
export async function repeatedPdfs({ root, cache }: Places, times: number): Promise<string[]> {
  const folder = join(cache, 'pdf')
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const [number, source] of (await named(join(root, 'fixtures/documents'), '.pdf')).entries()) {
    const bytes = await readFile(source)
    for (let copy = 0; copy < times; copy += 1) {
      const file = join(folder, `${number}-${copy}.pdf`)
      await writeFile(file, Buffer.concat([bytes, Buffer.from(`\n% copy ${copy}\n`)]))
      files.push(file)
    }
  }
  return files
}

export const corpusPdfs = (folder: string): Promise<string[]> => named(folder, '.pdf')
export const corpusWordFiles = (folder: string): Promise<string[]> => named(folder, '.docx')
