/** Our own rendering of a document's blocks. Every element with text has `data-start`: where its text begins. */
import { Fragment, type ReactNode } from 'react'
import type { Block, SourceDocument } from '../../shared/model/source-document'

export function BlockView({ document }: { readonly document: SourceDocument }) {
  return groups(document.blocks).map((group) => <Fragment key={group[0]?.span.start}>{groupView(document.text, group)}</Fragment>)
}

/** Neighbouring list items, and the cells of one table, belong together. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const result: Block[][] = []
  for (const block of blocks) {
    const last = result.at(-1)
    const before = last?.at(-1)
    const joins =
      before !== undefined &&
      before.kind === block.kind &&
      (block.kind === 'list-item' || (block.kind === 'table-cell' && before.cell?.table === block.cell?.table))
    if (last && joins) last.push(block)
    else result.push([block])
  }
  return result
}

function groupView(text: string, group: readonly Block[]): ReactNode {
  const [block] = group
  if (!block) return null
  const words = (of: Block): string => text.slice(of.span.start, of.span.end)
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, (block.level ?? 1) + 1)}` as 'h2'
      return <Heading data-start={block.span.start}>{words(block)}</Heading>
    }
    case 'list-item':
      return (
        <ul className='text-list'>
          {group.map((item) => (
            <li
              key={item.span.start}
              data-level={Math.min(5, item.level ?? 0)}
              data-marker={markerOf(item.marker)}
              data-start={item.span.start}
            >
              {words(item)}
            </li>
          ))}
        </ul>
      )
    case 'table-cell':
      return (
        <div className='text-table'>
          <table>
            <tbody>
              {rowsOf(group).map((row) => (
                <tr key={row[0]?.span.start}>
                  {row.map((cell) => (
                    <td key={cell.span.start} data-start={cell.span.start}>
                      {words(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'footnote':
      return (
        <p className='text-footnote' data-start={block.span.start}>
          {words(block)}
        </p>
      )
    case 'furniture':
      return (
        <p className='text-furniture' data-start={block.span.start}>
          {words(block)}
        </p>
      )
    case 'paragraph':
      return <p data-start={block.span.start}>{words(block)}</p>
  }
}

function rowsOf(cells: readonly Block[]): readonly (readonly Block[])[] {
  const rows = new Map<number, Block[]>()
  for (const cell of cells) {
    const row = cell.cell?.row ?? 0
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  return [...rows.values()]
}

/** Bullets of symbol fonts are private-use characters that no text font has. */
function markerOf(marker: string | undefined): string {
  return marker === undefined || /[\uE000-\uF8FF]/.test(marker) ? '•' : marker
}
