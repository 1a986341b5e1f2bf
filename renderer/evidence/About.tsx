/** A small "?": the formula and the denominator of a figure. */
import { Popover } from '@digdir/designsystemet-react'
import { compare } from '../../shared/i18n/compare'
import { measures } from '../../shared/i18n/measures'
import { useMessages } from '../app/language'
import { HelpIcon } from '../ui/icons'
import './about.css'

export type Explained = keyof (typeof measures)['nb']

interface AboutProps {
  readonly what: string
  readonly measures: readonly Explained[]
}

export function About({ what, measures: explained }: AboutProps) {
  const text = useMessages(compare)
  const formulas = useMessages(measures)
  return (
    <Popover.TriggerContext>
      <Popover.Trigger className='about-trigger' variant='tertiary' data-color='neutral' data-size='sm' icon aria-label={text.about(what)}>
        <HelpIcon size={16} />
      </Popover.Trigger>
      <Popover placement='right' className='about' data-size='sm'>
        {explained.map((measure) => (
          <p key={measure}>{formulas[measure]}</p>
        ))}
      </Popover>
    </Popover.TriggerContext>
  )
}
