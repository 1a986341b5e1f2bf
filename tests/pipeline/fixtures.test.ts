/** Every fixture through the whole reader in Node: pages, counts, profile, warnings and errors are what its entry says. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeReaders } from '../../electron/node/readers'
import { readDocument } from '../../shared/analysis/read-document'
import { documentId } from '../../shared/model/identifiers'
import type { SourceDocument } from '../../shared/model/source-document'
import { tokenise } from '../../shared/text/tokens'

interface Expected {
  readonly format?: string
  readonly pages?: number
  readonly type?: string
  readonly issuer?: string
  readonly year?: number
  readonly language?: string
  readonly password?: string
  readonly text?: readonly string[]
  readonly warnings?: readonly unknown[]
  readonly counts?: Readonly<Record<string, { readonly wholeWord: number; readonly forms?: unknown }>>
  readonly error?: { readonly kind: string }
}

interface Entry {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly expected: Expected
}

const { fixtures } = JSON.parse(readFileSync(resolve('fixtures/manifest.json'), 'utf8')) as { fixtures: readonly Entry[] }

function read({ file, sha256 }: Entry, password: string | null) {
  const bytes = new Uint8Array(readFileSync(resolve('fixtures', file)))
  return readDocument(nodeReaders, { id: documentId(sha256), fileName: file, bytes }, { password, onPage() {} })
}

/** Whole words of the body; words with `forms` are counted by their forms elsewhere. */
function countsIn({ text, blocks }: SourceDocument, words: NonNullable<Expected['counts']>): Record<string, number> {
  const folded = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ span }) => tokenise(text, span.start, span.end))
    .map((token) => token.folded)
  return Object.fromEntries(
    Object.entries(words)
      .filter(([, { forms }]) => forms === undefined)
      .map(([word]) => [word, folded.filter((one) => one === word).length]),
  )
}

describe('fixtures', () => {
  test.each(fixtures.map((entry) => [entry.id, entry] as const))('%s', async (_, entry) => {
    const { expected } = entry
    if (expected.error !== undefined) {
      const refused = await read(entry, null)
      expect(refused.ok ? 'opened' : refused.error).toMatchObject(expected.error)
      if (expected.password === undefined) return
    }
    const opened = await read(entry, expected.password ?? null)
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const { document } = opened.value.value
    expect(opened.value.warnings).toEqual(expected.warnings ?? [])
    expect(document.pages).toHaveLength(expected.pages ?? -1)
    const texts = document.blocks.map(({ span }) => document.text.slice(span.start, span.end))
    for (const text of expected.text ?? []) expect(texts).toContain(text)
    const counts = expected.counts ?? {}
    const plain = Object.entries(counts).filter(([, { forms }]) => forms === undefined)
    expect(countsIn(document, counts)).toEqual(Object.fromEntries(plain.map(([word, { wholeWord }]) => [word, wholeWord])))
    for (const key of ['type', 'issuer', 'year', 'language'] as const)
      if (expected[key] !== undefined) expect(document.profile[key]).toBe(expected[key])
  })
})
