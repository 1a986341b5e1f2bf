import { describe, expect, it } from 'vitest'
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { sentenceRows } from '../../../shared/compare/sentence-rows'
import type { QuotedText } from '../../../shared/model/passage'
import { makeDocument } from '../../helpers/make-document'

const document = makeDocument([
  'Bydelene skal:',
  { text: 'styrke samskaping med innbyggerne', kind: 'list-item' },
  { text: 'rapportere om innovasjon', kind: 'list-item' },
  'Kommunen skal ikke gi dispensasjon. Om innovasjon er det skrevet mye.',
])
const analysis = analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false })
const rows = sentenceRows(document, analysis, analysis.directives, () => '7')
/** Strong words in brackets. */
const shown = ({ text, strong }: QuotedText): string =>
  strong.toReversed().reduce((words, { start, end }) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`, text)

describe('the sentences behind a number', () => {
  it('are those of the directives, with the cue made strong', () =>
    expect(rows.map(({ quote }) => shown(quote))).toEqual([
      'styrke samskaping med innbyggerne',
      'rapportere om innovasjon',
      'Kommunen [skal] [ikke] gi dispensasjon.',
    ]))
  it('have the lead-in of a list item, where its cue stands', () =>
    expect(rows.map(({ leadIn }) => leadIn && shown(leadIn))).toEqual(['Bydelene [skal]:', 'Bydelene [skal]:', null]))
  it('say how binding they are, on whom, on what, and on which page', () =>
    expect(rows.map(({ modality, addressee, codes, pageLabel }) => [modality, addressee, codes.join(), pageLabel])).toEqual([
      ['obligation', 'Bydelene', 'cocreation', '7'],
      ['obligation', 'Bydelene', 'innovation', '7'],
      ['prohibition', 'Kommunen', '', '7'],
    ]))
  it('show a mention in its sentence, directive or not', () => {
    const innovation = analysis.mentions.filter(({ code }) => code === 'innovation')
    const found = sentenceRows(document, analysis, innovation, () => null)
    expect(found.map(({ quote, modality, codes }) => [shown(quote), modality, codes])).toEqual([
      ['rapportere om [innovasjon]', 'obligation', ['innovation']],
      ['Om [innovasjon] er det skrevet mye.', null, ['innovation']],
    ])
  })
  it('keep the place that was asked for, which the reader opens', () =>
    expect(rows.map(({ start, end }) => document.text.slice(start, end))).toEqual(rows.map(({ quote }) => quote.text)))
})
