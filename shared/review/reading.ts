/** What a directive is taken to be, by the rules or by a person. */
import { type Addressee, addresseeName, type Directive } from '../model/directive'
import type { Reading } from '../model/verdict'
import type { TextSpan } from '../text/span'

/** The rules' reading of a directive, as a verdict keeps it. */
export function readingOf(text: string, { modality, addressee, codes }: Directive): Reading {
  return { modality, addressee: addressee === null ? null : addresseeName(text, addressee), codes }
}

/** The addressee a person named: where those words stand in the first of `places` that has them, else by name alone. */
export function namedAddressee(text: string, places: readonly (TextSpan | undefined)[], name: string | null): Addressee | null {
  if (name === null) return null
  const wanted = name.toLowerCase()
  for (const place of places) {
    if (place === undefined) continue
    const words = text.slice(place.start, place.end).toLowerCase()
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (isLetter(words[at - 1]) || isLetter(words[end])) continue
      const span = { start: place.start + at, end: place.start + end }
      if (text.slice(span.start, span.end).toLowerCase() === wanted) return { span, source: 'person' }
    }
  }
  const start = places[0]?.start ?? 0
  return { span: { start, end: start }, source: 'person', name }
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
