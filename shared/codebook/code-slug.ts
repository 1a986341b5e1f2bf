/** Ids for new codes, made of their names. */

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' }

/** Small letters, digits and underscores, in `taken` not yet: "Sosial bærekraft" is `sosial_baerekraft`. */
export function slugFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const base = plain === '' ? 'kode' : plain
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}_${n}`
    if (!taken.has(id)) return id
  }
}
