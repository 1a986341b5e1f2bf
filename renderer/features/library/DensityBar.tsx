/** A density as a bar with its 95 % interval as a line over it, on a scale that all rows share. */
interface DensityBarProps {
  readonly value: number
  readonly low: number
  readonly high: number
  /** The value at the right end. */
  readonly scale: number
}

const WIDTH = 72
const HEIGHT = 14

export function DensityBar({ value, low, high, scale }: DensityBarProps) {
  const x = (amount: number): number => (Math.min(amount, scale) / scale) * (WIDTH - 1) + 0.5
  const middle = HEIGHT / 2
  return (
    <svg className='density-bar' width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden='true' focusable='false'>
      <rect className='density-track' x={0} y={3} width={WIDTH} height={HEIGHT - 6} rx={2} />
      <rect className='density-fill' x={0} y={3} width={x(value)} height={HEIGHT - 6} rx={2} />
      <path className='density-whisker' d={`M${x(low)} ${middle}H${x(high)}M${x(low)} 4V${HEIGHT - 4}M${x(high)} 4V${HEIGHT - 4}`} />
    </svg>
  )
}
