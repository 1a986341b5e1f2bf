import { describe, expect, test } from 'vitest'
import { isInflectionOf } from '../../../shared/language/inflection.nb'
import { documentId } from '../../../shared/model/identifiers'
import type { Query } from '../../../shared/model/search'
import type { Block, Sentence } from '../../../shared/model/source-document'
import { concordanceLines } from '../../../shared/search/concordance'
import { type SearchableText, searchableTokens } from '../../../shared/search/indexed-document'
import { parseQuery } from '../../../shared/search/parse-query'
import { presentHit } from '../../../shared/search/present-hits'
import { createSearchIndex, type SearchIndex } from '../../../shared/search/search-index'
import { pick, seededRandom } from '../../helpers/seeded-random'

/** A document of one page; each line is a block and a sentence; lines that begin with '#' are furniture. */
function source(number: number, lines: readonly string[]): SearchableText {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let text = ''
  for (const line of lines) {
    const span = { start: text.length, end: text.length + line.length }
    blocks.push({ kind: line.startsWith('#') ? 'furniture' : 'paragraph', span })
    sentences.push({ ...span, block: blocks.length - 1 })
    text += `${line}\n`
  }
  const id = documentId(number.toString(16).padStart(64, '0'))
  return { id, text, blocks, sentences, pages: [{ index: 0, label: '1', span: { start: 0, end: text.length } }], includeFurniture: false }
}

function parsed(input: string): Query {
  const result = parseQuery(input)
  if (!result.ok) throw new Error(`${input}: ${result.error.kind}`)
  return result.value
}

function find(index: SearchIndex, input: string) {
  return index.search({ query: parsed(input), scope: 'all', limit: 1000, limitPerDocument: 1000 })
}

/** The found sentences with the found words in brackets. */
function marked(document: SearchableText, input: string): string[] {
  const index = createSearchIndex()
  index.add(document)
  return find(index, input).sentences.map((found) => {
    const hit = presentHit(document.text, found)
    let line = ''
    let at = hit.start
    for (const span of hit.spans) {
      line += `${document.text.slice(at, span.start)}[${document.text.slice(span.start, span.end)}]`
      at = span.end
    }
    return line + document.text.slice(at, hit.end)
  })
}

const PLAN = source(1, [
  'Vi må nå målet i mai.',
  'Målet er små skritt.',
  'Bydelene skal drive innovasjonsarbeid og samskaping.',
  'Innovasjonen skal måles; innovasjon må til.',
  '# Må på hver side',
  'Det er viktig å legge til rette for innbyggerne.',
])

describe('what a search finds', () => {
  test('må is never mål, måles or små', () => {
    expect(marked(PLAN, 'må')).toEqual(['Vi [må] nå målet i mai.', 'Innovasjonen skal måles; innovasjon [må] til.'])
  })
  test('finds inflections of a word and not its compounds', () => {
    expect(marked(PLAN, 'innovasjon')).toEqual(['[Innovasjonen] skal måles; [innovasjon] må til.'])
  })
  test('finds compounds with a star', () => {
    expect(marked(PLAN, 'innovasjon* bydel')).toEqual(['[Bydelene] skal drive [innovasjonsarbeid] og samskaping.'])
  })
  test('finds one form only in quotes', () => {
    expect(marked(PLAN, '"innovasjon"')).toEqual(['Innovasjonen skal måles; [innovasjon] må til.'])
  })
  test('finds a phrase', () => {
    expect(marked(PLAN, '"legge til rette"')).toEqual(['Det er viktig å [legge til rette] for innbyggerne.'])
  })
  test('AND is within a sentence, NOT takes sentences away', () => {
    expect(marked(PLAN, 'skal OG må')).toEqual(['Innovasjonen [skal] måles; innovasjon [må] til.'])
    expect(marked(PLAN, 'skal -må')).toEqual(['Bydelene [skal] drive innovasjonsarbeid og samskaping.'])
  })
  test('counts a word once also when two parts of the query find it', () => {
    const index = createSearchIndex()
    index.add(PLAN)
    expect(find(index, 'innovasjon ELLER innovasjon*').totalOccurrences).toBe(3)
  })
  test('gives true totals when the list is cut', () => {
    const index = createSearchIndex()
    index.add(PLAN)
    const found = index.search({ query: parsed('skal ELLER må'), scope: 'all', limit: 1, limitPerDocument: 1 })
    expect([found.sentences.length, found.totalSentences, found.totalOccurrences]).toEqual([1, 3, 4])
  })
  test('words that are also names of object properties are words', () => {
    expect(marked(source(2, ['Ordet constructor og __proto__ finnes.']), 'constructor')).toEqual([
      'Ordet [constructor] og __proto__ finnes.',
    ])
    expect(marked(source(2, ['Ingenting her.']), 'toString')).toEqual([])
  })
})

