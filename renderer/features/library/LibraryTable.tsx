/** The documents as a table: sortable, selectable, only the rows in view drawn when there are many. */
import { Checkbox, Table, Tooltip } from '@digdir/designsystemet-react'
import type { SortingState } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type Dispatch, memo, type Ref, type SetStateAction, useCallback, useMemo, useRef } from 'react'
import { accuracy } from '../../../shared/i18n/accuracy'
import { library } from '../../../shared/i18n/library'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import { useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { useFinishedAudit } from '../../review/use-audits'
import { versionInUse } from '../../state/codebook-state'
import { useStore } from '../../state/use-store'
import { HelpIcon } from '../../ui/icons'
import { AuditContext } from './CorrectedDensity'
import { Cell } from './cells'
import { COLUMN_IDS, type ColumnId, columnsFor, densityScale } from './columns'
import { useThemeNames } from './theme-names'
import type { LibraryRows } from './use-library-table'

/** Rows drawn at once before the rest waits for scrolling. */
const DRAW_ALL_UP_TO = 60
/** Pixels; measured rows correct it. */
const ROW_HEIGHT = 64

interface LibraryTableProps {
  readonly of: LibraryRows
  readonly documents: readonly DocumentSummary[]
  readonly selected: ReadonlySet<DocumentId>
  /** Stays the same function, so that rows that did not change are not drawn again. */
  readonly onSelect: Dispatch<SetStateAction<ReadonlySet<DocumentId>>>
  readonly onEdit: (row: DocumentSummary) => void
}

export function LibraryTable({ of, documents, selected, onSelect, onEdit }: LibraryTableProps) {
  const text = useMessages(library)
  const { table, sorting } = of
  const { rows } = table.getRowModel()
  const scale = useMemo(() => densityScale(documents), [documents])
  const { basis } = useStore(useServices().preferences)
  const audited = useFinishedAudit()
  const version = useStore(useServices().codebookState, versionInUse)
  const shownColumns = useMemo(() => columnsFor(version?.codebook ?? null), [version])
  const scroll = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: rows.length > DRAW_ALL_UP_TO,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const toggle = useCallback(
    (id: DocumentId) =>
      onSelect((previous) => {
        const next = new Set(previous)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [onSelect],
  )
  const items = virtual.getVirtualItems()
  const drawn = rows.length > DRAW_ALL_UP_TO ? items.flatMap(({ index }) => rows[index] ?? []) : rows
  const first = rows.length > DRAW_ALL_UP_TO ? (items[0]?.index ?? 0) : 0
  const before = rows.length > DRAW_ALL_UP_TO ? (items[0]?.start ?? 0) : 0
  const after = rows.length > DRAW_ALL_UP_TO ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0

  return (
    <AuditContext value={basis === 'found' ? audited : null}>
      <section className='table-scroll' ref={scroll} tabIndex={0} aria-label={text.tableLabel}>
        <Table className='library-table' data-size='sm' data-color='neutral' stickyHeader hover aria-rowcount={rows.length + 1}>
          <Table.Head>
            <Table.Row aria-rowindex={1}>
              <Table.HeaderCell className='col-select'>
                <Checkbox
                  aria-label={text.selectAll}
                  checked={rows.length > 0 && table.getIsAllRowsSelected()}
                  ref={(box) => {
                    if (box) box.indeterminate = table.getIsSomeRowsSelected()
                  }}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </Table.HeaderCell>
              {shownColumns.map((id) => (
                <Heading key={id} id={id} sorting={sorting} onSort={() => table.getColumn(id)?.toggleSorting()} />
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {before > 0 && <Spacer height={before} />}
            {drawn.map((row, i) => (
              <DocumentRow
                key={row.id}
                rowRef={rows.length > DRAW_ALL_UP_TO ? virtual.measureElement : undefined}
                index={first + i}
                row={row.original}
                scale={scale}
                columns={shownColumns}
                selected={selected.has(row.original.id)}
                onEdit={onEdit}
                onToggle={toggle}
              />
            ))}
            {after > 0 && <Spacer height={after} />}
          </Table.Body>
        </Table>
      </section>
    </AuditContext>
  )
}

interface DocumentRowProps {
  readonly rowRef: Ref<HTMLTableRowElement> | undefined
  readonly index: number
  readonly row: DocumentSummary
  readonly scale: number
  readonly columns: readonly ColumnId[]
  readonly selected: boolean
  readonly onEdit: (row: DocumentSummary) => void
  readonly onToggle: (id: DocumentId) => void
}

const DocumentRow = memo(function DocumentRow({ rowRef, index, row, scale, columns, selected, onEdit, onToggle }: DocumentRowProps) {
  const text = useMessages(library)
  return (
    <Table.Row ref={rowRef} data-index={index} aria-rowindex={index + 2} data-selected={selected || undefined}>
      <Table.Cell className='col-select'>
        <Checkbox aria-label={text.selectOne(row.title)} checked={selected} onChange={() => onToggle(row.id)} />
      </Table.Cell>
      {columns.map((id) =>
        id === 'title' ? (
          <Table.HeaderCell key={id} scope='row' className={`col-${id}`}>
            <Cell column={id} row={row} scale={scale} onEdit={onEdit} />
          </Table.HeaderCell>
        ) : (
          <Table.Cell key={id} className={classOf(id)}>
            <Cell column={id} row={row} scale={scale} onEdit={onEdit} />
          </Table.Cell>
        ),
      )}
    </Table.Row>
  )
})

interface HeadingProps {
  readonly id: ColumnId
  readonly sorting: SortingState
  onSort(): void
}

function Heading({ id, sorting, onSort }: HeadingProps) {
  const text = useMessages(library)
  const themeNames = useThemeNames()
  const [sort] = sorting
  const direction = sort?.id !== id ? 'none' : sort.desc ? 'descending' : 'ascending'
  return (
    <Table.HeaderCell className={classOf(id)} scope='col' aria-sort={direction}>
      <Tooltip content={text[`about.${id}`]} placement='bottom'>
        <button type='button' onClick={onSort}>
          {id === 'innovation' || id === 'cocreation' ? themeNames[id] : text[`column.${id}`]}
        </button>
      </Tooltip>
      {id === 'density' && <HowSure />}
    </Table.HeaderCell>
  )
}

/** From the density to how sure it is. */
function HowSure() {
  const { link } = useMessages(accuracy)
  return (
    <a className='how-sure' href={toHash({ view: 'accuracy' })} title={link}>
      <HelpIcon size={16} />
      <span className='ds-sr-only'>{link}</span>
    </a>
  )
}

const LEFT: ReadonlySet<ColumnId> = new Set(['title', 'type', 'issuer', 'year', 'density'])

function classOf(id: ColumnId): string {
  return LEFT.has(id) ? `col-${id}` : `col-${id} numeric`
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={COLUMN_IDS.length + 1} className='spacer' style={{ height }} />
    </tr>
  )
}
