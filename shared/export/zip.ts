/** The zip port of what is written: XLSX, several CSV files, REFI-QDA. fflate comes in as an argument: the core has no packages. */

export interface ZipEntry {
  /** Path in the archive, with '/'. */
  readonly name: string
  /** In pieces, so that a large sheet is never whole as a string beside its bytes. */
  readonly content: Iterable<string | Uint8Array>
}

/** The same entries give the same bytes. */
export type Zip = (entries: readonly ZipEntry[]) => Uint8Array<ArrayBuffer>

interface ZippedFile {
  mtime?: Date | string | number | undefined
  push(chunk: Uint8Array, final?: boolean): void
}

/** The parts of fflate that are used. */
export interface Fflate<File extends ZippedFile> {
  readonly Zip: new (
    onChunk: (error: Error | null, chunk: Uint8Array) => void,
  ) => {
    add(file: File): void
    end(): void
  }
  readonly ZipDeflate: new (name: string, options: { level: 6 }) => File
  readonly strToU8: (text: string) => Uint8Array
}

export function zipFrom<File extends ZippedFile>({ Zip, ZipDeflate, strToU8 }: Fflate<File>): Zip {
  return (entries) => {
    const chunks: Uint8Array[] = []
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error
      chunks.push(chunk)
    })
    for (const { name, content } of entries) {
      const file = new ZipDeflate(name, { level: 6 })
      // The first time that ZIP can say, in local time as ZIP has it: the same bytes everywhere and always.
      file.mtime = '1980-01-01T00:00:00'
      zip.add(file)
      for (const piece of content) file.push(typeof piece === 'string' ? strToU8(piece) : piece)
      file.push(new Uint8Array(0), true)
    }
    zip.end()
    return joined(chunks)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
