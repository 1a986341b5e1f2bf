/** A Word file as a package: which part is the document, and which parts belong to it. */
import { fail, ok, type Result } from '../base/result'
import type { ImportError } from '../model/import'
import { scanXml } from '../text/xml-scanner'
import { type DocxPort, ZIP_LIMITS } from './docx-port'
import { attribute } from './docx-xml'

export interface Relationship {
  /** Last step of the type's URI: 'styles', 'footnotes', 'header' … */
  readonly type: string
  /** Name of the part, or an address outside the package. */
  readonly target: string
}

export interface WordPackage {
  readonly main: Uint8Array
  readonly mainName: string
  /** The main document's relationships, by id. */
  readonly relationships: ReadonlyMap<string, Relationship>
  part(name: string): Uint8Array | undefined
}

const UNUSED =
  /(?:^|\/)(?:theme|media|embeddings|fonts|charts|glossary|customXml|docMetadata|printerSettings)\/|(?:settings|fontTable|people|comments(?:Ids|Extended|Extensible))\.xml$/i
const MAIN_TYPE =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/i

/** OPC compares part names without regard to case; some producers write a slash first, or backslashes. */
const key = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

const wanted = (name: string) => /\.(?:xml|rels)$/i.test(name) && !UNUSED.test(name.replaceAll('\\', '/'))

/** Where `target` leads from the folder of `from`, '..' and all. */
function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  return steps.join('/')
}

const relsOf = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels')

function readRelationships(port: DocxPort, part: Uint8Array | undefined, from: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>()
  if (part === undefined) return found
  scanXml(port.decode(part), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      const external = attribute(attributes, 'TargetMode') === 'External'
      const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//, '')
      found.set(attribute(attributes, 'Id') ?? `#${found.size}`, { type, target: external ? target : resolve(from, target) })
    },
    close() {},
    text() {},
  })
  return found
}

/** Content types given to single parts, by normalised name. */
function readContentTypes(port: DocxPort, part: Uint8Array): Map<string, string> {
  const types = new Map<string, string>()
  scanXml(port.decode(part), {
    open(name, attributes) {
      if (name === 'Override') types.set(key(attribute(attributes, 'PartName') ?? ''), attribute(attributes, 'ContentType') ?? '')
    },
    close() {},
    text() {},
  })
  return types
}

/** Opens the archive and finds the main part: by the package's relationships, else by content type, else by its usual name. */
export function openWordPackage(port: DocxPort, bytes: Uint8Array): Result<WordPackage, ImportError> {
  const unzipped = port.unzip(bytes, wanted, ZIP_LIMITS)
  if (!unzipped.ok)
    return fail(
      unzipped.error.kind === 'too-large'
        ? { kind: 'too-large', byteLength: unzipped.error.byteLength, limit: unzipped.error.limit }
        : { kind: 'damaged-file', detail: unzipped.error.detail },
    )
  const parts = new Map([...unzipped.value].map(([name, part]) => [key(name), part]))
  const part = (name: string) => parts.get(key(name))
  const contentTypes = part('[Content_Types].xml')
  if (contentTypes === undefined) return fail({ kind: 'damaged-file', detail: '[Content_Types].xml is missing' })
  const types = readContentTypes(port, contentTypes)
  const byRelationship = [...readRelationships(port, part('_rels/.rels'), '').values()].find(
    ({ type }) => type === 'officeDocument',
  )?.target
  const byType = [...types].find(([, type]) => MAIN_TYPE.test(type))?.[0]
  const mainName = [byRelationship, byType, 'word/document.xml'].find((name) => name !== undefined && part(name) !== undefined)
  const main = mainName === undefined ? undefined : part(mainName)
  if (mainName === undefined || main === undefined) return fail({ kind: 'damaged-file', detail: 'the main document part is missing' })
  const type = types.get(key(mainName))
  if (type !== undefined && /spreadsheetml/i.test(type)) return fail({ kind: 'unsupported-format', found: 'xlsx' })
  if (type !== undefined && /presentationml/i.test(type)) return fail({ kind: 'unsupported-format', found: 'pptx' })
  return ok({ main, mainName, relationships: readRelationships(port, part(relsOf(mainName)), mainName), part })
}
