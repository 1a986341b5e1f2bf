/** Comparing names of issuers. */

/** A name in lower case without articles, punctuation and doubled spaces: what two spellings of one issuer share. */
export function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
}
