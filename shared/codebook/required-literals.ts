/**
 * Which words a regular expression cannot match without: a cheap scan for them says in which sentences the expression is
 * worth running. The way of RE2's prefilter (Cox 2012), for the constructs codebooks use. In doubt the answer is "none".
 */

/** `exact`: the expression matches one of these strings and nothing else. `required`: a match holds at least one of these. */
interface Info {
  readonly exact: readonly string[] | null
  readonly required: readonly string[] | null
}

const ANYTHING: Info = { exact: null, required: null }
const EMPTY: Info = { exact: [''], required: null }
/** More strings than this are not worth following one by one. */
const MOST = 100
/** Shorter literals stand everywhere. */
const SHORTEST = 2

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.length))
}

function requiredOf(info: Info): readonly string[] | null {
  if (info.exact === null) return info.required
  return info.exact.length > 0 && shortest(info.exact) >= SHORTEST ? info.exact : null
}

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b
  return shortest(b) > shortest(a) ? b : a
}

function sequence(parts: readonly Info[]): Info {
  let run: readonly string[] = ['']
  let required: readonly string[] | null = null
  let whole = true
  for (const part of parts) {
    if (part.exact !== null && run.length * part.exact.length <= MOST) {
      const { exact } = part
      run = run.flatMap((left) => exact.map((right) => left + right))
      continue
    }
    required = better(better(required, requiredOf({ exact: run, required: null })), requiredOf(part))
    run = ['']
    whole = false
  }
  if (whole) return { exact: run, required: null }
  return { exact: null, required: better(required, requiredOf({ exact: run, required: null })) }
}

function alternatives(parts: readonly Info[]): Info {
  const exact = parts.flatMap((part) => part.exact ?? [])
  if (parts.every((part) => part.exact !== null) && exact.length <= MOST) return { exact, required: null }
  const required: string[] = []
  for (const part of parts) {
    const literals = requiredOf(part)
    if (literals === null) return ANYTHING
    required.push(...literals)
  }
  return { exact: null, required }
}

function repeated(info: Info, quantifier: string): Info {
  if (quantifier === '?') return info.exact && info.exact.length < MOST ? { exact: ['', ...info.exact], required: null } : ANYTHING
  if (quantifier === '*' || quantifier.startsWith('{0')) return ANYTHING
  return { exact: null, required: requiredOf(info) }
}

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})/y
const GROUP = /\((?:\?(?::|=|!|<=|<!|<[^>]+>))?/y
const CLASS = /\[(?:\\.|[^\]\\])*\]/y
const PLAIN_CLASS = /^\[[^\\^-]+\]$/
const PROPERTY = /\\[pP]\{[^}]*\}/y
/** Escapes that stand for kinds of characters. */
const KIND = /[dDsSwW]/

/** Reads one expression; throws on a construct it does not know. */
class Reader {
  readonly source: string
  at = 0

  constructor(source: string) {
    this.source = source
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)?.[0] ?? null
    if (found !== null) this.at += found.length
    return found
  }

  expression(): Info {
    const branches: Info[] = []
    let parts: Info[] = []
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1
        branches.push(sequence(parts))
        parts = []
      } else parts.push(this.quantified())
    }
    branches.push(sequence(parts))
    return branches.length === 1 ? (branches[0] ?? EMPTY) : alternatives(branches)
  }

  quantified(): Info {
    const atom = this.atom()
    const quantifier = this.take(QUANTIFIER)
    if (quantifier === null) return atom
    if (this.source[this.at] === '?') this.at += 1 // lazy: the same strings
    return repeated(atom, quantifier)
  }

  atom(): Info {
    const opening = this.take(GROUP)
    if (opening !== null) {
      const inner = this.expression()
      if (this.source[this.at] !== ')') throw new SyntaxError('unclosed group')
      this.at += 1
      return opening === '(' || opening === '(?:' || /^\(\?<[^=!]/.test(opening) ? inner : EMPTY
    }
    const set = this.take(CLASS)
    if (set !== null) return PLAIN_CLASS.test(set) ? { exact: [...set.slice(1, -1).toLowerCase()], required: null } : ANYTHING
    if (this.take(PROPERTY) !== null) return ANYTHING
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0)
    this.at += character.length
    if (character === '.') return ANYTHING
    if (character === '^' || character === '$') return EMPTY
    if (character !== '\\') return { exact: [character.toLowerCase()], required: null }
    const escaped = this.source[this.at] ?? ''
    this.at += 1
    if (escaped === 'b' || escaped === 'B') return EMPTY
    if (KIND.test(escaped)) return ANYTHING
    if (/[\p{L}\p{N}]/u.test(escaped)) throw new SyntaxError(`escape not known: ${escaped}`)
    return { exact: [escaped], required: null }
  }
}

/**
 * Strings in lower case, one of which stands in every match of the regular expression `source`; null when none can be
 * named, so that the expression must be run everywhere.
 */
export function requiredLiterals(source: string): readonly string[] | null {
  try {
    const reader = new Reader(source)
    const info = reader.expression()
    return reader.at === source.length ? requiredOf(info) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
