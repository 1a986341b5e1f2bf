/** The user's choice of language and appearance: remembered here, put on the page's root element. */

import { LANGUAGES, type Language } from '../../shared/i18n/language'
import { BASES, type Basis } from '../../shared/model/basis'
import { createStore, type Store } from '../state/store'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  readonly basis: Basis
}

/** In localStorage, not in the library: it must be known before the first paint. */
const KEY = 'skalma.preferences'

function stored(): Preferences {
  const defaults: Preferences = { language: 'nb', theme: 'auto', basis: 'found' }
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof value !== 'object' || value === null) return defaults
    const { language, theme, basis } = value as Record<string, unknown>
    return {
      language: LANGUAGES.find((known) => known === language) ?? defaults.language,
      theme: THEMES.find((known) => known === theme) ?? defaults.theme,
      basis: BASES.find((known) => known === basis) ?? defaults.basis,
    }
  } catch {
    return defaults // not JSON, or storage refused: both are no reason to stop
  }
}

function apply(preferences: Preferences): void {
  document.documentElement.lang = preferences.language
  document.documentElement.dataset.colorScheme = preferences.theme
}

/** A store that keeps the root element's `lang` and colour scheme, and what is remembered, equal to its value. */
export function createPreferences(): Store<Preferences> {
  const store = createStore(stored())
  apply(store.get())
  // Paper is white: a dark screen's pale letters could not be read on it.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.colorScheme = 'light'
  })
  addEventListener('afterprint', () => apply(store.get()))
  store.subscribe(() => {
    apply(store.get())
    try {
      localStorage.setItem(KEY, JSON.stringify(store.get()))
    } catch {
      // Refused or full: the choice holds for this session.
    }
  })
  return store
}
