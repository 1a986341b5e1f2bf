/** word/numbering.xml: which paragraphs are list items, how deep, and what stands before them. */

import { scanXml } from '../text/xml-scanner'
import type { DocxPort } from './docx-port'
import type { StyleTable } from './docx-styles'
import { type Attributes, attribute, wholeNumber } from './docx-xml'

interface Level {
  start: number
  format: string
  /** As written in the file: '%1.%2', or a glyph. */
  text: string
  styleId: string | null
}

interface Definition {
  readonly levels: Map<number, Level>
  /** This definition stands for the one of a numbering style. */
  styleLink: string | null
}

interface Instance {
  definition: string
  readonly starts: Map<number, number>
  readonly overrides: Map<number, Level>
}

export interface NumberingTable {
  /** The level that a definition reserves for paragraphs of this style, or null. */
  levelOfStyle(numId: string, styleId: string): number | null
  /**
   * Counts one paragraph of a list and gives what Word prints before it: '•', '2.1', 'b)'. Null when there is no such
   * list, '' when the level has no mark. Paragraphs must come in the order of the document.
   */
  next(numId: string, level: number): string | null
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', styleId: null })
const MAX_LINKS = 8

export function readNumbering(
  port: DocxPort,
  part: Uint8Array | undefined,
  styles: StyleTable,
): { readonly table: NumberingTable; readonly damage: string | null } {
  const definitions = new Map<string, Definition>()
  const instances = new Map<string, Instance>()
  let definition: Definition | null = null
  let instance: Instance | null = null
  let override: number | null = null
  let level: Level | null = null
  const open = (name: string, attributes: Attributes) => {
    const value = attribute(attributes, 'val')
    if (name === 'abstractNum') {
      definition = { levels: new Map(), styleLink: null }
      definitions.set(attribute(attributes, 'abstractNumId') ?? '', definition)
    } else if (name === 'num') {
      instance = { definition: '', starts: new Map(), overrides: new Map() }
      instances.set(attribute(attributes, 'numId') ?? '', instance)
    } else if (name === 'abstractNumId' && instance !== null) instance.definition = value ?? ''
    else if (name === 'numStyleLink' && definition !== null) definition.styleLink = value ?? null
    else if (name === 'lvlOverride') override = wholeNumber(attributes, 'ilvl')
    else if (name === 'startOverride' && instance !== null && override !== null)
      instance.starts.set(override, wholeNumber(attributes, 'val') ?? 1)
    else if (name === 'lvl') {
      level = newLevel()
      const index = wholeNumber(attributes, 'ilvl') ?? 0
      if (definition !== null) definition.levels.set(index, level)
      else if (instance !== null) instance.overrides.set(index, level)
    } else if (level === null) return
    else if (name === 'start') level.start = wholeNumber(attributes, 'val') ?? 1
    else if (name === 'numFmt') level.format = value ?? 'decimal'
    else if (name === 'lvlText') level.text = value ?? ''
    else if (name === 'pStyle') level.styleId = value ?? null
  }
  const close = (name: string) => {
    if (name === 'abstractNum') definition = null
    else if (name === 'num') instance = null
    else if (name === 'lvlOverride') override = null
    else if (name === 'lvl') level = null
  }
  const damage = part === undefined ? null : scanXml(port.decode(part), { open, close, text() {} })
  return { table: new Numbering(definitions, instances, styles), damage }
}

class Numbering implements NumberingTable {
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #instances: ReadonlyMap<string, Instance>
  readonly #styles: StyleTable
  /** Per definition, because lists of the same definition go on counting; and which starts are used up. */
  readonly #counts = new Map<string, number[]>()
  readonly #started = new Set<string>()

  constructor(definitions: ReadonlyMap<string, Definition>, instances: ReadonlyMap<string, Instance>, styles: StyleTable) {
    this.#definitions = definitions
    this.#instances = instances
    this.#styles = styles
  }

  levelOfStyle(numId: string, styleId: string): number | null {
    const found = this.#find(numId)
    if (found === null) return null
    for (const [index, level] of found.levels) if (level.styleId === styleId) return index
    return null
  }

  next(numId: string, level: number): string | null {
    const found = this.#find(numId)
    const here = found?.levels.get(level)
    if (found === null || here === undefined) return null
    const counts = this.#counts.get(found.key) ?? []
    this.#counts.set(found.key, counts)
    const startKey = `${numId}/${level}`
    const restart = this.#instances.get(numId)?.starts.get(level)
    if (restart !== undefined && !this.#started.has(startKey)) counts[level] = restart
    else counts[level] = (counts[level] ?? here.start - 1) + 1
    this.#started.add(startKey)
    counts.length = level + 1
    if (here.format === 'none') return ''
    if (here.format === 'bullet') return glyph(here.text)
    return here.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const part = found.levels.get(at)
      return numeral(counts[at] ?? part?.start ?? 1, part?.format ?? 'decimal')
    })
  }

  /** A number's levels, its own overrides over the definition's, following links to numbering styles. */
  #find(numId: string): { readonly key: string; readonly levels: ReadonlyMap<number, Level> } | null {
    let at = numId
    for (let links = 0; links < MAX_LINKS; links += 1) {
      const instance = this.#instances.get(at)
      const definition = instance === undefined ? undefined : this.#definitions.get(instance.definition)
      if (instance === undefined || definition === undefined) return null
      const linked = definition.styleLink === null || definition.levels.size > 0 ? null : this.#styles.numberingOf(definition.styleLink)
      if (linked === null || linked === at)
        return {
          key: instance.definition,
          levels: instance.overrides.size === 0 ? definition.levels : new Map([...definition.levels, ...instance.overrides]),
        }
      at = linked
    }
    return null
  }
}

/** Glyphs of Symbol and Wingdings, in the private use area, as the marks they draw; any other private glyph is a bullet. */
const GLYPHS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf02d': '-',
  o: 'o',
}

export function glyph(text: string): string {
  return GLYPHS[text] ?? text.replace(/[\ue000-\uf8ff]/g, '•')
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let out = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      out += letters
      rest -= value
    }
  return out
}

/** Word's letters go a … z, aa … zz, aaa: the same letter repeated. */
function letter(number: number): string {
  if (number < 1 || number > 780) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function numeral(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(number)
    case 'upperLetter':
      return letter(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(number)
  }
}
