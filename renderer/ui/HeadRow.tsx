/** The head of a table with one row of headings, each over its column. */
import { Table } from '@digdir/designsystemet-react'

/** `of`: the headings from first to last; no two alike. */
export function HeadRow({ of }: { readonly of: readonly string[] }) {
  return (
    <Table.Head>
      <Table.Row>
        {of.map((heading) => (
          <Table.HeaderCell key={heading} scope='col'>
            {heading}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Head>
  )
}
