/** The least a page must do to show the first page of a PDF: PDF.js as it comes, and a canvas. Served by a server of its own. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

const PAGE = '<!doctype html><meta charset="utf-8"><title>bare</title><canvas></canvas>'

export interface BarePage {
  readonly url: string
  readonly server: Server
}

/** `/` is the page, `/plan.pdf` the bytes, and `/pdfjs/…` the package. */
export async function serveBarePage(root: string, pdf: Uint8Array): Promise<BarePage> {
  const packageFolder = join(root, 'node_modules/pdfjs-dist')
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const body = path === '/' ? Promise.resolve(PAGE) : path === '/plan.pdf' ? Promise.resolve(pdf) : inPackage(path)
    body.then(
      (content) => response.writeHead(200, { 'Content-Type': typeOf(path) }).end(content),
      () => response.writeHead(404).end(),
    )
  })
  const inPackage = (path: string): Promise<Uint8Array> => {
    if (!/^\/pdfjs\/\w+\/[\w.-]+$/.test(path)) return Promise.reject(new Error(path))
    return readFile(join(packageFolder, path.slice('/pdfjs/'.length)))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/`, server }
}

function typeOf(path: string): string {
  if (path === '/') return 'text/html'
  if (path.endsWith('.mjs')) return 'text/javascript'
  return path.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream'
}
