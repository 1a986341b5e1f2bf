import { expect, it } from 'vitest'
import { axisTo } from '../../../renderer/plot/axis'

it('has round numbers from nought to at least the largest value', () => {
  expect(axisTo(37.4)).toEqual({ top: 40, ticks: [0, 10, 20, 30, 40], decimals: 0 })
  expect(axisTo(0.9)).toMatchObject({ top: 1, decimals: 1 })
  expect(axisTo(556.38)).toEqual({ top: 600, ticks: [0, 200, 400, 600], decimals: 0 })
  expect(axisTo(0)).toEqual({ top: 1, ticks: [0, 1], decimals: 0 })
  expect(axisTo(Number.NaN).top).toBe(1)
})
