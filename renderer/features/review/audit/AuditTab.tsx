/** The audit: findings drawn at random and judged, for the precision in this collection. */
import { Button, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { audit as words } from '../../../../shared/i18n/audit'
import { formatNumber } from '../../../../shared/i18n/language'
import { auditResult } from '../../../../shared/review/audit'
import { useLanguage } from '../../../app/language'
import { useAllVerdicts } from '../../../review/use-all-verdicts'
import { useAudits } from '../../../review/use-audits'
import type { ReviewTabProps } from '../review-tab'
import { AuditJudging } from './AuditJudging'
import { AuditSetup } from './AuditSetup'
import './audit.css'

export function AuditTab({ documents }: ReviewTabProps) {
  const language = useLanguage()
  const text = words[language]
  const [audits, change] = useAudits()
  const verdicts = useAllVerdicts()
  // The newest is gone on with, until another is asked for.
  const [open, setOpen] = useState<string | 'new' | null>(null)
  if (audits === null || verdicts === null) return null
  const shown = open === 'new' ? undefined : (audits.find(({ id }) => id === open) ?? audits[0])
  const others = audits.filter((one) => one !== shown)
  return (
    <div className='audit'>
      {shown === undefined ? (
        <AuditSetup
          documents={documents}
          onDraw={(audit) => {
            change((old) => [audit, ...old])
            setOpen(audit.id)
          }}
        />
      ) : (
        <AuditJudging key={shown.id} audit={shown} verdicts={verdicts} onNew={() => setOpen('new')} />
      )}
      {others.length > 0 && (
        <Details data-size='sm'>
          <Details.Summary>
            {text.earlier} ({formatNumber(language, others.length)})
          </Details.Summary>
          <Details.Content>
            <ul className='earlier-audits'>
              {others.map((one) => {
                const result = auditResult(one, verdicts)
                return (
                  <li key={one.id}>
                    <span>
                      {text.drawnFrom(one.population, one.documents.length)}, {text.seedIs(one.seed)}:{' '}
                      {text.judged(result.judged, result.drawn)}
                      {result.precision !== null && `, ${text.precision} ${formatNumber(language, result.precision.value, 3)}`}
                    </span>
                    <Button variant='tertiary' data-size='sm' onClick={() => setOpen(one.id)}>
                      {text.resume}
                    </Button>
                    <Button
                      variant='tertiary'
                      data-color='danger'
                      data-size='sm'
                      title={text.removeHelp}
                      onClick={() => change((old) => old.filter(({ id }) => id !== one.id))}
                    >
                      {text.remove}
                    </Button>
                  </li>
                )
              })}
            </ul>
          </Details.Content>
        </Details>
      )}
    </div>
  )
}
