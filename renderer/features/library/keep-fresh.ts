/** Old results are made again in the background: those of an older version of the rules, or of another codebook than the one in use. */
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { AnalysisVersions } from '../../../shared/protocol/analysis-calls'
import type { Services } from '../../app/services'
import { versionInUse } from '../../state/codebook-state'
import { isReady } from '../../state/library-state'
import { type ReanalysisServices, reanalyseAll } from './reanalyse'

type FreshServices = ReanalysisServices & Pick<Services, 'codebookState'>

/**
 * Watches the library and the codebook from now on, and resolves when nothing is old any more. `onFailed` hears how many documents
 * could not be made again; they are not tried again with the same codebook while the window is open.
 */
export async function keepFresh(services: FreshServices, onFailed: (count: number) => void): Promise<void> {
  const { analysis, codebookState, libraryState } = services
  const givenUp = new Set<string>()
  let versions: AnalysisVersions | null = null
  let running = false

  const hashInUse = ({ codebookHash }: AnalysisVersions): string => versionInUse(codebookState.get())?.hash ?? codebookHash
  const isOld = (row: DocumentSummary, current: AnalysisVersions): boolean =>
    (row.pipelineVersion !== current.pipelineVersion || row.codebookHash !== hashInUse(current)) &&
    !givenUp.has(`${row.id} ${hashInUse(current)}`)
  const rows = (): readonly DocumentSummary[] => {
    const state = libraryState.get()
    return isReady(state) ? state.documents : []
  }

  async function round(current: AnalysisVersions, old: readonly DocumentSummary[]): Promise<void> {
    const wanted = hashInUse(current)
    const failed = await reanalyseAll(services, old, (row) => row.pipelineVersion !== current.pipelineVersion)
    const tried = new Set<DocumentId>(old.map(({ id }) => id))
    for (const row of rows())
      if (tried.has(row.id) && wanted === hashInUse(current) && isOld(row, current)) givenUp.add(`${row.id} ${wanted}`)
    if (failed > 0) onFailed(failed)
  }

  async function run(): Promise<void> {
    if (running || rows().length === 0) return
    running = true
    try {
      versions ??= await analysis.versions()
      const current = versions
      for (;;) {
        const old = rows().filter((row) => isOld(row, current))
        if (old.length === 0) return
        await round(current, old)
      }
    } finally {
      running = false
    }
  }

  const look = (): void => void run().catch(() => undefined) // without a worker the figures stay as they are; importing says what is wrong
  libraryState.subscribe(look)
  codebookState.subscribe(look)
  await run()
}
