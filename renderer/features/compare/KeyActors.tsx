/** Whom a document addresses more than the others do; each leads to those directives. */
import { compare } from '../../../shared/i18n/compare'
import { codeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useMessages } from '../../app/language'
import type { KeyMeasure } from './figures'
import { KeyItem } from './KeyItem'
import { type ComparedColumn, sumOver } from './use-comparison'

const SHOWN = 6

interface KeyActorsProps {
  readonly column: ComparedColumn
  readonly others: readonly ComparedColumn[]
  readonly measure: KeyMeasure
}

export function KeyActors({ column, others, measure }: KeyActorsProps) {
  const text = useMessages(compare)
  const nameOf = useCodeNames()
  const { keyActors, figures } = column.compared
  if (keyActors.length === 0) return <span className='quiet'>{text.noKeyActors}</span>
  return (
    <ol className='keywords'>
      {keyActors.slice(0, SHOWN).map((one) => {
        const name = nameOf(codeId(one.actor))
        return (
          <KeyItem
            key={one.actor}
            name={name}
            what={name}
            lang={undefined}
            focus={{ kind: 'actor', value: one.actor }}
            of={one}
            column={column}
            others={others}
            totals={[figures.directives.count, sumOver(others, ({ compared }) => compared.figures.directives.count)]}
            per='directives'
            measure={measure}
          />
        )
      })}
    </ol>
  )
}
