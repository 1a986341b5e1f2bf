/** What the library's table shows and by what it is sorted and filtered; no drawing. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table'
import type { Codebook } from '../../../shared/model/codebook'
import type { Collection } from '../../../shared/model/collection'
import type { DocumentType } from '../../../shared/model/document-profile'
import type { DocumentSummary } from '../../../shared/model/library'

export const features = tableFeatures({ rowSortingFeature, rowSelectionFeature, sortedRowModel: createSortedRowModel() })
export type Features = typeof features

/** Norwegian order: æ, ø, å last; numbers in names by value, so that "Plan 9" comes before "Plan 10". */
const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' })
const byText: SortFn<Features, DocumentSummary> = (a, b, id) => collator.compare(String(a.getValue(id)), String(b.getValue(id)))
const byNumber: SortFn<Features, DocumentSummary> = (a, b, id) => Number(a.getValue(id)) - Number(b.getValue(id))

const helper = createColumnHelper<Features, DocumentSummary>()
/** Undefined values stay last whichever way the column is sorted. */
const text = { sortFn: byText, sortUndefined: 'last', sortDescFirst: false } as const
/** The most first: that is what one looks for. */
const number = { sortFn: byNumber, sortUndefined: 'last', sortDescFirst: true } as const

/** Mandates first, mentions to part those with equally many; neither comes near a million. */
const themeRank = ({ mandates, mentions }: DocumentSummary['innovation']): number => mandates * 1e6 + mentions

export const columns = helper.columns([
  helper.accessor((row) => row.title, { id: 'title', ...text }),
  helper.accessor((row) => row.type, { id: 'type', ...text }),
  helper.accessor((row) => row.issuer ?? undefined, { id: 'issuer', ...text }),
  helper.accessor((row) => row.year ?? undefined, { id: 'year', ...number }),
  helper.accessor((row) => row.pages, { id: 'pages', ...number }),
  helper.accessor((row) => row.words, { id: 'words', ...number }),
  helper.accessor((row) => row.skal, { id: 'skal', ...number }),
  helper.accessor((row) => row.maa, { id: 'maa', ...number }),
  helper.accessor((row) => row.directives, { id: 'directives', ...number }),
  helper.accessor((row) => row.density.per1000Words ?? undefined, { id: 'density', ...number }),
  helper.accessor((row) => themeRank(row.innovation), { id: 'innovation', ...number }),
  helper.accessor((row) => themeRank(row.cocreation), { id: 'cocreation', ...number }),
  helper.accessor((row) => row.districts.length, { id: 'districts', ...number }),
])

export const COLUMN_IDS = [
  'title',
  'type',
  'issuer',
  'year',
  'pages',
  'words',
  'skal',
  'maa',
  'directives',
  'density',
  'innovation',
  'cocreation',
  'districts',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Columns that count a code of the codebook. */
export const CODE_OF_COLUMN = { innovation: 'innovation', cocreation: 'cocreation', districts: 'district_names' } as const

/** The columns for the codebook in use (null: the standard one): a code that it does not have is not counted, which is not the same as 0. */
export function columnsFor(codebook: Codebook | null): readonly ColumnId[] {
  if (codebook === null) return COLUMN_IDS
  const codes = new Set<string>(codebook.codes.map(({ id }) => id))
  const counted: Readonly<Partial<Record<ColumnId, string>>> = CODE_OF_COLUMN
  return COLUMN_IDS.filter((column) => {
    const code = counted[column]
    return code === undefined || codes.has(code)
  })
}

export interface LibraryFilter {
  readonly text: string
  readonly type: DocumentType | null
}

/** The documents of a collection, in the order of the library. */
export function membersOf(documents: readonly DocumentSummary[], { documents: members }: Collection): readonly DocumentSummary[] {
  const wanted = new Set(members)
  return documents.filter(({ id }) => wanted.has(id))
}

/** Rows whose title, file name or issuer has every word of the filter in it, whatever the case. */
export function filterDocuments(documents: readonly DocumentSummary[], { text: wanted, type }: LibraryFilter): readonly DocumentSummary[] {
  const words = wanted.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  if (words.length === 0 && type === null) return documents
  return documents.filter((row) => {
    if (type !== null && row.type !== type) return false
    const haystack = `${row.title}\n${row.fileName}\n${row.issuer ?? ''}`.toLocaleLowerCase('nb').normalize('NFC')
    return words.every((word) => haystack.includes(word.normalize('NFC')))
  })
}

/** Upper end of the density column's scale: the highest value, or 10 so that small figures look small. Intervals may go beyond: those of short texts are wide. */
export function densityScale(documents: readonly DocumentSummary[]): number {
  return documents.reduce((most, { density }) => Math.max(most, density.per1000Words ?? 0), 10)
}
