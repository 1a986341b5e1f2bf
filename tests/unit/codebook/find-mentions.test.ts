import { describe, expect, test } from 'vitest'
import { compileCodebook } from '../../../shared/codebook/compile-codebook'
import { type SearchRegex, searchRegex } from '../../../shared/codebook/fast-regex'
import { findMentions } from '../../../shared/codebook/find-mentions'
import { literalScanner } from '../../../shared/codebook/literal-scanner'
import { requiredLiterals } from '../../../shared/codebook/required-literals'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { splitSentences } from '../../../shared/language/sentences'
import type { Codebook, Mention, Term } from '../../../shared/model/codebook'
import { codeId } from '../../../shared/model/identifiers'
import { tokenise } from '../../../shared/text/tokens'
import { marked } from '../../helpers/marked-text'
import { pick, seededRandom } from '../../helpers/seeded-random'

function find(text: string, compiled = standardCodebook()): Mention[] {
  const sentences = splitSentences(text, [{ kind: 'paragraph', span: { start: 0, end: text.length } }])
  return findMentions(
    compiled,
    text,
    sentences,
    sentences.map((one) => tokenise(text, one.start, one.end)),
  )
}

function formsOf(code: string, text: string): string[] {
  return find(text)
    .filter((mention) => mention.code === code)
    .map((mention) => text.slice(mention.start, mention.end))
}

function codebookOf(...terms: Partial<Term>[]): Codebook {
  const label = { nb: 'Prøve', nn: 'Prøve', en: 'Test' }
  const full = terms.map((term): Term => ({ value: '', mode: 'word', lang: ['nb'], examples: [], counterExamples: [], ...term }))
  return { name: 'Prøve', version: 1, codes: [{ id: codeId('prove'), category: 'theme', label, description: '', terms: full }] }
}

describe('standard codebook on text', () => {
  test.each([
    ['innovation', 'Bydelen skal drive [innovasjons-] og utviklingsarbeid.'],
    ['innovation', '[Tjenesteinnovasjonene] og [INNOVASJONEN] fremmes av Innovasjon Norge og Innovasjon Norges fond.'],
    ['innovation', 'Vi skal [tenke  nytt], og se innover. [FoUI-strategien] er [innovativ].'],
    ['development', 'Befolkningsutviklingen og [tjenesteutvikling] for utviklingshemmede.'],
    ['development', '[Utviklings-] og kompetanseetaten.'],
    ['cocreation', 'Fellesskapet skal [samskape] i [samskapingsprosesser] og ([samskaping]).'],
    ['collaboration', '[Samarbeid] [på tvers] av sektorer, ikke samarbeidsregjering.'],
    ['trust', '[Tillit] er ikke tillitsvalgt.'],
    ['guidance', 'Gjennomføring av [føringer].'],
    ['user_orientation', 'Den som bruker tjenesten, er [brukeren].'],
    ['districts', '[Bydelene] og [bydelsutvalget] fikk en innbydelse.'],
    ['digitalisation', 'Med [KI] og ki og [kunstig intelligens].'],
  ])('%s: %s', (code, source) => {
    const { text, spans } = marked(source)
    expect(formsOf(code, text)).toEqual(spans.map((span) => text.slice(span.start, span.end)))
  })

  test.each([
    ['Det er langt til Frogner.', []],
    ['Bydel Frogner skal levere.', ['Bydel Frogner']],
    ['Frogner bydel skal levere.', ['Frogner']],
    ['Frogner og Alna skal levere.', ['Frogner', 'Alna']],
    ['Alna-elva og Alna er grønne.', []],
    ['Bydel Søndre Nordstrand skal levere.', ['Bydel Søndre Nordstrand']],
    ['Nordstrand og Søndre Nordstrand samarbeider.', ['Nordstrand', 'Søndre Nordstrand']],
    ['Bydel St. Hanshaugen og Gamle Oslos barn.', ['Bydel St. Hanshaugen', 'Gamle Oslos']],
  ])('districts named: %s', (text, expected) => {
    expect(formsOf('district_names', text)).toEqual(expected)
  })

  test('mentions come by sentence, then code, then from left to right, inside their sentence', () => {
    const text = 'Samarbeid om innovasjon. Innovasjon og samarbeid om innovasjon.'
    expect(find(text).map((mention) => [mention.sentence, mention.code, text.slice(mention.start, mention.end)])).toEqual([
      [0, 'innovation', 'innovasjon'],
      [0, 'collaboration', 'Samarbeid'],
      [1, 'innovation', 'Innovasjon'],
      [1, 'innovation', 'innovasjon'],
      [1, 'collaboration', 'samarbeid'],
    ])
  })
})

