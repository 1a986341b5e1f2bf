/** The figures of documents and collections side by side, and where their directives stand. */
import { Alert } from '@digdir/designsystemet-react'
import { compare } from '../../../shared/i18n/compare'
import { useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { Barcodes } from './Barcodes'
import { FigurePlots } from './FigurePlots'
import { FigureTable } from './FigureTable'
import { useComparison } from './use-comparison'
import { Waiting } from './Waiting'

export function SideBySide({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const text = useMessages(compare)
  const comparison = useComparison(groups)
  switch (comparison.kind) {
    case 'loading':
      return <Waiting />
    case 'error':
      return <Alert data-color={comparison.error === 'failed' ? 'danger' : 'info'}>{text[comparison.error]}</Alert>
    case 'ready':
      return (
        <>
          <FigureTable columns={comparison.columns} />
          <FigurePlots columns={comparison.columns} />
          <Barcodes columns={comparison.columns} />
        </>
      )
  }
}
