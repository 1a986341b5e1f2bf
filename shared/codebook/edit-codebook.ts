/** Changes to a codebook under work. Each gives a new codebook; the old one stays as it is. */
import type { Code, Codebook, Term } from '../model/codebook'
import type { CodeId } from '../model/identifiers'

export function withCode(codebook: Codebook, code: Code): Codebook {
  return { ...codebook, codes: codebook.codes.map((one) => (one.id === code.id ? code : one)) }
}

/** At `index` of the codes, or last when there are not so many. */
export function withNewCode(codebook: Codebook, code: Code, index: number): Codebook {
  return { ...codebook, codes: codebook.codes.toSpliced(index, 0, code) }
}

export function withoutCode(codebook: Codebook, id: CodeId): Codebook {
  return { ...codebook, codes: codebook.codes.filter((code) => code.id !== id) }
}

export function withTerm(code: Code, index: number, term: Term): Code {
  return { ...code, terms: code.terms.map((one, i) => (i === index ? term : one)) }
}

export function withNewTerm(code: Code, term: Term, index: number): Code {
  return { ...code, terms: code.terms.toSpliced(index, 0, term) }
}

export function withoutTerm(code: Code, index: number): Code {
  return { ...code, terms: code.terms.filter((_, i) => i !== index) }
}

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T]

/** Sets a field that may be absent; nothing in it ('', false, an empty list) is the same as absent. */
export function withOptional<T extends object, K extends Optional<T>>(record: T, field: K, value: T[K]): T {
  const { [field]: _old, ...rest } = record
  const isNothing = value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  return (isNothing ? rest : { ...rest, [field]: value }) as T
}

/** A term to begin with: the word with its inflections and compounds, which is what most themes want. */
export const NEW_TERM: Term = { value: '', mode: 'compound', lang: ['nb', 'nn'], examples: [], counterExamples: [] }
