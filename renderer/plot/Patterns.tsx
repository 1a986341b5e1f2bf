/** Fills that tell the modalities apart without colour, on paper and for the colour-blind; and their legend. */
import { common } from '../../shared/i18n/common'
import { MODALITIES, type Modality } from '../../shared/model/directive'
import { useMessages } from '../app/language'
import { LEGEND_ROW, placeLegend } from './legend'

/** The harder it binds, the more ink. */
const STROKES: Readonly<Record<Modality, { readonly size: number; readonly path: string; readonly ground: number }>> = {
  obligation: { size: 6, path: '', ground: 1 },
  prohibition: { size: 6, path: 'M0 0 6 6M6 0 0 6', ground: 0.25 },
  recommendation: { size: 6, path: 'M-1 5 1 7M-1 1 5 7M1 -1 7 5M5 -1 7 1', ground: 0.12 },
  intention: { size: 6, path: 'M1 1.5h1.5M4 4.5h1.5', ground: 0.08 },
  permission: { size: 6, path: '', ground: 0.08 },
}

/** The fill of a modality in a plot that draws `ModalityPatterns` of the same `id`. */
export const patternOf = (id: string, modality: Modality): string => `url(#${id}-${modality})`

export function ModalityPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {MODALITIES.map((modality) => {
        const { size, path, ground } = STROKES[modality]
        return (
          <pattern key={modality} id={`${id}-${modality}`} width={size} height={size} patternUnits='userSpaceOnUse'>
            <rect className='pattern-paper' width={size} height={size} />
            <rect className={`share-${modality}`} width={size} height={size} fillOpacity={ground} />
            {path !== '' && <path className={`line-${modality} pattern-line`} d={path} />}
          </pattern>
        )
      })}
    </defs>
  )
}

export function PatternLegend({
  id,
  x,
  y,
  width,
}: {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
}) {
  const words = useMessages(common)
  return placeLegend(words, width).placed.map((one) => (
    <g key={one.modality} transform={`translate(${x + one.x} ${y + one.row * LEGEND_ROW})`}>
      <rect className={`pattern-box line-${one.modality}`} x='0.5' y='2.5' width='18' height='13' fill={patternOf(id, one.modality)} />
      <text className='plot-text' x='26' y='13'>
        {one.name}
      </text>
    </g>
  ))
}
