/** Work that reads figures and writes them back, one after the other: so that none writes what another has just made old. */
let last: Promise<unknown> = Promise.resolve()

/** Runs `work` when all that was handed over before is done; gives its result. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work)
  last = next.catch(() => undefined) // told to whoever handed it over
  return next
}
