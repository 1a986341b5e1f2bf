/** What the user said of a finding: by words and a sign of its own, never by colour alone. */
import { common } from '../../shared/i18n/common'
import { reader } from '../../shared/i18n/reader'
import { review } from '../../shared/i18n/review'
import type { Verdict } from '../../shared/model/verdict'
import { useLanguage } from '../app/language'
import './review.css'

const SIGNS: Readonly<Record<Verdict['judgement']['kind'], string>> = { confirmed: '✓', rejected: '✕', changed: '✎', added: '＋' }

interface VerdictChipProps {
  readonly verdict: Verdict
  /** In the figures that are shown. */
  readonly counted: boolean
}

export function VerdictChip({ verdict, counted }: VerdictChipProps) {
  const language = useLanguage()
  const text = review[language]
  const { judgement, memo } = verdict
  const said =
    judgement.kind === 'rejected'
      ? text.rejectedBecause(reader[language][`reason.${judgement.reason}`].replace(/^./, (first) => first.toLocaleLowerCase(language)))
      : judgement.kind === 'changed'
        ? text.changedTo(common[language][judgement.modality].toLocaleLowerCase(language))
        : text[`verdict.${judgement.kind}`]
  return (
    <span className={`verdict-chip verdict-${judgement.kind}`} title={memo === '' ? undefined : memo}>
      <span aria-hidden='true'>{SIGNS[judgement.kind]}</span> {said}
      {!counted && <span className='verdict-uncounted'> ({text.notCounted})</span>}
    </span>
  )
}
