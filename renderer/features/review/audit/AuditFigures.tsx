/** What the judging says so far, and when it is done. */
import { Alert, Button, Link } from '@digdir/designsystemet-react'
import { audit as words } from '../../../../shared/i18n/audit'
import { formatNumber } from '../../../../shared/i18n/language'
import { review } from '../../../../shared/i18n/review'
import type { Audit } from '../../../../shared/model/audit'
import type { DocumentSummary } from '../../../../shared/model/library'
import type { Verdict } from '../../../../shared/model/verdict'
import type { AuditResult } from '../../../../shared/review/audit'
import { useLanguage } from '../../../app/language'
import { toHash } from '../../../app/routes'
import { TableMenu } from '../../../ui/TableMenu'
import { auditSheets } from './audit-sheets'
import { isOutdated } from './draw-audit'

interface AuditFiguresProps {
  readonly audit: Audit
  readonly result: AuditResult
  readonly verdicts: readonly Verdict[]
  readonly rows: readonly DocumentSummary[]
  readonly onNew: () => void
}

export function AuditFigures({ audit, result, verdicts, rows, onNew }: AuditFiguresProps) {
  const language = useLanguage()
  const text = words[language]
  const { precision, classPrecision, judged, drawn, directives, rightClass } = result
  const finished = judged === drawn
  const shown = (value: number): string => formatNumber(language, value, 3)
  return (
    <aside className='audit-figures' aria-label={text.precision}>
      <h2>{finished ? text.done : text.soFar}</h2>
      <TableMenu
        name={review[language]['tab.audit']}
        documents={audit.documents}
        basis='found'
        sheets={() =>
          auditSheets({ audit, result, verdicts, files: new Map(rows.map(({ id, fileName }) => [id as string, fileName])), language })
        }
      />
      <p className='quiet'>{text.judged(judged, drawn)}</p>
      {precision !== null && classPrecision !== null && (
        <>
          <p className='audit-number'>
            <span>{text.precision}</span> <strong>{shown(precision.value)}</strong>
          </p>
          <p>{text.inWords(directives, judged)}</p>
          <p className='quiet'>{text.between(shown(precision.low), shown(precision.high))}</p>
          <p className='quiet'>
            {text.classPrecision}: {formatNumber(language, rightClass)} / {formatNumber(language, judged)} = {shown(classPrecision.value)} (
            {shown(classPrecision.low)}–{shown(classPrecision.high)})
          </p>
        </>
      )}
      {isOutdated(audit, rows) && (
        <Alert data-size='sm' data-color='warning'>
          {text.outdated}
        </Alert>
      )}
      {finished && precision !== null && (
        <>
          <p>{text.densityNow}</p>
          <Link href={toHash({ view: 'library' })}>{text.toLibrary}</Link>
        </>
      )}
      <Button variant='secondary' data-size='sm' onClick={onNew}>
        {text.newDraw}
      </Button>
    </aside>
  )
}
