/** A large collection of Norwegian-looking text with a natural spread of word frequencies, the same for the same seed. */
import { documentId } from '../../shared/model/identifiers'
import type { Block, Page, Sentence } from '../../shared/model/source-document'
import type { SearchableText } from '../../shared/search/indexed-document'
import { seededRandom } from '../helpers/seeded-random'

const FUNCTION_WORDS =
  'og i å det som på er av for til med de en at har ikke den om et seg vi skal må bør kan vil fra også ved etter eller men alle andre blir når mer innen gjennom mellom under dette disse kommunen bydelene arbeidet'.split(
    ' ',
  )
const FIRST =
  'sam inn ut opp med for under over mellom kommune bydels helse skole barne eldre klima miljø areal bolig kultur økonomi plan prosjekt tjeneste bruker innbygger nabolags nærings kompetanse kvalitets innovasjons utviklings digitaliserings forebyggings rekrutterings samfunns trafikk transport energi vann avfalls byggesaks'.split(
    ' ',
  )
const MIDDLE =
  'arbeids styrings ledelses råds plan utvalgs tiltaks ordnings forvaltnings utrednings rapporterings forsknings medvirknings '.split(' ')
const LAST =
  'arbeid plan tiltak strategi ordning utvikling skaping virksomhet tjeneste prosjekt mål ansvar rutine veileder gruppe forum system budsjett vurdering rapport avtale oppgave satsing løsning metode analyse nettverk team samling møte'.split(
    ' ',
  )
const ENDINGS = ['', 'et', 'en', 'ene', 'er', 's', 'a', 'ane']

/** About 130,000 distinct forms, most frequent first. */
export function syntheticVocabulary(): string[] {
  const forms = new Set(FUNCTION_WORDS)
  for (const ending of ENDINGS) for (const last of LAST) forms.add(last + ending)
  for (const ending of ENDINGS) for (const first of FIRST) for (const last of LAST) forms.add(first + last + ending)
  for (const ending of ENDINGS)
    for (const first of FIRST) for (const middle of MIDDLE) for (const last of LAST) forms.add(first + middle + last + ending)
  return [...forms]
}

/** Of the words of everyday text. */
const COMMON = 0.7

/**
 * `count` documents of `pages` pages of about 400 words; the r-th form comes with a probability near 1/r (Zipf). That has three times as
 * many different words as written documents have; `everyday`: as many as those (2,100 to 2,800 in 16,000).
 */
export function* syntheticDocuments(count: number, pages: number, seed: number, everyday = false): Generator<SearchableText> {
  const random = seededRandom(seed)
  const vocabulary = syntheticVocabulary()
  const common = (): string => FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? 'og'
  const rare = (): string => vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length))) - 1] ?? 'og'
  const word = (): string => (everyday && random() < COMMON ? common() : rare())
  for (let n = 0; n < count; n += 1) {
    const blocks: Block[] = []
    const sentences: Sentence[] = []
    const pageList: Page[] = []
    let text = ''
    for (let page = 0; page < pages; page += 1) {
      const pageStart = text.length
      for (let s = 0; s < 25; s += 1) {
        const start = text.length
        const words = Array.from({ length: 8 + Math.floor(random() * 17) }, word)
        text += `${words.join(' ')}.`
        blocks.push({ kind: 'paragraph', span: { start, end: text.length } })
        sentences.push({ start, end: text.length, block: blocks.length - 1 })
        text += '\n'
      }
      pageList.push({ index: page, label: `${page + 1}`, span: { start: pageStart, end: text.length } })
    }
    yield { id: documentId((n + 1).toString(16).padStart(64, '0')), text, blocks, sentences, pages: pageList, includeFurniture: false }
  }
}

/** Of the sentences of an edition that many are others in the next. */
const CHANGED = 0.08

/** `count` editions of one document: in each some sentences of the one before have given way to others. */
export function* syntheticEditions(count: number, pages: number, seed: number): Generator<SearchableText> {
  const random = seededRandom(seed + 1)
  let lines: string[] = []
  let number = 0
  for (const { text, blocks, pages: own } of syntheticDocuments(count, pages, seed + 1, true)) {
    const fresh = blocks.map(({ span }) => text.slice(span.start, span.end))
    lines = number === 0 ? fresh : lines.map((line, i) => (random() < CHANGED ? (fresh[i] ?? line) : line))
    number += 1
    const perPage = lines.length / own.length
    let at = 0
    const placed = lines.map((line) => {
      const start = at
      at += line.length + 1
      return { start, end: at - 1 }
    })
    yield {
      id: documentId(`e${number.toString(16).padStart(63, '0')}`),
      text: lines.map((line) => `${line}\n`).join(''),
      blocks: placed.map((span) => ({ kind: 'paragraph', span })),
      sentences: placed.map((span, block) => ({ ...span, block })),
      pages: own.map(({ index, label }) => ({
        index,
        label,
        span: { start: placed[index * perPage]?.start ?? 0, end: placed[(index + 1) * perPage]?.start ?? at },
      })),
      includeFurniture: false,
    }
  }
}
