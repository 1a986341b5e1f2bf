/** word/styles.xml: what a style says about its paragraphs and runs, with what it takes over from the style it is based on. */

import { scanXml } from '../text/xml-scanner'
import type { DocxPort } from './docx-port'
import { type Attributes, attribute, isOn, wholeNumber } from './docx-xml'

export interface Style {
  /** 1 is the highest heading; null is body text. */
  readonly headingLevel: number | null
  /** An entry or the heading of a table of contents, or of a list of figures. */
  readonly isContents: boolean
  readonly numbering: { readonly numId: string; readonly level: number | null } | null
  readonly hidden: boolean
  readonly pageBreakBefore: boolean
}

export interface StyleTable {
  /** The named style, or the default of its kind when the name is unknown or missing. */
  paragraph(id: string | null): Style
  /** Whether runs of this character style are hidden; null when the style does not say. */
  runHidden(id: string): boolean | null
  /** The numbering a numbering style leads to. */
  numberingOf(styleId: string): string | null
}

interface RawStyle {
  readonly type: string
  name: string
  basedOn: string | null
  outline: number | null
  numId: string | null
  level: number | null
  hidden: boolean | null
  pageBreakBefore: boolean | null
}

const PLAIN: Style = { headingLevel: null, isContents: false, numbering: null, hidden: false, pageBreakBefore: false }
/** Word's own names are English in every language version; other producers, and people, write the Norwegian ones. */
const HEADING = /^(?:heading|overskrift) ?([1-9])$/i
const TITLE = /^(?:title|tittel)$/i
const SUBTITLE = /^(?:subtitle|undertittel)$/i
const CONTENTS =
  /^(?:toc ?(?:[1-9]|heading)|innh ?[1-9]|contents (?:[1-9]|heading)|innholdsfortegnelse ?[1-9]?|overskrift for innholdsfortegnelse|table of figures|figurliste)$/i
/** Longer chains than this are cycles, or made to cost time. */
const MAX_CHAIN = 64

export function readStyles(port: DocxPort, part: Uint8Array | undefined): { readonly table: StyleTable; readonly damage: string | null } {
  const styles = new Map<string, RawStyle>()
  let defaultId: string | null = null
  let current: RawStyle | null = null
  const damage =
    part === undefined
      ? null
      : scanXml(port.decode(part), {
          open(name, attributes) {
            if (name === 'style') {
              const type = attribute(attributes, 'type') ?? 'paragraph'
              const id = attribute(attributes, 'styleId') ?? ''
              current = { type, name: id, basedOn: null, outline: null, numId: null, level: null, hidden: null, pageBreakBefore: null }
              styles.set(id, current)
              if (type === 'paragraph' && /^(?:1|true|on)$/.test(attribute(attributes, 'default') ?? '')) defaultId = id
            } else if (current !== null) readProperty(current, name, attributes)
          },
          close(name) {
            if (name === 'style') current = null
          },
          text() {},
        })
  return { table: tableOf(styles, defaultId), damage }
}

function readProperty(style: RawStyle, name: string, attributes: Attributes): void {
  if (name === 'name') style.name = attribute(attributes, 'val') ?? style.name
  else if (name === 'basedOn') style.basedOn = attribute(attributes, 'val') ?? null
  else if (name === 'outlineLvl') style.outline = wholeNumber(attributes, 'val')
  else if (name === 'numId') style.numId = attribute(attributes, 'val') ?? null
  else if (name === 'ilvl') style.level = wholeNumber(attributes, 'val')
  else if (name === 'vanish') style.hidden = isOn(attributes)
  else if (name === 'pageBreakBefore') style.pageBreakBefore = isOn(attributes)
}

function tableOf(styles: ReadonlyMap<string, RawStyle>, defaultId: string | null): StyleTable {
  const resolved = new Map<string, Style>()
  const chainOf = (id: string): RawStyle[] => {
    const chain: RawStyle[] = []
    for (let at = styles.get(id); at !== undefined && chain.length < MAX_CHAIN && !chain.includes(at); ) {
      chain.push(at)
      at = at.basedOn === null ? undefined : styles.get(at.basedOn)
    }
    return chain
  }
  const resolve = (id: string): Style => {
    const chain = chainOf(id)
    const first = <T>(pick: (style: RawStyle) => T | null): T | null => {
      for (const style of chain) {
        const value = pick(style)
        if (value !== null) return value
      }
      return null
    }
    const numId = first((style) => style.numId)
    return {
      headingLevel: first(headingOf),
      isContents: chain.some((style) => CONTENTS.test(style.name)),
      numbering: numId === null || numId === '0' ? null : { numId, level: first((style) => style.level) },
      hidden: first((style) => style.hidden) ?? false,
      pageBreakBefore: first((style) => style.pageBreakBefore) ?? false,
    }
  }
  const paragraph = (id: string | null): Style => {
    const known = id !== null && styles.has(id) ? id : defaultId
    if (known === null) return PLAIN
    const style = resolved.get(known) ?? resolve(known)
    resolved.set(known, style)
    return style.headingLevel === 0 ? { ...style, headingLevel: null } : style
  }
  return {
    paragraph,
    runHidden: (id) => chainOf(id).find((style) => style.hidden !== null)?.hidden ?? null,
    numberingOf: (id) => styles.get(id)?.numId ?? null,
  }
}

/** 1–9 for a heading, 0 for a style that says it is body text (outline level 10), null when it does not say. */
function headingOf(style: RawStyle): number | null {
  if (style.outline !== null) return style.outline >= 0 && style.outline <= 8 ? style.outline + 1 : 0
  const named = HEADING.exec(style.name)?.[1]
  if (named !== undefined) return Number(named)
  if (TITLE.test(style.name)) return 1
  return SUBTITLE.test(style.name) ? 2 : null
}
