/** How dense the directives of each group are: a dot with its interval, so that one sees what differs and what may be chance. */
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { plots } from '../../../shared/i18n/plots'
import type { CountedRate } from '../../../shared/model/comparison'
import { useLanguage, useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { About } from '../../evidence/About'
import { axisTo } from '../../plot/axis'
import { Plot } from '../../plot/Plot'
import { fittedTitle } from '../../plot/text-width'
import { BarLink } from './BarLink'

const ROW = 30
const AXIS = 40

export interface RateRow {
  readonly group: SelectedGroup
  readonly rate: CountedRate
}

export function RatesPlot({ rows }: { readonly rows: readonly RateRow[] }) {
  const text = useMessages(plots)
  return (
    <Plot
      name='direktivtetthet'
      title={text.rates}
      about={<About what={text.rates} measures={['rate']} />}
      note={text.ratesNote}
      hint={text.hint}
      height={() => rows.length * ROW + AXIS}
    >
      {(width) => <Rates rows={rows} width={width} />}
    </Plot>
  )
}

function Rates({ rows, width }: { readonly rows: readonly RateRow[]; readonly width: number }) {
  const language = useLanguage()
  const names = useMessages(compare)
  const gutter = Math.min(280, Math.round(width * 0.3))
  const { top, ticks, decimals } = axisTo(Math.max(0, ...rows.map(({ rate }) => rate.rate?.high ?? 0)))
  const x = (value: number): number => gutter + (value / top) * (width - gutter - 64)
  const number = (value: number): string => formatNumber(language, value, 2)
  const bottom = rows.length * ROW
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className='plot-grid' d={`M${x(tick).toFixed(1)} 0V${bottom + 4}`} />
          <text className='plot-small plot-middle' x={x(tick)} y={bottom + 17}>
            {formatNumber(language, tick, decimals)}
          </text>
        </g>
      ))}
      <text className='plot-small plot-middle' x={(gutter + width - 64) / 2} y={bottom + 34}>
        {names.rate}
      </text>
      {rows.map(({ group, rate: { count, rate } }, i) => (
        <g key={group.key} transform={`translate(0 ${i * ROW})`}>
          {rate !== null && (
            <BarLink
              group={group}
              focus={{ kind: 'modality', value: 'all' }}
              what={names.directives}
              label={`${group.title}: ${number(rate.value)} (${number(rate.low)}–${number(rate.high)}), ${names.barcodeCount(count)}`}
            >
              <rect className='plot-hit' width={width} height={ROW} />
              <path
                className='plot-interval'
                d={`M${x(rate.low)} ${ROW / 2}H${x(rate.high)}M${x(rate.low)} ${ROW / 2 - 5}v10M${x(rate.high)} ${ROW / 2 - 5}v10`}
              />
              <circle className='plot-dot' cx={x(rate.value)} cy={ROW / 2} r='5.5' />
            </BarLink>
          )}
          <text className='plot-text plot-label' y={ROW / 2 + 4}>
            {fittedTitle(group.title, gutter - 12, 13)}
          </text>
          {rate !== null && (
            <text className='plot-text plot-label' x={x(rate.high) + 8} y={ROW / 2 + 4}>
              {number(rate.value)}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
