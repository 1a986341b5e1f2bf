/** The rows of the table of figures: groups with a heading, and in each a row for every figure. */
import type { ReactNode } from 'react'
import { About, type Explained } from '../../evidence/About'
import type { ComparedColumn } from './use-comparison'

interface GroupProps {
  readonly title: string
  readonly span: number
  readonly about?: readonly Explained[]
  readonly children: ReactNode
}

/** Rows under a heading of their own. */
export function Group({ title, span, about = [], children }: GroupProps) {
  return (
    <tbody>
      <tr className='group-row'>
        <th scope='rowgroup' colSpan={span + 1}>
          <span className='row-name'>
            {title}
            {about.length > 0 && <About what={title} measures={about} />}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  )
}

interface RowProps {
  readonly name: string
  readonly about?: readonly Explained[]
  readonly columns: readonly ComparedColumn[]
  readonly measureId?: string
  readonly children: (column: ComparedColumn) => ReactNode
}

/** One figure of every column. `measureId`: what it is called by in tests and styles. */
export function Row({ name, about = [], columns, measureId, children }: RowProps) {
  return (
    <tr data-measure={measureId}>
      <th scope='row'>
        <span className='row-name'>
          {name}
          {about.length > 0 && <About what={name} measures={about} />}
        </span>
      </th>
      {columns.map((column) => (
        <td key={column.key}>{children(column)}</td>
      ))}
    </tr>
  )
}
