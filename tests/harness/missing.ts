/** What the harness does not have throws by name, so that nothing is silently "supported". */
export const missing = (name: string): never =>
  new Proxy((() => {}) as object, {
    get: (_target, key) => {
      throw new Error(`electron.${name}.${String(key)} is not part of the test harness`)
    },
    construct: () => {
      throw new Error(`electron.${name} is not part of the test harness`)
    },
  }) as never
