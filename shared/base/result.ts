/** Values that say whether they are there. Imports nothing. */

/** Either a value or a reason why there is none; for what can happen to a user, never for our own bugs. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A value that is always there, with what went less than well on the way. */
export interface WithWarnings<T, W> {
  readonly value: T
  readonly warnings: readonly W[]
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}
