/** Files given on the command line, offered to the page: each under an unguessable id, each batch to one window. */
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { basename } from 'node:path'
import type { OpenedFile } from '../../shared/protocol/opened-files'
import { findDocuments } from '../node/find-documents'

export class OpenedFiles {
  readonly #paths = new Map<string, string>()
  readonly #windows: ServerResponse[] = []
  #waiting: OpenedFile[] = []

  /** Offers the files to the window opened last; with none open, to the next one. Folders are walked. */
  async open(paths: readonly string[]): Promise<void> {
    const batch = await Promise.all(
      (await findDocuments(paths)).map(async (path) => {
        const facts = await stat(path).catch(() => null)
        const file: OpenedFile = { id: randomUUID(), name: basename(path), size: facts?.isFile() ? facts.size : 0 }
        this.#paths.set(file.id, path)
        return file
      }),
    )
    this.#waiting.push(...batch)
    this.#deliver()
  }

  path(id: string): string | null {
    return this.#paths.get(id) ?? null
  }

  get windows(): number {
    return this.#windows.length
  }

  /** A page that listens; `response` is its open event stream. */
  connect(response: ServerResponse): void {
    this.#windows.push(response)
    response.once('close', () => {
      const index = this.#windows.indexOf(response)
      if (index >= 0) this.#windows.splice(index, 1)
    })
    this.#deliver()
  }

  #deliver(): void {
    const window = this.#windows.at(-1)
    if (!window || this.#waiting.length === 0) return
    window.write(`data: ${JSON.stringify(this.#waiting)}\n\n`)
    this.#waiting = []
  }
}
