/**
 * Do our rectangles lie on the right words? The words that the PDF itself has under them, read anew when the page is
 * shown, must be those of the passage. Pure.
 */
import type { PdfRect } from '../../shared/model/layout'
import type { PlacedText } from './text-layer'

/** Letters and digits only: spaces, hyphens at line ends, ligatures and bullets differ without the words differing. */
export function squash(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The text whose characters have their middle under the rectangles, one rectangle after the other. */
export function textUnder(items: readonly PlacedText[], rects: readonly PdfRect[]): string {
  return rects
    .map((rect) =>
      items
        .flatMap((item) => partUnder(item, rect))
        // A line may be drawn in another order than it is read (a number in the margin comes last); the sort is stable.
        .sort((one, other) => one.along - other.along)
        .map(({ character }) => character)
        .join(''),
    )
    .join('')
}

function partUnder({ str, transform, offsets }: PlacedText, [left, bottom, right, top]: PdfRect): { along: number; character: string }[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  const along = Math.hypot(a, b) || 1
  // From the baseline to the middle of small letters.
  const up = 0.25
  const middleX = x + c * up
  const middleY = y + d * up
  const [cos, sin] = [a / along, b / along]
  // Most items are on other lines: decide by the line before measuring any character.
  const line = Math.abs(cos) > Math.abs(sin) ? middleY >= bottom && middleY <= top : middleX >= left && middleX <= right
  if (!line || str.trim() === '') return []
  const under: { along: number; character: string }[] = []
  for (let i = 0; i < str.length; i++) {
    const offset = ((offsets[i] ?? 0) + (offsets[i + 1] ?? 0)) / 2
    const px = middleX + cos * offset
    const py = middleY + sin * offset
    if (px >= left && px <= right && py >= bottom && py <= top) under.push({ along: cos * px + sin * py, character: str[i] ?? '' })
  }
  return under
}
