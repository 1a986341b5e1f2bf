import { describe, expect, it } from 'vitest'
import { merged, readCodebookFile } from '../../../renderer/features/codebook/commands'
import { changesByCode } from '../../../renderer/features/codebook/count-changes'
import { newVersions } from '../../../renderer/features/codebook/save-version'
import { codebookHash } from '../../../shared/codebook/codebook-hash'
import { NEW_TERM, withCode, withNewTerm, withoutCode } from '../../../shared/codebook/edit-codebook'
import { parseCodebook } from '../../../shared/codebook/parse-codebook'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { writeCodebook } from '../../../shared/codebook/write-codebook'
import type { Codebook } from '../../../shared/model/codebook'
import type { CodebookVersion } from '../../../shared/model/codebook-version'
import { codeId, documentId } from '../../../shared/model/identifiers'

const { codebook: standard, hash: standardHash } = standardCodebook()
const without = withoutCode(standard, codeId('cocreation'))
const facts = { note: ' Fordi ', imported: false, now: 42 }

function save(versions: readonly CodebookVersion[], draft: Codebook): readonly CodebookVersion[] {
  const made = newVersions(versions, draft, facts)
  if (!made.ok) throw new Error(made.error.map(({ message }) => message).join())
  return [...versions, ...made.value]
}

describe('saving a version', () => {
  it('keeps the standard codebook as version 1 with the first change', () => {
    const versions = save([], without)
    expect(versions.map(({ number, origin, hash }) => [number, origin, hash === standardHash])).toEqual([
      [1, 'standard', true],
      [2, 'edited', false],
    ])
    expect(versions[1]).toMatchObject({ note: 'Fordi', savedAt: 42, codebook: { version: 2 } })
  })

  it('saves what an exported file gives back: the command line then has the same codebook', () => {
    const decomposed = { ...without, name: 'Ma\u030al' }
    const version = save([], decomposed).at(-1)
    const read = parseCodebook(writeCodebook(version?.codebook ?? standard))
    expect(read.ok && codebookHash(read.value)).toBe(version?.hash)
  })

  it('knows an earlier version again by its content, with its hash', () => {
    const three = save(save([], without), withoutCode(without, codeId('trust')))
    const back = save(three, { ...without, version: 99 })
    expect(back.at(-1)).toMatchObject({ number: 4, origin: 'restored', restoredFrom: 2, hash: three[1]?.hash, codebook: { version: 2 } })
    expect(save(back, standard).at(-1)).toMatchObject({ number: 5, origin: 'standard', hash: standardHash })
  })

  it('saves nothing that cannot be read again', () => {
    const [code] = standard.codes
    if (code === undefined) throw new Error('no code')
    const made = newVersions([], withCode(standard, withNewTerm(code, { ...NEW_TERM, value: '(', mode: 'regex' }, 0)), facts)
    expect(made.ok ? [] : made.error.map(({ kind, term }) => [kind, term])).toEqual([['invalid-regex', '(']])
  })
})

describe('importing', () => {
  const file = (content: string | Uint8Array<ArrayBuffer>) => {
    const bytes = typeof content === 'string' ? (new TextEncoder().encode(content) as Uint8Array<ArrayBuffer>) : content
    return { name: 'Min bok.qdc', size: bytes.length, read: async () => bytes }
  }

  it('tells the formats apart by what is in the file', async () => {
    const json = await readCodebookFile(file(writeCodebook(without)))
    expect(json.ok && json.value).toMatchObject({ codebook: { name: standard.name }, withoutTerms: [] })
    const qdc = '<CodeBook><Codes><Code name="Nærhet" isCodable="true" guid="1"/></Codes></CodeBook>'
    const xml = await readCodebookFile(file(qdc))
    expect(xml.ok && xml.value).toMatchObject({ codebook: { name: 'Min bok' }, withoutTerms: ['Nærhet'] })
    const utf16 = new Uint8Array(2 + 2 * qdc.length)
    utf16.set([0xff, 0xfe])
    for (let i = 0; i < qdc.length; i += 1) new DataView(utf16.buffer).setUint16(2 + 2 * i, qdc.charCodeAt(i), true)
    const wide = await readCodebookFile(file(utf16))
    expect(wide.ok && wide.value.withoutTerms).toEqual(['Nærhet'])
  })

  it('adds codes: the same id is replaced in its place, new ones come last', () => {
    const [first, second] = standard.codes
    if (first === undefined || second === undefined) throw new Error('no codes')
    const added = {
      ...standard,
      codes: [
        { ...second, description: 'ny' },
        { ...first, id: codeId('mine') },
      ],
    }
    const codes = merged({ ...standard, codes: [first, second] }, added).codes
    expect(codes.map(({ id, description }) => [id, description === 'ny'])).toEqual([
      [first.id, false],
      [second.id, true],
      ['mine', false],
    ])
  })
})

it('adds up what changed by code, the most changed first', () => {
  const figures = (mentions: number, mandates: number) => ({ mentions, mandates })
  const of = (digit: string, ...changes: Parameters<typeof changesByCode>[0][number]['changes']) => ({
    version: 2,
    documentId: documentId(digit.repeat(64)),
    title: digit,
    changes,
  })
  const found = changesByCode([
    of('a', { code: codeId('small'), before: figures(1, 0), after: figures(2, 0) }),
    of(
      'b',
      { code: codeId('big'), before: figures(5, 1), after: figures(0, 0) },
      { code: codeId('new'), before: null, after: figures(3, 2) },
    ),
    of('c', { code: codeId('big'), before: figures(4, 4), after: figures(5, 4) }),
  ])
  expect(found.map(({ code, before, after, documents }) => [code, before, after, documents.map(({ title }) => title)])).toEqual([
    ['big', figures(9, 5), figures(5, 4), ['b', 'c']],
    ['new', null, figures(3, 2), ['b']],
    ['small', figures(1, 0), figures(2, 0), ['a']],
  ])
})
