import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterFirstView, comparesFirst } from '../../../renderer/app/first-view'

const ID = 'a'.repeat(64)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function waits(hash: string): Promise<boolean> {
  let over = false
  void afterFirstView(hash).then(() => {
    over = true
  })
  await vi.advanceTimersByTimeAsync(0)
  const waiting = !over
  await vi.advanceTimersByTimeAsync(5000)
  expect(over).toBe(true)
  return waiting
}

it('a view that counts has the processors for itself, unless it searches too', async () => {
  expect(await waits(`#/sammenlign?dok=${ID}&fane=mandater`)).toBe(true)
  expect(await waits('#/fravaer?kode=cocreation')).toBe(true)
  expect(await waits(`#/sammenlign?dok=${ID}&fane=sjekkliste`)).toBe(false)
  expect(await waits('#/fravaer?sok=samskaping')).toBe(false)
  expect(await waits('#/')).toBe(false)
})

it('the comparing worker is started at once for views that ask it', () =>
  expect(['#/sammenlign', '#/fravaer?sok=samskaping', '#/', '#/sok?q=plan'].map(comparesFirst)).toEqual([true, true, false, false]))
