/** Drafts in the order of reading → one text with its blocks, pages and runs. */
import type { DocumentLayout, PageGeometry } from '../model/layout'
import type { Block, Page } from '../model/source-document'
import { lostItsHyphen } from '../text/dropped-hyphens'
import { joinLines, type WordCounts } from '../text/hyphenation'
import type { Draft } from './page-blocks'
import type { Line } from './page-lines'

export interface BuiltText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pages: readonly Page[]
  readonly layout: DocumentLayout
}

export interface PageFrame {
  readonly label: string
  readonly geometry: Pick<PageGeometry, 'viewBox' | 'rotation'>
}

interface RunOut {
  readonly start: number
  end: number
  readonly rect: [number, number, number, number]
  readonly direction: number
  readonly family: number
  readonly size: number
}

/** Width of a hyphen in em: Helvetica and Times agree; in a monospaced font it is 0.6. */
const HYPHEN_EM = 0.333

/** What the document's own words say about the ends of its lines. */
export interface DocumentWords {
  /** Null when no line ends in a hyphen. */
  readonly counts: WordCounts | null
  readonly inner: ReadonlySet<string>
}

/** `drafts` are sorted by the page of their first line; a draft may go on over the next page. */
export function buildText(drafts: readonly Draft[], frames: readonly PageFrame[], words: DocumentWords): BuiltText {
  const parts: string[] = []
  let length = 0
  const blocks: Block[] = []
  const runs: RunOut[] = []
  const pageStarts: number[] = []
  const firstRuns: number[] = []
  const openPage = (page: number): void => {
    while (pageStarts.length <= page) {
      pageStarts.push(length)
      firstRuns.push(runs.length)
    }
  }
  for (const draft of drafts) {
    let text = ''
    let above = ''
    const base = length === 0 ? 0 : length + 1
    if (length > 0) {
      parts.push('\n')
      length = base
    }
    for (const { line, page } of draft.lines) {
      if (text !== '') {
        const { cut, glue } = joinLines(above, line.text, words.counts)
        text = text.slice(0, text.length - cut) + (glue === ' ' && lostItsHyphen(above, line.text, words.inner) ? '' : glue)
        if (cut > 0) shorten(runs, base + text.length, cut)
      }
      length = base + text.length
      openPage(page)
      addRuns(runs, line, length)
      text += line.text
      above = line.text
    }
    parts.push(text)
    length = base + text.length
    blocks.push(blockOf(draft, base, length))
  }
  openPage(frames.length - 1)
  const pages = frames.map(({ label }, index) => ({
    index,
    label,
    span: { start: pageStarts[index] ?? length, end: pageStarts[index + 1] ?? length },
  }))
  return { text: parts.join(''), blocks, pages, layout: pack(runs, firstRuns, frames) }
}

function blockOf(draft: Draft, start: number, end: number): Block {
  const { kind, level, marker, cell, role } = draft
  return {
    kind,
    span: { start, end },
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined ? {} : { marker }),
    ...(cell === undefined ? {} : { cell }),
    ...(role === undefined ? {} : { role }),
  }
}

function addRuns(runs: RunOut[], line: Line, offset: number): void {
  line.pieces.forEach((piece, i) => {
    const start = offset + (line.starts[i] ?? 0)
    const [left, bottom, right, top] = piece.rect
    runs.push({
      start,
      end: start + piece.text.length,
      rect: [left, bottom, right, top],
      direction: piece.direction,
      family: piece.family,
      size: piece.size,
    })
  })
}

/** Takes a hyphen at a line's end off the last run: it is drawn, but no longer a character of the text. */
function shorten(runs: RunOut[], end: number, cut: number): void {
  const last = runs.at(-1)
  if (last === undefined || last.end <= end) return
  last.end = Math.max(last.start, end)
  const width = HYPHEN_EM * last.size * (last.family === 2 ? 1.8 : 1) + (cut - 1) * 0.5 * last.size
  const [left, bottom, right, top] = last.rect
  const along = last.direction === 0 || last.direction === 2 ? right - left : top - bottom
  const less = Math.min(width, 0.9 * along)
  if (last.direction === 0) last.rect[2] = right - less
  else if (last.direction === 1) last.rect[3] = top - less
  else if (last.direction === 2) last.rect[0] = left + less
  else last.rect[1] = bottom + less
  if (last.end === last.start) runs.pop()
}

function pack(runs: readonly RunOut[], firstRuns: readonly number[], frames: readonly PageFrame[]): DocumentLayout {
  const start = new Uint32Array(runs.length)
  const end = new Uint32Array(runs.length)
  const rects = new Float32Array(runs.length * 4)
  const direction = new Uint8Array(runs.length)
  const family = new Uint8Array(runs.length)
  runs.forEach((run, i) => {
    start[i] = run.start
    end[i] = run.end
    rects.set(run.rect, 4 * i)
    direction[i] = run.direction
    family[i] = run.family
  })
  const pages = frames.map(({ geometry }, index) => {
    const firstRun = Math.min(firstRuns[index] ?? runs.length, runs.length)
    return { ...geometry, firstRun, runCount: Math.max(0, (firstRuns[index + 1] ?? runs.length) - firstRun) }
  })
  return { pages, start, end, rects, direction, family }
}
