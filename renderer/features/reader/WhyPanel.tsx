/** "Why?" about the chosen finding: the rule in plain words, its example and counter-example, and what else was read from the sentence. */
import { Popover } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { explainRule, ruleOf } from '../../../shared/directives/rule-book'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { reasons } from '../../../shared/i18n/reasons'
import { why } from '../../../shared/i18n/why'
import type { Directive } from '../../../shared/model/directive'
import { VERDICT_RULE } from '../../../shared/review/reviewed-directive'
import type { TextSpan } from '../../../shared/text/span'
import { useLanguage } from '../../app/language'
import type { Finding } from './findings'
import './why.css'

interface WhyPanelProps {
  /** The chosen finding; null when none is. */
  readonly finding: Finding | null
  readonly text: string
}

export function WhyPanel({ finding, text }: WhyPanelProps) {
  const t = why[useLanguage()]
  return (
    <Popover.TriggerContext>
      <Popover.Trigger data-size='sm' variant='tertiary' className='why-open'>
        {t.why}
      </Popover.Trigger>
      <Popover className='why' placement='bottom-end' data-size='sm'>
        {finding === null ? <p>{t.chooseFirst}</p> : <Reason finding={finding} text={text} />}
      </Popover>
    </Popover.TriggerContext>
  )
}

function Reason({ finding, text }: { readonly finding: Finding; readonly text: string }) {
  const language = useLanguage()
  const t = why[language]
  const heading = useId()
  const words = ({ start, end }: TextSpan): string => text.slice(start, end)
  if (finding.kind === 'mention') return <p>{t.mention}</p>
  const cue = finding.kind === 'directive' ? finding.directive.cue : finding.cue
  const rule = ruleIdOf(finding)
  const isDirective = finding.kind === 'directive'
  const person = isDirective ? byPerson(finding, t, language) : null
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {isDirective ? t.directive(common[language][finding.modality].toLowerCase()) : t.notDirective}
        {!isDirective && <span className='why-reason'>{reasons[language][finding.reason]}</span>}
      </h2>
      {person !== null && <p>{person}</p>}
      {rule !== null && (
        <p>
          {explainRule(rule, language) ?? t.unknownRule} {cue.span.end > cue.span.start && t.decidedBy(words(cue.span))}
        </p>
      )}
      {isDirective && <Facts directive={finding.directive} words={words} />}
      {rule !== null && <RuleText id={rule} />}
    </section>
  )
}

/** What the user decided, and what the rules had found where that is another class; null where they decided nothing that shows. */
function byPerson({ shown, directive }: Finding & { kind: 'directive' }, t: (typeof why)['nb'], language: Language): string | null {
  const { verdict, found } = shown
  const decided = directive.rule === VERDICT_RULE || verdict?.judgement.kind === 'rejected'
  if (verdict === null || !decided) return null
  const before = found === null || found.modality === directive.modality ? '' : t.rulesFound(common[language][found.modality].toLowerCase())
  return `${t[`person.${verdict.judgement.kind}`]} ${before}`.trim()
}

/**
 * The rule that is explained: of what the user changed the one that found it, null where none did. A modal that lost to another cue of
 * its sentence carries the rule it would have had.
 */
function ruleIdOf(finding: Exclude<Finding, { kind: 'mention' }>): string | null {
  if (finding.kind === 'directive') {
    const { rule } = finding.directive
    return rule === VERDICT_RULE ? (finding.shown.found?.rule ?? null) : rule
  }
  return finding.reason === 'second-cue' && finding.rule !== 'none/infinitive' ? 'none/second-cue' : finding.rule
}

function Facts({ directive, words }: { readonly directive: Directive; readonly words: (span: TextSpan) => string }) {
  const t = why[useLanguage()]
  const { addressee, condition, requirement, requirementCue, leadIn, certainty } = directive
  const facts = [
    leadIn !== null && t.fromLeadIn,
    addressee?.antecedent !== undefined
      ? t.pronoun(words(addressee.span), words(addressee.antecedent))
      : addressee !== null && t.addresseeIs(addressee.name ?? words(addressee.span)),
    condition && t.condition(words(condition)),
    requirement && requirementCue && t.requirement(t[`type.${requirement}`], words(requirementCue)),
    certainty === 'unclear' && t.unclear,
  ].filter((fact) => typeof fact === 'string')
  if (facts.length === 0) return null
  return (
    <ul className='why-facts'>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

function RuleText({ id }: { readonly id: string }) {
  const t = why[useLanguage()]
  const rule = ruleOf(id)
  if (rule === null) return null
  const bare = (example: string): string => example.replace(/^[#~] /, '')
  return (
    <dl className='why-rule'>
      <dt>{t.example}</dt>
      <dd lang='no'>{bare(rule.example)}</dd>
      <dt>{t.counterExample}</dt>
      <dd lang='no'>{bare(rule.counterExample)}</dd>
      <dt>{t.source}</dt>
      <dd lang='en'>{rule.source}</dd>
      <dt>{t.rule}</dt>
      <dd>
        <code>{rule.id}</code>
      </dd>
    </dl>
  )
}
