/** The words that a document has more of than the others together. */
import { compare } from '../../../shared/i18n/compare'
import { useMessages } from '../../app/language'
import type { KeyMeasure } from './figures'
import { KeyItem } from './KeyItem'
import { type ComparedColumn, sumOver } from './use-comparison'

const SHOWN = 10

interface KeywordsProps {
  /** Whose words they are. */
  readonly column: ComparedColumn
  readonly others: readonly ComparedColumn[]
  readonly lang: string | undefined
  readonly measure: KeyMeasure
}

export function Keywords({ column, others, lang, measure }: KeywordsProps) {
  const text = useMessages(compare)
  const { keywords, figures } = column.compared
  if (keywords.length === 0) return <span className='quiet'>{text.noKeywords}</span>
  return (
    <ol className='keywords'>
      {keywords.slice(0, SHOWN).map((keyword) => (
        <KeyItem
          key={keyword.form}
          name={keyword.form}
          what={`«${keyword.form}»`}
          lang={lang}
          focus={{ kind: 'word', value: keyword.form }}
          of={keyword}
          column={column}
          others={others}
          totals={[figures.words, sumOver(others, ({ compared }) => compared.figures.words)]}
          per='words'
          measure={measure}
        />
      ))}
    </ol>
  )
}
