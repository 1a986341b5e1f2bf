/** How large a share of each group's directives concerns each theme: a row for each theme, a column of bars for each group. */
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { plots } from '../../../shared/i18n/plots'
import type { CodeFigures } from '../../../shared/model/comparison'
import type { CodeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { About } from '../../evidence/About'
import { Plot } from '../../plot/Plot'
import { fitted, fittedTitle } from '../../plot/text-width'
import { BarLink } from './BarLink'

const HEAD = 24
const ROW = 22
const GAP = 18
/** Groups side by side have at least this much room; the others stand below. */
const NARROWEST = 110
/** Beside a bar: "123 · 45 %". */
const LABEL = 62

export interface ThemeColumn {
  readonly group: SelectedGroup
  readonly codes: readonly CodeFigures[]
}

interface ThemesPlotProps {
  readonly columns: readonly ThemeColumn[]
  readonly themes: readonly CodeId[]
}

export function ThemesPlot({ columns, themes }: ThemesPlotProps) {
  const text = useMessages(plots)
  const shown = themes.filter((theme) =>
    columns.some(({ codes }) => codes.some(({ code, mandates }) => code === theme && mandates.count > 0)),
  )
  if (shown.length === 0) return null
  const gutterOf = (width: number): number => Math.min(180, Math.round(width * 0.28))
  const perLine = (width: number): number => Math.max(1, Math.min(columns.length, Math.floor((width - gutterOf(width)) / NARROWEST)))
  const block = HEAD + shown.length * ROW + GAP
  const top = Math.max(
    0.01,
    ...columns.flatMap(({ codes }) => codes.filter(({ code }) => shown.includes(code)).map(({ share }) => share ?? 0)),
  )
  return (
    <Plot
      name='temaandeler'
      title={text.themes}
      about={<About what={text.themes} measures={['themeShare']} />}
      note={text.themesNote}
      hint={text.hint}
      height={(width) => Math.ceil(columns.length / perLine(width)) * block - GAP}
    >
      {(width) => {
        const n = perLine(width)
        const gutter = gutterOf(width)
        const own = (width - gutter) / n
        return columns.map((column, i) => (
          <g key={column.group.key} transform={`translate(0 ${Math.floor(i / n) * block})`}>
            {i % n === 0 && <Names themes={shown} gutter={gutter} />}
            <g transform={`translate(${gutter + (i % n) * own} 0)`}>
              <Column column={column} themes={shown} width={own} top={top} />
            </g>
          </g>
        ))
      }}
    </Plot>
  )
}

function Names({ themes, gutter }: { readonly themes: readonly CodeId[]; readonly gutter: number }) {
  const nameOf = useCodeNames()
  return themes.map((theme, i) => (
    <text key={theme} className='plot-text' y={HEAD + i * ROW + 15}>
      {fitted(nameOf(theme), gutter - 10, 13)}
    </text>
  ))
}

interface ColumnProps {
  readonly column: ThemeColumn
  readonly themes: readonly CodeId[]
  readonly width: number
  /** The largest share of all, 0 to 1. */
  readonly top: number
}

function Column({ column: { group, codes }, themes, width, top }: ColumnProps) {
  const language = useLanguage()
  const names = useMessages(compare)
  const nameOf = useCodeNames()
  return (
    <>
      <text className='plot-text plot-strong' y='14'>
        {fittedTitle(group.title, width - 12, 13, 600)}
      </text>
      <path className='plot-axis' d={`M0.5 ${HEAD - 2}V${HEAD + themes.length * ROW}`} />
      {themes.map((theme, i) => {
        const found = codes.find(({ code }) => code === theme)
        const count = found?.mandates.count ?? 0
        const share = found?.share ?? 0
        if (count === 0) return null
        const percent = `${formatNumber(language, share * 100, share < 0.01 ? 1 : 0)} %`
        const long = (share / top) * Math.max(8, width - LABEL - 12)
        return (
          <g key={theme}>
            <BarLink
              group={group}
              focus={{ kind: 'code', value: theme }}
              what={nameOf(theme)}
              label={`${group.title}, ${nameOf(theme)}: ${names.mandates(count)}, ${percent}`}
            >
              <rect className='plot-bar' x='1' y={HEAD + i * ROW + 4} width={long} height={ROW - 9} />
            </BarLink>
            <text className='plot-small plot-label' x={long + 6} y={HEAD + i * ROW + 15}>
              {`${formatNumber(language, count)} · ${percent}`}
            </text>
          </g>
        )
      })}
    </>
  )
}
