/** Whether a list item belongs to the list that is being read, by its level and its marker. */
import type { Block } from '../model/source-document'

/** A list while it is read. */
export interface Numbered {
  /** The lead-in, when it is itself an item of a list. */
  readonly lead: Block | null
  first: Block | null
  /** The last item that has the first one's level and kind of marker. */
  last: Block | null
  readonly kinds: Set<string>
}

/** 'item': belongs to the list. 'part': a paragraph within the item before. 'ends': another list begins here. */
export function joinsList(list: Numbered, block: Block): 'item' | 'part' | 'ends' {
  const level = block.level ?? 0
  const kind = markerKind(block.marker)
  const { lead, first } = list
  if (lead !== null && level <= (lead.level ?? 0)) {
    if (first !== null && (first.level ?? 0) > (lead.level ?? 0)) return 'ends'
    if (first === null ? markerKind(lead.marker) === kind : markerKind(first.marker) !== kind) return 'ends'
  }
  if (first === null) {
    list.first = block
    list.last = block
    list.kinds.add(kind)
    return 'item'
  }
  if (level > (first.level ?? 0)) return 'item'
  if (block.marker === undefined && first.marker !== undefined) return 'part'
  const number = numberOf(block.marker)
  if (kind === markerKind(first.marker)) {
    // "a) b) c)" and "a)" again: the next list.
    if (number !== null && number <= (numberOf(list.last?.marker) ?? 0) && isFirst(block.marker)) return 'ends'
    list.last = block
    return 'item'
  }
  // "a) b) 2.": the list goes on that the lead-in stands in. A list within an item begins with its first number.
  if (number !== null && numberOf(first.marker) !== null && !list.kinds.has(kind) && !isFirst(block.marker)) return 'ends'
  list.kinds.add(kind)
  return 'item'
}

/** Whether `block` has the number after the list's last. */
export function continuesNumbers({ last }: Numbered, block: Block): boolean {
  const before = numberOf(last?.marker)
  const now = numberOf(block.marker)
  return (
    before !== null &&
    now === before + 1 &&
    markerKind(last?.marker) === markerKind(block.marker) &&
    (last?.level ?? 0) === (block.level ?? 0)
  )
}

function isFirst(marker: string | undefined): boolean {
  return marker !== undefined && /^\(?(?:1|a|i)[.)]*$/iu.test(marker)
}

function markerKind(marker: string | undefined): string {
  if (marker === undefined) return ''
  return marker.replace(/\d+/g, '1').replace(/\p{L}/gu, 'a')
}

/** "3." and "c)" → 3; null for a bullet, a number of several parts or a Roman one above i. */
function numberOf(marker: string | undefined): number | null {
  const match = /^\(?(?:(\d{1,3})|(\p{Ll}))[.)]*$/iu.exec(marker ?? '')
  if (match === null) return null
  const [, digits, letter = ''] = match
  return digits === undefined ? letter.toLowerCase().charCodeAt(0) - 96 : Number(digits)
}
