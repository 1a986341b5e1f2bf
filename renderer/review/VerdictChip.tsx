/** What the user said of a finding: by words and a sign of its own, never by colour alone. */
import { common } from '../../shared/i18n/common'
import { judging } from '../../shared/i18n/judging'
import type { Language } from '../../shared/i18n/language'
import { reasons } from '../../shared/i18n/reasons'
import { review } from '../../shared/i18n/review'
import type { Reading, Verdict } from '../../shared/model/verdict'
import { useLanguage } from '../app/language'
import './review.css'

const SIGNS: Readonly<Record<Verdict['judgement']['kind'], string>> = { confirmed: '✓', rejected: '✕', changed: '✎', added: '＋' }

/** "Endret til intensjon", "Endret: hvem, tema": what is not as the rules had it. */
function changedWords({ found }: Verdict, to: Reading, language: Language): string {
  const text = review[language]
  const say = judging[language]
  if (found === null || found.modality !== to.modality) return say.changedTo(common[language][to.modality].toLocaleLowerCase(language))
  const themes = (codes: Reading['codes']): string => [...codes].sort().join(' ')
  const parts = [
    ...(found.addressee === to.addressee ? [] : [text.addressee]),
    ...(themes(found.codes) === themes(to.codes) ? [] : [text.themes]),
  ]
  const changed = text['verdict.changed']
  return parts.length === 0 ? changed : `${changed}: ${parts.join(', ').toLocaleLowerCase(language)}`
}

interface VerdictChipProps {
  readonly verdict: Verdict
  /** In the figures that are shown. */
  readonly counted: boolean
}

export function VerdictChip({ verdict, counted }: VerdictChipProps) {
  const language = useLanguage()
  const text = review[language]
  const say = judging[language]
  const { judgement, memo } = verdict
  const said =
    judgement.kind === 'rejected'
      ? say.rejectedBecause(reasons[language][judgement.reason].replace(/^./, (first) => first.toLocaleLowerCase(language)))
      : judgement.kind === 'changed'
        ? changedWords(verdict, judgement, language)
        : text[`verdict.${judgement.kind}`]
  return (
    <span className={`verdict-chip verdict-${judgement.kind}`} title={memo === '' ? undefined : memo}>
      <span aria-hidden='true'>{SIGNS[judgement.kind]}</span> {said}
      {!counted && <span className='verdict-uncounted'> ({say.notCounted})</span>}
    </span>
  )
}
