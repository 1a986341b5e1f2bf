/** How far coders agree beyond chance, on categories without order (nominal). */

/** One thing that was coded: a category from each coder, null where a coder did not judge it. Coders in the same order throughout. */
export type CodedUnit<Category> = readonly (Category | null)[]

/**
 * Krippendorff's alpha for nominal data, any number of coders, missing values allowed: α = 1 − D_o / D_e, with D_o the share of
 * unlike pairs inside units and D_e that of all pairs that could be formed (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability", sections C and E). 1 is agreement, 0 what chance would give. Units with fewer than two judgements say nothing and
 * are left out. Null when fewer than two judgements can be paired, or all are the same category: then nothing could have disagreed.
 */
export function krippendorffAlpha<Category>(units: readonly CodedUnit<Category>[]): number | null {
  const totals = new Map<Category, number>()
  let values = 0
  let observed = 0
  for (const unit of units) {
    const given = unit.filter((category) => category !== null)
    if (given.length < 2) continue
    const counts = new Map<Category, number>()
    for (const category of given) counts.set(category, (counts.get(category) ?? 0) + 1)
    let same = 0
    for (const [category, n] of counts) {
      same += n * (n - 1)
      totals.set(category, (totals.get(category) ?? 0) + n)
    }
    observed += (given.length * (given.length - 1) - same) / (given.length - 1)
    values += given.length
  }
  let expected = values * (values - 1)
  for (const n of totals.values()) expected -= n * (n - 1)
  return expected === 0 ? null : 1 - ((values - 1) * observed) / expected
}

/**
 * Cohen's kappa of two coders (Cohen 1960): κ = (p_o − p_e) / (1 − p_e), with p_e from each coder's own shares. Units that one of them
 * did not judge are left out. Null without units, or when both gave one and the same category throughout.
 */
export function cohenKappa<Category>(pairs: readonly (readonly [Category | null, Category | null])[]): number | null {
  const judged = pairs.filter(([first, second]) => first !== null && second !== null)
  const n = judged.length
  if (n === 0) return null
  const firsts = new Map<Category | null, number>()
  const seconds = new Map<Category | null, number>()
  let same = 0
  for (const [first, second] of judged) {
    if (first === second) same += 1
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
    seconds.set(second, (seconds.get(second) ?? 0) + 1)
  }
  let chance = 0
  for (const [category, count] of firsts) chance += count * (seconds.get(category) ?? 0)
  if (chance === n * n) return null
  return (same * n - chance) / (n * n - chance)
}
