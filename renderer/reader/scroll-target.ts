/** Where to scroll so that a passage is seen. Pure numbers in CSS pixels. */

export interface Extent {
  readonly start: number
  readonly end: number
}

/**
 * The scroll position along one axis that shows `passage`, or null when it is in view already, with `margin` to spare.
 * The passage comes to rest a third of the way down: what leads up to it is then seen too. One that is taller than
 * the window starts at the top margin.
 */
export function scrollTarget(passage: Extent, view: Extent, extent: number, margin: number): number | null {
  const size = view.end - view.start
  if (passage.start >= view.start + margin && passage.end <= view.end - margin) return null
  const long = passage.end - passage.start > size - 2 * margin
  const wanted = long ? passage.start - margin : Math.min(passage.start - margin, (passage.start + passage.end) / 2 - size / 3)
  return Math.max(0, Math.min(wanted, extent - size))
}