describe('a concordance line', () => {
  test('has whole words on both sides of the node', () => {
    const index = createSearchIndex()
    index.add(PLAN)
    const lines = find(index, '"må"').sentences.flatMap((found) => concordanceLines(PLAN.text, presentHit(PLAN.text, found), 12))
    expect(lines.map(({ left, node, right }) => `${left}[${node}]${right}`)).toEqual(['Vi [må] nå målet i', 'innovasjon [må] til. # Må'])
  })
})

const WORDS = [
  'skal',
  'må',
  'mål',
  'målet',
  'bør',
  'plan',
  'planen',
  'planer',
  'innovasjon',
  'innovasjonen',
  'samskaping',
  'og',
  'kommunen',
  '2024',
]
/** More forms than are looked up one by one: of the first few stand in a document, of the second many. */
const RARE_FORMS = Array.from(
  { length: 200 },
  (_, i) => `fjell${'abcdefghij'[i % 10]}${'rstuvxyzæø'[Math.floor(i / 10) % 10]}${i < 100 ? 'e' : 'a'}`,
)
const COMMON_FORMS = RARE_FORMS.map((form) => form.replace('fjell', 'sjø'))

/** A word of a random sentence. */
function randomWord(random: () => number): string {
  const chance = random()
  return pick(random, chance < 0.03 ? RARE_FORMS : chance < 0.2 ? COMMON_FORMS : WORDS)
}

const QUERIES = [
  'skal',
  'må',
  'plan',
  '"plan"',
  'pla*',
  'm*',
  'skal må',
  'skal ELLER mål',
  'plan -skal',
  '"og plan"',
  '"skal* pla*"',
  '(må ELLER bør) innovasjon',
  '2024',
  'fjell*',
  'sjø*',
  'skal må plan',
  'skal skal',
  'plan pla*',
  'skal finnesikke',
  'fjell* sjø*',
  'fjell* skal',
  'sjø* "og plan"',
  'skal må -plan',
  'skal må plan mål bør og m* pla* sjø*',
]

/** The dull way: every sentence, every token, as strings. */
function naive(query: Query, words: readonly string[]): Set<string> | null {
  switch (query.kind) {
    case 'word': {
      const fits = (form: string): boolean =>
        query.match === 'prefix'
          ? form.startsWith(query.text)
          : query.match === 'exact'
            ? form === query.text
            : isInflectionOf(form, query.text)
      const found = words.flatMap((form, i) => (fits(form) ? [`${i}`] : []))
      return found.length > 0 ? new Set(found) : null
    }
    case 'phrase': {
      const fits = (form: string | undefined, word: string): boolean =>
        form !== undefined && (word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word)
      const found = words.flatMap((_, i) => (query.words.every((word, k) => fits(words[i + k], word)) ? [`${i}`] : []))
      return found.length > 0 ? new Set(found) : null
    }
    case 'all': {
      const parts = query.of.map((part) => naive(part, words))
      return parts.every((part) => part !== null) ? new Set(parts.flatMap((part) => [...(part ?? [])])) : null
    }
    case 'any': {
      const parts = query.of.map((part) => naive(part, words)).filter((part) => part !== null)
      return parts.length > 0 ? new Set(parts.flatMap((part) => [...part])) : null
    }
    case 'not':
      return naive(query.query, words) === null ? new Set() : null
  }
}

describe('the index gives what a plain scan gives', () => {
  test.each([1, 2, 3, 4, 5, 6])('on random documents, with some removed and after keeping and opening (seed %i)', async (seed) => {
    const random = seededRandom(seed)
    const documents = Array.from({ length: 8 }, (_, n) =>
      source(
        n,
        Array.from({ length: 60 + Math.floor(random() * 200) }, () =>
          Array.from({ length: 1 + Math.floor(random() * 9) }, () => randomWord(random)).join(pick(random, [' ', ', '])),
        ),
      ),
    )
    const index = createSearchIndex()
    for (const document of documents) index.add(document)
    const removed = documents.filter(() => random() < 0.3)
    for (const { id } of removed) index.remove(id)
    const again = documents[0]
    if (again !== undefined) index.add(again) // replaced, or added back
    const live = documents.filter((document) => document === again || !removed.includes(document))
    const reopened = createSearchIndex(structuredClone(await index.keep()))
    for (const input of QUERIES) {
      const query = parsed(input)
      const expected = live.map(({ id, text, sentences }) => {
        const hits = sentences.map(({ start, end }) =>
          naive(
            query,
            searchableTokens(text, start, end).map(({ folded }) => folded),
          ),
        )
        const found = hits.filter((hit) => hit !== null)
        return { id, sentences: found.length, occurrences: found.reduce((sum, hit) => sum + hit.size, 0) }
      })
      for (const each of [index, reopened]) {
        const { documents: counts } = each.search({ query, scope: live.map(({ id }) => id), limit: 10, limitPerDocument: 10 })
        expect([input, counts]).toEqual([
          input,
          expected.filter(({ sentences }) => sentences > 0).map(({ id, ...rest }) => ({ documentId: id, ...rest })),
        ])
      }
    }
  })
})
