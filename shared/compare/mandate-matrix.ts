/** Who is told what: directives by addressee, theme, requirement type, modality, document or group, two of them against each other. */
import type { ActorNaming, MandateAxis, MandateCell, MandateMatrix, MandateQuery } from '../model/comparison'
import type { DocumentDigest } from '../model/digest'
import { type DigestDirective, digestDirectives } from '../model/digest-rows'
import type { DocumentId } from '../model/identifiers'
import type { TextSpan } from '../text/span'

/** A document of the selection, and the groups (by index) it is in. */
export interface MatrixMember {
  readonly digest: DocumentDigest
  readonly groups: readonly number[]
}

/** How an actor by the codebook, and one by the text's own words, begin as a value of the axis. */
export const BY_CODEBOOK = 'c:'
export const BY_TEXT = 't:'

/** Each document of the groups once, in their order. Documents that have no digest are left out. */
export function matrixMembers(
  groups: readonly (readonly DocumentId[])[],
  digests: ReadonlyMap<DocumentId, DocumentDigest>,
): readonly MatrixMember[] {
  const members = new Map<DocumentId, { digest: DocumentDigest; groups: number[] }>()
  groups.forEach((ids, group) => {
    for (const id of new Set(ids)) {
      const digest = digests.get(id)
      if (digest === undefined) continue
      const member = members.get(id)
      if (member) member.groups.push(group)
      else members.set(id, { digest, groups: [group] })
    }
  })
  return [...members.values()]
}

/**
 * A directive with several themes or actors stands in the cell of each, so cells may add up to more than the totals, which count
 * it once; so does one of a document that is in several groups, where groups are an axis. `groups`: how many there are.
 */
export function mandateMatrix(members: readonly MatrixMember[], query: MandateQuery, groups: number): MandateMatrix {
  const rowAxis = axisOf(query.rows, query.naming)
  const columnAxis = axisOf(query.columns, query.naming)
  const rows = new Tally()
  const columns = new Tally()
  /** Row, column and groups (a bit each) of every cell a directive stands in, one after the other. */
  const places: number[] = []
  let total = 0
  for (const member of members) {
    if (!isAsked(member, query)) continue
    const mask = member.groups.reduce((bits, group) => bits | (1 << group), 0)
    for (const directive of digestDirectives(member.digest)) {
      if (!keeps(directive, query)) continue
      total += 1
      const own = rowAxis(directive, member).map((value) => rows.add(value))
      const across = columnAxis(directive, member).map((value) => columns.add(value))
      for (const row of own) for (const column of across) places.push(row, column, mask)
    }
  }
  const rowOrder = rows.order()
  const columnOrder = columns.order()
  const size = rowOrder.length * columnOrder.length
  const counts = new Uint32Array(size)
  const groupCounts = new Uint32Array(byGroup(query) ? size * groups : 0)
  const rowPlace = inverse(rowOrder)
  const columnPlace = inverse(columnOrder)
  for (let i = 0; i < places.length; i += 3) {
    const cell = (rowPlace[places[i] ?? 0] ?? 0) * columnOrder.length + (columnPlace[places[i + 1] ?? 0] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
    const mask = places[i + 2] ?? 0
    if (groupCounts.length > 0)
      for (let group = 0; group < groups; group++)
        if (mask & (1 << group)) groupCounts[cell * groups + group] = (groupCounts[cell * groups + group] ?? 0) + 1
  }
  return {
    rows: rowOrder.map((at) => rows.values[at] ?? null),
    columns: columnOrder.map((at) => columns.values[at] ?? null),
    counts,
    rowTotals: Uint32Array.from(rowOrder, (at) => rows.counts[at] ?? 0),
    columnTotals: Uint32Array.from(columnOrder, (at) => columns.counts[at] ?? 0),
    total,
    groupCounts,
  }
}

/** The directives behind a number of the matrix, by document, in text order. */
export function mandatePassages(
  members: readonly MatrixMember[],
  query: MandateQuery,
  cell: MandateCell,
): readonly (readonly [DocumentId, readonly TextSpan[]])[] {
  const rowAxis = axisOf(query.rows, query.naming)
  const columnAxis = axisOf(query.columns, query.naming)
  return members
    .filter((member) => isAsked(member, query) && (cell.group === null || member.groups.includes(cell.group)))
    .map((member) => [
      member.digest.id,
      digestDirectives(member.digest).filter(
        (directive) =>
          keeps(directive, query) &&
          (cell.row === 'all' || rowAxis(directive, member).includes(cell.row.value)) &&
          (cell.column === 'all' || columnAxis(directive, member).includes(cell.column.value)),
      ),
    ])
}

/** Which groups have a cell, where neither axis is one of documents: those can be held against each other. */
function byGroup({ rows, columns }: MandateQuery): boolean {
  return [rows, columns].every((axis) => axis !== 'document' && axis !== 'group')
}

function isAsked({ digest, groups }: MatrixMember, { only }: MandateQuery): boolean {
  return only === null || (typeof only === 'number' ? groups.includes(only) : digest.id === only)
}

function keeps({ modality, requirement }: DigestDirective, query: MandateQuery): boolean {
  return (query.modality === null || modality === query.modality) && (query.requirement === null || requirement === query.requirement)
}

type AxisValues = (directive: DigestDirective, member: MatrixMember) => readonly (string | null)[]

function axisOf(axis: MandateAxis, naming: ActorNaming): AxisValues {
  switch (axis) {
    case 'actor':
      return ({ named }) => actorValues(named, naming)
    case 'theme':
      return ({ codes }) => (codes.length === 0 ? [null] : codes)
    case 'requirement':
      return ({ requirement }) => [requirement]
    case 'modality':
      return ({ modality }) => [modality]
    case 'document':
      return (_, { digest }) => [digest.id]
    case 'group':
      return (_, { groups }) => groups.map(String)
  }
}

/** By the codebook where it knows the actor, else as the text says it. Those of `together` stand under one of its codes. Each once. */
function actorValues(named: DigestDirective['named'], naming: ActorNaming): readonly (string | null)[] {
  if (named.length === 0) return [null]
  const values = named.map(({ name, actor }) =>
    naming.by === 'codebook' && actor !== null ? `${BY_CODEBOOK}${naming.together[actor] ?? actor}` : `${BY_TEXT}${name}`,
  )
  return [...new Set(values)]
}

/** Values in the order they came, each with how often. */
class Tally {
  readonly values: (string | null)[] = []
  readonly counts: number[] = []
  readonly #places = new Map<string | null, number>()

  add(value: string | null): number {
    const known = this.#places.get(value)
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0) + 1
      return known
    }
    this.#places.set(value, this.values.length)
    this.counts.push(1)
    return this.values.push(value) - 1
  }

  /** Places of the values: most first, equal ones by code unit; nothing (null) last. */
  order(): number[] {
    const { values, counts } = this
    return values
      .map((_, at) => at)
      .sort((a, b) => {
        const [one, other] = [values[a] ?? null, values[b] ?? null]
        if (one === null || other === null) return Number(one === null) - Number(other === null)
        return (counts[b] ?? 0) - (counts[a] ?? 0) || (one < other ? -1 : 1)
      })
  }
}

function inverse(order: readonly number[]): Uint32Array {
  const places = new Uint32Array(order.length)
  order.forEach((at, place) => {
    places[at] = place
  })
  return places
}
