/** Who is told what in the documents of the selection, and what groups of them have in common. */
import { Alert } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { compare } from '../../../../shared/i18n/compare'
import { mandates } from '../../../../shared/i18n/mandates'
import type { MandateMatrix, MandateQuery } from '../../../../shared/model/comparison'
import { DISTRICTS, useDistrictNames } from '../../../app/codes-in-use'
import { useLanguage, useMessages } from '../../../app/language'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import { About } from '../../../evidence/About'
import { TableMenu } from '../../../ui/TableMenu'
import { Waiting } from '../Waiting'
import { useAxisNames } from './axis-names'
import { CoverageList } from './CoverageList'
import { GroupKey } from './GroupMarks'
import { MandateTable } from './MandateTable'
import { MandateTools, ModeTools } from './MandateTools'
import { mandateSheets } from './mandate-sheets'
import { type MatrixSettings, queryOf, useMatrixSettings } from './settings'
import { useMandates, useOpenCell } from './use-mandates'
import './mandates.css'

export function MandatesView({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const text = useMessages(compare)
  const [settings, change] = useMatrixSettings()
  const districts = useDistrictNames()
  const query = useMemo(() => queryOf(settings, groups, districts, DISTRICTS), [settings, groups, districts])
  const answer = useMandates(groups, query)
  switch (answer.kind) {
    case 'loading':
      return <Waiting />
    case 'error':
      return <Alert data-color={answer.error === 'failed' ? 'danger' : 'info'}>{text[answer.error]}</Alert>
    case 'ready':
      return <Matrix groups={groups} matrix={answer.matrix} query={answer.query} settings={settings} onChange={change} />
  }
}

interface MatrixProps {
  readonly groups: readonly SelectedGroup[]
  readonly matrix: MandateMatrix
  /** The one the matrix answers: while another is counted, its table stays. */
  readonly query: MandateQuery
  readonly settings: MatrixSettings
  onChange(change: Partial<MatrixSettings>): void
}

function Matrix({ groups, matrix, query, settings, onChange }: MatrixProps) {
  const language = useLanguage()
  const text = useMessages(mandates)
  const names = useAxisNames(groups, query)
  const open = useOpenCell(groups, query, names)
  const axes = [query.rows, query.columns]
  const comparable = groups.length > 1 && !axes.includes('document') && !axes.includes('group')
  const mode = comparable ? settings.mode : 'counts'
  return (
    <>
      <div className='matrix-head'>
        <div className='row-name'>
          <p>{text.intro}</p>
          <About what={text.name} measures={['matrix']} />
        </div>
        <TableMenu
          name={text.name}
          documents={rowsOf(groups).map(({ id }) => id)}
          sheets={() =>
            mandateSheets({
              ...{ matrix, query, groups, names, language, comparable },
              sort: settings.sort,
              highlight: mode === 'list' ? settings.highlight : null,
            })
          }
        />
      </div>
      <MandateTools groups={groups} settings={settings} onChange={onChange} />
      {comparable && <ModeTools groups={groups} settings={settings} onChange={onChange} />}
      {mode !== 'counts' && <GroupKey groups={groups} />}
      {matrix.total === 0 && <Alert data-color='info'>{text.empty}</Alert>}
      {matrix.total > 0 && mode === 'list' && (
        <CoverageList matrix={matrix} groups={groups} names={names} highlight={settings.highlight} onOpen={open} />
      )}
      {matrix.total > 0 && mode !== 'list' && (
        <MandateTable
          matrix={matrix}
          query={query}
          groups={groups}
          names={names}
          settings={{ ...settings, mode }}
          onSort={(sort) => onChange({ sort })}
          onOpen={open}
        />
      )}
      <ul className='matrix-notes'>
        {(axes.includes('theme') || axes.includes('actor')) && <li>{text.once}</li>}
        {axes.includes('group') && <li>{text.twice}</li>}
      </ul>
    </>
  )
}
