/**
 * What becomes of a line's end when lines are joined to a paragraph: 'sam-' + 'skaping' is one word, 'barne-' + 'og
 * ungdomstjenesten' keeps its hyphen, 'e-' + 'post' is written with one. The words of the same document decide first,
 * then rules of Norwegian spelling.
 */

/** How often each word stands unbroken in the document, in lower case, hyphens included. */
export type WordCounts = ReadonlyMap<string, number>

/** How two lines become one: `cut` characters go from the end of the left one, then `glue` stands between them. */
export interface LineJoin {
  readonly cut: number
  readonly glue: '' | ' '
}

const SPACE: LineJoin = { cut: 0, glue: ' ' }
const KEPT: LineJoin = { cut: 0, glue: '' }
const JOINED: LineJoin = { cut: 1, glue: '' }

/** U+00AD is only ever a break; U+2010 and '-' may also be part of the word. */
const LINE_END = /(?:^|[\s([{"'«“”/–—-])((?:[\p{L}\p{M}\p{N}]+[-\u2010\u2011])*[\p{L}\p{M}\p{N}]+)([-\u00ad\u2010\u2011])$/u
const FIRST_WORD = /^([\p{L}\p{M}\p{N}]+)(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/u
/** Words that a suspended hyphen stands before: 'barne- og', 'sosial- eller', 'inn- og'. */
const SUSPENDED = /^(?:og|eller|samt|men|til|kontra|versus|enn|heller|and|or)$/u
/** First parts written with a hyphen before a common noun. */
const HYPHEN_PREFIX = /^(?:ikke|ikkje|eks|non|anti-?corona)$/iu

/**
 * Decides about the end of line `left` (right-trimmed) before line `right` (left-trimmed). `words` are those of the document.
 */
export function joinLines(left: string, right: string, words: WordCounts | null): LineJoin {
  const last = left.charCodeAt(left.length - 1)
  if (last === 0xad) return JOINED
  if (last !== 0x2d && last !== 0x2010 && last !== 0x2011) return endsOpen(left, right) ? KEPT : SPACE
  const broken = LINE_END.exec(left.slice(-80))
  const next = FIRST_WORD.exec(right)?.[1]
  if (broken === null || next === undefined) return /\s-$/.test(left) || next === undefined ? SPACE : KEPT
  if (last === 0x2011) return KEPT
  const whole = broken[1] ?? ''
  return joinWord(whole, next, FIRST_WORD.exec(right)?.[0] ?? next, words)
}

/** 'og/' + 'eller' and a range '2019–' + '2023' go on without a space. */
function endsOpen(left: string, right: string): boolean {
  if (/[\p{L}\p{N}]\/$/u.test(left)) return /^\p{L}/u.test(right)
  return /\p{N}[–-]$/u.test(left) && /^\p{N}/u.test(right)
}

function joinWord(whole: string, next: string, nextWhole: string, words: WordCounts | null): LineJoin {
  const part = whole.slice(Math.max(whole.lastIndexOf('-'), whole.lastIndexOf('\u2010'), whole.lastIndexOf('\u2011')) + 1)
  const oneLetterLess = tripled(part, next)
  const joined: LineJoin = oneLetterLess ? { cut: 2, glue: '' } : JOINED
  if (words !== null) {
    const asOne = count(words, (oneLetterLess ? whole.slice(0, -1) : whole) + nextWhole)
    const withHyphen = count(words, `${whole}-${nextWhole}`)
    if (asOne > withHyphen) return joined
    if (withHyphen > 0 && !SUSPENDED.test(next)) return KEPT
  }
  if (SUSPENDED.test(next)) return SPACE
  if (!/^\p{Ll}/u.test(next)) {
    // A heading in capitals breaks like any other line: 'KOMMUNE-' + 'PLANEN', but 'NAV-' + 'KONTOR'.
    return /^\p{Lu}{2,}$/u.test(next) && /^\p{Lu}{5,}$/u.test(part) ? joined : KEPT
  }
  if (part.length === 1 || /\p{N}$/u.test(part) || /.\p{Lu}/u.test(part)) return KEPT
  if (HYPHEN_PREFIX.test(part)) return KEPT
  return joined
}

/** 'trafikk-' + 'kultur' is 'trafikkultur': three equal consonants are written as two. */
function tripled(part: string, next: string): boolean {
  const end = part.slice(-2).toLowerCase()
  return end.length === 2 && end[0] === end[1] && /[bdfgklmnprst]/.test(end) && next.startsWith(end.slice(1))
}

const count = (words: WordCounts, word: string) => words.get(word.toLowerCase().replace(/[\u2010\u2011]/g, '-')) ?? 0

/** `left` and `right` as one line; see `joinLines`. */
export function joinAtLineEnd(left: string, right: string, words: WordCounts | null = null): string {
  const { cut, glue } = joinLines(left, right, words)
  return left.slice(0, left.length - cut) + glue + right
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu

/** Counts the words of `lines`, but for those that a line's end may have broken. */
export function countWords(lines: Iterable<string>): WordCounts {
  const counts = new Map<string, number>()
  let broken = false
  for (const line of lines) {
    const endsBroken = /[-\u00ad\u2010\u2011]$/.test(line)
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (broken && index === 0) continue
      if (endsBroken && index + word.length >= line.length - 1) continue
      const key = word.toLowerCase().replace(/[\u2010\u2011]/g, '-')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    broken = endsBroken
  }
  return counts
}
