/** The server of an earlier `npm start` of the same user, if it still runs. */
import { HOST, OPEN, WHO } from './server'
import { newKey, proof, readSession, type Session } from './session'

/** Only a server that proves it holds our key is ours: another user's, or another program's, cannot. */
export async function runningInstance(port: number): Promise<Session | null> {
  const session = await readSession(port)
  if (session === null) return null
  const challenge = newKey()
  const answer = await fetch(`http://${HOST}:${port}${WHO}?challenge=${challenge}`, { signal: AbortSignal.timeout(2000) })
    .then((response) => response.text())
    .catch(() => null)
  return answer === `skalma ${proof(session.key, challenge)}` ? session : null
}

/** Hands the files over. `ticket` is for a new window, when none is open to take them. */
export async function handOver(session: Session, paths: readonly string[]): Promise<{ windows: number; ticket: string | null }> {
  const response = await fetch(`http://${HOST}:${session.port}${OPEN}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${session.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(paths),
  })
  if (!response.ok) throw new Error(`the running server answered ${response.status}`)
  return (await response.json()) as { windows: number; ticket: string | null }
}
