/** Codebooks that differ from the standard one in random ways, for laws that must hold of any. */
import { slugFor } from '../../shared/codebook/code-slug'
import { withCode, withNewCode, withNewTerm, withOptional, withoutCode, withoutTerm, withTerm } from '../../shared/codebook/edit-codebook'
import type { Code, Codebook, Term } from '../../shared/model/codebook'
import { codeId } from '../../shared/model/identifiers'

const WORDS = [
  'samskaping',
  'medskaping',
  'tjenestedesign',
  'sant & «rart» <b>',
  'linje\nto',
  '"sitat"; [ord]',
  'å være',
  '— Skalmå —',
  '•',
]
const MODES = ['word', 'prefix', 'compound', 'phrase'] as const

/** `random` gives numbers from 0 to 1. */
export function randomCodebook(standard: Codebook, random: () => number, edits: number): Codebook {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  let codebook = standard
  for (let i = 0; i < edits; i += 1) {
    const code = pick(codebook.codes)
    const at = Math.floor(random() * code.terms.length)
    const term = code.terms[at]
    const change = pick([
      () => withoutCode(codebook, code.id),
      () => withNewCode(codebook, newCode(codebook, pick(WORDS)), Math.floor(random() * codebook.codes.length)),
      () => withCode(codebook, { ...code, label: { ...code.label, [pick(['nb', 'nn', 'en'])]: pick(WORDS) } }),
      () => withCode(codebook, withOptional(code, pick(['includeWhen', 'excludeWhen', 'source', 'note'] as const), pick([...WORDS, '']))),
      () => withCode(codebook, { ...code, description: pick([...WORDS, '']) }),
      () => withCode(codebook, { ...code, category: pick(['theme', 'actor', 'promoter']) }),
      () => withCode(codebook, withoutTerm(code, at)),
      () => withCode(codebook, withNewTerm(code, newTerm(pick(WORDS), pick(MODES)), at)),
      () => (term === undefined ? codebook : withCode(codebook, withTerm(code, at, changedTerm(term, pick, random)))),
      () => ({ ...codebook, codes: codebook.codes.toReversed() }),
      () => withCode(codebook, { ...code, terms: code.terms.toReversed() }),
    ])
    codebook = change()
  }
  return codebook
}

function newTerm(value: string, mode: Term['mode']): Term {
  return { value, mode, lang: ['nb'], examples: [value], counterExamples: [] }
}

function newCode(codebook: Codebook, name: string): Code {
  const id = codeId(slugFor(name, new Set(codebook.codes.map((code) => code.id))))
  return { id, category: 'theme', label: { nb: name.trim(), nn: 'x', en: 'y' }, description: '', terms: [newTerm(name, 'phrase')] }
}

function changedTerm(term: Term, pick: <T>(from: readonly T[]) => T, random: () => number): Term {
  const words = WORDS.filter(() => random() < 0.3)
  return pick([
    () => (term.mode === 'regex' ? term : { ...term, value: pick(WORDS) }),
    () => (term.mode === 'regex' ? term : { ...term, mode: pick(MODES) }),
    () => ({ ...term, [pick(['examples', 'counterExamples'])]: words }),
    () => withOptional(term, pick(['exclude', 'excludePhrases', 'tags'] as const), words),
    () => withOptional(term, pick(['requireContext', 'caseSensitive'] as const), random() < 0.5),
    () => withOptional(term, pick(['note', 'entity', 'validFrom'] as const), pick([...WORDS, ''])),
    () => ({ ...term, lang: pick([['nb'], ['nn'], ['nb', 'nn']] as const) }),
  ])()
}
