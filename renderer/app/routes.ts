/** Where the user is, as a typed union, and its form in the address so that back, forward and reload work. */
import { type CollectionId, collectionId, type DocumentId, documentId } from '../../shared/model/identifiers'
import type { TextSpan } from '../../shared/text/span'

const FOCUS_KINDS = ['modality', 'code', 'mention', 'term'] as const

/**
 * What the reader's list shows first: the findings behind the number that was clicked.
 * `modality`: a modality, or 'all' for every directive. `code`: a code's id, its mandates; `mention`: its mentions. `term`: a
 * counted word such as 'skal'.
 */
export interface ReaderFocus {
  readonly kind: (typeof FOCUS_KINDS)[number]
  readonly value: string
}

/** The parts of the review view and their names in the address. */
const REVIEW_PATHS = { list: '', audit: '/stikkprove', coders: '/kodere' } as const
export type ReviewTab = keyof typeof REVIEW_PATHS

/** The parts of the compare view and their names in the address. */
const COMPARE_TABS = {
  figures: null,
  mandates: 'mandater',
  checklist: 'sjekkliste',
  changes: 'endringer',
  timeline: 'tidslinje',
  shared: 'fellestekst',
} as const
export type CompareTab = keyof typeof COMPARE_TABS

/** What is looked at together: documents, and collections of them. Each is a group of its own where groups are compared. */
export interface Selection {
  readonly documents: readonly DocumentId[]
  readonly collections: readonly CollectionId[]
}

/** What was not found: a code, by its id, or a search as it was typed. */
export interface Sought {
  readonly kind: 'code' | 'search'
  readonly value: string
}

/** Their names in the address. */
const SOUGHT = { code: 'kode', search: 'sok' } as const

export type Route =
  | {
      readonly view: 'library'
      /** Only the documents of this collection. */
      readonly collection?: CollectionId
    }
  | {
      readonly view: 'reader'
      readonly documentId: DocumentId
      /** The passage to show and mark, if any. */
      readonly passage: TextSpan | null
      /** What the list beside the text shows, if not its default. */
      readonly focus: ReaderFocus | null
    }
  | {
      readonly view: 'search'
      readonly query: string
      /** Only in these documents and collections; in all of the library when it is not given. */
      readonly within?: Selection
    }
  | { readonly view: 'accuracy' }
  | {
      readonly view: 'review'
      readonly tab: ReviewTab
      /** Only these documents; all when null. */
      readonly documents: readonly DocumentId[] | null
    }
  | { readonly view: 'compare'; readonly selection: Selection; readonly tab: CompareTab }
  /** `show`: the statement of the profile whose sentences are shown; null for the page alone. */
  | { readonly view: 'steering'; readonly documentId: DocumentId; readonly show: string | null }
  | { readonly view: 'silence'; readonly selection: Selection; readonly sought: Sought }
  /** `code`: the code that is edited, by its id. */
  | { readonly view: 'codebook'; readonly part: 'codes' | 'history'; readonly code: string | null }

/** Names nothing: all of the library. */
const EVERYTHING: Selection = { documents: [], collections: [] }

export function toHash(route: Route): string {
  switch (route.view) {
    case 'library':
      return route.collection === undefined ? '#/' : `#/?samling=${route.collection}`
    case 'reader': {
      const parameters = new URLSearchParams()
      if (route.passage) {
        parameters.set('fra', String(route.passage.start))
        parameters.set('til', String(route.passage.end))
      }
      if (route.focus) parameters.set(route.focus.kind, route.focus.value)
      const search = parameters.toString()
      return `#/dokument/${route.documentId}${search === '' ? '' : `?${search}`}`
    }
    case 'search': {
      const parts = [...(route.query === '' ? [] : [`q=${encodeURIComponent(route.query)}`]), ...selectionParts(route.within ?? EVERYTHING)]
      return `#/sok${parts.length === 0 ? '' : `?${parts.join('&')}`}`
    }
    case 'accuracy':
      return '#/sikkerhet'
    case 'review':
      return `#/gjennomgang${REVIEW_PATHS[route.tab]}${route.documents ? `?d=${route.documents.join('-')}` : ''}`
    case 'compare': {
      const tab = COMPARE_TABS[route.tab]
      const parts = [...selectionParts(route.selection), ...(tab === null ? [] : [`fane=${tab}`])]
      return `#/sammenlign${parts.length === 0 ? '' : `?${parts.join('&')}`}`
    }
    case 'silence': {
      const { kind, value } = route.sought
      return `#/fravaer?${[...selectionParts(route.selection), `${SOUGHT[kind]}=${encodeURIComponent(value)}`].join('&')}`
    }
    case 'steering':
      return `#/styring/${route.documentId}${route.show === null ? '' : `?vis=${encodeURIComponent(route.show)}`}`
    case 'codebook':
      if (route.part === 'history') return '#/kodebok/historikk'
      return `#/kodebok${route.code === null ? '' : `?kode=${encodeURIComponent(route.code)}`}`
  }
}

