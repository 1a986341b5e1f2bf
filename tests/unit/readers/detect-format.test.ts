/** Formats by content; and every odd or broken fixture that is no PDF ends as its entry says. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docxPort } from '../../../electron/node/docx-port'
import { detectFormat } from '../../../shared/readers/detect-format'
import { readDocx } from '../../../shared/readers/read-docx'
import { readText } from '../../../shared/readers/read-text'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('detectFormat', () => {
  test.each([
    ['%PDF-1.7\n1 0 obj', 'plan.pdf', 'pdf', []],
    ['junk from a mail program\n%PDF-1.4', 'plan.pdf', 'pdf', []],
    ['\u00e2\u00e3\n1 0 obj\n<<', 'headless.pdf', 'pdf', []],
    ['%PDF-1.7\n', 'plan.docx', 'pdf', ['pdf']],
    ['Vi skal svare.', 'notat.txt', 'text', []],
    ['Vi skal svare.', 'notat', 'text', []],
    ['Vi skal svare.', 'notat.pdf', 'text', ['text']],
    ['BMW skal kjøpes.', 'notat.txt', 'text', []],
    ['Vi skal svare.', 'notat.md', 'text', []],
    // What a PDF is, its bytes say beyond doubt.
    ['%PDF-1.7\n', 'plan.odt', 'pdf', []],
  ])('%j as %s', (content, name, format, misnamed) => {
    const warnings = misnamed.map((found) => ({ kind: 'misnamed', found }))
    expect(detectFormat(bytes(content), name)).toEqual({ ok: true, value: { value: format, warnings } })
  })

  test.each([
    ['', 'a.pdf', { kind: 'empty-file' }],
    ['{\\rtf1 }', 'a.docx', { kind: 'unsupported-format', found: 'rtf' }],
    ['  <!DOCTYPE html><p>%PDF-1.4</p>', 'a.pdf', { kind: 'unsupported-format', found: 'html' }],
    ['<?xml version="1.0"?><w:wordDocument/>', 'a.docx', { kind: 'unsupported-format', found: 'xml' }],
    ['Vi skal svare.', 'plan.odt', { kind: 'unsupported-format', found: 'odt' }],
    ['<p>Vi skal svare.</p>', 'PLAN.HTM', { kind: 'unsupported-format', found: 'html' }],
    ['Tiltak\tAnsvar\nVi skal svare.\tBydelen', 'tiltak.xls', { kind: 'unsupported-format', found: 'xls' }],
    ['\u0089PNG\r\n\u001a\n\u0000', 'a.pdf', { kind: 'unsupported-format', found: 'image' }],
    ['\u0001\u0002\u0000\u0003', 'a.bin', { kind: 'unsupported-format', found: 'binary' }],
    ['\u0001\u0002\u0000\u0003', 'a.pdf', { kind: 'damaged-file', detail: 'no pdf file begins like this' }],
  ])('%j as %s is refused', (content, name, error) => {
    expect(detectFormat(bytes(content), name)).toEqual({ ok: false, error })
  })
})

interface Entry {
  readonly id: string
  readonly file: string
  readonly expected: {
    readonly format?: string
    readonly pages?: number
    readonly text?: readonly string[]
    readonly warnings?: readonly { kind: string; found?: string }[]
    readonly error?: { readonly kind: string }
  }
}

const { fixtures } = JSON.parse(readFileSync(resolve('fixtures/manifest.json'), 'utf8')) as { fixtures: readonly Entry[] }

/** Null for files that are the PDF reader's. */
function open(entry: Entry) {
  const content = new Uint8Array(readFileSync(resolve('fixtures', entry.file)))
  const detected = detectFormat(content, entry.file)
  if (!detected.ok) return { error: detected.error }
  const { value: format, warnings } = detected.value
  if (format === 'pdf') return { format, warnings }
  const result = format === 'docx' ? readDocx(docxPort, content) : readText(content)
  if (!result.ok) return { error: result.error }
  const { text, pages, blocks } = result.value.value
  return {
    format,
    warnings: [...warnings, ...result.value.warnings],
    pages: pages.length,
    texts: blocks.map(({ span }) => text.slice(span.start, span.end)),
  }
}

describe('fixtures', () => {
  test.each(fixtures.map((entry) => [entry.id, entry] as const))('%s ends as its entry says', (_, entry) => {
    const outcome = open(entry)
    const { expected } = entry
    if (outcome.format === 'pdf') {
      expect(expected.format ?? 'pdf').toBe('pdf')
      expect(entry.file).toMatch(/\.pdf$|pdf-inside/)
      return
    }
    if (expected.error !== undefined) {
      expect(outcome.error).toMatchObject(expected.error)
      return
    }
    expect(outcome.error).toBeUndefined()
    expect(outcome.pages).toBe(expected.pages)
    expect(outcome.warnings).toEqual(expected.warnings ?? [])
    for (const text of expected.text ?? []) expect(outcome.texts).toContain(text)
  })
})
