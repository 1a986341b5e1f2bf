// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its current row
/** One finding in the list of the review. */
import { Checkbox } from '@digdir/designsystemet-react'
import { common } from '../../../shared/i18n/common'
import { reader } from '../../../shared/i18n/reader'
import { review } from '../../../shared/i18n/review'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { Quote } from '../../review/Quote'
import { VerdictChip } from '../../review/VerdictChip'
import type { ReviewItem } from './review-items'

interface ReviewRowProps {
  readonly item: ReviewItem
  readonly checked: boolean
  readonly onCheck: () => void
}

export function placeOf({ source, directive }: ReviewItem): string {
  return toHash({ view: 'reader', documentId: source.id, passage: { start: directive.start, end: directive.end }, focus: null })
}

const THEMES: ReadonlySet<string> = new Set(['innovation', 'cocreation'])

export function ReviewRow({ item, checked, onCheck }: ReviewRowProps) {
  const language = useLanguage()
  const text = review[language]
  const words = reader[language]
  const nameOf = useCodeNames()
  const { source, directive, verdict, counted, leadIn, addressee, page, title, found } = item
  return (
    <div className='review-row' role='presentation'>
      <div role='gridcell'>
        <Checkbox data-size='sm' aria-label={text.selectOne} checked={checked} tabIndex={-1} onChange={onCheck} />
      </div>
      <div role='gridcell'>
        <div className='finding-head'>
          <span className={`modality-chip modality-${directive.modality}`}>{common[language][directive.modality]}</span>
          {verdict && <VerdictChip verdict={verdict} counted={counted} />}
          {verdict && found === null && verdict.judgement.kind !== 'added' && (
            <span className='finding-unclear'>{text.notFoundByRules}</span>
          )}
          <span className='review-source' title={title}>
            {title}
            {page !== null && `, ${words.page(page)}`}
          </span>
        </div>
        {leadIn && (
          <p className='finding-lead-in'>
            <Quote text={source.text} span={leadIn} strong={[directive.cue.span]} />
          </p>
        )}
        <p className='finding-sentence' lang={source.profile.language} data-counted={counted} data-verdict={verdict?.judgement.kind}>
          <a href={placeOf(item)} tabIndex={-1} title={text.showOnPage}>
            <Quote
              text={source.text}
              span={directive}
              strong={[directive.cue.span, ...(directive.cue.negation ? [directive.cue.negation] : [])]}
            />
          </a>
        </p>
        {(addressee || directive.codes.length > 0) && (
          <dl className='finding-facts'>
            {addressee && (
              <div>
                <dt>{words.addressee}</dt>
                <dd>{addressee}</dd>
              </div>
            )}
            {directive.codes.length > 0 && (
              <div>
                <dt>{words.themes}</dt>
                <dd>
                  {directive.codes.map((code) => (
                    <span key={code} className={`theme-chip theme-${THEMES.has(code) ? code : 'other'}`}>
                      {nameOf(code)}
                    </span>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </div>
  )
}
