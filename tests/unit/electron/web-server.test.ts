import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handOver, runningInstance } from '../../../electron/web/running-instance'
import { type Served, serve } from '../../../electron/web/server'
import { newKey, writeSession } from '../../../electron/web/session'

let dir = ''
let served: Served
let port = 0

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'web-'))
  vi.stubEnv('SKALMA_HOME', join(dir, 'home'))
  await mkdir(join(dir, 'page'))
  await writeFile(join(dir, 'page/index.html'), '<title>page</title>')
  served = await serve(join(dir, 'page'), 0)
  port = (served.server.address() as AddressInfo).port
})
afterEach(() => {
  vi.unstubAllEnvs()
  served.server.close()
  served.server.closeAllConnections()
})

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

/** Node's fetch cannot set Host and Sec-Fetch-Site. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      const answer = (): void => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        // An event stream has no end: its first message is the answer.
        if (text.endsWith('\n\n')) {
          answer()
          sent.destroy()
        }
      })
      response.on('end', answer)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The cookie a window gets for its ticket, as the browser sends it back. */
async function cookie(): Promise<string> {
  const answer = await ask(served.windowUrl().slice(served.url.length - 1))
  expect(answer.status).toBe(303)
  return String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? ''
}

it('serves the page to this address only', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: '<title>page</title>' })
  expect((await ask('/', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  expect((await ask('/', { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403)
  expect((await ask('/', { Host: 'rebound.example' })).status).toBe(403)
  expect((await ask('/..%2fpackage.json')).status).toBe(403)
  expect((await ask('/', {}, 'POST')).status).toBe(403)
})

it('gives files of the command line to the window with the ticket, and to nobody else', async () => {
  await writeFile(join(dir, 'plan.txt'), 'Kommunen skal')
  await served.opened.open([join(dir, 'plan.txt')])
  const own = { Cookie: await cookie(), 'Sec-Fetch-Site': 'same-origin' }

  expect((await ask('/opened/events', { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(204)
  expect((await ask('/opened/events', { ...own, Cookie: `skalma-${port}=${newKey()}` })).status).toBe(204)
  expect((await ask('/opened/events', { Cookie: own.Cookie })).status).toBe(403)

  const events = await ask('/opened/events', own)
  const files = JSON.parse(events.body.slice('data: '.length)) as { id: string; name: string; size: number }[]
  expect(files).toEqual([{ id: expect.any(String), name: 'plan.txt', size: 13 }])
  const path = `/opened/file/${files[0]?.id}`
  expect((await ask(path, own)).body).toBe('Kommunen skal')
  expect((await ask(path, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(403)
  expect((await ask('/opened/file/plan.txt', own)).status).toBe(404)
})

it('takes a ticket once', async () => {
  const address = served.windowUrl().slice(served.url.length - 1)
  expect((await ask(address)).headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
  const second = await ask(address)
  expect([second.status, second.headers['set-cookie']]).toEqual([303, undefined])
})

it('takes the files of a second start that holds the key of the first', async () => {
  await writeSession({ port, key: served.key })
  const [file] = await readdir(join(dir, 'home'))
  expect((await stat(join(dir, 'home', file ?? ''))).mode & 0o777).toBe(0o600)

  const session = await runningInstance(port)
  if (session === null) throw new Error('not recognised')
  await writeFile(join(dir, 'b.pdf'), '%PDF')
  const { windows, ticket } = await handOver(session, [join(dir, 'b.pdf')])
  expect([windows, typeof ticket]).toEqual([0, 'string'])
  const own = String((await ask(`/?ticket=${ticket}`)).headers['set-cookie']?.[0]).split(';')[0] ?? ''
  expect((await ask('/opened/events', { Cookie: own, 'Sec-Fetch-Site': 'same-origin' })).body).toContain('"name":"b.pdf","size":4')

  expect((await ask('/opened', { Authorization: `Bearer ${newKey()}` }, 'POST', '["/etc/passwd"]')).status).toBe(403)
  expect((await ask('/opened', { Authorization: `Bearer ${served.key}` }, 'POST', '{"not":"a list"}')).status).toBe(400)
})

it('does not take another program on the port for its own', async () => {
  await writeSession({ port, key: newKey() })
  expect(await runningInstance(port)).toBeNull()
  const stranger = createServer((_request, response) => response.end('skalma')).listen(0, '127.0.0.1')
  await new Promise((done) => stranger.once('listening', done))
  const other = (stranger.address() as AddressInfo).port
  await writeSession({ port: other, key: newKey() })
  expect(await runningInstance(other)).toBeNull()
  stranger.close()
})
