/** Finds many literals in one pass (Aho & Corasick 1975), without regard to case: one table look-up a character, however many literals. */

export interface LiteralScanner {
  /** Calls `found(literal, end)` for every literal in text[start, end), by the position after its last character. */
  scan(text: string, start: number, end: number, found: (literal: number, end: number) => void): void
}

/** Hyphens that a text may have for a plain one. */
const SAME: Readonly<Record<string, readonly string[]>> = { '-': ['‐', '‑'], "'": ['’'] }

/** `literals` are in lower case and not empty; the number given to `found` is the index here. */
export function literalScanner(literals: readonly string[]): LiteralScanner {
  // Characters get small numbers; 0 is any character that is in no literal.
  const letter = new Uint8Array(0x10000)
  let letters = 1
  for (const unit of literals.join('')) {
    const code = unit.charCodeAt(0)
    if (unit.length > 1 || letter[code] !== 0) continue
    if (letters > 255) throw new RangeError('more than 255 different characters in literals')
    letter[code] = letters
    const upper = unit.toUpperCase()
    if (upper.length === 1) letter[upper.charCodeAt(0)] = letters
    for (const other of SAME[unit] ?? []) letter[other.charCodeAt(0)] = letters
    letters += 1
  }
  const size = literals.reduce((sum, literal) => sum + literal.length, 1)
  const next = new Int32Array(size * letters)
  const ends: (number[] | undefined)[] = []
  let states = 1
  for (const [index, literal] of literals.entries()) {
    let state = 0
    for (let at = 0; at < literal.length; at += 1) {
      const slot = state * letters + (letter[literal.charCodeAt(at)] ?? 0)
      if (next[slot] === 0) {
        next[slot] = states
        states += 1
      }
      state = next[slot] ?? 0
    }
    const list = ends[state] ?? []
    list.push(index)
    ends[state] = list
  }
  completeAutomaton(next, ends, letters, states)
  return {
    scan(text, start, end, found) {
      let state = 0
      for (let at = start; at < end; at += 1) {
        state = next[state * letters + (letter[text.charCodeAt(at)] as number)] as number
        if (state === 0) continue
        const list = ends[state]
        if (list !== undefined) for (const literal of list) found(literal, at + 1)
      }
    },
  }
}

/** Turns the trie into an automaton without fall-back steps: breadth first, so that a state's fall-back is complete before it. */
function completeAutomaton(next: Int32Array, ends: (number[] | undefined)[], letters: number, states: number): void {
  const fallback = new Int32Array(states)
  const queue: number[] = []
  for (let c = 0; c < letters; c += 1) {
    const state = next[c] ?? 0
    if (state !== 0) queue.push(state)
  }
  for (const state of queue) {
    const back = fallback[state] ?? 0
    const inherited = ends[back]
    if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited]
    for (let c = 0; c < letters; c += 1) {
      const slot = state * letters + c
      const onward = next[back * letters + c] ?? 0
      const child = next[slot] ?? 0
      if (child === 0) next[slot] = onward
      else {
        fallback[child] = onward
        queue.push(child)
      }
    }
  }
}
