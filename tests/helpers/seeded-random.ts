/** The analysis's own random numbers, which come again with the same seed: put the seed in the test's name. */
export { seededRandom } from '../../shared/measures/random'

export function pick<T>(random: () => number, from: readonly T[]): T {
  const value = from[Math.floor(random() * from.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}
