/** The main figures in words, before any table. */
import { accuracy } from '../../../shared/i18n/accuracy'
import type { AccuracySlice } from '../../../shared/model/accuracy'
import type { Interval } from '../../../shared/model/statistics'
import { useMessages } from '../../app/language'
import { outOf100 } from './percent'

export function HeadFigures({ of }: { readonly of: AccuracySlice }) {
  const text = useMessages(accuracy)
  const figures: readonly (readonly [Interval | null, (n: number) => string])[] = [
    [of.directive.precision, text.headPrecision],
    [of.directive.recall, text.headRecall],
    [of.fiveClasses.share, text.headClasses],
    [of.addressee.precision, text.headAddressee],
    [of.addressee.recall, text.headNamed],
    [of.leadInItems.share, text.headItems],
  ]
  return (
    <ul className='head-figures'>
      {figures.map(([interval, say]) => {
        if (interval === null) return null
        const [value, low, high] = [interval.value, interval.low, interval.high].map(outOf100) as [number, number, number]
        return (
          <li key={say(value)}>
            <span className='head-number' aria-hidden='true'>
              {text.outOf(value)}
            </span>
            <span className='head-words'>{say(value)}</span>
            <span className='head-interval'>{text.between(low, high)}</span>
          </li>
        )
      })}
    </ul>
  )
}
