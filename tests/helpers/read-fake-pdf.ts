/** Reads pages laid out by a test, and shows their blocks as one line each. */
import type { ImportWarning } from '../../shared/model/import'
import { type PagedText, readPdf } from '../../shared/readers/read-pdf'
import { type FakeFile, type FakePage, fakePdfPort } from './fake-pdf-port'

export async function readFake(file: FakeFile): Promise<PagedText & { readonly warnings: readonly ImportWarning[] }> {
  const read = await readPdf(fakePdfPort(file), new Uint8Array(1), { password: null })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return { ...read.value.value, warnings: read.value.warnings }
}

/** Blocks as 'heading1 Title', 'list-item0 • Words', 'table-cell 0,1 Words', 'running-foot Words'. */
export async function blocksOfFake(pages: readonly (FakePage | string)[], file: Omit<FakeFile, 'pages'> = {}): Promise<string[]> {
  const { text, blocks } = await readFake({ ...file, pages })
  return blocks.map(({ kind, level, marker, cell, role, span }) => {
    const name = role ?? `${kind}${level ?? ''}`
    const place = cell === undefined ? '' : ` ${cell.row},${cell.column}`
    return `${name}${place}${marker === undefined ? '' : ` ${marker}`} ${text.slice(span.start, span.end)}`
  })
}
