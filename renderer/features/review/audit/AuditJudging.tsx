/** The drawn findings one at a time, with the precision so far beside them. */
import { Link } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { audit as words } from '../../../../shared/i18n/audit'
import { common } from '../../../../shared/i18n/common'
import { reader } from '../../../../shared/i18n/reader'
import type { Audit } from '../../../../shared/model/audit'
import type { Verdict } from '../../../../shared/model/verdict'
import { auditResult } from '../../../../shared/review/audit'
import { contextOf } from '../../../../shared/review/context'
import { verdictsAt } from '../../../../shared/review/verdict-at'
import { useLanguage } from '../../../app/language'
import { Judging } from '../../../review/Judging'
import { Quote } from '../../../review/Quote'
import { targetOf } from '../../../review/shown-directives'
import { VerdictChip } from '../../../review/VerdictChip'
import { itemFinder } from '../find-item'
import { JudgingProgress } from '../JudgingProgress'
import { Passage } from '../Passage'
import { placeOf } from '../ReviewRow'
import { itemsOf } from '../review-items'
import { useReviewDocuments } from '../use-review-documents'
import { AuditFigures } from './AuditFigures'

interface AuditJudgingProps {
  readonly audit: Audit
  readonly verdicts: readonly Verdict[]
  readonly onNew: () => void
}

export function AuditJudging({ audit, verdicts, onNew }: AuditJudgingProps) {
  const language = useLanguage()
  const text = words[language]
  const { rows, documents, done } = useReviewDocuments(audit.documents)
  const result = useMemo(() => auditResult(audit, verdicts), [audit, verdicts])
  const finders = useMemo(
    () =>
      new Map(
        rows.flatMap(({ id, title }) => {
          const source = documents.get(id)
          if (source === undefined) return []
          const own = verdicts.filter(({ anchor }) => anchor.documentId === id)
          const { items } = itemsOf(source, title, own, 'found')
          return [[id, { source, find: itemFinder(source.document.text, items) }] as const]
        }),
      ),
    [rows, documents, verdicts],
  )
  // Where one left off: the first that is not judged.
  const [at, setAt] = useState(() => firstUnjudged(audit, verdicts, 0))
  const anchor = audit.drawn[at]
  const place = anchor === undefined ? undefined : finders.get(anchor.documentId)
  const item = useMemo(() => (anchor === undefined || place === undefined ? null : place.find(anchor)), [anchor, place])
  const around = item === null ? null : contextOf(item.source.text, place?.source.analysis.sentences ?? [], item.leadIn ?? item.directive)
  return (
    <div className='audit-work'>
      <section className='audit-hit' aria-label={text.position(at + 1, audit.drawn.length)}>
        <JudgingProgress words={text} at={at} of={audit.drawn.length} judged={result.judged} onGo={setAt} />
        {item === null || around === null ? (
          <Passage source='' language='nb' before='' leadIn={null} after=''>
            {anchor?.quote.exact}
            <span className='passage-missing' role='status'>
              {done < rows.length ? text.loading(done, rows.length) : place === undefined ? text.gone : text.lost}
            </span>
          </Passage>
        ) : (
          <Passage
            language={item.source.profile.language}
            source={
              <>
                <span className={`modality-chip modality-${item.directive.modality}`}>{common[language][item.directive.modality]}</span>{' '}
                {item.verdict !== null && <VerdictChip verdict={item.verdict} counted={item.counted} />} {item.title}
                {item.page !== null && `, ${reader[language].page(item.page)}`} · <Link href={placeOf(item)}>{text.showOnPage}</Link>
              </>
            }
            before={around.before}
            leadIn={item.leadIn === null ? null : <Quote text={item.source.text} span={item.leadIn} strong={[item.directive.cue.span]} />}
            after={around.after}
          >
            <Quote text={item.source.text} span={item.directive} strong={[item.directive.cue.span]} />
          </Passage>
        )}
        <Judging
          targets={item === null ? [] : [targetOf(item.source, item)]}
          addressees={[]}
          selectedWords={null}
          onJudged={() => setAt(firstUnjudged(audit, verdicts, at + 1, at))}
        />
        <p className='finding-keys'>{text.keys}</p>
      </section>
      <AuditFigures audit={audit} result={result} verdicts={verdicts} rows={rows} onNew={onNew} />
      <p className='quiet audit-seed'>
        {text.drawnFrom(audit.population, audit.documents.length)}, {text.seedIs(audit.seed)}.
      </p>
    </div>
  )
}

/** The next that has no verdict, from `from` on and then from the beginning; `just` counts as judged. Stays at the end when all are. */
function firstUnjudged({ drawn }: Audit, verdicts: readonly Verdict[], from: number, just = -1): number {
  const verdictAt = verdictsAt(verdicts, '')
  const open = drawn.flatMap((anchor, index) => (index !== just && verdictAt(anchor) === null ? [index] : []))
  return open.find((index) => index >= from) ?? open[0] ?? Math.max(0, Math.min(drawn.length - 1, from))
}
