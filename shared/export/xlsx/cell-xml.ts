/** Cells of a worksheet as XML (ECMA-376 part 1, 18.3.1.4). Texts stand in their cell ("inlineStr"), so rows can be written as they come. */
import type { CellType, CellValue } from '../sheet'
import { STYLES } from './styles-xml'

/** The most characters Excel keeps in a cell; a file with more is called damaged. */
const MOST_CHARACTERS = 32_767

/** `reference`: "B7". An empty cell has no XML; what its column's style is then does not show. */
export function cellXml(reference: string, value: CellValue, type: CellType, wrapped: boolean): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return `<c r="${reference}" s="${STYLES.plain}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'number') return numberXml(reference, value, type === 'decimal' ? STYLES.decimal : STYLES.integer)
  const day = type === 'date' ? serialDay(value) : null
  return day === null ? textXml(reference, value, wrapped ? STYLES.wrapped : STYLES.plain) : numberXml(reference, day, STYLES.date)
}

export function textXml(reference: string, text: string, style: number): string {
  return text === ''
    ? ''
    : `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(short(text))}</t></is></c>`
}

function numberXml(reference: string, value: number, style: number): string {
  return Number.isFinite(value) ? `<c r="${reference}" s="${style}"><v>${value}</v></c>` : ''
}

/** Days since 30 December 1899 of "2022-03-01"; null when it is no such day or before March 1900, which Excel counts wrongly. */
export function serialDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const days = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569
  return days >= 61 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? days : null
}

function short(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  // Never half of a surrogate pair.
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/**
 * Escaped. What XML 1.0 cannot hold is written as Excel writes it, `_x0007_`, and a text that reads like such an escape has its
 * first sign escaped (ECMA-376 part 1, 22.9.2.19).
 */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
