/** One page is drawn at a time, those in view first: pdf.js would otherwise share its time between all of them. */

export interface RenderJob {
  /** Lower is sooner; asked again whenever a job is chosen. */
  priority(): number
  run(): Promise<void>
}

export interface RenderQueue {
  /** Returns a function that takes the job out again, if it has not started. */
  add(job: RenderJob): () => void
}

export function createRenderQueue(): RenderQueue {
  const waiting = new Set<RenderJob>()
  let busy = false

  async function work(): Promise<void> {
    if (busy) return
    busy = true
    // A microtask later, so that jobs added together are chosen among.
    await Promise.resolve()
    for (;;) {
      let next: RenderJob | null = null
      for (const job of waiting) if (next === null || job.priority() < next.priority()) next = job
      if (next === null) break
      waiting.delete(next)
      try {
        await next.run()
      } catch {
        // A job reports its own failure to its page.
      }
    }
    busy = false
  }

  return {
    add(job) {
      waiting.add(job)
      void work()
      return () => waiting.delete(job)
    },
  }
}
