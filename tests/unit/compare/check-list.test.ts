import { describe, expect, it } from 'vitest'
import { checkList } from '../../../shared/compare/check-list'
import { packSpans } from '../../../shared/compare/passages'
import { leavesOf, wordKey } from '../../../shared/compare/word-places'
import type { ChecklistItem, ItemResult, WordPlaces } from '../../../shared/model/checklist'
import type { DocumentDigest } from '../../../shared/model/digest'
import { codeId, type DocumentId, documentId } from '../../../shared/model/identifiers'
import type { Query } from '../../../shared/model/search'
import { parseQuery } from '../../../shared/search/parse-query'
import { digestFromText } from './digest-from-text'

const ITEM: ChecklistItem = {
  id: '1',
  name: 'Bydelene skal rapportere om innovasjon',
  theme: null,
  actor: null,
  least: null,
  requirement: null,
  words: '',
  deadline: false,
}
const TOGETHER = { 'Bydel Alna': 'districts' }
const A = documentId('a'.repeat(64))
const B = documentId('b'.repeat(64))

/** Where the words stand, found the slow way: every sentence of one line that has the word as it is written. */
function placesIn(texts: ReadonlyMap<DocumentId, string>, query: Query | null): WordPlaces {
  const leaves = query === null ? [] : leavesOf(query)
  return Object.fromEntries(
    leaves.map((leaf) => {
      const word = leaf.kind === 'word' ? leaf.text : leaf.words.join(' ')
      const found = [...texts].map(([id, text]) => {
        let at = 0
        const spans = text.split(/(?<=[.:])\s/).flatMap((sentence) => {
          const start = at
          at += sentence.length + 1
          return sentence.toLowerCase().includes(word) ? [{ start, end: start + sentence.length }] : []
        })
        return [id, spans] as const
      })
      return [wordKey(leaf), packSpans(found)]
    }),
  )
}

/** One item in documents that each are a group, or all in one. */
function check(item: Partial<ChecklistItem>, texts: readonly string[], groups?: readonly (readonly DocumentId[])[]): readonly ItemResult[] {
  const byId = new Map([A, B].slice(0, texts.length).map((id, i) => [id, texts[i] ?? '']))
  const digests = new Map<DocumentId, DocumentDigest>([...byId].map(([id, text]) => [id, { ...digestFromText(text), id }]))
  const parsed = item.words ? parseQuery(item.words) : null
  if (parsed !== null && !parsed.ok) throw new Error(parsed.error.kind)
  const query = parsed?.value ?? null
  const asked = { item: { ...ITEM, ...item }, query }
  const [results = []] = checkList([asked], groups ?? [...byId.keys()].map((id) => [id]), digests, placesIn(byId, query), TOGETHER)
  return results
}
const state = (item: Partial<ChecklistItem>, text: string) => check(item, [text])[0]?.state
const theme = codeId('innovation')

