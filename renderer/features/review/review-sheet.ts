/** The list of findings as a sheet: what the filters show, with the verdicts. */
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { review } from '../../../shared/i18n/review'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import type { CodeNames } from '../../app/code-names'
import type { ReviewItem } from './review-items'

export function reviewSheet(items: readonly ReviewItem[], language: Language, nameOf: CodeNames): Sheet {
  const title = sheetTitles(language)
  const columns: ColumnOf<ReviewItem>[] = [
    { title: title.file, type: 'text', value: ({ source }) => source.provenance.fileName },
    { title: title.title, type: 'text', value: (item) => item.title },
    { title: title.printedPage, type: 'text', value: ({ page }) => page },
    { title: title.start, type: 'integer', value: ({ directive }) => directive.start },
    { title: title.end, type: 'integer', value: ({ directive }) => directive.end },
    { title: title.quote, type: 'text', value: ({ source, directive }) => source.text.slice(directive.start, directive.end) },
    { title: title.modality, type: 'text', value: ({ directive }) => common[language][directive.modality] },
    { title: title.addressee, type: 'text', value: ({ addressee }) => addressee },
    { title: title.themes, type: 'text', value: ({ directive }) => directive.codes.map(nameOf).join('; ') || null },
    {
      title: title.leadIn,
      type: 'text',
      value: ({ source, leadIn }) => (leadIn === null ? null : source.text.slice(leadIn.start, leadIn.end)),
    },
    { title: title.rule, type: 'text', value: ({ directive }) => directive.rule },
    {
      title: title.verdict,
      type: 'text',
      value: ({ verdict }) => review[language][`verdict.${verdict === null ? 'unjudged' : verdict.judgement.kind}`],
    },
    { title: title.memo, type: 'text', value: ({ verdict }) => verdict?.memo || null },
    { title: title.counted, type: 'boolean', value: ({ counted }) => counted },
  ]
  return sheetOf(review[language].findings, columns, items)
}
