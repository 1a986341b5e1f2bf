/** How a second `npm start` recognises the server of the first, and proves itself: a key in a file only this user can read. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

export interface Session {
  readonly port: number
  readonly key: string
}

/** Where the browser host keeps its profile and session. `SKALMA_HOME` moves it (tests, portable use). */
export function dataDir(): string {
  const { env } = process
  if (env.SKALMA_HOME) return env.SKALMA_HOME
  const home = homedir()
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'skalma')
  if (process.platform === 'darwin') return join(home, 'Library/Application Support/skalma')
  return join(env.XDG_DATA_HOME ?? join(home, '.local/share'), 'skalma')
}

const sessionFile = (port: number): string => join(dataDir(), `session-${port}.json`)

export function newKey(): string {
  return randomBytes(32).toString('hex')
}

/** The folder is the user's alone, and so is the file. */
export async function writeSession(session: Session): Promise<void> {
  await mkdir(dataDir(), { recursive: true, mode: 0o700 })
  const file = sessionFile(session.port)
  await writeFile(file, JSON.stringify(session), { mode: 0o600 })
  await chmod(file, 0o600) // the mode above is for new files only
}

export async function readSession(port: number): Promise<Session | null> {
  try {
    const session = JSON.parse(await readFile(sessionFile(port), 'utf8')) as Partial<Session>
    return session.port === port && typeof session.key === 'string' && session.key !== '' ? { port, key: session.key } : null
  } catch {
    return null
  }
}

/** What only the holder of the key can answer to a challenge. */
export function proof(key: string, challenge: string): string {
  return createHmac('sha256', key).update(challenge).digest('hex')
}

/** Comparing takes the same time wherever the two differ. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
