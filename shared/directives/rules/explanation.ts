/** One sentence in each language of the interface. */
export interface Explanation {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

export function of(nb: string, nn: string, en: string): Explanation {
  return { nb, nn, en }
}
