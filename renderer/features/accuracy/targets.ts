/** What we set out to reach on text the rules have not seen (design, directives.md, "Targets"), and what was measured. */
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import type { Language } from '../../../shared/i18n/language'
import type { AccuracyFigures, TreebankFigures } from '../../../shared/model/accuracy'
import type { DocumentLanguage } from '../../../shared/model/document-profile'
import type { Interval } from '../../../shared/model/statistics'

export interface Target {
  readonly name:
    | 'directiveOrNot'
    | 'fiveClasses'
    | 'leadInItems'
    | 'addressee'
    | 'withBlocks'
    | 'tokens'
    | 'mainOrSubordinate'
    | 'subjectHead'
  readonly measure: 'f1' | 'precision' | 'recall' | 'share'
  /** Of which treebank; null for the annotated sentences. */
  readonly treebank: DocumentLanguage | null
  readonly least: number
  readonly measured: Interval
}

export function targetsOf({ all, sentenceEnds, treebanks }: AccuracyFigures): readonly Target[] {
  const own = (name: Target['name'], measure: Target['measure'], least: number, measured: Interval | null): Target[] =>
    measured === null ? [] : [{ name, measure, treebank: null, least, measured }]
  return [
    ...own('directiveOrNot', 'f1', 0.9, all.directive.f1),
    ...own('fiveClasses', 'share', 0.8, all.fiveClasses.share),
    ...own('leadInItems', 'share', 1, all.leadInItems.share),
    ...own('addressee', 'precision', 0.92, all.addressee.precision),
    ...own('addressee', 'recall', 0.8, all.addressee.recall),
    ...own('withBlocks', 'f1', 0.99, sentenceEnds.withBlocks.f1),
    ...(treebanks?.figures ?? []).flatMap(ofTreebank),
  ]
}

function ofTreebank({ language, tokens, boundaries, mainOrSubordinate, subjectHead }: TreebankFigures): Target[] {
  const one = (name: Target['name'], measure: Target['measure'], least: number, measured: Interval | null): Target[] =>
    measured === null ? [] : [{ name, measure, treebank: language, least, measured }]
  return [
    ...one('withBlocks', 'f1', 0.99, boundaries.withBlocks.f1),
    ...one('tokens', 'f1', 0.995, tokens.f1),
    ...one('mainOrSubordinate', 'share', 0.95, mainOrSubordinate.share),
    ...one('subjectHead', 'f1', 0.9, subjectHead.f1),
  ]
}

export function targetName({ name, measure, treebank }: Target, language: Language): string {
  const text = accuracyTables[language]
  const what = name === 'withBlocks' ? text.tableSegments : text[name]
  const how = measure === 'share' ? '' : `, ${measure === 'f1' ? text.f1 : text[measure].toLocaleLowerCase()}`
  return `${what}${how}${treebank === null ? '' : ` (${text.tableTreebank(text[treebank].toLocaleLowerCase()).toLocaleLowerCase()})`}`
}

export function isReached({ measured, least }: Target): boolean {
  return measured.value >= least
}
