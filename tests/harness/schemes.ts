/** Custom schemes stand on loopback ports: app://bundle ↔ http://127.0.0.1:n, mapped back in every URL the app sees. */
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { userData } from './environment.ts'

export const privileged = new Map<string, { standard?: boolean; secure?: boolean }>()
export const schemes = new Map<string, (request: Request) => Response | Promise<Response>>()
/** app://bundle ↔ http://127.0.0.1:n; one server per scheme and host. */
export const hosts = new Map<string, { origin: string; server: Server }>()

export async function originFor(scheme: string, host: string): Promise<string> {
  const key = `${scheme}://${host}`
  const known = hosts.get(key)
  if (known) return known.origin
  if (!privileged.get(scheme)?.standard || !privileged.get(scheme)?.secure)
    throw new Error(`scheme ${scheme} is not registered as standard and secure`)
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const handler = schemes.get(scheme)
      if (!handler) throw new Error('ERR_UNKNOWN_URL_SCHEME')
      const response = await handler(new Request(`${key}${incoming.url ?? '/'}`, { method: incoming.method ?? 'GET' }))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    })().catch((error: unknown) => outgoing.writeHead(500).end(String(error)))
  })
  // The same port in the next run of this profile, or its IndexedDB would be another origin's.
  const memory = join(userData, `port-${scheme}-${host}`)
  server.listen(existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : 0, '127.0.0.1')
  await once(server, 'listening')
  writeFileSync(memory, String((server.address() as AddressInfo).port))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  hosts.set(key, { origin, server })
  return origin
}
export const outward = async (url: string): Promise<string> => {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  if (!match || !schemes.has(match[1] ?? '')) return url
  return (await originFor(match[1] ?? '', match[2] ?? '')) + (match[3] || '/')
}
export const inward = (url: string): string => {
  for (const [key, { origin }] of hosts) if (url === origin || url.startsWith(`${origin}/`)) return key + url.slice(origin.length)
  return url
}
