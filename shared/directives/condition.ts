/**
 * What a directive depends on or excepts: "dersom det er behov", "med mindre annet er avtalt", "så langt det er mulig". The words
 * that open one are data with an example each; the span runs to where the clause ends, without its last mark.
 */
import type { TextSpan } from '../text/span'
import { isFiniteAt } from './finite'
import { isStop, isWord, type SentenceView, spanOf, word } from './sentence-view'
import { CONDITION_OPENERS, type ConditionOpener } from './words/condition-openers.nb'

const openersByWord = new Map<string, { readonly opener: ConditionOpener; readonly words: readonly string[] }[]>()
for (const opener of CONDITION_OPENERS) {
  const words = opener.words.split(' ')
  const first = words[0] ?? ''
  openersByWord.set(first, [...(openersByWord.get(first) ?? []), { opener, words }])
}

/** The first condition or exception of the sentence whose cue is at token `cue` (null: the cue stands in a lead-in), or null. */
export function conditionOf(view: SentenceView, cue: number | null): TextSpan | null {
  for (let i = 0; i < view.tokens.length; i += 1) {
    for (const { opener, words } of openersByWord.get(word(view, i)) ?? []) {
      if (!words.every((one, offset) => word(view, i + offset) === one)) continue
      if (opener.onlyFirst === true && i > firstWord(view)) continue
      if (opener.whole === true) return spanOf(view, i, i + words.length - 1)
      const last = clauseEnd(view, i, words.length, cue)
      if (last !== null) return spanOf(view, i, last)
    }
  }
  return verbFirst(view, cue)
}

function firstWord(view: SentenceView): number {
  let i = 0
  while (i < view.tokens.length && !isWord(view, i)) i += 1
  return i
}

/** A fronted clause ends at the comma before the cue, any other at its own comma or stop; null when it has no words. */
function clauseEnd(view: SentenceView, first: number, opener: number, cue: number | null): number | null {
  const fronted = cue !== null && cue > first
  // "Hvis bydelen, som nevnt, er i tvil, skal": all up to the comma that the cue follows.
  if (fronted && word(view, cue - 1) === ',' && cue - 1 > first + opener) return cue - 2
  let last = first + opener - 1
  for (let i = first + opener; i < view.tokens.length; i += 1) {
    if (isStop(view, i) || (fronted && i === cue)) break
    if (word(view, i) === ')' && hasMark(view, '(', first, i)) {
      last = i
      continue
    }
    if (/^[,–)]$/.test(word(view, i)) && (!fronted || isBeforeMainVerb(view, i, cue))) break
    if (fronted && i + 1 === cue && word(view, i) !== ',' && !hasComma(view, first, cue)) break
    if (isWord(view, i) || view.tokens[i]?.kind === 'number') last = i
  }
  return last < first + opener ? null : last
}

/** The comma that a verb, "så" or the subject of the main clause follows. */
function isBeforeMainVerb(view: SentenceView, comma: number, cue: number): boolean {
  return comma + 1 === cue || word(view, comma + 1) === 'så' || isFiniteAt(view, comma + 1) || !hasComma(view, comma + 1, cue)
}

function hasComma(view: SentenceView, from: number, to: number): boolean {
  return hasMark(view, ',', from, to)
}

function hasMark(view: SentenceView, mark: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (word(view, i) === mark) return true
  return false
}

/** "Er bydelen i tvil, skal …": a sentence that begins with its verb and is no question. */
function verbFirst(view: SentenceView, cue: number | null): TextSpan | null {
  const first = firstWord(view)
  if (cue === null || cue <= first + 2 || !isFiniteAt(view, first) || word(view, view.tokens.length - 1) === '?') return null
  for (let i = first + 2; i < cue; i += 1) if (word(view, i) === ',' && i + 1 === cue) return spanOf(view, first, i - 1)
  return null
}
