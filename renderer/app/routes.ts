/** Where the user is, as a typed union, and its form in the address so that back, forward and reload work. */
import { type DocumentId, documentId } from '../../shared/model/identifiers'
import type { TextSpan } from '../../shared/text/span'

export type Route =
  | { readonly view: 'library' }
  | {
      readonly view: 'reader'
      readonly documentId: DocumentId
      /** The passage to show and mark, if any. */
      readonly passage: TextSpan | null
    }
  | { readonly view: 'search'; readonly query: string }

export function toHash(route: Route): string {
  switch (route.view) {
    case 'library':
      return '#/'
    case 'reader':
      return `#/dokument/${route.documentId}${route.passage ? `?fra=${route.passage.start}&til=${route.passage.end}` : ''}`
    case 'search':
      return `#/sok${route.query ? `?q=${encodeURIComponent(route.query)}` : ''}`
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
    return { view: 'reader', documentId: documentId(document), passage: valid ? { start, end } : null }
  }
  if (path === '/sok') return { view: 'search', query: parameters.get('q') ?? '' }
  return { view: 'library' }
}

export function navigate(route: Route): void {
  location.hash = toHash(route)
}
