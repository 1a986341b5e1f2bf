import { describe, expect, it } from 'vitest'
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { leftOutFacts } from '../../../shared/analysis/left-out-text'
import { silenceReport } from '../../../shared/analysis/silence'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { digestDocument } from '../../../shared/compare/digest-document'
import { codeId } from '../../../shared/model/identifiers'
import type { SilenceSubject } from '../../../shared/model/silence'
import { parseQuery } from '../../../shared/search/parse-query'
import { type BlockText, makeDocument } from '../../helpers/make-document'
import { isStandardName } from '../../helpers/standard-names'

const codebook = standardCodebook()
const COCREATION: SilenceSubject = { kind: 'code', code: codeId('cocreation') }

function searchFor(input: string): SilenceSubject {
  const parsed = parseQuery(input)
  if (!parsed.ok) throw new RangeError(parsed.error.kind)
  return { kind: 'search', query: parsed.value }
}

function read(blocks: readonly BlockText[], includeFurniture = false) {
  const document = makeDocument(blocks)
  const analysis = analyseDocument(document, codebook, document.profile, { includeFurniture })
  return { document, analysis, digest: digestDocument(document, analysis, isStandardName) }
}

const report = (subject: SilenceSubject, ...texts: string[]) =>
  silenceReport(
    texts.map((text) => read([text]).digest),
    subject,
    codebook.codebook,
  )

describe('a silence', () => {
  it('counts a code in each document, and says in how many words and pages it was looked for', () => {
    const found = report(COCREATION, 'Bydelen skal samarbeide.', 'Bydelen skal bidra til samskaping og samskapte tjenester.')
    expect(found.documents).toMatchObject([
      { mentions: 0, words: 3, pages: 1, pageLabels: ['1'] },
      { mentions: 2, words: 8 },
    ])
  })
  it('names words that are near and are not counted', () =>
    expect(report(COCREATION, 'Samskalping er fint. Samskaping også.').near).toEqual([
      { word: 'samskalping', kinship: 'spelling', count: 1, documents: 1 },
    ]))
  it('names the codes of its category that are there', () =>
    expect(report(COCREATION, 'Samarbeid er bra. Mer samarbeid og innovasjon.', 'Innovasjon uten samarbeid.').related).toEqual([
      { code: 'collaboration', mentions: 3, documents: 2 },
      { code: 'innovation', mentions: 2, documents: 2 },
    ]))
  it('lists the forms of a search, in bokmål and nynorsk, and not those under NOT', () => {
    const { forms } = report(searchFor('samskaping "tett dialog" innov* -styring'), 'Tekst.')
    expect(forms?.map(({ word, match }) => [word, match])).toEqual([
      ['samskaping', 'inflected'],
      ['tett dialog', 'phrase'],
      ['innov', 'prefix'],
    ])
    expect(forms?.map((one) => one.forms.map(({ as }) => as))).toEqual([['noun'], [], []])
    expect(forms?.[0]?.forms[0]?.forms).toEqual(expect.arrayContaining(['samskaping', 'samskapingen', 'samskapinga', 'samskapingane']))
  })
  it('says how often each word of a search stands by itself', () =>
    expect(report(searchFor('dialog samskaping "tett dialog"'), 'Dialogen er god. Dialog!').forms?.map(({ count }) => count)).toEqual([
      2,
      0,
      null,
    ]))
  it('names a compound of a searched word, and not its inflections', () =>
    expect(report(searchFor('dialog'), 'Dialogen og dialogmøtet i innbyggerdialogen.').near.map(({ word }) => word)).toEqual([
      'dialogmøtet',
      'innbyggerdialogen',
    ]))
  it('says of an unknown code that it has no words', () =>
    expect(report({ kind: 'code', code: codeId('none') }, 'Tekst.')).toMatchObject({ near: [], related: [], documents: [{ mentions: 0 }] }))
})

describe('what is left out', () => {
  const BLOCKS: readonly BlockText[] = [
    { text: 'Strategi for samskaping', kind: 'furniture', role: 'running-head' },
    'Bydelen skal bidra.',
    { text: 'Samskaping 3', kind: 'furniture', role: 'contents' },
  ]
  const leftOut = (subject: SilenceSubject, includeFurniture = false) => {
    return leftOutFacts([read(BLOCKS, includeFurniture).digest], subject, codebook.codebook)
  }
  it('is looked through for a code', () => expect(leftOut(COCREATION)).toEqual({ leftOut: true, words: 4, found: 2 }))
  it('is looked through for a search', () => {
    expect(leftOut(searchFor('samskaping'))).toMatchObject({ found: 2 })
    expect(leftOut(searchFor('"strategi for"'))).toMatchObject({ found: 1 })
    expect(leftOut(searchFor('bydel'))).toMatchObject({ found: 0 })
  })
  it('is nothing when everything is counted', () => expect(leftOut(COCREATION, true)).toEqual({ leftOut: false, words: 0, found: 0 }))
  it('is added up over documents, of which one may leave out nothing', () => {
    const digests = [read(BLOCKS), read(BLOCKS, true), read(['Bydelen skal bidra.'])].map(({ digest }) => digest)
    expect(leftOutFacts(digests, COCREATION, codebook.codebook)).toEqual({ leftOut: true, words: 4, found: 2 })
  })
  it('is looked through sentence by sentence: a phrase over the end of one is none', () =>
    expect(leftOut(searchFor('"samskaping samskaping"'))).toMatchObject({ found: 0 }))
})
