import { useSyncExternalStore } from 'react'
import { fromHash, type Route } from './routes'

let hash = ''
let route: Route = { view: 'library' }

/** The same object while the address is the same, as useSyncExternalStore wants. */
function current(): Route {
  if (location.hash !== hash) {
    hash = location.hash
    route = fromHash(hash)
  }
  return route
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current)
}
