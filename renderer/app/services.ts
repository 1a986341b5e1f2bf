/** All services of the page in one record, given by context; tests give fakes. Made in main.tsx. */
import { createContext, useContext } from 'react'
import type { LibraryStore } from '../../shared/library/library-store'
import type { Host } from '../host/host'
import type { ImportState } from '../state/import-state'
import type { LibraryState } from '../state/library-state'
import type { Notice } from '../state/notices'
import type { Store } from '../state/store'
import type { AnalysisService } from '../workers/analysis-service'
import type { SearchService } from '../workers/search-service'
import type { Preferences } from './preferences'

export interface Services {
  readonly host: Host
  readonly library: LibraryStore
  readonly analysis: AnalysisService
  readonly search: SearchService
  readonly preferences: Store<Preferences>
  readonly libraryState: Store<LibraryState>
  readonly imports: Store<ImportState>
  readonly notices: Store<readonly Notice[]>
  /** Milliseconds since 1970. */
  now(): number
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('useServices outside ServicesProvider')
  return services
}
