/** Two lines of a paragraph as one, in text files. */

/** Words after which a hyphen at a line's end is a suspended one: 'barne- og ungdom', 'sosial- eller helse'. */
const SUSPENDED = /^(?:og|eller|samt|men|som|til|kontra|versus|enn|heller)(?![\p{L}\p{M}])/iu

/**
 * `left` and `right` without the line break. 'sam-' + 'skaping' is 'samskaping'; 'barne-' + 'og ungdom' keeps hyphen and
 * space; 'Nord-' + 'Norge' and 'EU-' + 'midler' keep the hyphen. Else one space stands between them.
 */
export function joinLineEnd(left: string, right: string): string {
  const word = /([\p{L}\p{M}\p{N}]*)[-‐]$/u.exec(left)
  if (word === null || word[1] === '') return `${left} ${right}`
  if (SUSPENDED.test(right)) return `${left} ${right}`
  const isAcronym = /^[\p{Lu}\p{N}]+$/u.test(word[1] ?? '')
  return /^\p{Ll}/u.test(right) && !isAcronym ? left.slice(0, -1) + right : left + right
}
