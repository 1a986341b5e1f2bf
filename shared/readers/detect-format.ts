/** What a file is, by what is in it; its name only tells whether to say so, and of what can be taken for text whether it is one. */
import { fail, ok, type Result, type WithWarnings } from '../base/result'
import type { ImportError, ImportWarning } from '../model/import'
import type { DocumentFormat } from '../model/source-document'
import { decodeText } from './read-text-decode'

type Detected = Result<WithWarnings<DocumentFormat, ImportWarning>, ImportError>

/** How far into a file its '%PDF-' may stand; readers accept junk before it. */
const PDF_WINDOW = 1024
/** The first object of a PDF whose header was lost. */
const PDF_OBJECT = /(?:^|[\r\n])\d{1,10} \d{1,5} obj\b/
const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  pdf: 'pdf',
  ...{ docx: 'docx', docm: 'docx', dotx: 'docx', dotm: 'docx', doc: 'docx' },
  ...{ txt: 'text', text: 'text' },
}
/**
 * Names of formats that are not read, and how each is called. Any bytes without control characters could be a text, so a text by
 * such a name is something else, or has its mark-up among its words.
 */
const UNREAD: Readonly<Record<string, string>> = {
  ...{ odt: 'odt', ott: 'odt', fodt: 'odt', ods: 'ods', odp: 'odp', rtf: 'rtf', epub: 'epub' },
  ...{ xls: 'xls', xlsx: 'xlsx', xlsm: 'xlsx', ppt: 'ppt', pptx: 'pptx' },
  ...{ html: 'html', htm: 'html', xhtml: 'html', xml: 'xml', msg: 'msg', eml: 'msg' },
}

/**
 * The reader for these bytes. A name that promises another format gives a warning `misnamed`, no error; but what can only be
 * taken for text is not read by the name of a format that is not read.
 * Errors: `empty-file`; `password-protected` for Office files that are encrypted; `unsupported-format` with a short name
 * of what was found: doc, xls, ppt, msg, ole, odt, ods, odp, epub, xlsx, pptx, zip, rtf, html, xml, image, binary; `damaged-file` when
 * the name says PDF or Word and the bytes are neither that nor anything known.
 */
export function detectFormat(bytes: Uint8Array, fileName: string): Detected {
  if (bytes.length === 0) return fail({ kind: 'empty-file' })
  const head = latin1(bytes, 0, PDF_WINDOW)
  if ((head.includes('%PDF-') || PDF_OBJECT.test(head)) && !/^\s*<(?:!doctype|html)/i.test(head)) return found('pdf', fileName)
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return fail(oleKind(bytes))
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    const kind = zipKind(bytes)
    return kind === 'docx' ? found('docx', fileName) : fail({ kind: 'unsupported-format', found: kind })
  }
  const other = markup(head) ?? picture(head)
  if (other !== null) return fail({ kind: 'unsupported-format', found: other })
  if (decodeText(bytes) !== null) {
    const unread = UNREAD[extensionOf(fileName)]
    return unread === undefined ? found('text', fileName) : fail({ kind: 'unsupported-format', found: unread })
  }
  const promised = promisedFormat(fileName)
  if (promised === undefined || promised === 'text') return fail({ kind: 'unsupported-format', found: 'binary' })
  return fail({ kind: 'damaged-file', detail: `no ${promised} file begins like this` })
}

const extensionOf = (fileName: string): string => /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
const promisedFormat = (fileName: string) => EXTENSIONS[extensionOf(fileName)]

function found(format: DocumentFormat, fileName: string): Detected {
  const promised = promisedFormat(fileName)
  return ok({ value: format, warnings: promised === undefined || promised === format ? [] : [{ kind: 'misnamed', found: format }] })
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < Math.min(end, bytes.length); at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

function markup(head: string): string | null {
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (/^<(?:!doctype html|html)|^<\?xml[^>]*\?>\s*<(?:!doctype html|html)/i.test(start)) return 'html'
  return start.startsWith('<?xml') ? 'xml' : null
}

function picture(head: string): string | null {
  const signatures = ['\u0089PNG\r\n', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\u0000', 'MM\u0000*', 'BM', 'RIFF']
  if (!signatures.some((signature) => head.startsWith(signature))) return null
  // 'BM' and 'RIFF' are also how words begin: an image has bytes that no text has.
  return head.includes('\u0000') ? 'image' : null
}

/** OLE2 is the container of old Office files, of mail, and of encrypted new Office files; its directory names the streams. */
function oleKind(bytes: Uint8Array): ImportError {
  const names = new Set<string>()
  // Directory entries are 128 bytes and begin with the name in UTF-16.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = ((bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8)) - 2
    if (length < 2 || length > 62 || length % 2 === 1) continue
    let name = ''
    for (let i = 0; i < length; i += 2) name += String.fromCharCode((bytes[at + i] ?? 0) | ((bytes[at + i + 1] ?? 0) << 8))
    if (names.size < 10_000) names.add(name)
  }
  if (names.has('EncryptedPackage')) return { kind: 'password-protected', wrongPassword: false }
  const kinds: readonly (readonly [string, string])[] = [
    ['WordDocument', 'doc'],
    ['Workbook', 'xls'],
    ['Book', 'xls'],
    ['PowerPoint Document', 'ppt'],
    ['__properties_version1.0', 'msg'],
  ]
  return { kind: 'unsupported-format', found: kinds.find(([name]) => names.has(name))?.[1] ?? 'ole' }
}

/** Which kind of package, by the names of its parts; nothing is unpacked. */
function zipKind(bytes: Uint8Array): string {
  const type = /^mimetypeapplication\/(?:vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)|(epub))/.exec(latin1(bytes, 30, 120))
  if (type !== null) return type[2] ?? { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[type[1] ?? ''] ?? 'zip'
  const names = zipNames(bytes)
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^[/\\]?xl[/\\]workbook\./i)) return 'xlsx'
  if (has(/^[/\\]?ppt[/\\]presentation\./i)) return 'pptx'
  // Whether there is a Word document inside, the reader finds out: its main part may have any name.
  return has(/^[/\\]?\[Content_Types\]\.xml$/i) || has(/^[/\\]?word[/\\]/i) ? 'docx' : 'zip'
}

const MAX_ENTRIES = 5000

/** Names in the central directory, or, when the end of the file is missing, of the entries found from the beginning. */
function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  const end = endOfDirectory(view)
  if (end !== null)
    for (let at = view.getUint32(end + 16, true); at + 46 <= bytes.length && names.length < MAX_ENTRIES; ) {
      if (view.getUint32(at, true) !== 0x02014b50) break
      const length = view.getUint16(at + 28, true)
      names.push(latin1(bytes, at + 46, at + 46 + length))
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  if (names.length > 0) return names
  for (let at = 0; at + 30 <= bytes.length && names.length < MAX_ENTRIES; ) {
    if (view.getUint32(at, true) !== 0x04034b50) break
    const length = view.getUint16(at + 26, true)
    names.push(latin1(bytes, at + 30, at + 30 + length))
    at += 30 + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true)
  }
  return names
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}
