/** A word or an addressee that sets a document apart: how often here and in the others, each with its sentences, and how key it is. */
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import type { CountedFocus } from '../../../shared/model/passage'
import type { Keyness } from '../../../shared/model/statistics'
import { useLanguage, useMessages } from '../../app/language'
import { useOpenCounted } from '../../evidence/use-open-counted'
import { PartCount } from './CompareDialog'
import type { KeyMeasure } from './figures'
import { KeyLink } from './KeyLink'
import type { ComparedColumn } from './use-comparison'
import './keywords.css'

interface KeyItemProps {
  readonly name: string
  /** The same where it is said what is counted. */
  readonly what: string
  readonly lang: string | undefined
  readonly focus: CountedFocus
  readonly of: Keyness & { readonly here: number; readonly there: number }
  readonly column: ComparedColumn
  readonly others: readonly ComparedColumn[]
  /** The denominators, here and in the others together. */
  readonly totals: readonly [number, number]
  readonly per: 'words' | 'directives'
  readonly measure: KeyMeasure
}

export function KeyItem({ name, what, lang, focus, of, column, others, totals, per, measure }: KeyItemProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const open = useOpenCounted()
  const number = (value: number): string => formatNumber(language, value)
  const { here, there } = of
  const together = { title: text.others, rows: others.flatMap(({ rows }) => rows) }
  return (
    <li>
      <button
        type='button'
        className='number-link keyword-name'
        lang={lang}
        aria-label={text.times(name, number(here), number(there))}
        title={text.times(name, number(here), number(there))}
        onClick={() => void open(column, focus, what)}
      >
        {name}
      </button>
      <span className='keyword-count'>
        <PartCount label={text.see(number(here), what, column.title)} onOpen={() => void open(column, focus, what)}>
          {number(here)}
        </PartCount>
        {' / '}
        <PartCount
          label={text.see(number(there), what, text.others)}
          onOpen={there === 0 ? undefined : () => void open(together, focus, what)}
        >
          {number(there)}
        </PartCount>
      </span>
      <span className='keyword-key'>
        <KeyLink
          what={what}
          focus={focus}
          keyness={of}
          measure={measure}
          group={column}
          others={others}
          here={{ count: here, of: totals[0] }}
          there={{ count: there, of: totals[1] }}
          per={per}
          short
        />
      </span>
    </li>
  )
}
