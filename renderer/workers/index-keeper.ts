/** When the search index is kept for the next session, and which documents a kept index is right about. */
import type { DocumentId } from '../../shared/model/identifiers'

export interface KeeperSteps {
  /** Marks documents so that an index kept earlier is not believed about them. */
  note(ids: readonly DocumentId[]): Promise<void>
  /**
   * Keeps the index as it is when called. `upToDate`, asked when it is written, names the documents whose marks go with it:
   * what changed meanwhile keeps its own.
   */
  keep(upToDate: () => readonly DocumentId[]): Promise<void>
  /** Milliseconds without a change after which the index is kept. */
  readonly delay: number
}

export interface IndexKeeper {
  /** Every change of the index goes through here: nothing is kept in the middle of one. */
  changing(ids: readonly DocumentId[], change: () => Promise<void>): Promise<void>
}

/** The kept index is a cache: where it cannot be written it is built again next time. */
export function createIndexKeeper(steps: KeeperSteps): IndexKeeper {
  /** Documents that changed after the index was last kept. */
  let unkept = new Set<DocumentId>()
  let underWay = 0
  let timer: ReturnType<typeof setTimeout> | null = null

  async function keep(): Promise<void> {
    timer = null
    if (underWay > 0) return // comes again after the change
    const kept = unkept
    unkept = new Set()
    try {
      await steps.keep(() => [...kept].filter((id) => !unkept.has(id)))
    } catch {
      for (const id of kept) unkept.add(id)
    }
  }

  return {
    async changing(ids, change) {
      underWay += 1
      try {
        for (const id of ids) unkept.add(id)
        await steps.note(ids).catch(() => undefined)
        await change()
      } catch (error) {
        for (const id of ids) unkept.delete(id) // what the index says of them is not known: their marks stay
        throw error
      } finally {
        underWay -= 1
        if (timer !== null) clearTimeout(timer)
        timer = setTimeout(() => void keep(), steps.delay)
      }
    },
  }
}
