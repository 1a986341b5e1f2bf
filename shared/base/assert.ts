/** For the last branch of a `switch` over a union: a new member becomes a compile error. Throws when reached. */
export function unreachable(value: never): never {
  throw new RangeError(`Unexpected value: ${JSON.stringify(value)}`)
}

/** Throws `RangeError` with `message` when `condition` does not hold: a bug of ours, never bad input. */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new RangeError(message)
}
