/** List marks that were typed as characters: in text files, and by people who do not use Word's lists. */
import { ANY_MONTH } from '../language/months.nb'

export interface TypedMarker {
  /** As typed, without the space after it: '-', '•', '2.', 'b)'. */
  readonly marker: string
  /** Characters of the line up to the item's own words. */
  readonly length: number
}

/** Glyphs that draw a mark and nothing else need no space after them; dashes and stars do. */
const GLYPH = /^\s*([•●○◦▪▫■□➢➤✓✔\ue000-\uf8ff])[•●○◦▪▫■□➢➤✓✔\ue000-\uf8ff\s]*(?=\S)/
const DASH = /^\s*([-–—*+·])[ \t\u00a0]+(?=\S)/
const NUMBER = /^\s*(\(?(?:\d{1,3}|[a-zæøå]|[ivx]{1,5})\)|\d{1,2}\.)[ \t\u00a0]+(?=\S)/i
/** '17. mai' and '3. kvartal' are dates and ordinals, not the seventeenth item. */
const AFTER_ORDINAL = new RegExp(`^(?:${ANY_MONTH}|kvartal|tertial|halvår|trinn|klasse|plass|gang|ledd|punktum|etasje|århundre)`, 'i')

/** The mark at the beginning of a line, or null. */
export function typedMarker(line: string): TypedMarker | null {
  const bullet = GLYPH.exec(line) ?? DASH.exec(line)
  if (bullet !== null) return { marker: plain(bullet[1] ?? ''), length: bullet[0].length }
  const number = NUMBER.exec(line)
  if (number === null || AFTER_ORDINAL.test(line.slice(number[0].length))) return null
  return { marker: number[1] ?? '', length: number[0].length }
}

/** A typed private-use glyph of Symbol or Wingdings draws a bullet. */
function plain(marker: string): string {
  return /[\ue000-\uf8ff]/.test(marker) ? '•' : marker
}
