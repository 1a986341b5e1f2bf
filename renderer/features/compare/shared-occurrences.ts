/** Where shared sentences stand, as passages. */
import type { Passage } from '../../../shared/model/passage'
import { OCCURRENCE_FIELDS, type SharedSentence, type SharedText } from '../../../shared/model/shared-text'

/** `at`: index of an occurrence. Throws `RangeError` when there is no such one. */
export function occurrenceOf({ documents, occurrences }: SharedText, at: number): Passage {
  const [document = -1, start = 0, end = 0] = occurrences.subarray(at * OCCURRENCE_FIELDS.length, (at + 1) * OCCURRENCE_FIELDS.length)
  const id = documents[document]?.id
  if (id === undefined) throw new RangeError(`occurrence ${at} of ${occurrences.length / OCCURRENCE_FIELDS.length}`)
  return { documentId: id, start, end }
}

export function occurrencesOf(found: SharedText, { from, to }: SharedSentence): readonly Passage[] {
  return Array.from({ length: to - from }, (_, i) => occurrenceOf(found, from + i))
}
