/** The user's audits, the newest first, and the one that speaks for the library. */
import { useMemo } from 'react'
import type { Audit } from '../../shared/model/audit'
import type { DocumentId } from '../../shared/model/identifiers'
import { type AuditResult, auditResult } from '../../shared/review/audit'
import { useAllVerdicts } from './use-all-verdicts'
import { useSetting } from './use-setting'

const KEY = 'audits'
const NONE: readonly Audit[] = []

export function useAudits(): readonly [readonly Audit[] | null, (change: (old: readonly Audit[]) => readonly Audit[]) => void] {
  return useSetting(KEY, NONE)
}

export interface FinishedAudit {
  readonly audit: Audit
  readonly result: AuditResult
  readonly documents: ReadonlySet<DocumentId>
}

/** The newest audit whose findings are all judged, or null. */
export function useFinishedAudit(): FinishedAudit | null {
  const [audits] = useAudits()
  const verdicts = useAllVerdicts()
  return useMemo(() => {
    for (const audit of audits ?? NONE) {
      const result = auditResult(audit, verdicts ?? [])
      if (result.drawn > 0 && result.judged === result.drawn) return { audit, result, documents: new Set(audit.documents) }
    }
    return null
  }, [audits, verdicts])
}
