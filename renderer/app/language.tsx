/** The interface's language for components. */
import type { Area, Language, MessagesOf } from '../../shared/i18n/language'
import { useStore } from '../state/use-store'
import { useServices } from './services'

export function useLanguage(): Language {
  return useStore(useServices().preferences, (preferences) => preferences.language)
}

/** The messages of one area in the chosen language: `useMessages(shell).loading`. */
export function useMessages<Source>(area: Area<Source>): MessagesOf<Source> {
  return area[useLanguage()]
}
