/** To the next or previous finding: an arrow with its key beside it, short enough for the narrowest list in any language. */
import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

interface StepButtonProps {
  readonly name: string
  /** The key that does the same. */
  readonly shortcut: string
  readonly icon: ReactNode
  readonly onClick: () => void
}

export function StepButton({ name, shortcut, icon, onClick }: StepButtonProps) {
  return (
    <Button
      className='finding-step'
      data-size='sm'
      variant='tertiary'
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={`${name} (${shortcut})`}
      onClick={onClick}
    >
      {icon}
      <span className='key' aria-hidden='true'>
        {shortcut.toUpperCase()}
      </span>
    </Button>
  )
}