/** Anything that is no address of ours is the library. */
export function fromHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?')
  const parameters = new URLSearchParams(search)
  const document = /^\/dokument\/([0-9a-f]{64})$/.exec(path)?.[1]
  if (document !== undefined) {
    const start = Number(parameters.get('fra') ?? Number.NaN)
    const end = Number(parameters.get('til') ?? Number.NaN)
    const valid = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end
    return { view: 'reader', documentId: documentId(document), passage: valid ? { start, end } : null, focus: focusOf(parameters) }
  }
  const steered = /^\/styring\/([0-9a-f]{64})$/.exec(path)?.[1]
  if (steered !== undefined) return { view: 'steering', documentId: documentId(steered), show: parameters.get('vis') }
  const sought = path === '/fravaer' ? soughtIn(parameters) : null
  if (sought !== null) return { view: 'silence', selection: selectionOf(parameters), sought }
  if (path === '/sok') {
    const within = selectionOf(parameters)
    const query = parameters.get('q') ?? ''
    return within.documents.length + within.collections.length === 0 ? { view: 'search', query } : { view: 'search', query, within }
  }
  if (path === '/sikkerhet') return { view: 'accuracy' }
  const tab = (Object.keys(REVIEW_PATHS) as ReviewTab[]).find((one) => path === `/gjennomgang${REVIEW_PATHS[one]}`)
  if (tab !== undefined) return { view: 'review', tab, documents: documentsOf(parameters, 'd') }
  if (path === '/sammenlign') {
    const named = parameters.get('fane')
    const tab = (Object.keys(COMPARE_TABS) as CompareTab[]).find((one) => COMPARE_TABS[one] === named)
    return { view: 'compare', selection: selectionOf(parameters), tab: tab ?? 'figures' }
  }
  if (path === '/kodebok') return { view: 'codebook', part: 'codes', code: parameters.get('kode') }
  if (path === '/kodebok/historikk') return { view: 'codebook', part: 'history', code: null }
  const [collection] = selectionOf(parameters).collections
  return path === '/' && collection !== undefined ? { view: 'library', collection } : { view: 'library' }
}

function soughtIn(parameters: URLSearchParams): Sought | null {
  for (const kind of ['code', 'search'] as const) {
    const value = parameters.get(SOUGHT[kind])
    if (value) return { kind, value }
  }
  return null
}

function selectionParts({ documents, collections }: Selection): readonly string[] {
  return [
    ...(documents.length === 0 ? [] : [`dok=${documents.join('-')}`]),
    ...(collections.length === 0 ? [] : [`samling=${collections.join('-')}`]),
  ]
}

function selectionOf(parameters: URLSearchParams): Selection {
  const collections = (parameters.get('samling') ?? '').split('-').filter((id) => /^[0-9a-f]{32}$/.test(id))
  return { documents: documentsOf(parameters, 'dok') ?? [], collections: collections.map(collectionId) }
}

function documentsOf(parameters: URLSearchParams, key: string): readonly DocumentId[] | null {
  const ids = (parameters.get(key) ?? '').split('-').filter((id) => /^[0-9a-f]{64}$/.test(id))
  return ids.length === 0 ? null : ids.map(documentId)
}

function focusOf(parameters: URLSearchParams): ReaderFocus | null {
  for (const kind of FOCUS_KINDS) {
    const value = parameters.get(kind)
    if (value) return { kind, value }
  }
  return null
}

export function navigate(route: Route): void {
  location.hash = toHash(route)
}
