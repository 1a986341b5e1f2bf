/** Figures in words. */

/** A share of 0 to 1 as "of 100": whole, and never 100 where something is wrong or 0 where something is right. */
export function outOf100(share: number): number {
  if (share >= 1 || share <= 0) return share >= 1 ? 100 : 0
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
