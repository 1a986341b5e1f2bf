import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIndexKeeper } from '../../../renderer/workers/index-keeper'
import { type DocumentId, documentId } from '../../../shared/model/identifiers'

const a = documentId('a'.repeat(64))
const b = documentId('b'.repeat(64))

/** A change that ends when it is told to. */
function slow() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { change: () => promise, end: resolve }
}

function setUp(keep?: (upToDate: () => readonly DocumentId[]) => Promise<void>) {
  const kept: (readonly DocumentId[])[] = []
  const keeper = createIndexKeeper({
    note: async () => {},
    keep: keep ?? (async (upToDate) => void kept.push(upToDate())),
    delay: 100,
  })
  return { keeper, kept }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('keeping the search index', () => {
  it('waits until nothing has changed for a while, then keeps once', async () => {
    const { keeper, kept } = setUp()
    await keeper.changing([a], async () => {})
    await vi.advanceTimersByTimeAsync(60)
    await keeper.changing([b], async () => {})
    await vi.advanceTimersByTimeAsync(60)
    expect(kept).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect(kept).toEqual([[a, b]])
  })

  it('does not keep an index that is half built, however long the building takes', async () => {
    const { keeper, kept } = setUp()
    const building = slow()
    const built = keeper.changing([a], building.change)
    await keeper.changing([b], async () => {})
    await vi.advanceTimersByTimeAsync(10_000)
    expect(kept).toEqual([])
    building.end()
    await built
    await vi.advanceTimersByTimeAsync(100)
    expect(kept).toEqual([[a, b]])
  })

  it('does not say that a document is up to date which changed while the index was written', async () => {
    const { promise: written, resolve: write } = Promise.withResolvers<void>()
    const kept: (readonly DocumentId[])[] = []
    const { keeper } = setUp(async (upToDate) => {
      await written
      kept.push(upToDate())
    })
    await keeper.changing([a, b], async () => {})
    await vi.advanceTimersByTimeAsync(100)
    await keeper.changing([b], async () => {})
    write()
    await vi.advanceTimersByTimeAsync(0)
    expect(kept).toEqual([[a]])
  })

  it('names again what it could not keep', async () => {
    const kept: (readonly DocumentId[])[] = []
    const { keeper } = setUp(async (upToDate) => {
      kept.push(upToDate())
      if (kept.length === 1) throw new Error('disk full')
    })
    await keeper.changing([a], async () => {})
    await vi.advanceTimersByTimeAsync(100)
    await keeper.changing([b], async () => {})
    await vi.advanceTimersByTimeAsync(100)
    expect(kept).toEqual([[a], [a, b]])
  })

  it('never says that a document is up to date whose change failed', async () => {
    const { keeper, kept } = setUp()
    await keeper.changing([b], async () => {})
    await expect(keeper.changing([a], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    await vi.advanceTimersByTimeAsync(100)
    expect(kept).toEqual([[b]])
  })
})
