/** Processor time and memory of a process and everything it started, from /proc: one browser is a dozen processes. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks of Linux are a hundredth of a second on every machine this runs on. */
const MS_PER_TICK = 10

interface Stat {
  readonly pid: number
  readonly parent: number
  /** User and system time in milliseconds, of the process and of its children that have ended. */
  readonly own: number
  readonly ended: number
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name in parentheses may hold spaces; the fields after it are counted from the state.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const field = (number: number): number => fields[number - 3] ?? 0
    return { pid, parent: field(4), own: (field(14) + field(15)) * MS_PER_TICK, ended: (field(16) + field(17)) * MS_PER_TICK }
  } catch {
    return null // ended meanwhile
  }
}

/** The process and all its descendants that live now. */
function family(root: number): Stat[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const stats = all.map((name) => statOf(Number(name))).filter((stat) => stat !== null)
  const children = Map.groupBy(stats, ({ parent }) => parent)
  const found: Stat[] = []
  const visit = (stat: Stat): void => {
    found.push(stat)
    for (const child of children.get(stat.pid) ?? []) visit(child)
  }
  const first = stats.find(({ pid }) => pid === root)
  if (first !== undefined) visit(first)
  return found
}

/** Milliseconds of processor time so far; a process that ended counts with the one that waited for it. */
export function familyCpu(root: number): number {
  return family(root).reduce((sum, { own, ended }) => sum + own + ended, 0)
}

/** Bytes of memory, shared pages divided among those who share them. */
export function familyMemory(root: number): number {
  let bytes = 0
  for (const { pid } of family(root)) {
    try {
      const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1]
      bytes += Number(kilobytes ?? 0) * 1024
    } catch {
      // ended meanwhile
    }
  }
  return bytes
}

export interface Spent {
  readonly wall: number
  readonly cpu: number
}

/** Milliseconds that commands take, one after the other. */
export function spentOn(commands: readonly (readonly string[])[]): Spent {
  const ended = (): number => statOf(process.pid)?.ended ?? 0
  const cpuBefore = ended()
  const started = performance.now()
  for (const [program = '', ...args] of commands) {
    const { status, error, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
    if (error !== undefined) throw new Error(`${program} could not be started: ${error.message}`)
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  return { wall: performance.now() - started, cpu: ended() - cpuBefore }
}

/** The reference for all work on PDFs: poppler's words with their boxes, file by file in one process at a time. */
export function pdftotext(files: readonly string[]): Spent {
  return spentOn(files.map((file) => ['pdftotext', '-bbox', file, '/dev/null']))
}
