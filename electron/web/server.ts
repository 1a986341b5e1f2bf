/**
 * The loopback server of the browser host. It answers one Host on 127.0.0.1, refuses other sites, and serves the built page.
 * Files given on the command line go only to a page that holds this run's cookie, which it gets for a ticket good for once:
 * other users of the machine can reach the port too.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { SECURITY_HEADERS } from '../../shared/csp'
import { MAX_FILE_BYTES } from '../../shared/model/import'
import { OPENED_EVENTS, openedFilePath } from '../../shared/protocol/opened-files'
import { bundlePath, mimeType } from '../../shared/static-files'
import { readLimited } from '../node/read-limited'
import { OpenedFiles } from './opened-files'
import { newKey, proof, sameSecret } from './session'

export const HOST = '127.0.0.1'
/** For another process of the same user: who is there, and "open these". */
export const WHO = '/whoami'
export const OPEN = '/opened'
const MAX_BODY = 4 * 1024 * 1024

export interface Served {
  readonly server: Server
  readonly url: string
  /** The secret that a second start proves itself with. */
  readonly key: string
  readonly opened: OpenedFiles
  /** An address for one new window; opened a second time it is the page without the files. */
  windowUrl(): string
}

export async function serve(root: string, port: number): Promise<Served> {
  const key = newKey()
  const cookie = newKey()
  const tickets = new Set<string>()
  const opened = new OpenedFiles()
  let authority = ''
  let cookieName = ''

  const holdsCookie = (request: IncomingMessage): boolean =>
    (request.headers.cookie ?? '')
      .split(/; */)
      .some((pair) => pair.startsWith(`${cookieName}=`) && sameSecret(pair.slice(cookieName.length + 1), cookie))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const site = request.headers['sec-fetch-site']
    // Host: a rebound DNS name must not reach us. Sec-Fetch-Site: other sites must not either.
    if (request.headers.host !== authority || (site !== undefined && site !== 'same-origin' && site !== 'none')) return end(response, 403)
    const target = request.url ?? ''
    const [path = '', query = ''] = target.split('?')
    if (request.method === 'POST') return path === OPEN ? openMore(request, response) : end(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 403)
    if (path === WHO) {
      const challenge = new URLSearchParams(query).get('challenge') ?? ''
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end(`skalma ${proof(key, challenge)}`)
      return
    }
    if (path.startsWith(`${OPEN}/`)) return site === 'same-origin' ? offer(request, response, path) : end(response, 403)
    const ticket = path === '/' ? new URLSearchParams(query).get('ticket') : null
    if (ticket !== null) {
      const cookies = tickets.delete(ticket) ? { 'Set-Cookie': `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/` } : {}
      response.writeHead(303, { ...SECURITY_HEADERS, ...cookies, Location: '/' }).end()
      return
    }
    return bundle(request, response, path)
  }

  async function offer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    // 204 ends an EventSource for good and without an error: this page has no files to wait for.
    if (!holdsCookie(request)) return end(response, path === OPENED_EVENTS ? 204 : 403)
    if (path === OPENED_EVENTS) {
      response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'text/event-stream' })
      response.flushHeaders()
      opened.connect(response)
      return
    }
    const id = path.slice(openedFilePath('').length)
    const file = path === openedFilePath(id) ? opened.path(id) : null
    const bytes = file === null ? null : await readLimited(file, MAX_FILE_BYTES).catch(() => null)
    if (bytes === null) return end(response, 404)
    response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'application/octet-stream', 'Content-Length': bytes.length }).end(bytes)
  }

  async function openMore(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!sameSecret(request.headers.authorization ?? '', `Bearer ${key}`)) return end(response, 403)
    const paths = stringsOf(await bodyOf(request))
    if (paths === null) return end(response, 400)
    const windows = opened.windows
    await opened.open(paths)
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify({ windows, ticket: windows === 0 ? newTicket() : null }))
  }

  async function bundle(request: IncomingMessage, response: ServerResponse, requested: string): Promise<void> {
    const path = bundlePath(requested)
    if (path === null) return end(response, 403)
    const body = await readFile(join(root, path)).catch(() => null)
    if (body === null) return end(response, 404)
    response
      .writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': mimeType(path) ?? 'application/octet-stream', 'Content-Length': body.length })
      .end(request.method === 'HEAD' ? undefined : body)
  }

  function newTicket(): string {
    const ticket = newKey()
    tickets.add(ticket)
    return ticket
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : end(response, 500)))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => resolve())
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  authority = `${HOST}:${address.port}`
  // Cookies do not tell ports apart, so the name does.
  cookieName = `skalma-${address.port}`
  const url = `http://${authority}/`
  return { server, url, key, opened, windowUrl: () => `${url}?ticket=${newTicket()}` }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}

/** Null when longer than any list of paths. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MAX_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function stringsOf(text: string | null): string[] | null {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null
  } catch {
    return null
  }
}
