/** A REFI-QDA codebook (.qdc): ours with all its terms, others' codes without any. */
import { fail, ok, type Result } from '../base/result'
import type { Code, Codebook } from '../model/codebook'
import type { CodebookError } from '../model/codebook-error'
import { codeId } from '../model/identifiers'
import { attributeOf, scanXml } from '../text/xml-scanner'
import { slugFor } from './code-slug'
import { codebookError, readCodebook } from './parse-codebook'
import { readDescribedCode } from './qdc-terms'

export interface ReadQdc {
  readonly codebook: Codebook
  /** Names of codes that came without terms: they find nothing until somebody gives them some. */
  readonly withoutTerms: readonly string[]
}

interface Element {
  readonly name: string
  readonly path: readonly string[]
  readonly isCodable: boolean
  description: string
}

/** `name` is what the codebook shall be called: the format has no name for it. */
export function readQdc(xml: string, name: string): Result<ReadQdc, readonly CodebookError[]> {
  const found = elementsOf(xml.replace(/^\uFEFF/, '').normalize('NFC'))
  if (typeof found === 'string') return fail([codebookError('not-a-codebook', {}, found, { detail: found })])
  const described = found.map((element) => ({ element, own: readDescribedCode(element.name, element.description) }))
  const taken = new Set<string>(described.flatMap(({ own }) => (own === null ? [] : [own.code.id])))
  const withoutTerms: string[] = []
  const codes = described.flatMap(({ element, own }, index) => {
    if (own !== null) return [{ code: own.code, order: own.order }]
    if (!element.isCodable) return []
    const code = foreignCode(element, taken)
    withoutTerms.push(code.label.nb)
    return [{ code, order: 1e6 + index }]
  })
  codes.sort((a, b) => a.order - b.order)
  const read = readCodebook({ name, version: 1, codes: codes.map(({ code }) => code) }, false)
  return read.ok ? ok({ codebook: read.value, withoutTerms }) : read
}

function foreignCode({ name, path, description }: Element, taken: Set<string>): Code {
  const id = slugFor(path.length > 0 && taken.has(slugFor(name, new Set())) ? [...path, name].join(' ') : name, taken)
  taken.add(id)
  return { id: codeId(id), category: 'theme', label: { nb: name, nn: name, en: name }, description: description.trim(), terms: [] }
}

/** All codes in the order of the file, or why it is no codebook. */
function elementsOf(xml: string): readonly Element[] | string {
  const found: Element[] = []
  const open: Element[] = []
  let root: string | null = null
  let inDescription = false
  const fault = scanXml([xml], {
    open(name, attributes) {
      root ??= name
      if (name === 'Code') {
        const code = {
          name: attributeOf(attributes, 'name')?.trim() || '?',
          path: open.map((parent) => parent.name),
          isCodable: attributeOf(attributes, 'isCodable') !== 'false',
          description: '',
        }
        found.push(code)
        open.push(code)
      }
      inDescription = name === 'Description'
    },
    close(name) {
      if (name === 'Code') open.pop()
      inDescription = false
    },
    text(text) {
      const code = open.at(-1)
      if (inDescription && code !== undefined) code.description += text
    },
  })
  if (fault !== null) return fault
  // A whole project (.qde) has its codebook inside.
  if (root !== 'CodeBook' && root !== 'Project') return `the root element is ${root}`
  return found.length > 0 ? found : 'it has no codes'
}