describe('modes', () => {
  test.each<[Partial<Term>, string]>([
    [{ value: 'Lean', mode: 'word' }, '[lean] og [LEAN], ikke leaning'],
    [{ value: 'samprodu', mode: 'prefix' }, '[samprodusere], ikke medsamproduksjon'],
    [{ value: 'by', mode: 'compound' }, '[byen], [storby], [småbyene] og [innbygger], ikke rye'],
    [{ value: 'på tvers', mode: 'phrase' }, 'arbeid [på  tvers] av etater, og tvers på'],
    [{ value: 'plan.mål', mode: 'regex' }, '[plan-mål] og plan\u00a0ammål'],
    [{ value: 'KI', mode: 'word', caseSensitive: true }, '[KI] er ikke ki'],
    [{ value: 'ressurs', mode: 'compound', exclude: ['naturressurs'] }, '[ressurser], ikke naturressurser'],
  ])('%o: %s', (term, source) => {
    const { text, spans } = marked(source)
    const found = find(text, compileCodebook(codebookOf(term)))
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans)
  })

  test('a token counts once per code: the leftmost, then the longest hit stands', () => {
    const compiled = compileCodebook(
      codebookOf({ value: 'forbedring', mode: 'compound' }, { value: 'stadig\\s+forbedring', mode: 'regex' }),
    )
    const text = 'stadig forbedring er forbedring'
    expect(find(text, compiled).map((mention) => [mention.term, text.slice(mention.start, mention.end)])).toEqual([
      [1, 'stadig forbedring'],
      [0, 'forbedring'],
    ])
  })

  test('an expression that no literal announces is still found', () => {
    const compiled = compileCodebook(codebookOf({ value: '\\d+%', mode: 'regex' }))
    expect(compiled.always).toHaveLength(1)
    expect(find('Målet er 40% og 50%.', compiled)).toHaveLength(2)
  })
})

describe('requiredLiterals', () => {
  test.each([
    ['(?<!\\p{L})(?:fou?i)(?!\\p{L})', ['foi', 'foui']],
    ['tenk(?:e|er)?\\s+(?:helt\\s+)?nytt', ['tenk', 'tenke', 'tenker']],
    ['sats\\p{L}*\\s+på\\s+innova\\p{L}*', ['innova']],
    ['(?:ledelse|\\p{L}+styring)', ['ledelse', 'styring']],
    ['Kommune\\s+3\\.0', ['kommune']],
    ['[Bb]ydel(?:en)?', ['bydel', 'bydelen', 'bydel', 'bydelen']],
    ['(?:ord)*', null],
    ['\\p{L}+', null],
    ['(?:abc|\\d+)', null],
    ['\\u00e5ben', null],
  ])('%s', (source, expected) => {
    const found = requiredLiterals(source)
    expect(found === null ? null : [...found].sort()).toEqual(expected === null ? null : [...expected].sort())
  })
})

describe('searchRegex', () => {
  test('finds what the expression as written finds, for every expression of the standard codebook (seed 21)', () => {
    const random = seededRandom(21)
    const terms = standardCodebook().terms.filter(({ term }) => term.mode === 'regex')
    expect(terms.length).toBeGreaterThan(100)
    for (const { term } of terms) {
      const { fast, exact } = searchRegex(term.value, term.caseSensitive ?? false)
      for (let round = 0; round < 12; round += 1) {
        const words = Array.from({ length: 6 }, () => pick(random, [...term.examples, ...term.counterExamples, 'og', 'på', 'é', '²', 'Ж']))
        const joined = words.join(pick(random, [' ', ' ', '-', '', '\u00a0']))
        const text = pick(random, [joined, joined.toUpperCase(), joined.toLowerCase()])
        const find = ({ regex, lowerCase }: SearchRegex): string[] =>
          [...(lowerCase ? text.toLowerCase() : text).matchAll(regex)].map((match) => `${match.index}+${match[0].length}`)
        expect(find(fast), `${term.value} in ${text}`).toEqual(find(exact()))
      }
    }
  })

  test.each(['\\p{Lu}x', '\\bx', '\\u00c5'])('leaves %s as written', (source) => {
    expect(searchRegex(source, false).fast.regex.source).toBe(new RegExp(source, 'u').source)
  })

  test('a text that lower case would lengthen is searched as it is', () => {
    const compiled = compileCodebook(codebookOf({ value: 'mål\\p{L}*', mode: 'regex' }))
    const text = 'İİİ Måling'
    expect(find(text, compiled).map((mention) => text.slice(mention.start, mention.end))).toEqual(['Måling'])
  })
})

describe('literalScanner', () => {
  test('finds what a plain search finds, in any case (seed 3)', () => {
    const random = seededRandom(3)
    for (let round = 0; round < 200; round += 1) {
      const word = (length: number): string => Array.from({ length }, () => pick(random, ['a', 'b', 'å', '-'])).join('')
      const literals = [...new Set(Array.from({ length: 6 }, () => word(1 + Math.floor(random() * 4))))]
      const text = Array.from({ length: 40 }, () => pick(random, ['a', 'B', 'Å', 'å', 'b', '‑', '-', 'x'])).join('')
      const found: string[] = []
      literalScanner(literals).scan(text, 5, 35, (literal, end) => found.push(`${literals[literal]}@${end}`))
      const plain = text.toLowerCase().replaceAll('‑', '-')
      const expected: string[] = []
      for (const literal of literals)
        for (let at = 5; at + literal.length <= 35; at += 1)
          if (plain.startsWith(literal, at)) expected.push(`${literal}@${at + literal.length}`)
      expect(found.sort()).toEqual(expected.sort())
    }
  })
})
