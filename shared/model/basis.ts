/** Which figures are shown: as the rules found, or as the user's verdicts make them. */
export const BASES = ['found', 'reviewed'] as const
export type Basis = (typeof BASES)[number]
