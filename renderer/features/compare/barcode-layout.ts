/** Where everything of a bar code stands: chapters that fit, and pages that have room for their number. */
import type { ComparedMember } from '../../../shared/model/comparison'
import type { DigestSection } from '../../../shared/model/digest'
import { directiveMarks } from '../../../shared/model/digest-rows'
import type { Modality } from '../../../shared/model/directive'

/** How long a line is: how hard the class binds, so that it is read without colour. */
export const LENGTH: Readonly<Record<Modality, number>> = {
  obligation: 1,
  prohibition: 1,
  recommendation: 0.7,
  intention: 0.45,
  permission: 0.25,
}

/** A prohibition is as long as an obligation, and broken. */
export const DASHES: Readonly<Partial<Record<Modality, string>>> = { prohibition: '4 3' }

/** The lines of one modality as one path, in an area of this size; a whole document is five paths. */
export function linesOf({ directives, words }: ComparedMember, modality: Modality, width: number, height: number): string {
  const top = height - LENGTH[modality] * height
  return directiveMarks(directives)
    .filter((mark) => mark.modality === modality)
    .map(({ at }) => `M${((at / Math.max(1, words)) * width).toFixed(1)} ${top}V${height}`)
    .join('')
}

/** Chapters with all that stands in them: names of their parts would not fit under the plot. Parts, where there is one chapter only. */
export function chaptersOf(sections: readonly DigestSection[]): readonly DigestSection[] {
  const chapters: DigestSection[] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (last === undefined || section.level <= 1 || last.level === 0) chapters.push(section)
    else chapters[chapters.length - 1] = { ...last, words: last.words + section.words }
  }
  return chapters.filter(({ level }) => level > 0).length > 1 ? chapters : sections
}

export interface PageTick {
  readonly x: number
  /** Null where the number has no room. */
  readonly label: string | null
}

/** Pages between two numbers, in steps one counts in. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** A tick where each page begins; numbers at the first page and at round ones, at least `apart` pixels from each other. */
export function pageTicks({ pageLabels, pageStarts, words }: ComparedMember, width: number, apart: number): readonly PageTick[] {
  const page = width / Math.max(1, pageStarts.length)
  const step = STEPS.find((one) => one * page >= apart) ?? 1000
  let last = Number.NEGATIVE_INFINITY
  return Array.from(pageStarts, (at, i): PageTick => {
    const x = (at / Math.max(1, words)) * width
    const shown = (i === 0 || (i + 1) % step === 0) && x - last >= apart
    if (shown) last = x
    return { x, label: shown ? (pageLabels[i] ?? null) : null }
  })
}
