/** Attributes in Office XML, matched by local name: producers choose their own prefixes. */

import { type AttributeText, attributeOf } from '../text/xml-scanner'

export type Attributes = AttributeText
export const attribute = attributeOf

/** `<w:vanish/>` is on, `<w:vanish w:val="0"/>` is off. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, 'val')
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none')
}

/** A whole number of an attribute, or null when it is missing or not one. */
export function wholeNumber(attributes: Attributes, name: string): number | null {
  const value = attribute(attributes, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : null
}
