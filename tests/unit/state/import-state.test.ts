import { describe, expect, it } from 'vitest'
import { type ImportJob, type ImportStatus, importTotals, NO_IMPORT, withJobs, withStatuses } from '../../../renderer/state/import-state'
import { documentId } from '../../../shared/model/identifiers'

const job = (id: number, status: ImportStatus, size = 99): ImportJob => ({ id, fileName: `${id}.pdf`, size, status })
const waiting: ImportStatus = { kind: 'waiting' }
const failed: ImportStatus = { kind: 'failed', error: { kind: 'empty-file' } }
const imported: ImportStatus = { kind: 'imported', documentId: documentId('a'.repeat(64)) }
const ids = ({ jobs }: { jobs: readonly ImportJob[] }): number[] => jobs.map(({ id }) => id)

describe('the list of an import', () => {
  it('goes on with files added while it runs', () =>
    expect(ids(withJobs({ jobs: [job(1, imported), job(2, waiting)], open: true }, [job(3, waiting)]))).toEqual([1, 2, 3]))
  it('begins anew after it is finished, but keeps failures that are still shown', () =>
    expect(ids(withJobs({ jobs: [job(1, imported), job(2, failed)], open: true }, [job(3, waiting)]))).toEqual([2, 3]))
  it('forgets failures once the panel was closed', () =>
    expect(ids(withJobs({ ...NO_IMPORT, jobs: [job(2, failed)] }, [job(3, waiting)]))).toEqual([3]))
  it('changes the files that are named, and leaves the others the same objects', () => {
    const jobs = [job(1, waiting), job(2, waiting), job(3, waiting)]
    const state = withStatuses(
      { jobs, open: true },
      new Map<number, ImportStatus>([
        [2, { kind: 'reading', page: 1, of: 4 }],
        [3, imported],
      ]),
    )
    expect(state.jobs.map(({ status }) => status.kind)).toEqual(['waiting', 'reading', 'imported'])
    expect(state.jobs[0]).toBe(jobs[0])
  })
})

describe('the overall progress', () => {
  it('weighs files by their size', () =>
    expect(importTotals([job(1, imported, 299), job(2, { kind: 'reading', page: 2, of: 4 }, 99)]).progress).toBeCloseTo(0.875))
  it('does not count a file as begun before its pages are known', () =>
    expect(importTotals([job(1, { kind: 'reading', page: 0, of: 0 })]).progress).toBe(0))
  it('is done when all are, however they ended', () =>
    expect(importTotals([job(1, failed), job(2, { kind: 'cancelled' }), job(3, imported)])).toEqual({
      imported: 1,
      duplicates: 0,
      failed: 1,
      cancelled: 1,
      running: 0,
      progress: 1,
    }))
})
