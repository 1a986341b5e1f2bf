/** Verdicts that have no place now: kept, listed, and deleted only when the user says so. */
import { Button, Details } from '@digdir/designsystemet-react'
import { common } from '../../../shared/i18n/common'
import { judging } from '../../../shared/i18n/judging'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import { review } from '../../../shared/i18n/review'
import type { Verdict } from '../../../shared/model/verdict'
import type { UnplacedVerdict } from '../../../shared/review/place-verdicts'
import { useLanguage } from '../../app/language'
import { useServices } from '../../app/services'
import { VerdictChip } from '../../review/VerdictChip'
import { changeVerdicts } from '../../review/verdict-commands'

export interface Unplaced {
  readonly verdict: Verdict
  readonly reason: UnplacedVerdict['reason'] | 'gone'
  /** The document's title, where it is in the library. */
  readonly title: string | null
}

export function UnplacedList({ unplaced }: { readonly unplaced: readonly Unplaced[] }) {
  const services = useServices()
  const language = useLanguage()
  const text = review[language]
  const say = judging[language]
  if (unplaced.length === 0) return null
  return (
    <Details className='unplaced' data-size='sm'>
      <Details.Summary>
        {text.unplaced} ({formatNumber(language, unplaced.length)})
      </Details.Summary>
      <Details.Content>
        <p>{text.unplacedIntro}</p>
        <ul>
          {unplaced.map(({ verdict, reason, title }) => (
            <li key={verdict.id}>
              <div className='finding-head'>
                {(verdict.judgement.kind === 'changed' || verdict.judgement.kind === 'added') && (
                  <span className={`modality-chip modality-${verdict.judgement.modality}`}>
                    {common[language][verdict.judgement.modality]}
                  </span>
                )}
                <VerdictChip verdict={verdict} counted />
                <span className='review-source'>
                  {title ?? text['unplaced.gone']}, {reader[language].page(verdict.anchor.page.label)}
                </span>
              </div>
              <blockquote className='verdict-words'>{verdict.anchor.quote.exact}</blockquote>
              {title !== null && <p className='unplaced-reason'>{text[`unplaced.${reason}`]}</p>}
              <Button
                variant='tertiary'
                data-color='danger'
                data-size='sm'
                onClick={() => void changeVerdicts(services, { put: [], remove: [verdict] }, say.saidCleared(1))}
              >
                {text.deleteVerdict}
              </Button>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}
