/** How wide words are in a plot, where text does not wrap by itself. */

const PLOT_FONT = '"Inter Variable", Inter, sans-serif'

let context: CanvasRenderingContext2D | null = null

/** In CSS pixels, in the interface's font. */
export function textWidth(text: string, size: number, weight = 400): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * size * 0.6
  context.font = `${weight} ${size}px ${PLOT_FONT}`
  return context.measureText(text).width
}

/** The text, or its beginning with an ellipsis; empty where not even three letters have room. */
export function fitted(text: string, width: number, size: number, weight = 400): string {
  return longest(
    text,
    (letters) => `${text.slice(0, letters).trimEnd()}…`,
    (shown) => textWidth(shown, size, weight) <= width,
  )
}

/** Of a title's end at most this much. */
const TITLE_END = 10

/** The title, or its beginning and its last words, which tell editions apart ("… 2021", "… 2022"); empty where not even three letters have room. */
export function fittedTitle(text: string, width: number, size: number, weight = 400): string {
  const last = text.slice(-TITLE_END)
  const end = last.slice(last.indexOf(' ') + 1)
  const cut = (letters: number): string => {
    const kept = letters < 2 * end.length ? '' : end
    return `${text.slice(0, letters - kept.length).trimEnd()}…${kept}`
  }
  return longest(text, cut, (shown) => textWidth(shown, size, weight) <= width)
}

/** The text when it fits, else the cut that keeps most letters. */
function longest(text: string, cut: (letters: number) => string, fits: (shown: string) => boolean): string {
  if (fits(text)) return text
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(cut(middle))) low = middle
    else high = middle - 1
  }
  return low < 3 ? '' : cut(low)
}

/** Broken between words into lines of at most this width; a longer word stands on a line of its own. */
export function wrapped(text: string, width: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
