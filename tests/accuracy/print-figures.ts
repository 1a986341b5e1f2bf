/** The figures as a table for the terminal. */
import {
  type AccuracyFigures,
  type AccuracySlice,
  ANNOTATED_CLASSES,
  type FailedSentence,
  type MeasuredRetrieval,
  type MeasuredShare,
} from '../../shared/model/accuracy.ts'
import { REQUIREMENTS } from '../../shared/model/directive.ts'
import { DISTRICT_ROLES } from '../../shared/model/district-theme.ts'
import type { Interval } from '../../shared/model/statistics.ts'

const interval = (one: Interval | null): string =>
  one === null ? '      –           ' : `${one.value.toFixed(3)} (${one.low.toFixed(3)}–${one.high.toFixed(3)})`
const row = (name: string, ...cells: string[]): string => `${name.padEnd(26)}${cells.map((cell) => cell.padStart(22)).join('')}`
const heading = row('', 'precision', 'recall', 'F1', 'right/wrong/missed')
const retrieved = (name: string, one: MeasuredRetrieval): string =>
  row(name, interval(one.precision), interval(one.recall), interval(one.f1), `${one.hit}/${one.wrong}/${one.missed}`)
const shared = (name: string, { right, of, share }: MeasuredShare): string => row(name, interval(share), `${right} of ${of}`)

function slice(name: string, one: AccuracySlice): string[] {
  return [
    `\n${name}: ${one.sentences} sentences, ${one.items} list items, ${one.directives} directives`,
    heading,
    retrieved('directive or not', one.directive),
    retrieved('addressee', one.addressee),
    retrieved('deadline', one.deadline),
    ...(one.requirementsJudged === 0 ? [] : [retrieved(`requirement, of ${one.requirementsJudged}`, one.requirement)]),
    ...(one.themesJudged === 0 ? [] : [retrieved(`themes, of ${one.themesJudged}`, one.themes)]),
    shared('five classes and none', one.fiveClasses),
    shared('items under a lead-in', one.leadInItems),
  ]
}

export function figuresAsLines(figures: AccuracyFigures, treebanksMeasured: boolean): string[] {
  const { draws, seed } = figures.bootstrap
  return [
    `Pipeline ${figures.pipelineVersion}, codebook ${figures.codebookHash.slice(0, 12)}. 95 % intervals: Wilson; where documents are drawn, bootstrap of ${draws} draws with seed ${seed}.`,
    `Tuned on ${figures.tuning.documents} documents with ${figures.tuning.sentences} sentences, which are not in the figures.`,
    ...slice('All of the test part', figures.all),
    row('F1, documents drawn', '', '', interval(figures.directiveF1ByDocument)),
    `\nClasses`,
    heading,
    ...ANNOTATED_CLASSES.map((one) => retrieved(one, figures.classes[one])),
    `\nAnnotated (rows) and found (columns)`,
    row('', ...ANNOTATED_CLASSES),
    ...ANNOTATED_CLASSES.map((gold) => row(gold, ...ANNOTATED_CLASSES.map((found) => String(figures.confusion[gold][found])))),
    `\nRequirement types`,
    heading,
    ...REQUIREMENTS.map((one) => retrieved(one, figures.requirements[one])),
    `\nThemes`,
    heading,
    ...figures.themes.map((one) => retrieved(one.code, one)),
    ...slice('The documents annotated first', figures.byRound.first),
    ...slice('The documents added later', figures.byRound.later),
    ...slice('Statutes', figures.statutes),
    ...slice('All but statutes', figures.otherKinds),
    ...slice('Bokmål', figures.byLanguage.nb),
    ...slice('Nynorsk', figures.byLanguage.nn),
    ...slice('List items', figures.listItems),
    ...slice('Headings, paragraphs', figures.prose),
    ...figures.documents.flatMap((one) => slice(`${one.file} (${one.type}, ${one.language})`, one.figures)),
    '\nSentence ends',
    heading,
    retrieved('with blocks', figures.sentenceEnds.withBlocks),
    retrieved('one running text', figures.sentenceEnds.runningText),
    ...roleLines(figures),
    ...treebankLines(figures, treebanksMeasured),
  ]
}

function roleLines({ roles: { districts, actors } }: AccuracyFigures): string[] {
  return [
    `\nDistricts beside innovation and co-creation: ${districts.places} places in sentences written for it`,
    heading,
    retrieved('all roles', districts.roles),
    ...DISTRICT_ROLES.map((role) => retrieved(role, districts.byRole[role])),
    `\nCanonical actors: ${actors.sentences} sentences written for it`,
    heading,
    retrieved('actor', actors.actors),
  ]
}

function treebankLines({ treebanks }: AccuracyFigures, measured: boolean): string[] {
  const notRun = measured ? [] : ['\nTreebanks: NOT RUN, ../shared/corpus/ud is not here.']
  if (treebanks === null) return notRun
  if (!measured) notRun.push(`Their figures of pipeline ${treebanks.pipelineVersion} are kept:`)
  return [
    ...notRun,
    ...treebanks.figures.flatMap((one) => [
      `\nTreebank, ${one.language === 'nb' ? 'bokmål' : 'nynorsk'}: ${one.sentences} sentences`,
      heading,
      retrieved('tokens', one.tokens),
      retrieved('sentence ends, blocks', one.boundaries.withBlocks),
      retrieved('sentence ends, running', one.boundaries.runningText),
      retrieved('subject head', one.subjectHead),
      shared('main or subordinate', one.mainOrSubordinate),
    ]),
  ]
}

export function failedAsLines(failed: readonly FailedSentence[]): string[] {
  const answer = (one: FailedSentence['found']): string => `${one.class}${one.addressee === null ? '' : ` [${one.addressee}]`}`
  return failed.map(
    ({ file, text, expected, found, rule, reason }) =>
      `${file}: ${answer(expected)} → ${answer(found)} (${rule ?? 'no rule'}${reason === null ? '' : `, ${reason}`}): ${text}`,
  )
}
