/** How far two coders agree as sheets: the figures, the table behind them, and every passage with what both said. */
import { type CellValue, type ColumnOf, type Sheet, sheetOf } from '../../../../shared/export/sheet'
import { coders } from '../../../../shared/i18n/coders'
import type { Language } from '../../../../shared/i18n/language'
import { sheetTitles } from '../../../../shared/i18n/sheet-titles'
import { CODED_CLASSES, type CodedClass, type CodingTask } from '../../../../shared/model/coding'
import type { Agreement, CodedPair, CoderAgreement } from '../../../../shared/review/coders'

interface AgreementSheets {
  readonly task: CodingTask
  readonly coder: string
  readonly pairs: readonly CodedPair[]
  readonly agreement: CoderAgreement
  readonly language: Language
  readonly nameOf: (coded: CodedClass) => string
}

export function agreementSheets({ task, coder, pairs, agreement, language, nameOf }: AgreementSheets): Sheet[] {
  const text = coders[language]
  const title = sheetTitles(language)
  const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4)
  const row = (name: string, { alpha, kappa, same, units }: Agreement, more: readonly CellValue[] = [null, null, null]): CellValue[] => [
    ...[name, rounded(alpha), rounded(kappa), same, units],
    ...more,
  ]
  const { units, documents } = task.sample
  const byId = new Map(documents.map((one) => [one.id, one]))
  const anchor = ({ unit }: CodedPair) => units[unit]?.anchor
  const said = (of: CodedClass | null): string | null => (of === null ? null : nameOf(of))
  const columns: ColumnOf<CodedPair>[] = [
    { title: title.file, type: 'text', value: (pair) => byId.get(anchor(pair)?.documentId ?? ('' as never))?.fileName ?? null },
    { title: title.printedPage, type: 'text', value: (pair) => anchor(pair)?.page.label ?? null },
    { title: title.start, type: 'integer', value: (pair) => anchor(pair)?.position.start ?? null },
    { title: title.end, type: 'integer', value: (pair) => anchor(pair)?.position.end ?? null },
    { title: title.quote, type: 'text', value: (pair) => anchor(pair)?.quote.exact ?? null },
    { title: title.leadIn, type: 'text', value: ({ unit }) => units[unit]?.leadIn ?? null },
    { title: text.me, type: 'text', value: ({ mine }) => said(mine) },
    { title: coder, type: 'text', value: ({ theirs }) => said(theirs) },
    { title: title.memo, type: 'text', value: ({ theirMemo }) => theirMemo || null },
    { title: text.settledColumn, type: 'text', value: ({ settled }) => said(settled) },
  ]
  return [
    {
      name: text.with(coder),
      columns: [
        { title: text.measure, type: 'text' },
        { title: text.alpha, type: 'decimal' },
        { title: text.kappa, type: 'decimal' },
        { title: text.same, type: 'integer' },
        { title: text.units, type: 'integer' },
        ...[text.both, text.mineOnly, text.theirsOnly].map((one) => ({ title: one, type: 'integer' as const })),
      ],
      rows: [
        row(text.overall, agreement.overall),
        row(text.directive, agreement.directive),
        ...CODED_CLASSES.map((one) => {
          const of = agreement.classes[one]
          return row(nameOf(one), of, [of.both, of.mineOnly, of.theirsOnly])
        }),
      ],
    },
    {
      name: text.tableSheet,
      columns: [
        { title: text.me, type: 'text' },
        ...CODED_CLASSES.map((one) => ({ title: `${coder}: ${nameOf(one)}`, type: 'integer' as const })),
      ],
      rows: CODED_CLASSES.map((mine): CellValue[] => [nameOf(mine), ...CODED_CLASSES.map((theirs) => agreement.table[mine][theirs])]),
    },
    sheetOf(text.passages, columns, pairs),
  ]
}
