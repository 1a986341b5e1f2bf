/** How files give figures: rounded, so that they claim no more than the counts behind them carry. */

/** To `decimals` decimals; null stays null, and what is missing becomes it. */
export function rounded(value: number, decimals: number): number
export function rounded(value: number | null | undefined, decimals: number): number | null
export function rounded(value: number | null | undefined, decimals: number): number | null {
  // Adding 0 makes −0 a plain 0.
  return value === null || value === undefined ? null : Math.round(value * 10 ** decimals) / 10 ** decimals + 0
}

/** A rate per 1,000 words or per page, to two decimals: more would claim a precision that no count of this size has. */
export function roundedRate(value: number | null | undefined): number | null {
  return rounded(value, 2)
}
