import { afterEach, expect, it, vi } from 'vitest'
import { createSearchService } from '../../../renderer/workers/search-client'
import { workerPort } from '../../../renderer/workers/worker-port'
import { documentId } from '../../../shared/model/identifiers'
import { serve } from '../../../shared/protocol/rpc'
import type { SearchCalls } from '../../../shared/protocol/search-calls'

const ID = documentId('a'.repeat(64))

/** Workers that note what they are asked; `asked` in the order of the calls. */
function workers(): readonly (readonly [call: string, ids: readonly string[]])[] {
  const asked: [string, readonly string[]][] = []
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        const { port1, port2 } = new MessageChannel()
        port1.start()
        port2.start()
        serve<SearchCalls>(workerPort(port2 as unknown as Worker), {
          start({ ids }) {
            asked.push(['start', ids])
            return { documents: ids.length, fromKept: 0 }
          },
          add({ ids }) {
            asked.push(['add', ids])
            return null
          },
          remove: () => null,
          search: () => ({ hits: [], documents: [], totalSentences: 0, totalOccurrences: 0 }),
          sentencesWith: () => ({ documents: [], firstPassage: new Uint32Array(1), spans: new Uint32Array(0) }) as never,
        })
        Object.assign(port1, { terminate: () => undefined })
        // biome-ignore lint/correctness/noConstructorReturn: it stands for a worker
        return port1 as never
      }
    },
  )
  return asked
}

afterEach(() => vi.unstubAllGlobals())

it('the index is read after the wait', async () => {
  const asked = workers()
  const { promise, resolve } = Promise.withResolvers<void>()
  const search = createSearchService()
  const started = search.start([ID], promise)
  await Promise.resolve()
  expect([asked.length, search.state.get().kind]).toEqual([0, 'preparing'])
  resolve()
  await started
  expect(asked).toEqual([['start', [ID]]])
  expect(search.state.get().kind).toBe('ready')
})

it('whoever cannot wait has it read at once, with all that is known, and only once', async () => {
  const asked = workers()
  const { promise, resolve } = Promise.withResolvers<void>()
  const search = createSearchService()
  const started = search.start([ID], promise)
  const other = documentId('b'.repeat(64))
  await search.add([other])
  expect(asked).toEqual([
    ['start', [ID, other]],
    ['add', [other]],
  ])
  resolve()
  await started
  expect(asked).toHaveLength(2)
  expect(search.state.get().kind).toBe('ready')
})
