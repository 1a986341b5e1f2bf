/** Matching of the small word-pattern language of cue rules (rule.ts) on a sentence's tokens. */
import { isWord, type SentenceView, word } from './sentence-view'

interface Element {
  readonly words: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly optional: boolean
  readonly core: boolean
  readonly gap: boolean
}

export interface WordPattern {
  readonly elements: readonly Element[]
  /** Words the pattern can begin with: an index for finding candidates. */
  readonly firstWords: readonly string[]
}

/** First and last token of the cue proper, and of all that matched. */
export interface WordMatch {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** Reads a pattern. Throws `RangeError` when no plain word can begin it: it could not be indexed. */
export function compilePattern(pattern: string): WordPattern {
  const hasCore = pattern.includes('<')
  let inside = !hasCore
  const elements: Element[] = []
  for (const raw of pattern.split(' ')) {
    if (raw.startsWith('<')) inside = true
    const core = inside
    if (raw.endsWith('>')) inside = false
    const bare = raw.replace(/[<>]/g, '')
    if (bare === '..') {
      elements.push({ words: new Set(), endings: [], optional: false, core: false, gap: true })
      continue
    }
    const optional = bare.startsWith('(')
    const parts = bare.replace(/[()]/g, '').split('|')
    elements.push({
      words: new Set(parts.filter((part) => !part.startsWith('*'))),
      endings: parts.filter((part) => part.startsWith('*')).map((part) => part.slice(1)),
      optional,
      core,
      gap: false,
    })
  }
  const first = elements[0]
  if (first === undefined || first.gap || first.optional || first.words.size === 0)
    throw new RangeError(`a pattern begins with a plain word: ${pattern}`)
  return { elements, firstWords: [...first.words] }
}

function fits(element: Element, folded: string): boolean {
  return element.words.has(folded) || element.endings.some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
}

/** The match of a pattern at token `at`, or null. When words of a gap part the cue, the cue is what stands after the gap. */
export function matchAt(view: SentenceView, pattern: WordPattern, at: number): WordMatch | null {
  const positions: { readonly token: number; readonly core: boolean; readonly afterGap: boolean }[] = []
  const run = (element: number, token: number, afterGap: boolean): boolean => {
    const part = pattern.elements[element]
    if (part === undefined) return true
    if (part.gap) {
      for (let skip = 0; skip <= 3; skip += 1) {
        if (skip > 0 && !isWord(view, token + skip - 1)) return false
        if (run(element + 1, token + skip, skip > 0)) return true
      }
      return false
    }
    if (fits(part, word(view, token))) {
      positions.push({ token, core: part.core, afterGap })
      if (run(element + 1, token + 1, false)) return true
      positions.pop()
    }
    return part.optional && run(element + 1, token, afterGap)
  }
  if (!run(0, at, false)) return null
  const core = positions.filter((position) => position.core)
  const lastGap = core.findLastIndex((position) => position.afterGap)
  const shown = lastGap > 0 ? core.slice(lastGap) : core
  const first = shown[0]?.token
  const last = shown.at(-1)?.token
  const to = positions.at(-1)?.token
  if (first === undefined || last === undefined || to === undefined) return null
  return { first, last, from: at, to }
}
