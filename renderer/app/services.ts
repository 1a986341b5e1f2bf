/** All services of the page in one record, given by context; tests give fakes. Made in main.tsx. */
import { createContext, useContext } from 'react'
import type { ChecklistStore } from '../../shared/library/checklist-store'
import type { CodebookStore } from '../../shared/library/codebook-store'
import type { CollectionStore } from '../../shared/library/collection-store'
import type { LibraryStore } from '../../shared/library/library-store'
import type { VerdictStore } from '../../shared/library/verdict-store'
import type { Host, PickedFile } from '../host/host'
import type { ChecklistState } from '../state/checklist-state'
import type { DraftState } from '../state/codebook-draft'
import type { CodebookState } from '../state/codebook-state'
import type { CollectionState } from '../state/collection-state'
import type { ImportState } from '../state/import-state'
import type { LibraryState } from '../state/library-state'
import type { Notice } from '../state/notices'
import type { Store } from '../state/store'
import type { VerdictState } from '../state/verdict-state'
import type { AnalysisService } from '../workers/analysis-service'
import type { CodebookService } from '../workers/codebook-service'
import type { CompareService } from '../workers/compare-service'
import type { ExportService } from '../workers/export-service'
import type { SearchService } from '../workers/search-service'
import type { Preferences } from './preferences'

/** What is done to the files of an import; the progress is in the `imports` store. */
export interface ImportCommands {
  add(files: readonly PickedFile[]): void
  /** Reads a failed file again, with a password if it needs one. */
  retry(job: number, password: string | null): void
  cancel(job: number): void
  cancelAll(): void
}

export interface Services {
  readonly host: Host
  readonly library: LibraryStore
  readonly verdicts: VerdictStore
  readonly codebooks: CodebookStore
  readonly collections: CollectionStore
  readonly checklists: ChecklistStore
  readonly analysis: AnalysisService
  readonly search: SearchService
  readonly codebookWorker: CodebookService
  readonly compareWorker: CompareService
  readonly exportWorker: ExportService
  readonly importer: ImportCommands
  readonly preferences: Store<Preferences>
  readonly libraryState: Store<LibraryState>
  readonly codebookState: Store<CodebookState>
  readonly verdictState: Store<VerdictState>
  readonly collectionState: Store<CollectionState>
  readonly checklistState: Store<ChecklistState>
  readonly codebookDraft: Store<DraftState>
  readonly imports: Store<ImportState>
  readonly notices: Store<readonly Notice[]>
  /** Milliseconds since 1970. */
  now(): number
  /** An id that no other record has, here or elsewhere. */
  newId(): string
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('useServices outside ServicesProvider')
  return services
}
