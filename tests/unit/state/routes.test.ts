import { describe, expect, it } from 'vitest'
import { fromHash, type Route, toHash } from '../../../renderer/app/routes'
import { collectionId, documentId } from '../../../shared/model/identifiers'

const id = documentId('a'.repeat(64))

describe('routes', () => {
  it.each<[string, Route]>([
    ['the library', { view: 'library' }],
    ['a collection in the library', { view: 'library', collection: collectionId('c'.repeat(32)) }],
    ['a document', { view: 'reader', documentId: id, passage: null, focus: null }],
    ['a passage', { view: 'reader', documentId: id, passage: { start: 3, end: 14 }, focus: null }],
    ['the obligations of a document', { view: 'reader', documentId: id, passage: null, focus: { kind: 'modality', value: 'obligation' } }],
    [
      'a passage among the mandates',
      { view: 'reader', documentId: id, passage: { start: 0, end: 1 }, focus: { kind: 'code', value: 'innovation' } },
    ],
    ['the uses of a word with å', { view: 'reader', documentId: id, passage: null, focus: { kind: 'term', value: 'må & "bør"?' } }],
    ['a search', { view: 'search', query: '"må sikre" OG mål?#' }],
    [
      'a search in a collection',
      { view: 'search', query: 'må sikre', within: { documents: [], collections: [collectionId('c'.repeat(32))] } },
    ],
    ['the codebook', { view: 'codebook', part: 'codes', code: null }],
    ['a code', { view: 'codebook', part: 'codes', code: 'mdi_slack & æ' }],
    ['the history of the codebook', { view: 'codebook', part: 'history', code: null }],
    ['an empty search', { view: 'search', query: '' }],
    ['the review of all documents', { view: 'review', tab: 'list', documents: null }],
    ['an audit of two documents', { view: 'review', tab: 'audit', documents: [id, documentId('b'.repeat(64))] }],
    [
      'two documents side by side',
      { view: 'compare', selection: { documents: [id, documentId('b'.repeat(64))], collections: [] }, tab: 'figures' },
    ],
    [
      'two collections and a document',
      {
        view: 'compare',
        selection: { documents: [id], collections: [collectionId('c'.repeat(32)), collectionId('d'.repeat(32))] },
        tab: 'mandates',
      },
    ],
    [
      'the changes between them',
      { view: 'compare', selection: { documents: [documentId('b'.repeat(64)), id], collections: [] }, tab: 'changes' },
    ],
    ['the steering profile of a document', { view: 'steering', documentId: id, show: null }],
    ['the sentences behind a part of it', { view: 'steering', documentId: id, show: 'aktor.Bydel St. Hanshaugen & Ål' }],
    [
      'the silence on a code in a document and a collection',
      {
        view: 'silence',
        selection: { documents: [id], collections: [collectionId('c'.repeat(32))] },
        sought: { kind: 'code', value: 'cocreation' },
      },
    ],
    [
      'the silence on a search in the whole library',
      { view: 'silence', selection: { documents: [], collections: [] }, sought: { kind: 'search', value: '"tett dialog" & må?' } },
    ],
    ['how sure the numbers are', { view: 'accuracy' }],
    ['two coders', { view: 'review', tab: 'coders', documents: null }],
  ])('%s survives a reload', (_name, route) => expect(fromHash(toHash(route))).toEqual(route))

  it.each(['', '#', '#/dokument/xyz', '#/noe-annet', `#/dokument/${'A'.repeat(64)}`])('%j is the library', (hash) =>
    expect(fromHash(hash)).toEqual({ view: 'library' }),
  )

  it.each(['?fra=5&til=5', '?fra=-1&til=3', '?fra=x&til=3', '?til=3'])('%s is no passage', (search) =>
    expect(fromHash(`#/dokument/${id}${search}`)).toEqual({ view: 'reader', documentId: id, passage: null, focus: null }),
  )
})
