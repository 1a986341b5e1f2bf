/** How far something has come, as a bar; said in words beside it. */
interface ProgressBarProps {
  readonly label: string
  /** 0 to 1. */
  readonly value: number
}

export function ProgressBar({ label, value }: ProgressBarProps) {
  return <progress className='progress-bar' aria-label={label} max={100} value={Math.round(value * 100)} />
}
