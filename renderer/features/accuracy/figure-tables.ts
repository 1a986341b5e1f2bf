/** The tables of precision, recall and shares: the same rows on the screen and in the files. */
import { writtenStandardCodebook } from '../../../shared/codebook/standard-codebook'
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import { common } from '../../../shared/i18n/common'
import type { Language } from '../../../shared/i18n/language'
import { why } from '../../../shared/i18n/why'
import {
  type AccuracyFigures,
  type AccuracySlice,
  ANNOTATED_CLASSES,
  type AnnotatedClass,
  type MeasuredRetrieval,
  type MeasuredShare,
} from '../../../shared/model/accuracy'
import { REQUIREMENTS } from '../../../shared/model/directive'
import { DISTRICT_ROLES } from '../../../shared/model/district-theme'

export interface FigureRow {
  readonly name: string
  readonly of: MeasuredRetrieval | MeasuredShare
}

export interface FigureTableOf {
  readonly title: string
  /** What stands over it; the title where there is no more to say. */
  readonly caption: string
  readonly rows: readonly FigureRow[]
}

/** What a class is called, "no directive" included. */
export function className(language: Language, of: AnnotatedClass): string {
  return of === 'none' ? accuracyTables[language].none : common[language][of]
}

const titled = (title: string, rows: readonly FigureRow[], caption = title): FigureTableOf => ({ title, caption, rows })

/** Always shown. */
export function mainTables(figures: AccuracyFigures, language: Language): readonly FigureTableOf[] {
  const text = accuracyTables[language]
  const { all, sentenceEnds } = figures
  const rows = (of: 'directive' | 'addressee' | 'deadline') => partsOf(figures, language).map(([name, slice]) => ({ name, of: slice[of] }))
  return [
    titled(text.tableAll, [
      { name: text.directiveOrNot, of: all.directive },
      { name: text.addressee, of: all.addressee },
      { name: text.deadline, of: all.deadline },
      { name: text.fiveClasses, of: all.fiveClasses },
      { name: text.leadInItems, of: all.leadInItems },
      { name: text.requirement, of: all.requirement },
      { name: text.themes, of: all.themes },
    ]),
    titled(
      text.tableClasses,
      ANNOTATED_CLASSES.map((one) => ({ name: className(language, one), of: figures.classes[one] })),
    ),
    titled(text.tableGroups, rows('directive')),
    titled(text.tableAddressee, rows('addressee')),
    titled(text.tableDeadline, rows('deadline')),
    titled(text.tableSegments, [
      { name: text.withBlocks, of: sentenceEnds.withBlocks },
      { name: text.runningText, of: sentenceEnds.runningText },
    ]),
  ]
}

function partsOf(figures: AccuracyFigures, language: Language): readonly (readonly [string, AccuracySlice])[] {
  const text = accuracyTables[language]
  const { all, byLanguage, byRound, statutes, otherKinds, listItems, prose } = figures
  return [
    [text.all, all],
    [text.nb, byLanguage.nb],
    [text.nn, byLanguage.nn],
    [text.listItems, listItems],
    [text.prose, prose],
    [text.statutes, statutes],
    [text.otherKinds, otherKinds],
    [text.firstRound, byRound.first],
    [text.laterRound, byRound.later],
  ]
}

/** Measured on sentences of their own. */
export function roleTables({ roles: { districts, actors } }: AccuracyFigures, language: Language): readonly FigureTableOf[] {
  const text = accuracyTables[language]
  return [
    titled(text.tableRoles, [
      { name: text.allRoles, of: districts.roles },
      ...DISTRICT_ROLES.map((role) => ({ name: why[language][`role.${role}`], of: districts.byRole[role] })),
    ]),
    titled(text.tableActors, [{ name: text.actor, of: actors.actors }]),
  ]
}

/** Of the directives for which a person named the type of the requirement, and the themes. */
export function typeTables({ all, requirements, themes }: AccuracyFigures, language: Language): readonly FigureTableOf[] {
  const text = accuracyTables[language]
  const { codes } = writtenStandardCodebook().codebook
  const nameOf = (code: string): string => codes.find(({ id }) => id === code)?.label[language] ?? code
  const typeOf = (type: (typeof REQUIREMENTS)[number]): string => {
    const word = why[language][`type.${type}`]
    return word.charAt(0).toLocaleUpperCase() + word.slice(1)
  }
  return [
    titled(
      text.tableTypes,
      REQUIREMENTS.map((type) => ({ name: typeOf(type), of: requirements[type] })),
      text.typesNote(all.requirementsJudged),
    ),
    titled(
      text.tableThemes,
      themes.map((one) => ({ name: nameOf(one.code), of: one })),
      text.themesNote(all.themesJudged),
    ),
  ]
}

export function treebankTables({ treebanks }: AccuracyFigures, language: Language): readonly FigureTableOf[] {
  const text = accuracyTables[language]
  return (treebanks?.figures ?? []).map((one) =>
    titled(
      text.tableTreebank(text[one.language].toLocaleLowerCase()),
      [
        { name: text.tokens, of: one.tokens },
        { name: `${text.tableSegments}: ${text.withBlocks.toLocaleLowerCase()}`, of: one.boundaries.withBlocks },
        { name: `${text.tableSegments}: ${text.runningText.toLocaleLowerCase()}`, of: one.boundaries.runningText },
        { name: text.subjectHead, of: one.subjectHead },
        { name: text.mainOrSubordinate, of: one.mainOrSubordinate },
      ],
      text.treebankNote(one.sentences),
    ),
  )
}
