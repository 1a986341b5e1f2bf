/** Elements of a run that stand for characters. */
import { glyph } from './docx-numbering'
import { MARK } from './docx-paragraph'
import { type Attributes, attribute } from './docx-xml'

/** What an element puts into the text; null when it is not one of them. */
export function charactersOf(name: string, attributes: Attributes): string | null {
  switch (name) {
    case 'tab':
    case 'ptab':
      return ' '
    case 'br':
      return attribute(attributes, 'type') === 'page' ? MARK.page : MARK.line
    case 'cr':
      return MARK.line
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbol(attribute(attributes, 'char') ?? '')
    case 'drawing':
    case 'pict':
    case 'object':
      return MARK.picture
    default:
      return null
  }
}

function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return Number.isInteger(code) && code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
    ? glyph(String.fromCharCode(code))
    : ''
}
