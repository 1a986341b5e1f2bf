/** Whom a document addresses more than the others do; each leads to those directives. */
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import type { KeyActor } from '../../../shared/model/comparison'
import { codeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { type KeyMeasure, signed } from './figures'
import { useOpenCounted } from './use-open-counted'

const SHOWN = 6

interface KeyActorsProps {
  readonly group: SelectedGroup
  readonly actors: readonly KeyActor[]
  readonly measure: KeyMeasure
}

export function KeyActors({ group, actors, measure }: KeyActorsProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const nameOf = useCodeNames()
  const open = useOpenCounted()
  if (actors.length === 0) return <span className='quiet'>{text.noKeyActors}</span>
  return (
    <ol className='keywords'>
      {actors.slice(0, SHOWN).map(({ actor, here, there, logRatio, g2, zeroAdjusted }) => {
        const name = nameOf(codeId(actor))
        const counts = `${formatNumber(language, here)} / ${formatNumber(language, there)}`
        return (
          <li key={actor}>
            <button type='button' className='number-link' onClick={() => void open(group, { kind: 'actor', value: actor }, name)}>
              {name}
            </button>
            <span className='keyword-count'>{counts}</span>
            <span className='keyword-key'>
              {measure === 'logRatio' ? signed(language, logRatio, 2) : signed(language, g2, 1)}
              {zeroAdjusted && measure === 'logRatio' ? ' *' : ''}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
