/** The words that a document has more of than the others together. */
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import type { Keyword } from '../../../shared/model/comparison'
import { useLanguage, useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { type KeyMeasure, signed } from './figures'
import { useOpenCounted } from './use-open-counted'

const SHOWN = 10

interface KeywordsProps {
  /** Whose words they are. */
  readonly group: SelectedGroup
  readonly lang: string | undefined
  readonly words: readonly Keyword[]
  readonly measure: KeyMeasure
}

export function Keywords({ group, lang, words, measure }: KeywordsProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const open = useOpenCounted()
  if (words.length === 0) return <span className='quiet'>{text.noKeywords}</span>
  return (
    <ol className='keywords'>
      {words.slice(0, SHOWN).map(({ form, here, there, logRatio, g2, zeroAdjusted }) => {
        const meaning = text.times(form, formatNumber(language, here), formatNumber(language, there))
        return (
          <li key={form}>
            <button
              type='button'
              className='number-link'
              lang={lang}
              title={meaning}
              aria-label={meaning}
              onClick={() => void open(group, { kind: 'word', value: form }, `«${form}»`)}
            >
              {form}
            </button>
            <span className='keyword-count'>
              {formatNumber(language, here)} / {formatNumber(language, there)}
            </span>
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
