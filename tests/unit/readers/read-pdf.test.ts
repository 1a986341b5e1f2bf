import { expect, it } from 'vitest'
import type { ImportError } from '../../../shared/model/import'
import { readPdf } from '../../../shared/readers/read-pdf'
import { type FakeFile, fakePdfPort } from '../../helpers/fake-pdf-port'
import { readFake } from '../../helpers/read-fake-pdf'

const words = { texts: [{ text: 'Byrådet skal', x: 70, y: 700 }] }
const nothing = { texts: [] }
const read = (file: FakeFile | ImportError, bytes = 1) => readPdf(fakePdfPort(file), new Uint8Array(bytes), { password: null })

it('names pages without text and pages that cannot be read, and goes on', async () => {
  const { text, pages, warnings } = await readFake({ pages: [words, nothing, 'broken stream', words] })
  expect(text).toBe('Byrådet skal\nByrådet skal')
  expect(pages.map(({ span }) => span.end - span.start)).toEqual([13, 0, 0, 12])
  expect(warnings).toEqual([
    { kind: 'page-without-text', pageIndex: 1 },
    { kind: 'page-unreadable', pageIndex: 2, detail: 'broken stream' },
  ])
})

it('warns of a page whose font gives its characters no meaning', async () => {
  const { warnings } = await readFake({ pages: [{ texts: [{ text: '\ufffd\ufffd\ue123 ab', x: 70, y: 700 }] }] })
  expect(warnings).toEqual([{ kind: 'unmapped-glyphs', pageIndex: 0, count: 3 }])
})

it.each([
  ['a scan', { pages: [nothing, nothing] }, { kind: 'no-text', format: 'pdf', pageCount: 2 }],
  ['damaged pages only', { pages: ['bad', 'bad'] }, { kind: 'damaged-file', detail: 'bad' }],
  ['an empty page beside a damaged one', { pages: [nothing, 'bad'] }, { kind: 'damaged-file', detail: 'bad' }],
  ['no pages', { pages: [] }, { kind: 'damaged-file', detail: 'no pages' }],
  ['a password', { kind: 'password-protected', wrongPassword: false }, { kind: 'password-protected', wrongPassword: false }],
] as const)('fails with a value for %s', async (_, file, error) => {
  expect(await read(file as FakeFile | ImportError)).toEqual({ ok: false, error })
})

it('fails for an empty file before opening it', async () => {
  expect(await read({ pages: [words] }, 0)).toEqual({ ok: false, error: { kind: 'empty-file' } })
})

it('tells progress page by page and stops when it is cancelled', async () => {
  const told: string[] = []
  const signal = { aborted: false }
  const outcome = await readPdf(fakePdfPort({ pages: [words, words, words] }), new Uint8Array(1), {
    password: null,
    signal,
    onPage(page, of) {
      told.push(`${page}/${of}`)
      signal.aborted = page === 2
    },
  })
  expect(told).toEqual(['1/3', '2/3'])
  expect(outcome.ok).toBe(false)
})

it.each([
  ['Kommuneplan for Storevik', 'Kommuneplan for Storevik'],
  ['Microsoft Word - plan.doc', 'Overskriften'],
])('takes the title %j as %j', async (title, expected) => {
  const texts = [
    { text: 'Overskriften', x: 70, y: 760, size: 22 },
    ...Array.from({ length: 4 }, (_, i) => ({ text: 'Kommunen skal lage en plan', x: 70, y: 700 - 12 * i })),
  ]
  expect((await readFake({ title, pages: [{ texts }] })).title).toBe(expected)
})
