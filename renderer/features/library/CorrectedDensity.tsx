/** The density times the precision of the user's own audit, under the density as found. */
import { createContext, useContext } from 'react'
import { audit as words } from '../../../shared/i18n/audit'
import { formatNumber } from '../../../shared/i18n/language'
import type { DocumentSummary } from '../../../shared/model/library'
import { correctedDensity } from '../../../shared/review/audit'
import { useLanguage } from '../../app/language'
import type { FinishedAudit } from '../../review/use-audits'

/** The audit that speaks for the library; null when there is none, or when the figures are those as reviewed. */
export const AuditContext = createContext<FinishedAudit | null>(null)

export function CorrectedDensity({ row }: { readonly row: DocumentSummary }) {
  const audited = useContext(AuditContext)
  const language = useLanguage()
  const text = words[language]
  const { per1000Words } = row.density
  if (audited === null || audited.result.precision === null || per1000Words === null || !audited.documents.has(row.id)) return null
  const { audit, result } = audited
  // An audit of other rules or of another codebook says nothing of these figures.
  if (audit.pipelineVersion !== row.pipelineVersion || audit.codebookHash !== row.codebookHash) return null
  const { value, low, high } = correctedDensity(per1000Words, audited.result.precision)
  const shown = [value, low, high].map((one) => formatNumber(language, one, 1)) as [string, string, string]
  const precision = formatNumber(language, audited.result.precision.value, 3)
  return (
    <span className='density-corrected' title={text.correctedTitle(...shown, precision, result.directives, result.judged)}>
      <span className='density-interval'>{text.corrected(...shown)}</span> <span className='density-mark'>{text.correctedMark}</span>
    </span>
  )
}
