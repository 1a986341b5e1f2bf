/** The command line's `analyse` over PDFs, with two threads and with one. */
import { join } from 'node:path'
import { type Figure, inSeconds, ratioFigure } from './figures'
import { pdftotext, spentOn } from './processes'
import type { Places } from './sample-files'

const COLUMNS = { straightforward: 4, veryGood: 2.8 }

export function cliBench({ cache }: Places, files: readonly string[], repeat: number): Figure[] {
  const analyse = (jobs: number) => {
    const args = ['analyse', '--jobs', String(jobs), '--format', 'json', '--out', join(cache, 'analysis.json'), ...files]
    return spentOn([[process.execPath, join(cache, 'app/main/cli.js'), ...args]])
  }
  const rows = new Map<number, { measured: number; reference: number }[]>([
    [2, []],
    [1, []],
  ])
  for (let i = 0; i < repeat; i += 1) {
    const reference = pdftotext(files).cpu
    for (const [jobs, pairs] of rows) pairs.push({ measured: analyse(jobs).cpu, reference })
  }
  return [...rows].map(([jobs, pairs]) =>
    ratioFigure(`command line analyse --jobs ${jobs}, CPU ÷ pdftotext -bbox`, pairs, inSeconds, COLUMNS),
  )
}
