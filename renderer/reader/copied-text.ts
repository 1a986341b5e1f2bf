/** What lands on the clipboard when words on a PDF page are copied. Pure. */
import { squash } from './check-passage'

/** Above this a selection is not looked up, only cleaned: squashing the whole text for each copy takes time. */
const LONGEST = 200_000

/**
 * The selected words as the document's text has them (words broken at line ends joined, paragraphs apart); when they are
 * not found there, the selection with its line breaks and odd characters cleaned away.
 */
export function copiedText(text: string, selection: string): string {
  const wanted = squash(selection)
  if (wanted === '') return selection.trim()
  if (text.length <= LONGEST * 10 && wanted.length <= LONGEST) {
    const { squashed, offsets } = squashWithOffsets(text)
    const at = squashed.indexOf(wanted)
    if (at >= 0) {
      const from = offsets[at] ?? 0
      const to = (offsets[at + wanted.length - 1] ?? text.length - 1) + 1
      // Closing punctuation stood in the selection too.
      const closing = /^[.,;:!?»”")\]]*/.exec(text.slice(to, to + 3))?.[0] ?? ''
      const opening = /[«“"([]$/.exec(text.slice(0, from))?.[0] ?? ''
      const tail = selection.trimEnd()
      return (selection.trimStart().startsWith(opening) ? opening : '') + text.slice(from, to) + (tail.endsWith(closing) ? closing : '')
    }
  }
  return selection
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[ \t]*\r?\n[ \t]*/g, ' ')
    .trim()
}

/** The squashed text and, for each of its UTF-16 units, the offset in the text it came from. */
export function squashWithOffsets(text: string): { readonly squashed: string; readonly offsets: Uint32Array } {
  const parts: string[] = []
  const offsets = new Uint32Array(text.length * 2)
  let length = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const part = squash(match[0])
    parts.push(part)
    for (let i = 0; i < part.length && length < offsets.length; i++) offsets[length++] = match.index
  }
  return { squashed: parts.join(''), offsets: offsets.subarray(0, length) }
}
