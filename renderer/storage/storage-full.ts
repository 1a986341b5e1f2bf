import { StorageFull } from '../../shared/library/library-store'

/** The database's ways of saying that the disk is full, as one error. */
export async function sayingFull(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isQuota(error)) throw new StorageFull('no room left', { cause: error })
    throw error
  }
}

function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, inner } = error as { name?: unknown; inner?: unknown }
  return name === 'QuotaExceededError' || isQuota(inner)
}
