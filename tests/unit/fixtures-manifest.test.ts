/** Files and manifest belong together: no file without an entry, no entry without a file, no other bytes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Entry {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly origin: string
  readonly licence: string
  readonly about: string
  readonly sample?: boolean
  readonly title?: string
  readonly expected: { readonly pages?: number; readonly error?: { readonly kind: string } }
}

const fixtures = resolve('fixtures')
const { fixtures: entries } = JSON.parse(readFileSync(resolve(fixtures, 'manifest.json'), 'utf8')) as { fixtures: readonly Entry[] }
const files = ['documents', 'broken'].flatMap((folder) => readdirSync(resolve(fixtures, folder)).map((name) => `${folder}/${name}`))

/** What is wrong between files and entries, as sentences. */
function disagreements(
  present: readonly string[],
  listed: readonly Pick<Entry, 'file' | 'sha256'>[],
  hash: (file: string) => string,
): string[] {
  const known = new Map(listed.map(({ file, sha256 }) => [file, sha256]))
  return [
    ...present.filter((file) => !known.has(file)).map((file) => `${file} has no entry`),
    ...listed.filter(({ file }) => !present.includes(file)).map(({ file }) => `${file} is not there`),
    ...present.filter((file) => known.has(file) && known.get(file) !== hash(file)).map((file) => `${file} has other bytes`),
  ]
}

describe('fixtures/manifest.json', () => {
  test('has the files that are there, with their bytes', () => {
    const hash = (file: string) =>
      createHash('sha256')
        .update(readFileSync(resolve(fixtures, file)))
        .digest('hex')
    expect(disagreements(files, entries, hash)).toEqual([])
  })

  test('the check sees a missing entry, a missing file and changed bytes', () => {
    const listed = [
      { file: 'a', sha256: '1' },
      { file: 'b', sha256: '2' },
    ]
    expect(disagreements(['a', 'c'], listed, () => '9')).toEqual(['c has no entry', 'b is not there', 'a has other bytes'])
  })

  test('says of each file why it is there and what to expect', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const wanting = entries.filter(
      ({ origin, licence, about, expected }) =>
        origin === '' || licence === '' || about === '' || (expected.pages === undefined && expected.error === undefined),
    )
    expect(wanting.map(({ id }) => id)).toEqual([])
  })

  test('offers samples of every format, each with a title', () => {
    const samples = entries.filter(({ sample }) => sample)
    expect(samples.filter(({ title }) => !title).map(({ id }) => id)).toEqual([])
    expect(new Set(samples.map(({ file }) => file.replace(/^.*\./, '')))).toEqual(new Set(['pdf', 'docx', 'txt']))
  })
})
