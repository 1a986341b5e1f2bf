/** What the window's tables are given to go out by; the code that does it is loaded with the first that does. */
import { useMemo } from 'react'
import type { TableOutput } from '../ui/table-output'
import { useLanguage } from './language'
import { useServices } from './services'

export function useWindowOutput(): TableOutput {
  const services = useServices()
  const language = useLanguage()
  return useMemo(
    () => ({
      language,
      copy: async (...given) => (await import('./table-output')).copyTable(services, language, ...given),
      save: async (...given) => (await import('./table-output')).saveTable(services, language, ...given),
    }),
    [services, language],
  )
}
