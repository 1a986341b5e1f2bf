/** Where one is among what is to be judged, how much of it is, and the way back and forth; j and k go there too. */
import { Button } from '@digdir/designsystemet-react'
import { ProgressBar } from '../../ui/ProgressBar'
import { useSteps } from './use-steps'

interface JudgingProgressProps {
  readonly words: {
    position(at: number, of: number): string
    judged(n: number, of: number): string
    readonly previous: string
    readonly next: string
  }
  /** Index of the one that is shown. */
  readonly at: number
  readonly of: number
  readonly judged: number
  readonly onGo: (index: number) => void
}

export function JudgingProgress({ words, at, of, judged, onGo }: JudgingProgressProps) {
  const last = of - 1
  const go = (to: number): void => onGo(Math.max(0, Math.min(last, to)))
  useSteps(
    () => go(at + 1),
    () => go(at - 1),
  )
  return (
    <div className='judging-progress'>
      <span role='status'>{words.position(at + 1, of)}</span>
      <ProgressBar label={words.judged(judged, of)} value={judged / Math.max(1, of)} />
      <Button variant='tertiary' data-size='sm' aria-disabled={at === 0 || undefined} onClick={() => go(at - 1)}>
        {words.previous}
      </Button>
      <Button variant='tertiary' data-size='sm' aria-disabled={at === last || undefined} onClick={() => go(at + 1)}>
        {words.next}
      </Button>
    </div>
  )
}
