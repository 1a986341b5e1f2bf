/** The profile as sheets: every count with what it is a share of; themes; and the deadlines with their sentences. */
import type { CodeUse } from '../../../shared/compare/steering-profile'
import { type ColumnOf, type Sheet, sheetOf } from '../../../shared/export/sheet'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { sheetTitles } from '../../../shared/i18n/sheet-titles'
import { steering } from '../../../shared/i18n/steering'
import { why } from '../../../shared/i18n/why'
import { addresseeName, type Directive, REQUIREMENTS } from '../../../shared/model/directive'
import type { DistrictTheme } from '../../../shared/model/district-theme'
import type { DocumentLayout } from '../../../shared/model/layout'
import type { TextSpan } from '../../../shared/text/span'
import { pageIndexIn } from '../../reader/page-index'
import { STEPS } from './Themes'
import type { Steering } from './use-steering'

interface Part {
  readonly part: string
  readonly what: string
  readonly count: number
  readonly of: number
}

interface Deadline {
  readonly kind: string
  readonly words: string
  readonly directive: Directive
}

export function profileSheets(of: Steering, layout: DocumentLayout | null, language: Language): Sheet[] {
  const text = steering[language]
  const title = sheetTitles(language)
  const parts: ColumnOf<Part>[] = [
    { title: text.part, type: 'text', value: ({ part }) => part },
    { title: text.what, type: 'text', value: ({ what }) => what },
    { title: title.count, type: 'integer', value: ({ count }) => count },
    { title: text.outOf, type: 'integer', value: (part) => part.of },
    { title: text.share, type: 'decimal', value: (part) => (part.of === 0 ? null : Math.round((part.count / part.of) * 1e4) / 1e4) },
  ]
  const themes: ColumnOf<CodeUse>[] = [
    { title: title.theme, type: 'text', value: ({ code }) => of.names.code(code) },
    { title: title.ladder, type: 'text', value: ({ ladder }) => stepName(language, ladder) },
    ...STEPS.map(
      (modality): ColumnOf<CodeUse> => ({
        title: common[language][modality],
        type: 'integer',
        value: ({ mandates }) => mandates.filter((one) => one.modality === modality).length,
      }),
    ),
    { title: title.mandates, type: 'integer', value: ({ mandates }) => mandates.length },
    { title: title.mentionCount, type: 'integer', value: ({ mentions }) => mentions.length },
  ]
  return [
    sheetOf(text.profile, parts, partsOf(of, language)),
    sheetOf(text.onWhat, themes, of.profile.themes),
    sheetOf(text.steeringWords, themes, of.profile.steering),
    sheetOf(text.roomTerms, themes, of.profile.room),
    sheetOf(text.when, deadlineColumns(of, layout, language), deadlinesOf(of, language)),
    sheetOf(text.districts, districtColumns(of, layout, language), of.analysis.districtThemes),
  ]
}

function stepName(language: Language, step: CodeUse['ladder']): string {
  return step === 'mentioned' || step === 'absent' ? steering[language][`step.${step}`] : common[language][step]
}

function partsOf({ profile, names }: Steering, language: Language): readonly Part[] {
  const text = steering[language]
  const all = profile.directives.length
  const permissions = profile.byModality.permission.length
  const row = (part: string, what: string, directives: readonly unknown[], of = all): Part => ({ part, what, count: directives.length, of })
  return [
    row(text.whom, names.of('all'), profile.directives),
    row(text.whom, names.of('named'), profile.named),
    ...profile.addressees.map((group) => row(text.whom, names.addressee(group), group.directives)),
    row(text.whom, text.nobody, profile.unnamed),
    ...STEPS.map((modality) => row(text.howHard, names.modality(modality), profile.byModality[modality])),
    row(text.howHard, names.of('conditional'), profile.conditional),
    row(text.onWhat, names.of('themed'), profile.themed),
    ...REQUIREMENTS.map((requirement) => row(text.howMeasured, names.requirement(requirement), profile.byRequirement[requirement])),
    row(text.when, names.of('deadlines'), profile.withDeadline),
    ...profile.permissions.map((group) => row(text.may, names.addressee(group), group.directives, permissions)),
    row(text.may, text.nobody, profile.permissionsUnnamed, permissions),
  ]
}

function deadlinesOf({ profile, source }: Steering, language: Language): readonly Deadline[] {
  const text = steering[language]
  const grouped = (
    [
      [text.recurring, profile.recurring],
      [text.terms, profile.terms],
      [text.before, profile.before],
      [text.openEnded, profile.openEnded],
    ] as const
  ).flatMap(([kind, groups]) => groups.flatMap(({ directives }) => directives.map((directive) => ({ kind, directive }))))
  return [...profile.dated.map(({ year, directive }) => ({ kind: year === null ? text.noYear : String(year), directive })), ...grouped].map(
    ({ kind, directive }) => ({
      kind,
      directive,
      words: directive.deadline === null ? '' : source.text.slice(directive.deadline.start, directive.deadline.end),
    }),
  )
}

function districtColumns(
  { source, analysis, names }: Steering,
  layout: DocumentLayout | null,
  language: Language,
): ColumnOf<DistrictTheme>[] {
  const title = sheetTitles(language)
  const pageOf = pageIndexIn(source, layout)
  const shown = ({ sentence, span }: DistrictTheme): TextSpan => analysis.sentences[sentence] ?? span
  return [
    { title: title.district, type: 'text', value: ({ district }) => district ?? why[language].districtsInGeneral },
    { title: title.theme, type: 'text', value: ({ code }) => names.code(code) },
    { title: title.distance, type: 'text', value: ({ distance }) => why[language][`distance.${distance}`] },
    { title: title.role, type: 'text', value: ({ role }) => why[language][`role.${role}`] },
    { title: title.file, type: 'text', value: () => source.provenance.fileName },
    { title: title.page, type: 'integer', value: (one) => (source.format === 'pdf' ? pageOf(shown(one)) + 1 : null) },
    { title: title.start, type: 'integer', value: (one) => shown(one).start },
    { title: title.end, type: 'integer', value: (one) => shown(one).end },
    { title: title.quote, type: 'text', value: (one) => source.text.slice(shown(one).start, shown(one).end) },
  ]
}

function deadlineColumns({ source }: Steering, layout: DocumentLayout | null, language: Language): ColumnOf<Deadline>[] {
  const title = sheetTitles(language)
  const pageOf = pageIndexIn(source, layout)
  return [
    { title: steering[language].when, type: 'text', value: ({ kind }) => kind },
    { title: title.deadline, type: 'text', value: ({ words }) => words },
    { title: title.addressee, type: 'text', value: ({ directive: { addressee } }) => addressee && addresseeName(source.text, addressee) },
    { title: title.modality, type: 'text', value: ({ directive: { modality } }) => common[language][modality] },
    { title: title.file, type: 'text', value: () => source.provenance.fileName },
    { title: title.page, type: 'integer', value: ({ directive }) => (source.format === 'pdf' ? pageOf(directive) + 1 : null) },
    { title: title.start, type: 'integer', value: ({ directive }) => directive.start },
    { title: title.end, type: 'integer', value: ({ directive }) => directive.end },
    { title: title.quote, type: 'text', value: ({ directive: { start, end } }) => source.text.slice(start, end) },
  ]
}
