/** From a file's bytes to a document: what it is by its content, the reader for that, and a guessed profile. */
import { fail, ok, type Result, type WithWarnings } from '../base/result'
import type { DocumentId } from '../model/identifiers'
import { type ImportError, type ImportWarning, MAX_FILE_BYTES } from '../model/import'
import type { DocumentLayout } from '../model/layout'
import type { Provenance, SourceDocument } from '../model/source-document'
import { guessProfile } from '../profile/guess-profile'
import { detectFormat } from '../readers/detect-format'
import type { DocumentText } from '../readers/document-text'
import type { DocxPort } from '../readers/docx-port'
import { readDocx } from '../readers/read-docx'
import type { PagedText } from '../readers/read-pdf'
import { readText } from '../readers/read-text'
import { PIPELINE_VERSION } from './pipeline-version'

export interface ReadOptions {
  readonly password: string | null
  /** Told after each page, counted from 1. */
  onPage(page: number, of: number): void
}

type Read<T> = Result<WithWarnings<T, ImportWarning>, ImportError>

/** What reading needs from outside. */
export interface Readers {
  pdf(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<Read<PagedText>>
  readonly docx: DocxPort
  /** The version of PDF.js that `pdf` uses. */
  readonly pdfVersion: string
}

export interface FileToRead {
  readonly id: DocumentId
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ReadDocument {
  readonly document: SourceDocument
  readonly layout: DocumentLayout | null
}

/** Version of our own readers of Word and text files. */
const OWN_READER_VERSION = '1'

/** Reads a file by what is in it (`detectFormat`). What is wrong with a file is a value; only bugs are thrown. */
export async function readDocument(readers: Readers, file: FileToRead, options: ReadOptions): Promise<Read<ReadDocument>> {
  const { bytes, fileName } = file
  if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'too-large', byteLength: bytes.length, limit: MAX_FILE_BYTES })
  const format = detectFormat(bytes, fileName)
  if (!format.ok) return format
  const { value: kind, warnings } = format.value
  const byteLength = bytes.length // PDF.js may take the bytes away
  const read =
    kind === 'pdf' ? await readers.pdf(bytes, options) : withoutLayout(kind === 'docx' ? readDocx(readers.docx, bytes) : readText(bytes))
  if (!read.ok) return read
  const { layout, title, ...content } = read.value.value
  const reader: Provenance['reader'] =
    kind === 'pdf' ? { name: 'pdfjs-dist', version: readers.pdfVersion } : { name: kind, version: OWN_READER_VERSION }
  const document: SourceDocument = {
    ...content,
    id: file.id,
    format: kind,
    title: title ?? titleFromName(fileName),
    profile: guessProfile({ ...content, title, fileName }),
    provenance: { fileName, byteLength, sha256: file.id, reader, pipelineVersion: PIPELINE_VERSION },
  }
  return ok({ value: { document, layout }, warnings: [...warnings, ...read.value.warnings] })
}

function withoutLayout(read: Read<DocumentText>): Read<DocumentText & { readonly layout: null }> {
  return read.ok ? ok({ value: { ...read.value.value, layout: null }, warnings: read.value.warnings }) : read
}

/** "plan_for-oppvekst.pdf" → "plan for-oppvekst". */
function titleFromName(fileName: string): string {
  const title = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/_+/g, ' ')
    .trim()
  return title === '' ? fileName : title
}
