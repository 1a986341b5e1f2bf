/** What was odd when a document was read, as sentences: one per kind, pages gathered. */
import type { importWords } from '../../../shared/i18n/import'
import { formatList, formatNumber, type Language } from '../../../shared/i18n/language'
import type { ImportWarning } from '../../../shared/model/import'

type Words = (typeof importWords)[Language]

export function describeWarnings(language: Language, words: Words, warnings: readonly ImportWarning[]): string[] {
  const withoutText = pagesOf(warnings, 'page-without-text')
  const unreadable = pagesOf(warnings, 'page-unreadable')
  const glyphs = sumOf(warnings, 'unmapped-glyphs')
  const ignored = sumOf(warnings, 'word-element-ignored')
  const misnamed = warnings.find((warning) => warning.kind === 'misnamed')
  return [
    ...(misnamed ? [words['warning.misnamed'](words[`format.${misnamed.found}`])] : []),
    ...(withoutText.length > 0 ? [words['warning.pages-without-text'](pageRanges(language, withoutText), withoutText.length)] : []),
    ...(unreadable.length > 0 ? [words['warning.pages-unreadable'](pageRanges(language, unreadable), unreadable.length)] : []),
    ...(glyphs > 0 ? [words['warning.unmapped-glyphs'](glyphs)] : []),
    ...(ignored > 0 ? [words['warning.word-element-ignored'](ignored)] : []),
  ]
}

function pagesOf(warnings: readonly ImportWarning[], kind: 'page-without-text' | 'page-unreadable'): number[] {
  const pages = warnings.flatMap((warning) => (warning.kind === kind ? [warning.pageIndex + 1] : []))
  return [...new Set(pages)].sort((a, b) => a - b)
}

function sumOf(warnings: readonly ImportWarning[], kind: 'unmapped-glyphs' | 'word-element-ignored'): number {
  return warnings.reduce((sum, warning) => sum + (warning.kind === kind ? warning.count : 0), 0)
}

/** Sorted page numbers as people write them: "1, 3–5 og 9". */
export function pageRanges(language: Language, pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  const written = ranges.map(([from, to]) =>
    from === to ? formatNumber(language, from) : `${formatNumber(language, from)}–${formatNumber(language, to)}`,
  )
  return formatList(language, written)
}
