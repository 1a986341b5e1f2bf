/**
 * Oslo's districts as they are named without "bydel" in letters and plans: "Grorud skal etablere møteplasser". Most are places and some
 * surnames as well, so a name names who must act only when it is the whole subject of a verb that only somebody can do, or when
 * districts are listed. Source: Oslo kommune, the fifteen districts since 2004; directives.md, Traps.
 */
const NAMES =
  'gamle oslo|grünerløkka|sagene|st\\. hanshaugen|frogner|ullern|vestre aker|nordre aker|bjerke|grorud|stovner|alna|østensjø|nordstrand|søndre nordstrand'
const DISTRICTS = new RegExp(`^(?:${NAMES})(?:(?:, | og )(?:${NAMES}))*$`, 'i')

/** Whether a phrase is one or more districts and nothing else. */
export function isDistricts(phrase: string): boolean {
  return DISTRICTS.test(phrase)
}
