/** How the directives of each group share out on the classes: a bar of patterns that read without colour. */
import { useId } from 'react'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { plots } from '../../../shared/i18n/plots'
import type { CountedRate } from '../../../shared/model/comparison'
import { MODALITIES, type Modality } from '../../../shared/model/directive'
import { useLanguage, useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { About } from '../../evidence/About'
import { LEGEND_ROW, placeLegend } from '../../plot/legend'
import { ModalityPatterns, PatternLegend, patternOf } from '../../plot/Patterns'
import { Plot } from '../../plot/Plot'
import { fittedTitle } from '../../plot/text-width'
import { BarLink } from './BarLink'

const BAR = 22
const ROW = BAR + 26
/** Room for "100 %". */
const LABEL = 36

export interface ModalityRow {
  readonly group: SelectedGroup
  readonly directives: number
  readonly byModality: Readonly<Record<Modality, CountedRate>>
}

export function ModalityPlot({ rows }: { readonly rows: readonly ModalityRow[] }) {
  const text = useMessages(plots)
  const words = useMessages(common)
  // An address in a fill may not hold the marks that React puts into an id.
  const id = `modality${useId().replaceAll(/\W/g, '')}`
  const legend = (width: number): number => placeLegend(words, width).rows * LEGEND_ROW + 10
  return (
    <Plot
      name='modalitetsprofil'
      title={text.modalities}
      about={<About what={text.modalities} measures={['modality']} />}
      note={text.modalitiesNote}
      hint={text.hint}
      height={(width) => legend(width) + rows.length * ROW}
    >
      {(width) => (
        <>
          <ModalityPatterns id={id} />
          <PatternLegend id={id} x={0} y={0} width={width} />
          {rows.map((row, i) => (
            <g key={row.group.key} transform={`translate(0 ${legend(width) + i * ROW})`}>
              <Bar row={row} id={id} width={width} />
            </g>
          ))}
        </>
      )}
    </Plot>
  )
}

function Bar({
  row: { group, directives, byModality },
  id,
  width,
}: {
  readonly row: ModalityRow
  readonly id: string
  readonly width: number
}) {
  const language = useLanguage()
  const words = useMessages(common)
  const names = useMessages(compare)
  const gutter = Math.min(280, Math.round(width * 0.3))
  const plot = width - gutter - 1
  let before = 0
  return (
    <>
      <text className='plot-text' y={BAR / 2 + 5}>
        {fittedTitle(group.title, gutter - 12, 13)}
      </text>
      {MODALITIES.map((modality) => {
        const { count } = byModality[modality]
        const share = directives === 0 ? 0 : count / directives
        const x = gutter + before * plot
        before += share
        if (count === 0) return null
        const percent = `${formatNumber(language, share * 100)} %`
        return (
          <g key={modality}>
            <BarLink
              group={group}
              focus={{ kind: 'modality', value: modality }}
              what={words[modality]}
              label={`${group.title}, ${words[modality]}: ${names.barcodeCount(count)}, ${percent}`}
            >
              <rect
                className={`pattern-box line-${modality}`}
                x={x}
                y='0.5'
                width={share * plot}
                height={BAR}
                fill={patternOf(id, modality)}
              />
            </BarLink>
            {share * plot >= LABEL && (
              <text className='plot-small plot-label' x={x + 2} y={BAR + 14}>
                {percent}
              </text>
            )}
          </g>
        )
      })}
      {directives === 0 && (
        <text className='plot-small' x={gutter} y={BAR / 2 + 4}>
          {names.barcodeCount(0)}
        </text>
      )}
    </>
  )
}
