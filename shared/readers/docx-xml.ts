/**
 * Names in Office XML. Elements and attributes are matched by local name: transitional and strict files use other
 * namespaces for the same elements, and producers choose their own prefixes.
 */

const localNames = new Map<string, string>()

/** 'w:p' → 'p'. */
export function localName(name: string): string {
  const known = localNames.get(name)
  if (known !== undefined) return known
  const local = name.slice(name.indexOf(':') + 1)
  // A hostile file may have a new name in every element.
  if (localNames.size < 4096) localNames.set(name, local)
  return local
}

export type Attributes = Readonly<Record<string, string>>

/** The attribute with this local name, whatever its prefix; 'w:' is tried first because it is nearly always that. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`] ?? attributes[name]
  if (usual !== undefined) return usual
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key]
  return undefined
}

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
