/** A short hash of a string, for telling equal sentences of many documents. */

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll & Vo). Equal strings have equal hashes; others nearly always differ. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Another hash of the same string, that does not collide where the first does: the string is read from its end. */
export function backwardHash32(text: string): number {
  let hash = 0x9747b28c
  for (let i = text.length - 1; i >= 0; i -= 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
