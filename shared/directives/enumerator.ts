/** The number or letter in front of a numbered paragraph: "(1) Eieren skal", "a) varsle", "2. Styret kan", "§ 4. Leieren må". It is no part of the clause. */
import type { Token } from '../text/tokens'

/** How many tokens at the start of a sentence are its number; 0 when it has none, or when nothing but a number is there. */
export function enumeratorLength(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (first === undefined || (first.kind === 'word' && first.folded.length > 4)) return 0
  const at = (i: number): string => tokens[i]?.folded ?? ''
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number' || /^(?:[a-zæøå]|[ivx]{1,4})$/.test(at(i))
  let end = 0
  if (at(0) === '(' && isNumber(1) && at(2) === ')') end = 3
  else if (isNumber(0) && at(1) === ')') end = 2
  else if (tokens[0]?.kind === 'number' && at(1) === '.' && tokens[2]?.kind === 'word') end = 2
  else if (/^\d+(?:\.\d+)+$/.test(at(0)) && tokens[1]?.kind === 'word') end = 1
  else if (/^§+$/.test(at(0)) && tokens[1]?.kind === 'number') {
    // "§ 5 a.", "§ 5-2."
    end = at(2) === '-' && isNumber(3) ? 4 : 2
    if (/^[a-z]$/.test(at(end)) && at(end + 1) === '.') end += 1
    end = at(end) === '.' ? end + 1 : 0
  }
  // "§ 4. (1) Eieren skal": the paragraph's number and that of its first part.
  if (end > 0 && at(end) === '(' && isNumber(end + 1) && at(end + 2) === ')') end += 3
  return end < tokens.length ? end : 0
}
