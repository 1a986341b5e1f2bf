/** An audit as sheets: what it says so far, and every drawn finding with its place and its verdict. */
import { type CellValue, type ColumnOf, type Sheet, sheetOf } from '../../../../shared/export/sheet'
import { audit as words } from '../../../../shared/i18n/audit'
import { common } from '../../../../shared/i18n/common'
import type { Language } from '../../../../shared/i18n/language'
import { review } from '../../../../shared/i18n/review'
import { sheetTitles } from '../../../../shared/i18n/sheet-titles'
import type { Anchor } from '../../../../shared/model/anchor'
import type { Audit } from '../../../../shared/model/audit'
import type { Interval } from '../../../../shared/model/statistics'
import type { Verdict } from '../../../../shared/model/verdict'
import type { AuditResult } from '../../../../shared/review/audit'
import { verdictsAt } from '../../../../shared/review/verdict-at'

interface AuditSheets {
  readonly audit: Audit
  readonly result: AuditResult
  readonly verdicts: readonly Verdict[]
  /** File names of the documents that are in the library, by id. */
  readonly files: ReadonlyMap<string, string>
  readonly language: Language
}

interface Drawn {
  readonly anchor: Anchor
  readonly verdict: Verdict | null
}

export function auditSheets({ audit, result, verdicts, files, language }: AuditSheets): Sheet[] {
  const text = words[language]
  const title = sheetTitles(language)
  const at = verdictsAt(verdicts, '')
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
  const share = (name: string, right: number, of: Interval | null): CellValue[] => [
    ...[name, right, result.judged],
    ...(of === null ? [null, null, null] : [rounded(of.value), rounded(of.low), rounded(of.high)]),
  ]
  const columns: ColumnOf<Drawn>[] = [
    { title: title.file, type: 'text', value: ({ anchor }) => files.get(anchor.documentId) ?? null },
    { title: title.printedPage, type: 'text', value: ({ anchor }) => anchor.page.label },
    { title: title.start, type: 'integer', value: ({ anchor }) => anchor.position.start },
    { title: title.end, type: 'integer', value: ({ anchor }) => anchor.position.end },
    { title: title.quote, type: 'text', value: ({ anchor }) => anchor.quote.exact },
    {
      title: title.modality,
      type: 'text',
      value: ({ verdict }) => (verdict === null || verdict.found === null ? null : common[language][verdict.found.modality]),
    },
    {
      title: title.verdict,
      type: 'text',
      value: ({ verdict }) => review[language][`verdict.${verdict === null ? 'unjudged' : verdict.judgement.kind}`],
    },
    { title: title.memo, type: 'text', value: ({ verdict }) => verdict?.memo || null },
  ]
  return [
    {
      name: review[language]['tab.audit'],
      columns: [
        { title: title.measure, type: 'text' },
        { title: text.rightColumn, type: 'integer' },
        { title: text.judgedColumn, type: 'integer' },
        { title: text.shareColumn, type: 'decimal' },
        { title: text.low, type: 'decimal' },
        { title: text.high, type: 'decimal' },
        { title: text.drawnColumn, type: 'integer' },
        { title: text.populationColumn, type: 'integer' },
        { title: text.seed, type: 'integer' },
      ],
      rows: [
        share(text.precision, result.directives, result.precision),
        share(text.classPrecision, result.rightClass, result.classPrecision),
      ].map((cells) => [...cells, result.drawn, audit.population, audit.seed]),
    },
    sheetOf(
      text.drawnSheet,
      columns,
      audit.drawn.map((anchor): Drawn => ({ anchor, verdict: at(anchor) })),
    ),
  ]
}
