/** What is wrong with a regular expression: the engine's message as one of the faults that can be said in plain words. */
import type { RegexFault } from '../model/codebook-error'

/** How the engine's messages begin. Chromium, Electron and Node run the same engine, V8; another one's words are 'other'. */
const MESSAGES: readonly (readonly [string, RegexFault])[] = [
  ['Unterminated group', 'unclosed-group'],
  ["Unmatched ')'", 'unopened-group'],
  ['Unterminated character class', 'unclosed-class'],
  ['Nothing to repeat', 'nothing-to-repeat'],
  ['Incomplete quantifier', 'unclosed-repeat'],
  ['numbers out of order', 'repeat-order'],
  ['Lone quantifier brackets', 'lone-bracket'],
  ['Range out of order', 'range-order'],
  ['Invalid character class', 'range-order'],
  ['\\ at end of pattern', 'trailing-backslash'],
  ['Invalid property name', 'unknown-property'],
  ['Invalid escape', 'unknown-escape'],
  ['Invalid Unicode escape', 'unknown-escape'],
  ['Invalid class escape', 'unknown-escape'],
  ['Invalid decimal escape', 'unknown-escape'],
  ['Invalid named', 'group-name'],
  ['Invalid capture group name', 'group-name'],
  ['Duplicate capture group name', 'group-name'],
  ['Invalid group', 'unknown-group'],
]

/** Null when the source is a regular expression; else what is wrong, and the engine's own words about it. */
export function regexFault(source: string): { readonly fault: RegexFault; readonly detail: string } | null {
  try {
    new RegExp(source, 'u')
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // "Invalid regular expression: /…/u: …": the expression itself may have anything in it.
    const detail = message.slice(message.lastIndexOf('/u: ') + 1).replace(/^u: /, '')
    return { fault: MESSAGES.find(([words]) => detail.startsWith(words))?.[1] ?? 'other', detail }
  }
}
