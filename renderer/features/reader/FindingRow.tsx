/** One finding in the list. */
import { common } from '../../../shared/i18n/common'
import { reader } from '../../../shared/i18n/reader'
import { reasons } from '../../../shared/i18n/reasons'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { Quote } from '../../review/Quote'
import { VerdictChip } from '../../review/VerdictChip'
import { lookOfCode } from './finding-marks'
import { type Finding, isCounted } from './findings'

interface FindingRowProps {
  readonly finding: Finding
  readonly text: string
  readonly pageLabel: string | null
}

export function FindingRow({ finding, text, pageLabel }: FindingRowProps) {
  const language = useLanguage()
  const words = reader[language]
  const codeName = useCodeNames()
  return (
    <>
      <div className='finding-head'>
        <FindingChip finding={finding} />
        {finding.kind === 'directive' && finding.shown.verdict && (
          <VerdictChip verdict={finding.shown.verdict} counted={finding.shown.counted} />
        )}
        {finding.kind === 'directive' && finding.directive.certainty === 'unclear' && (
          <span className='finding-unclear'>{words.unclear}</span>
        )}
        {pageLabel !== null && <span className='finding-page'>{words.page(pageLabel)}</span>}
      </div>
      {finding.kind === 'directive' && finding.leadIn && (
        <p className='finding-lead-in'>
          <span className='visually-hidden'>{words.leadIn}: </span>
          <Quote text={text} span={finding.leadIn} strong={[finding.directive.cue.span]} />
        </p>
      )}
      <p
        className='finding-sentence'
        data-counted={isCounted(finding)}
        data-verdict={finding.kind === 'directive' ? finding.shown.verdict?.judgement.kind : undefined}
      >
        <Quote text={text} span={finding.sentence} strong={strongIn(finding)} />
      </p>
      {finding.kind === 'directive' && (finding.addressee || finding.directive.deadline || finding.codes.length > 0) && (
        <dl className='finding-facts'>
          {finding.addressee && (
            <div>
              <dt>{words.addressee}</dt>
              <dd>
                {finding.addressee}
                {finding.directive.addressee?.antecedent && (
                  <span className='finding-resolved'>
                    {' → '}
                    {text.slice(finding.directive.addressee.antecedent.start, finding.directive.addressee.antecedent.end)}
                  </span>
                )}
              </dd>
            </div>
          )}
          {finding.directive.deadline && (
            <div>
              <dt>{words.deadline}</dt>
              <dd>{text.slice(finding.directive.deadline.start, finding.directive.deadline.end)}</dd>
            </div>
          )}
          {finding.codes.length > 0 && (
            <div>
              <dt>{words.themes}</dt>
              <dd>
                {finding.codes.map((code) => (
                  <span key={code} className={`theme-chip theme-${lookOfCode(code)}`}>
                    {codeName(code)}
                  </span>
                ))}
              </dd>
            </div>
          )}
        </dl>
      )}
    </>
  )
}

function FindingChip({ finding }: { readonly finding: Finding }) {
  const language = useLanguage()
  const codeName = useCodeNames()
  switch (finding.kind) {
    case 'directive':
      return <span className={`modality-chip modality-${finding.modality}`}>{common[language][finding.modality]}</span>
    case 'mention':
      return finding.codes.map((code) => (
        <span key={code} className={`theme-chip theme-${lookOfCode(code)}`}>
          {codeName(code)}
        </span>
      ))
    case 'not-directive':
      return <span className='reason-chip'>{reasons[language][finding.reason]}</span>
  }
}

function strongIn(finding: Finding) {
  switch (finding.kind) {
    case 'directive':
      return [finding.directive.cue.span, ...(finding.directive.cue.negation ? [finding.directive.cue.negation] : [])]
    case 'mention':
      return [finding.span]
    case 'not-directive':
      return [finding.cue.span]
  }
}
