/** Sets as bytes, 1 for each member. Plain loops: `map` with a function is several times slower over a whole library. */

/** Members of both; the sets are equally long. */
export function bothOf(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length)
  for (let i = 0; i < a.length; i += 1) both[i] = (a[i] as number) & (b[i] as number)
  return both
}

/** Members of either; the sets are equally long. */
export function eitherOf(a: Uint8Array, b: Uint8Array): Uint8Array {
  const either = new Uint8Array(a.length)
  for (let i = 0; i < a.length; i += 1) either[i] = (a[i] as number) | (b[i] as number)
  return either
}

/** How many members the set has. */
export function sizeOf(flags: Uint8Array): number {
  let size = 0
  for (let i = 0; i < flags.length; i += 1) size += flags[i] as number
  return size
}
