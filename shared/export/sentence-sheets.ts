/** One row for each sentence or word that was found: with file, page, place in the text, and the words themselves. */

import type { ExportedDocument, JudgedDirective, MentionReport } from './exported-document'
import type { LibraryWords } from './library-words'
import type { DirectiveReport, DistrictThemeReport, NotDirectiveReport } from './sentence-reports'
import { type ColumnOf, type Sheet, sheetOf } from './sheet'

interface Placed {
  readonly page: number
  readonly start: number
  readonly end: number
}

type Row<T> = T & { readonly file: string }
type Columns<T> = ColumnOf<Row<T>>[]

function rowsOf<T extends Placed>(documents: readonly ExportedDocument[], of: (document: ExportedDocument) => readonly T[]): Row<T>[] {
  return documents.flatMap((document) => of(document).map((found) => ({ ...found, file: document.report.file })))
}

function place<T extends Placed>({ title }: LibraryWords): Columns<T> {
  return [
    { title: title.file, type: 'text', value: ({ file }) => file },
    { title: title.page, type: 'integer', value: ({ page }) => page },
    { title: title.start, type: 'integer', value: ({ start }) => start },
    { title: title.end, type: 'integer', value: ({ end }) => end },
  ]
}

/** Several names in a cell. */
function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ')
}

type Judged = DirectiveReport & { readonly judged: JudgedDirective | undefined }

export function directivesSheet(documents: readonly ExportedDocument[], words: LibraryWords): Sheet {
  const { title, value } = words
  const rows = rowsOf(documents, ({ report, verdicts }): Judged[] => {
    const judged = new Map(verdicts?.directives.map((one) => [`${one.start} ${one.end}`, one]))
    return report.directives.map((one) => ({ ...one, judged: judged.get(`${one.start} ${one.end}`) }))
  })
  const columns: Columns<Judged> = [
    ...place<Judged>(words),
    { title: title.quote, type: 'text', value: ({ text }) => text },
    { title: title.modality, type: 'text', value: ({ modality }) => value.modality(modality) },
    { title: title.cue, type: 'text', value: ({ cue }) => cue },
    { title: title.addressee, type: 'text', value: ({ addressee }) => addressee },
    { title: title.addresseeMeant, type: 'text', value: ({ addresseeResolved }) => addresseeResolved },
    {
      title: title.addresseeSource,
      type: 'text',
      value: ({ addresseeSource }) => (addresseeSource === null ? null : value.source(addresseeSource)),
    },
    { title: title.actor, type: 'text', value: ({ actors }) => joined(actors.map((actor) => value.code(actor))) },
    { title: title.themes, type: 'text', value: ({ codes }) => joined(codes.map((code) => value.code(code))) },
    {
      title: title.themesNear,
      type: 'text',
      value: ({ near }) => joined(near.map(({ code, distance }) => `${value.code(code)} (${value.near(distance)})`)),
    },
    { title: title.requirement, type: 'text', value: ({ requirement }) => (requirement === null ? null : value.requirement(requirement)) },
    { title: title.requirementCue, type: 'text', value: ({ requirementCue }) => requirementCue },
    { title: title.deadline, type: 'text', value: ({ deadline }) => deadline },
    { title: title.condition, type: 'text', value: ({ condition }) => condition },
    { title: title.negation, type: 'text', value: ({ negation }) => negation },
    { title: title.leadIn, type: 'text', value: ({ leadIn }) => leadIn },
    { title: title.certainty, type: 'text', value: ({ certainty }) => value.certainty(certainty) },
    { title: title.rule, type: 'text', value: ({ rule }) => rule },
  ]
  const ofReview: Columns<Judged> = [
    { title: title.verdict, type: 'text', value: ({ judged }) => (judged === undefined ? null : value.judgement(judged.judgement)) },
    { title: title.memo, type: 'text', value: ({ judged }) => judged?.memo || null },
  ]
  const reviewed = documents.some(({ verdicts }) => verdicts !== null)
  return sheetOf(words.sheet.directives, reviewed ? [...columns, ...ofReview] : columns, rows)
}

export function mentionsSheet(documents: readonly ExportedDocument[], words: LibraryWords): Sheet {
  const { title, value } = words
  const columns: Columns<MentionReport> = [
    ...place<MentionReport>(words),
    { title: title.quote, type: 'text', value: (row) => row.words },
    { title: title.code, type: 'text', value: ({ code }) => value.code(code) },
    { title: title.codeId, type: 'text', value: ({ code }) => code },
    { title: title.sentence, type: 'text', value: ({ text }) => text },
  ]
  const rows = rowsOf(documents, ({ mentions }) => mentions)
  return sheetOf(words.sheet.mentions, columns, rows)
}

export function notDirectivesSheet(documents: readonly ExportedDocument[], words: LibraryWords): Sheet {
  const { title, value } = words
  const columns: Columns<NotDirectiveReport> = [
    ...place<NotDirectiveReport>(words),
    { title: title.quote, type: 'text', value: ({ text }) => text },
    { title: title.cue, type: 'text', value: ({ cue }) => cue },
    { title: title.reason, type: 'text', value: ({ reason }) => value.reason(reason) },
    { title: title.rule, type: 'text', value: ({ rule }) => rule },
  ]
  const rows = rowsOf(documents, ({ report }) => report.notDirectives)
  return sheetOf(words.sheet.notDirectives, columns, rows)
}

export function districtsSheet(documents: readonly ExportedDocument[], words: LibraryWords): Sheet {
  const { title, value } = words
  const columns: Columns<DistrictThemeReport> = [
    ...place<DistrictThemeReport>(words),
    { title: title.quote, type: 'text', value: ({ text }) => text },
    { title: title.district, type: 'text', value: ({ district }) => district },
    { title: title.districtWords, type: 'text', value: (row) => row.words },
    { title: title.theme, type: 'text', value: ({ code }) => value.code(code) },
    { title: title.themeWords, type: 'text', value: ({ theme }) => theme },
    { title: title.distance, type: 'text', value: ({ distance }) => value.distance(distance) },
    { title: title.role, type: 'text', value: ({ role }) => value.role(role) },
  ]
  const rows = rowsOf(documents, ({ report }) => report.districtThemes)
  return sheetOf(words.sheet.districts, columns, rows)
}
