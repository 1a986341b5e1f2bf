/** Word files read, analysed and packed as the worker does it, beside unzipping them. */
import { readFile } from 'node:fs/promises'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { nodeReaders } from '../../electron/node/readers'
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { readDocument } from '../../shared/analysis/read-document'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { packDocument } from '../../shared/library/packing'
import { documentId } from '../../shared/model/identifiers'
import { type Figure, inMs, ratioFigure } from './figures'
import { syntheticDocuments } from './synthetic-text'

/** Documents of about forty pages, each. */
const DOCUMENTS = 8
const PAGES = 40
const SEED = 11

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A run with the properties word processors write into each. */
function run(text: string, bold: boolean): string {
  const properties = `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>${bold ? '<w:b/>' : ''}<w:sz w:val="22"/><w:lang w:val="nb-NO"/>`
  return `<w:r w:rsidRPr="00A1B2C3"><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A sentence in three pieces, one in bold, as editing leaves them. */
function paragraph(sentence: string): string {
  const third = Math.ceil(sentence.length / 3)
  const pieces = [sentence.slice(0, third), sentence.slice(third, 2 * third), sentence.slice(2 * third)]
  const runs = pieces.map((piece, i) => run(piece, i === 1)).join('')
  return `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6"><w:pPr><w:spacing w:after="120"/></w:pPr>${runs}</w:p>`
}

/** A heading and a small table on each page; the rest paragraphs. */
function writtenWordFiles(): Uint8Array<ArrayBuffer>[] {
  return [...syntheticDocuments(DOCUMENTS, PAGES, SEED)].map(({ text, pages }) => {
    const body = pages.map(({ span, label }) => {
      const sentences = text.slice(span.start, span.end).trimEnd().split('\n')
      const cells = sentences.slice(0, 4).map((sentence) => `<w:tc><w:p>${run(sentence.slice(0, 40), false)}</w:p></w:tc>`)
      const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run(`Kapittel ${label}`, true)}</w:p>`
      return `${heading}${sentences.map(paragraph).join('')}<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
    })
    return zipSync({
      '[Content_Types].xml': strToU8(
        `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(`${DECLARATION}<w:document xmlns:w="${MAIN}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`),
    })
  })
}

async function processorTime(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** `real`: Word files to take instead of written ones. */
export async function wordBench(real: readonly string[], repeat: number): Promise<Figure[]> {
  const files = real.length > 0 ? await Promise.all(real.map(async (file) => new Uint8Array(await readFile(file)))) : writtenWordFiles()
  const codebook = standardCodebook()
  const id = documentId('0'.repeat(64))
  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    const done = await readDocument(nodeReaders, { id, fileName: 'plan.docx', bytes }, { password: null, onPage: () => undefined })
    if (!done.ok) throw new Error(done.error.kind)
    return done.value.value
  }
  const unzipAll = (): void => {
    // Many times over: it is so quick that one pass is below what the clock of processor time tells apart.
    for (let i = 0; i < UNZIPS; i += 1) for (const bytes of files) unzipSync(bytes)
  }
  const readAll = async (): Promise<void> => {
    for (const bytes of files) await read(bytes)
  }
  const importAll = async (): Promise<void> => {
    for (const bytes of files) {
      const { document, layout } = await read(bytes)
      const analysis = analyseDocument(document, codebook, document.profile, { includeFurniture: false })
      packDocument({ document, layout, analysis, warnings: [] })
    }
  }
  await importAll() // from here on the code is compiled, as in a worker that has had its first file
  unzipAll()
  const whole: { measured: number; reference: number }[] = []
  const reading: { measured: number; reference: number }[] = []
  for (let i = 0; i < Math.max(repeat, 3); i += 1) {
    const reference = (await processorTime(unzipAll)) / UNZIPS
    whole.push({ measured: await processorTime(importAll), reference })
    reading.push({ measured: await processorTime(readAll), reference })
  }
  const show = (ms: number): string => inMs(ms / files.length)
  return [
    ratioFigure('Word import (read, analyse, pack), CPU ÷ unzip', whole, show, { straightforward: 50, veryGood: 6 }),
    ratioFigure('Word import, reading alone, CPU ÷ unzip', reading, show, { straightforward: 50, veryGood: 6 }),
  ]
}

const UNZIPS = 5
