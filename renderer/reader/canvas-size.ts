/** How many canvas pixels a page gets. */

/** 16 million pixels, 64 MB: A4 at 400 % on an ordinary screen. Beyond it the page is drawn a little softer. */
const MAX_PIXELS = 16 * 1024 * 1024
/** Longest side that every engine can draw. */
const MAX_SIDE = 8192

/** Canvas pixels per CSS pixel for a page of this size: the screen's ratio, unless that is more than can be held. */
export function canvasScale(width: number, height: number, pixelRatio: number): number {
  const area = Math.sqrt(MAX_PIXELS / (width * height))
  return Math.min(pixelRatio, area, MAX_SIDE / width, MAX_SIDE / height)
}
