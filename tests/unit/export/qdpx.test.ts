/** The REFI-QDA project: codings stand on the words they name, every reference leads somewhere, and names are as other programs want them. */
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { stableGuid } from '../../../shared/codebook/stable-guid'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { exportedDocument } from '../../../shared/export/exported-document'
import { codePointsIn } from '../../../shared/export/refi/code-points'
import { type QdaSource, writeQdpx } from '../../../shared/export/refi/write-qdpx'
import { toolReport } from '../../../shared/export/tool-report'
import { libraryWords } from '../../../shared/i18n/library-sheets'
import { provenance } from '../../../shared/i18n/provenance'
import { seededRandom } from '../../helpers/seeded-random'
import { unzipped, zip } from '../../helpers/zip'
import { analysed } from '../review/analysed'

const { codebook, hash } = standardCodebook()
const words = libraryWords('nb', (code) => codebook.codes.find(({ id }) => id === code)?.label.nb ?? code)

const READ = analysed([
  { text: 'Plan 😀 for oppvekst', kind: 'heading' },
  { text: 'Bydelene 🙂 skal prøve ut «innovasjon» & læring innen 1. mars. Kommunen bør styrke samskaping.' },
])
const source = (format: QdaSource['format']): QdaSource => {
  const exported = exportedDocument({ document: READ.document, analysis: READ.analysis, warnings: [] }, `plan.${format}`, null)
  return { exported, format, text: READ.document.text, bytes: new Uint8Array([37, 80, 68, 70]) }
}

function project(...sources: readonly QdaSource[]) {
  const facts = {
    tool: toolReport({ version: '1.0.0', pipelineVersion: 1 }, { codebook, hash }),
    basis: 'found',
    includeFurniture: false,
  } as const
  const tree = { codebook, words, categoryName: (category: string) => category, guid: stableGuid }
  return writeQdpx({ name: 'Prøve "1" & 2', sources, facts, words: provenance.nb }, tree, zip)
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

const parts = unzipped(project(source('pdf')))
const xml = parts['project.qde'] ?? ''
const root = parse(xml)

describe('code points', () => {
  it.each([1, 2, 3])('are those that splitting into code points gives: seed %i', (seed) => {
    const random = seededRandom(seed)
    const signs = ['a', 'å', '😀', 'e\u0301', '\n', '\u{1F1F3}\u{1F1F4}', '\uD83D']
    const text = Array.from({ length: 200 }, () => signs[Math.floor(random() * signs.length)]).join('')
    const position = codePointsIn(text)
    for (let offset = 0; offset <= text.length; offset++) {
      const before = text.slice(0, offset)
      const split = /[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(text.slice(offset))
      if (!split) expect(position(offset)).toBe([...before].length)
    }
  })
})

it('codes each directive and mention where its words stand, counted in code points', () => {
  const text = [...(parts[Object.keys(parts).find((name) => name.endsWith('.txt')) ?? ''] ?? '')]
  const names = new Map(all(root, 'Code').map(({ attributes }) => [attributes.guid, attributes.name]))
  const coded = all(root, 'PlainTextSelection').map(({ attributes, children }) => [
    text.slice(Number(attributes.startPosition), Number(attributes.endPosition)).join(''),
    children.flatMap(({ children: [ref] }) => names.get(ref?.attributes.targetGUID ?? '') ?? []),
  ])
  expect(coded).toContainEqual([
    'Bydelene 🙂 skal prøve ut «innovasjon» & læring innen 1. mars.',
    expect.arrayContaining(['Plikt', 'Innovasjon']),
  ])
  expect(coded).toContainEqual(['Kommunen bør styrke samskaping.', expect.arrayContaining(['Anbefaling', 'Samskaping'])])
  expect(coded).toContainEqual(['innovasjon', ['Innovasjon']])
})

it('gives every element a GUID of its own, and every reference one that is there', () => {
  const guids = [...xml.matchAll(/ guid="([^"]+)"/g)].map((match) => match[1])
  expect(new Set(guids).size).toBe(guids.length)
  const targets = [...xml.matchAll(/targetGUID="([^"]+)"/g)].map((match) => match[1])
  expect(targets.length).toBeGreaterThan(4)
  expect(targets.filter((target) => !guids.includes(target))).toEqual([])
})

it('keeps the order of the schema', () => {
  expect(root.children[0]?.children.map(({ name }) => name)).toEqual(['CodeBook', 'Variables', 'Cases', 'Sources', 'Notes'])
  const [pdf] = all(root, 'PDFSource')
  expect(pdf?.children.map(({ name }) => name)).toEqual(['Representation'])
  expect(all(root, 'Case')[0]?.children.map(({ name }) => name)).toEqual([...Array(6).fill('VariableValue'), 'SourceRef'])
})

it('lays the sources in a folder in small letters, and rich text only where there is some', () => {
  expect(xml.startsWith('<?xml')).toBe(true)
  expect(Object.keys(parts).every((name) => name === name.toLowerCase())).toBe(true)
  expect(Object.keys(parts).map((name) => name.replace(/[0-9a-f-]{36}/, 'GUID'))).toEqual([
    ...['project.qde', 'sources/GUID.pdf', 'sources/GUID.txt'],
  ])
  const named = [...xml.matchAll(/internal:\/\/([^"]+)/g)].map((match) => `sources/${match[1]}`)
  expect(named.sort()).toEqual(Object.keys(parts).slice(1).sort())
  const plain = unzipped(project(source('text')))
  expect(Object.keys(plain).length).toBe(2)
  expect(plain['project.qde']).not.toContain('richTextPath')
  expect(unzipped(project(source('docx')))['project.qde']).toContain('richTextPath="internal://')
})

it('says in a note how it was made', () => {
  const [note] = all(root, 'Note')
  expect(note?.children[0]?.text).toContain('Tallene er – som funnet')
})
