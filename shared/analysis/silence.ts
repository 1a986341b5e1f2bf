/** What there is to say of a silence: what was searched for, in how many words, and what near to it is there. From digests alone. */
import { compileCodebook } from '../codebook/compile-codebook'
import { formNumbers, formOf, sumByForm } from '../compare/form-numbers'
import { nearWords, type VocabularyWord } from '../compare/near-words'
import { inflectedForms, inflectionStem, inflectionsOf } from '../language/inflection.nb'
import type { Code, Codebook } from '../model/codebook'
import type { DocumentDigest } from '../model/digest'
import { forEachMention } from '../model/digest-rows'
import type { Query } from '../model/search'
import type { RelatedCode, SearchedForms, SilenceReport, SilenceSubject } from '../model/silence'
import { tokenise } from '../text/tokens'

/** Codes of the same category that are named. */
const RELATED = 8

/** `codebook`: the one in use. A code that it does not have has no words and no relations. */
export function silenceReport(digests: readonly DocumentDigest[], subject: SilenceSubject, codebook: Codebook): SilenceReport {
  const counts = digests.map((digest) => countsOf(digest))
  const code = subject.kind === 'code' ? codebook.codes.find(({ id }) => id === subject.code) : undefined
  const vocabulary = vocabularyOf(digests)
  const searched = subject.kind === 'search' ? searchedForms(subject.query, vocabulary) : null
  const roots = searched === null ? rootsOfCode(code) : searched.flatMap(rootsOfSearch)
  return {
    documents: digests.map(({ id, words, pages, pageLabels }, i) => ({
      id,
      words,
      pages,
      pageLabels,
      mentions: subject.kind === 'code' ? (counts[i]?.get(subject.code) ?? 0) : null,
    })),
    near: nearWords(vocabulary, roots, searched === null ? foundByCode(code) : foundBySearch(searched)),
    related: code === undefined ? [] : relatedTo(code, codebook, counts),
    forms: searched,
    codebookHashes: [...new Set(digests.map(({ codebookHash }) => codebookHash))],
    pipelineVersions: [...new Set(digests.map(({ pipelineVersion }) => pipelineVersion))],
  }
}

function countsOf(digest: DocumentDigest): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  forEachMention(digest, (at) => {
    const code = digest.codes[at]
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  })
  return counts
}

function vocabularyOf(digests: readonly DocumentDigest[]): ReadonlyMap<string, VocabularyWord> {
  const counts = sumByForm(digests)
  const documents = new Uint32Array(counts.length)
  for (const { forms } of digests) for (const number of formNumbers(forms)) documents[number] = (documents[number] ?? 0) + 1
  const words = new Map<string, VocabularyWord>()
  documents.forEach((n, number) => {
    if (n > 0) words.set(formOf(number), { count: counts[number] ?? 0, documents: n })
  })
  return words
}

function relatedTo(code: Code, { codes }: Codebook, counts: readonly ReadonlyMap<string, number>[]): readonly RelatedCode[] {
  return codes
    .filter(({ id, category }) => category === code.category && id !== code.id)
    .map(({ id }) => {
      const own = counts.map((count) => count.get(id) ?? 0)
      return { code: id, mentions: own.reduce((sum, n) => sum + n, 0), documents: own.filter((n) => n > 0).length }
    })
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions || (a.code < b.code ? -1 : 1))
    .slice(0, RELATED)
}

/** Words of its terms, and examples that are one word: of an expression only its examples can be read. */
function rootsOfCode(code: Code | undefined): readonly string[] {
  return (code?.terms ?? []).flatMap(({ value, mode, examples }) => [
    ...(mode === 'regex' || mode === 'phrase' ? [] : [value.toLowerCase()]),
    ...examples.map((example) => tokenise(example)).flatMap((tokens) => (tokens.length === 1 && tokens[0] ? [tokens[0].folded] : [])),
  ])
}

/** Whether one of its terms counts the word; an expression must find the whole of it. */
function foundByCode(code: Code | undefined): (word: string) => boolean {
  if (code === undefined) return () => false
  const { terms } = compileCodebook({ name: '', version: 1, codes: [code] })
  return (word) => terms.some(({ accepts, regex }) => accepts?.(word) || (regex !== null && isWholly(regex().fast.regex, word)))
}

function isWholly(regex: RegExp, word: string): boolean {
  return [...word.matchAll(regex)].some((match) => match[0] === word)
}

/** The words of a query that somebody wants found: those under NOT are not. */
function searchedForms(query: Query, vocabulary: ReadonlyMap<string, VocabularyWord>): readonly SearchedForms[] {
  switch (query.kind) {
    case 'word': {
      const { text: word, match } = query
      return [{ word, match, forms: match === 'inflected' ? inflectedForms(word) : [], count: usesOf(testOf({ word, match }), vocabulary) }]
    }
    case 'phrase':
      return [{ word: query.words.join(' '), match: 'phrase', forms: [], count: null }]
    case 'not':
      return []
    case 'all':
    case 'any':
      return query.of.flatMap((part) => searchedForms(part, vocabulary))
  }
}

function usesOf(test: (form: string) => boolean, vocabulary: ReadonlyMap<string, VocabularyWord>): number {
  let uses = 0
  for (const [form, { count }] of vocabulary) if (test(form)) uses += count
  return uses
}

function rootsOfSearch({ word, match }: SearchedForms): readonly string[] {
  if (match === 'phrase') return word.split(' ').map((one) => one.replace('*', ''))
  return match === 'inflected' ? [word, inflectionStem(word)] : [word]
}

function foundBySearch(searched: readonly SearchedForms[]): (word: string) => boolean {
  const tests = searched.map(testOf)
  return (form) => tests.some((test) => test(form))
}

/** A word of a phrase may be there, and the phrase not: it is near. */
function testOf({ word, match }: Pick<SearchedForms, 'word' | 'match'>): (form: string) => boolean {
  switch (match) {
    case 'inflected':
      return inflectionsOf(word)
    case 'prefix':
      return (form) => form.startsWith(word)
    case 'exact':
      return (form) => form === word
    case 'phrase':
      return () => false
  }
}
