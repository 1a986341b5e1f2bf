/**
 * How far the rectangles drawn for the chosen passage are from where the text layer has its words: two ways to the same
 * place that know nothing of each other (rectangles stored at import; the PDF's text as read when the page is shown).
 */
import type { Page } from '@playwright/test'

export interface Agreement {
  /** Largest difference of an edge, CSS pixels, over all lines of the passage; null when the words were not found. */
  readonly worst: number | null
  readonly lines: number
  /** The lines with their edges: ours minus the text layer's, in text direction: start, end, and across it. */
  readonly edges: readonly (readonly [start: number, end: number, near: number, far: number])[]
  readonly words: string
  readonly page: number
  readonly doubt: boolean
  /** Boxes of our lines in fractions of the page, for comparing with other programs. */
  readonly boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[]
}

/** For the chosen passage, whose words are `passage`; its page must be shown with its text layer. Passages over a page break: null. */
export function agreementOfChosen(page: Page, passage: string): Promise<Agreement | null> {
  return page.evaluate((words) => {
    const shown = [...document.querySelectorAll('.pdf-page')].filter((element) => element.querySelector('.mark-selected'))
    const [pdfPage] = shown
    const layer = pdfPage?.querySelector('.textLayer')
    if (shown.length !== 1 || !pdfPage || !layer) return null

    const squash = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
    let squashed = ''
    const places: { node: Text; offset: number }[] = []
    const nodes: Text[] = []
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      nodes.push(node)
      for (let offset = 0; offset < node.length; offset++)
        for (const letter of squash(node.data[offset] ?? '')) {
          squashed += letter
          places.push({ node, offset })
        }
    }

    const turned = Number(layer.getAttribute('data-main-rotation'))
    const upright = turned % 180 === 0
    const ours = [...pdfPage.querySelectorAll('.mark-selected')].map((mark) => mark.getBoundingClientRect())
    const within = (box: DOMRect, x: number, y: number): boolean =>
      x >= box.left - 3 && x <= box.right + 3 && y >= box.top - 2 && y <= box.bottom + 2
    const wanted = squash(words)
    const trail = /[^\p{L}\p{N}\s]*$/u.exec(words)?.[0] ?? ''
    const lead = /^[^\p{L}\p{N}\s]*/u.exec(words)?.[0] ?? ''

    type Edge = [number, number, number, number]
    let best: { edges: Edge[]; worst: number } | null = null
    for (let at = squashed.indexOf(wanted); at >= 0; at = squashed.indexOf(wanted, at + 1)) {
      // All that is drawn between the first and the last letter belongs to the passage: commas, dashes, hyphens at line ends.
      const pieces: { range: Range; box: DOMRect }[] = []
      const first = places[at]
      const last = places[at + wanted.length - 1]
      if (!first || !last) break
      for (let i = nodes.indexOf(first.node); i <= nodes.indexOf(last.node); i++) {
        const node = nodes[i]
        if (!node) break
        let from = node === first.node ? first.offset : 0
        let to = node === last.node ? last.offset + 1 : node.length
        if (node === first.node && node.data.slice(0, from).endsWith(lead)) from -= lead.length
        if (node === last.node && node.data.slice(to).startsWith(trail)) to += trail.length
        // The hyphen of a word broken at the line's end is no part of the text; the layer has it by itself.
        if (/^[-\u00AD]$/.test(node.data) && !words.includes(`${nodes[i - 1]?.data ?? ''}-`)) continue
        if (node.data.slice(from, to).trim() === '') continue
        const range = new Range()
        range.setStart(node, from)
        range.setEnd(node, to)
        pieces.push({ range, box: (node.parentElement ?? layer).getBoundingClientRect() })
      }
      const lines = ours.map(() => ({
        start: Number.POSITIVE_INFINITY,
        end: Number.NEGATIVE_INFINITY,
        near: Number.POSITIVE_INFINITY,
        far: Number.NEGATIVE_INFINITY,
      }))
      let uncovered = 0
      for (const { range, box } of pieces) {
        // Along the line the range is exact; across it the range is as high as the substitute font, the span one font size.
        const along = range.getBoundingClientRect()
        const line = lines[ours.findIndex((own) => within(own, along.left + along.width / 2, along.top + along.height / 2))]
        if (!line) {
          uncovered += 1
          continue
        }
        line.start = Math.min(line.start, upright ? along.left : along.top)
        line.end = Math.max(line.end, upright ? along.right : along.bottom)
        line.near = Math.min(line.near, upright ? box.top : box.left)
        line.far = Math.max(line.far, upright ? box.bottom : box.right)
      }
      const edges = ours.map((own, i): Edge => {
        const line = lines[i] ?? { start: 0, end: 0, near: 0, far: 0 }
        const round = (value: number): number => Math.round(value * 100) / 100
        return upright
          ? [round(own.left - line.start), round(own.right - line.end), round(own.top - line.near), round(own.bottom - line.far)]
          : [round(own.top - line.start), round(own.bottom - line.end), round(own.left - line.near), round(own.right - line.far)]
      })
      const worst = uncovered > 0 ? Number.POSITIVE_INFINITY : Math.max(...edges.flat().map(Math.abs))
      if (best === null || worst < best.worst) best = { edges, worst }
    }
    const frame = pdfPage.getBoundingClientRect()
    return {
      worst: best && Number.isFinite(best.worst) ? best.worst : best ? 9999 : null,
      lines: ours.length,
      edges: best?.edges ?? [],
      words,
      page: Number(pdfPage.getAttribute('data-page')),
      doubt: pdfPage.querySelector('.mark-doubt') !== null,
      boxes: ours.map(
        (own) =>
          [
            (own.left - frame.left) / frame.width,
            (own.top - frame.top) / frame.height,
            (own.right - frame.left) / frame.width,
            (own.bottom - frame.top) / frame.height,
          ] as const,
      ),
    }
  }, passage.trim())
}

export interface StoredPassage {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The directives of the documents in the app's database, in reading order. */
export function storedDirectives(page: Page): Promise<StoredPassage[]> {
  return page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('skalma')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('documents').objectStore('documents').getAll()
          all.onerror = () => failed(all.error)
          all.onsuccess = () =>
            done(
              all.result.flatMap(({ id, text, rest }: { id: string; text: string; rest: string }) => {
                const { analysis } = JSON.parse(rest) as { analysis: { directives: { start: number; end: number }[] } }
                return analysis.directives.map(({ start, end }) => ({ documentId: id, start, end, words: text.slice(start, end) }))
              }),
            )
        }
      }),
  )
}

/** Goes to a passage by its address and waits until its page is drawn and has its text. */
export async function showPassage(page: Page, { documentId, start, end }: StoredPassage): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/dokument/${documentId}?fra=${start}&til=${end}`)
  await page.waitForFunction((key) => {
    const shown = document.querySelector('.reader')?.getAttribute('data-passage') === key
    const pages = [...document.querySelectorAll('.pdf-page')].filter((element) => element.querySelector('.mark-selected'))
    return shown && pages.length > 0 && pages.every((element) => element.getAttribute('data-text') === 'true')
  }, `${start}-${end}`)
}
