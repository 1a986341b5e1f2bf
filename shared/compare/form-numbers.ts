/**
 * A number for each word that the digests in memory have. Counts of hundreds of documents are then added in arrays: by the words
 * themselves a library of 200 took half a second.
 */

const numbers = new Map<string, number>()
const words: string[] = []
/** For as long as a digest is in memory, so are the numbers of its words. */
const known = new WeakMap<readonly string[], Uint32Array>()

/** The numbers of `forms`, in their order. */
export function formNumbers(forms: readonly string[]): Uint32Array {
  const own = known.get(forms) ?? Uint32Array.from(forms, numberOf)
  known.set(forms, own)
  return own
}

/** The word that has a number. `RangeError` when none has it. */
export function formOf(number: number): string {
  const word = words[number]
  if (word === undefined) throw new RangeError(`word ${number} of ${words.length}`)
  return word
}

/** The same words, each as the one string that all digests share: what is read from the database is a copy for every document. */
export function sharedForms(forms: readonly string[]): readonly string[] {
  const own = formNumbers(forms)
  const shared = Array.from(own, formOf)
  known.set(shared, own)
  return shared
}

/** Of words with numbers, by number; 0 for those without. As long as there are words. */
export function sumByForm(digests: readonly { readonly forms: readonly string[]; readonly formCounts: Uint32Array }[]): Uint32Array {
  const all = digests.map(({ forms }) => formNumbers(forms))
  const sums = new Uint32Array(words.length)
  digests.forEach(({ formCounts }, i) => {
    all[i]?.forEach((number, k) => {
      sums[number] = (sums[number] ?? 0) + (formCounts[k] ?? 0)
    })
  })
  return sums
}

function numberOf(word: string): number {
  const own = numbers.get(word)
  if (own !== undefined) return own
  numbers.set(word, words.length)
  return words.push(word) - 1
}
