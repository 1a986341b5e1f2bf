/**
 * How far the rectangles drawn for the chosen passage are from where the text layer has its words: two ways to the same
 * place that know nothing of each other (rectangles stored at import; the PDF's text as read when the page is shown).
 */
import type { Page } from '@playwright/test'
import { storedRecords } from '../helpers/page-database'

export interface Agreement {
  /** Largest difference of an edge, CSS pixels, over all lines of the passage; null when the words were not found. */
  readonly worst: number | null
  readonly lines: number
  /** The lines with their edges: ours minus the text layer's, in text direction: start, end, and across it. */
  readonly edges: readonly (readonly [start: number, end: number, near: number, far: number])[]
  readonly words: string
  /** The page on which the passage begins, and how many it stands on. */
  readonly page: number
  readonly pages: number
  readonly doubt: boolean
  /** Boxes of our lines on the first page in fractions of it, for comparing with other programs. */
  readonly boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[]
}

/**
 * For the chosen passage, whose words are `passage`; its pages must be shown with their text layers. Numbers of lines in the
 * margin are left out of the layer's words by where they stand, not by what we make of them; a passage over page breaks is
 * looked for piece by piece: as much of it as a page has, and the rest on the next.
 */
export function agreementOfChosen(page: Page, passage: string): Promise<Agreement | null> {
  return page.evaluate((words) => {
    type Edge = [number, number, number, number]
    const squash = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
    /** What stands before the first letter and after the last one, without spaces. */
    const lead = (/^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? '').replace(/\s/g, '')
    const trail = (/[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? '').replace(/\s/g, '')

    const readLayer = (layer: Element) => {
      const nodes: Text[] = []
      const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) nodes.push(node)
      const upright = Number(layer.getAttribute('data-main-rotation')) % 180 === 0
      const far = new Map<Text, number>()
      for (const node of nodes)
        if (/^\d{1,5}$/.test(node.data.trim())) {
          const box = node.parentElement?.getBoundingClientRect()
          far.set(node, Math.round(upright ? (box?.right ?? 0) : (box?.bottom ?? 0)))
        }
      const inColumn = (node: Text): boolean => {
        const edge = far.get(node)
        return edge !== undefined && [...far.values()].filter((other) => Math.abs(other - edge) <= 1).length >= 5
      }
      const own = nodes.filter((node) => !inColumn(node))
      let squashed = ''
      const places: { node: Text; offset: number }[] = []
      for (const node of own)
        for (let offset = 0; offset < node.length; offset++)
          for (const letter of squash(node.data[offset] ?? '')) {
            squashed += letter
            places.push({ node, offset })
          }
      return { layer, upright, nodes: own, squashed, places }
    }
    type Layer = ReturnType<typeof readLayer>

    /** The marks that stand right before (or after) a place, when they are those of the passage: in its node or in nodes beside it. */
    const reachBack = ({ nodes }: Layer, node: Text, offset: number): { node: Text; offset: number } => {
      let left = lead.length
      let [at, from] = [nodes.indexOf(node), offset]
      let reached = { node, offset }
      while (left > 0 && at >= 0) {
        const before = nodes[at]
        if (!before) break
        for (; from > 0 && left > 0; from--) {
          const mark = before.data[from - 1] ?? ''
          if (/\s/.test(mark)) continue
          if (mark !== lead[left - 1]) return reached
          left -= 1
          reached = { node: before, offset: from - 1 }
        }
        at -= 1
        from = nodes[at]?.length ?? 0
      }
      return reached
    }
    const reachOn = ({ nodes }: Layer, node: Text, offset: number): { node: Text; offset: number } => {
      let found = 0
      let reached = { node, offset }
      let from = offset
      for (let at = nodes.indexOf(node); found < trail.length && at < nodes.length; at++, from = 0) {
        const after = nodes[at]
        if (!after) break
        for (; from < after.length && found < trail.length; from++) {
          const mark = after.data[from] ?? ''
          if (/\s/.test(mark)) continue
          if (mark !== trail[found]) return reached
          found += 1
          reached = { node: after, offset: from + 1 }
        }
      }
      return reached
    }

    /** Our lines of this page against the letters from `at` on. */
    const compare = (layer: Layer, ours: readonly DOMRect[], at: number, length: number, isFirst: boolean, isLast: boolean) => {
      const within = (box: DOMRect, x: number, y: number): boolean =>
        x >= box.left - 3 && x <= box.right + 3 && y >= box.top - 2 && y <= box.bottom + 2
      const [one, other] = [layer.places[at], layer.places[at + length - 1]]
      if (!one || !other) return null
      const first = isFirst ? reachBack(layer, one.node, one.offset) : one
      const last = isLast ? reachOn(layer, other.node, other.offset + 1) : { node: other.node, offset: other.offset + 1 }
      // All that is drawn between the first and the last letter belongs to the passage: commas, dashes, hyphens at line ends.
      const pieces: { range: Range; box: DOMRect }[] = []
      for (let i = layer.nodes.indexOf(first.node); i <= layer.nodes.indexOf(last.node); i++) {
        const node = layer.nodes[i]
        if (!node) break
        const from = node === first.node ? first.offset : 0
        const to = node === last.node ? last.offset : node.length
        // The hyphen of a word broken at the line's end is no part of the text; the layer has it by itself.
        if (/^[-\u00AD]$/.test(node.data) && !words.includes(`${layer.nodes[i - 1]?.data ?? ''}-`)) continue
        if (node.data.slice(from, to).trim() === '') continue
        const range = new Range()
        range.setStart(node, from)
        range.setEnd(node, to)
        pieces.push({ range, box: (node.parentElement ?? layer.layer).getBoundingClientRect() })
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
        line.start = Math.min(line.start, layer.upright ? along.left : along.top)
        line.end = Math.max(line.end, layer.upright ? along.right : along.bottom)
        line.near = Math.min(line.near, layer.upright ? box.top : box.left)
        line.far = Math.max(line.far, layer.upright ? box.bottom : box.right)
      }
      const round = (value: number): number => Math.round(value * 100) / 100
      const edges = ours.map((own, i): Edge => {
        const line = lines[i] ?? { start: 0, end: 0, near: 0, far: 0 }
        return layer.upright
          ? [round(own.left - line.start), round(own.right - line.end), round(own.top - line.near), round(own.bottom - line.far)]
          : [round(own.top - line.start), round(own.bottom - line.end), round(own.left - line.near), round(own.right - line.far)]
      })
      const worst = uncovered > 0 ? 9999 : Math.max(...edges.flat().map(Math.abs))
      return { edges, worst: Number.isFinite(worst) ? worst : 9999 }
    }

    const shown = [...document.querySelectorAll('.pdf-page')].filter((element) => element.querySelector('.mark-selected'))
    const [firstPage] = shown
    if (!firstPage) return null
    const wanted = squash(words)
    const edges: Edge[] = []
    let worst: number | null = 0
    let done = 0
    for (const [i, element] of shown.entries()) {
      const holder = element.querySelector('.textLayer')
      if (!holder) return null
      const layer = readLayer(holder)
      const ours = [...element.querySelectorAll('.mark-selected')].map((mark) => mark.getBoundingClientRect())
      const isLast = i === shown.length - 1
      let length = wanted.length - done
      // A page that is not the last has the passage up to its last line.
      while (!isLast && length > 0 && !layer.squashed.includes(wanted.slice(done, done + length))) length -= 1
      const piece = wanted.slice(done, done + length)
      let best: { edges: Edge[]; worst: number } | null = null
      for (let at = piece === '' ? -1 : layer.squashed.indexOf(piece); at >= 0; at = layer.squashed.indexOf(piece, at + 1)) {
        const found = compare(layer, ours, at, length, i === 0, isLast)
        if (found && (best === null || found.worst < best.worst)) best = found
      }
      done += length
      if (best === null) worst = null
      else {
        edges.push(...best.edges)
        if (worst !== null) worst = Math.max(worst, best.worst)
      }
    }
    const frame = firstPage.getBoundingClientRect()
    return {
      worst,
      lines: edges.length,
      edges,
      words,
      page: Number(firstPage.getAttribute('data-page')),
      pages: shown.length,
      doubt: shown.some((element) => element.querySelector('.mark-doubt') !== null),
      boxes: [...firstPage.querySelectorAll('.mark-selected')]
        .map((mark) => mark.getBoundingClientRect())
        .map(
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
export async function storedDirectives(page: Page): Promise<StoredPassage[]> {
  const documents = await storedRecords<{ id: string; text: string; rest: string }>(page, 'documents')
  return documents.evaluate((records) =>
    records.flatMap(({ id, text, rest }) => {
      const { analysis } = JSON.parse(rest) as { analysis: { directives: { start: number; end: number }[] } }
      return analysis.directives.map(({ start, end }) => ({ documentId: id, start, end, words: text.slice(start, end) }))
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
