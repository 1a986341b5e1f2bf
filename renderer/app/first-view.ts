/** What a window that is opened at an address does first: what its view asks for, and only then what nobody waits for. */
import { fromHash } from './routes'

/** Milliseconds that a first view over many documents has the processors for itself. */
const ALONE_MS = 1000

/** Whether the view at `hash` counts over digests, as soon as the library is read. */
export function comparesFirst(hash: string): boolean {
  const { view } = fromHash(hash)
  return view === 'compare' || view === 'silence'
}

/** Resolves when reading the search index, and looking for old results, no longer takes the processors from the view at `hash`. */
export function afterFirstView(hash: string): Promise<void> {
  const route = fromHash(hash)
  const searches = (route.view === 'compare' && route.tab === 'checklist') || (route.view === 'silence' && route.sought.kind === 'search')
  return comparesFirst(hash) && !searches ? new Promise((resolve) => setTimeout(resolve, ALONE_MS)) : Promise.resolve()
}
