/** What kind of character stands at an offset: a table, because a property regex per character costs ten times the scan. */

export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const MARK = 4
export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK

/** Classes of the UTF-16 units seen so far; 0 is not looked at yet. */
const classes = new Uint8Array(0x10000)

function classify(character: string): CharacterClass {
  if (/^[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/^\p{N}/u.test(character)) return DIGIT
  // Control and format characters (U+200B, U+FEFF) part words like a space and are never seen.
  return /^[\s\p{Cc}\p{Cf}]/u.test(character) ? SPACE : MARK
}

/** The class of the UTF-16 unit `code`; a lone surrogate is a mark (see `classAt` for pairs). */
function classOf(code: number): CharacterClass {
  const known = classes[code]
  if (known) return known as CharacterClass
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

/** The class of the character at `offset` of `text`, surrogate pairs whole; `offset` is inside the text. */
export function classAt(text: string, offset: number): CharacterClass {
  const code = text.charCodeAt(offset)
  if (code < 0xd800 || code > 0xdfff) return classOf(code)
  const low = code >= 0xdc00 && offset > 0 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  return classify(String.fromCodePoint(text.codePointAt(low ? offset - 1 : offset) ?? 0))
}
