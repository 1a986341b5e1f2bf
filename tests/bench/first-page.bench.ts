/** The first page of a PDF of 300 pages in the reader, from the click in the library, beside PDF.js alone in the same browser. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { importFiles, withApp } from './app'
import { serveBarePage } from './bare-page'
import { type Figure, inMs, ratioFigure } from './figures'
import type { Places } from './sample-files'
import { writtenPdf } from './written-pdf'

const PAGES = 300

export async function firstPageBench(places: Places, repeat: number): Promise<Figure[]> {
  const pdf = writtenPdf(PAGES, 3)
  const file = join(places.cache, 'three-hundred-pages.pdf')
  await writeFile(file, pdf)
  const bare = await serveBarePage(places.root, pdf)
  try {
    return await withApp(places, async ({ page, context, url }) => {
      const other = await context.newPage()
      await page.bringToFront()
      await importFiles(page, [file])
      const href = await page.locator('.library-table .col-title a').getAttribute('href')
      if (href === null) throw new Error('no link to the reader')
      const pairs: { measured: number; reference: number }[] = []
      for (let i = 0; i < repeat + 1; i += 1) {
        const { ms, width, height } = await inReader(page, url, href)
        pairs.push({ measured: ms, reference: await inBarePage(other, bare.url, width, height) })
        await page.bringToFront()
      }
      // The first of each fills the caches of files and compiled code.
      return [ratioFigure('first page of a 300-page PDF ÷ bare pdf.js', pairs.slice(1), inMs, { straightforward: 3, veryGood: 1.3 })]
    })
  } finally {
    bare.server.close()
    bare.server.closeAllConnections()
  }
}

/** From the click on a freshly opened library until the first page's pixels are in the reader. */
async function inReader(page: Page, url: string, href: string): Promise<{ ms: number; width: number; height: number }> {
  await page.goto('about:blank')
  await page.goto(url)
  await page.locator('.library-table .col-title a').waitFor()
  await page.waitForTimeout(1500)
  return page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const started = performance.now()
        const observer = new MutationObserver(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page[data-page="1"][data-state="drawn"] canvas')
          if (canvas === null) return
          observer.disconnect()
          resolve({ ms: performance.now() - started, width: canvas.width, height: canvas.height })
        })
        observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-state'] })
        document.querySelector<HTMLElement>(`a[href="${address}"]`)?.click()
      }),
    href,
  )
}

interface PdfJs {
  readonly GlobalWorkerOptions: { workerSrc: string }
  getDocument(options: object): { promise: Promise<{ getPage(number: number): Promise<PdfPage> }> }
}
interface PdfPage {
  getViewport(options: { scale: number }): { width: number }
  render(options: object): { promise: Promise<void> }
}

/** The same bytes, already in memory, on a canvas of the same size; loading PDF.js counts, as it does in the reader. */
async function inBarePage(page: Page, url: string, width: number, height: number): Promise<number> {
  await page.bringToFront()
  await page.goto('about:blank')
  await page.goto(url)
  await page.waitForTimeout(500)
  return page.evaluate(
    async (size) => {
      const data = await (await fetch('/plan.pdf')).arrayBuffer()
      const started = performance.now()
      const pdfjs = (await import(size.pdfjs)) as PdfJs
      pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.min.mjs'
      const pdf = await pdfjs.getDocument({
        data,
        cMapUrl: '/pdfjs/cmaps/',
        standardFontDataUrl: '/pdfjs/standard_fonts/',
        wasmUrl: '/pdfjs/wasm/',
        useSystemFonts: false,
        disableAutoFetch: true,
      }).promise
      const first = await pdf.getPage(1)
      const canvas = document.querySelector('canvas')
      if (canvas === null) throw new Error('no canvas')
      canvas.width = size.width
      canvas.height = size.height
      await first.render({ canvas, viewport: first.getViewport({ scale: size.width / first.getViewport({ scale: 1 }).width }) }).promise
      return performance.now() - started
    },
    // Handed in, so that no bundler looks for the module.
    { width, height, pdfjs: '/pdfjs/build/pdf.min.mjs' },
  )
}