describe('an expected mandate', () => {
  it('is met by a directive with its theme, addressee and class', () => {
    const item = { theme, actor: 'districts', least: 'obligation' } as const
    expect(state(item, 'Bydelene skal prøve ut innovasjon.')).toBe('met')
    expect(state(item, 'Bydel Alna skal prøve ut innovasjon.')).toBe('met')
    expect(state({ ...item, actor: 'Bydel Alna' }, 'Bydelene skal prøve ut innovasjon.')).toBe('mentioned')
    expect(state({ ...item, actor: 'laglederen' }, 'Laglederen skal prøve ut innovasjon.')).toBe('met')
  })
  it('is weaker when the directive is less binding, of another type, or without a deadline, and says which', () => {
    const [bor] = check({ theme, least: 'obligation' }, ['Bydelene bør prøve ut innovasjon.'])
    expect(bor).toMatchObject({ state: 'weaker', modality: 'recommendation', lacks: ['modality'] })
    const [frist] = check({ theme, deadline: true }, ['Bydelene skal prøve ut innovasjon.'])
    expect(frist).toMatchObject({ state: 'weaker', modality: 'obligation', lacks: ['deadline'] })
    expect(state({ theme, deadline: true }, 'Bydelene skal rapportere om innovasjon innen 1. mars 2022.')).toBe('met')
    expect(state({ theme, requirement: 'reporting' }, 'Bydelene skal rapportere om innovasjon.')).toBe('met')
    expect(check({ theme, requirement: 'reporting' }, ['Bydelene skal prøve ut innovasjon.'])[0]?.lacks).toEqual(['requirement'])
  })
  it.each([
    ['a heading, however long', '# Innovasjon i alle bydeler og etater i byen\nByen har lang erfaring med innovasjon i tjenestene.'],
    ['a line of a few words', 'Om innovasjon\nByen har lang erfaring med innovasjon i tjenestene.'],
  ])('that is only mentioned is shown by a sentence of running text rather than by %s', (_, text) => {
    const [result] = check({ theme }, [text])
    const inSentence = text.replace('# ', '').lastIndexOf('innovasjon')
    expect(result).toMatchObject({ state: 'mentioned', best: { start: inSentence } })
  })
  it('that is only mentioned in a heading is shown by the heading', () => {
    const [result] = check({ theme }, ['# Innovasjon\nByen har lang erfaring.'])
    expect(result).toMatchObject({ state: 'mentioned', best: { start: 0 } })
  })
  it('is shown by the best of the weaker ones: the one that lacks least, then the most binding', () => {
    const text = 'Bydelene kan prøve ut innovasjon. Bydelene bør prøve ut innovasjon innen 1. mai. Bydelene bør prøve ut innovasjon.'
    const [result] = check({ theme, least: 'obligation', deadline: true }, [text])
    expect(result).toMatchObject({ state: 'weaker', modality: 'recommendation', lacks: ['modality'] })
    expect(text.slice(result?.best?.start, result?.best?.end)).toBe('Bydelene bør prøve ut innovasjon innen 1. mai.')
    expect(result?.passages.spans.length).toBe(6)
  })
  it('is met by what binds more, and never by the contrary', () => {
    expect(state({ theme, least: 'recommendation' }, 'Bydelene skal prøve ut innovasjon.')).toBe('met')
    expect(state({ theme, least: 'permission' }, 'Bydelene bør prøve ut innovasjon.')).toBe('met')
    const forbidden = 'Bydelene skal ikke prøve ut innovasjon.'
    expect(check({ theme, least: 'permission' }, [forbidden])[0]).toMatchObject({ state: 'weaker', modality: 'prohibition' })
    expect(state({ theme, least: 'prohibition' }, forbidden)).toBe('met')
    expect(state({ theme, least: 'prohibition' }, 'Bydelene skal prøve ut innovasjon.')).toBe('weaker')
  })
  it('is only mentioned where no directive has it, and absent where nothing does', () => {
    expect(state({ theme, actor: 'districts' }, 'Innovasjon er viktig. Bydelene skal spare.')).toBe('mentioned')
    expect(state({ theme }, 'Bydelene skal spare.')).toBe('absent')
  })
  it('has its words in the directive or in its lead-in', () => {
    const text = 'Bydelene skal melde sykefravær.'
    expect(state({ words: 'sykefravær', least: 'obligation' }, text)).toBe('met')
    expect(state({ words: 'sykefravær -melde', least: 'obligation' }, text)).toBe('absent')
    expect(state({ words: 'sykefravær spare' }, `${text} Kommunen skal spare.`)).toBe('absent')
    expect(state({ words: 'sykefravær OR spare' }, 'Kommunen skal spare.')).toBe('met')
    expect(state({ words: 'sykefravær', theme }, `${text} Innovasjon er bra.`)).toBe('absent')
    expect(state({ words: 'bra', theme }, `${text} Innovasjon er bra.`)).toBe('mentioned')
  })
  it('without conditions is met by nothing', () => expect(state({ least: 'obligation' }, 'Bydelene skal spare.')).toBe('absent'))
})

describe('an expected mandate in a collection', () => {
  const [result] = check(
    { theme, least: 'obligation' },
    ['Bydelene skal prøve ut innovasjon.', 'Bydelene bør prøve ut innovasjon.'],
    [[A, B]],
  )
  it('has the best state of its documents, and says how many have which', () =>
    expect(result).toMatchObject({ state: 'met', documents: { met: 1, weaker: 1, mentioned: 0, absent: 0 } }))
  it('is shown by the sentences of those that have it', () => expect(result?.passages.documents).toEqual([A]))
})
