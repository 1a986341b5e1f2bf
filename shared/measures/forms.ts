/** Forms of a term with their counts. */

/** Occurrences of `needle` in `text`, not overlapping: what Ctrl-F in a viewer counts. Both in the same case. */
export function countSubstring(text: string, needle: string): number {
  if (needle === '') return 0
  let count = 0
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) count += 1
  return count
}

/** A form as it is listed: lower case, one space between words. */
export function formOf(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ')
}

/** Counts by form, the most frequent first, equal ones by code unit: always the same order. */
export function tally(forms: Iterable<string>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)))
}
