/** Records of the statistics; the formulas are in measures. */

export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Keyness {
  /** Log-likelihood G² on four cells (Dunning 1993), with the sign of the difference: positive when the first text has more. */
  readonly g2: number
  /** Log Ratio (Hardie 2014): the binary logarithm of the ratio of the two rates. Each step of 1 is twice as frequent. */
  readonly logRatio: number
  /** A zero was taken as half an occurrence so that the ratio exists. */
  readonly zeroAdjusted: boolean
}

export interface Dispersion {
  /** Gries' deviation of proportions (2008): 0 as even as the sizes of the parts allow, towards 1 all in one small part. */
  readonly dp: number
  /** DP divided by its largest possible value (Lijffijt & Gries 2012). */
  readonly dpNorm: number
  /** D_P (Egbert, Burch & Biber 2020), turned round and scaled by the parts that have a hit: 1 even, 0 clumped. */
  readonly evenness: number
  /** Juilland's D for parts of unequal size: 1 even. Can fall below 0. */
  readonly juillandD: number
}
