/** All figures on the gold's test part. */
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version.ts'
import { standardCodebook } from '../../shared/codebook/standard-codebook.ts'
import { type Bootstrap, bootstrapF1, retrieval, sumOutcomes } from '../../shared/measures/retrieval.ts'
import {
  type AccuracyFigures,
  ANNOTATED_CLASSES,
  type AnnotatedClass,
  type FailedSentence,
  type MeasuredRetrieval,
} from '../../shared/model/accuracy.ts'
import { REQUIREMENTS, type RequirementType } from '../../shared/model/directive.ts'
import { withoutBlockMark } from '../helpers/extract-from-text.ts'
import { type GoldDocument, type Judged, judgeGold, readGold } from './gold.ts'
import { measureAgreement } from './measure-agreement.ts'
import { measureRoles } from './roles.ts'
import { type AnnotatedSentence, sentenceEnds } from './segments.ts'
import { directiveOutcome, outcome, requirementOutcomes, sliceOf, themeOutcomes } from './slices.ts'

/** The ends of a 95 % interval then vary by about a tenth of its width from seed to seed. */
const BOOTSTRAP: Bootstrap = { draws: 2000, seed: 1 }

/** Everything but the treebanks, which are not always there. */
export function measureGold(): Omit<AccuracyFigures, 'treebanks'> {
  const judged = judgeGold('test')
  const documents = readGold('test')
  const of = (document: GoldDocument): Judged[] => judged.filter((one) => one.document.file === document.file)
  const tuning = readGold('tuning')
  return {
    pipelineVersion: PIPELINE_VERSION,
    codebookHash: standardCodebook().hash,
    bootstrap: BOOTSTRAP,
    agreement: measureAgreement(),
    tuning: { documents: tuning.length, sentences: judgeGold('tuning').length },
    all: sliceOf(judged),
    directiveF1ByDocument: bootstrapF1(
      documents.map((document) => sumOutcomes(of(document).map(directiveOutcome))),
      BOOTSTRAP,
    ),
    classes: byClass((wanted) => classFigures(judged, wanted)),
    confusion: byClass((gold) => byClass((found) => judged.filter((one) => one.gold === gold && one.found === found).length)),
    byLanguage: {
      nb: sliceOf(judged.filter((one) => one.document.language === 'nb')),
      nn: sliceOf(judged.filter((one) => one.document.language === 'nn')),
    },
    byRound: {
      first: sliceOf(judged.filter((one) => one.document.round === 1)),
      later: sliceOf(judged.filter((one) => one.document.round > 1)),
    },
    statutes: sliceOf(judged.filter((one) => one.document.type === 'law')),
    otherKinds: sliceOf(judged.filter((one) => one.document.type !== 'law')),
    requirements: Object.fromEntries(REQUIREMENTS.map((type) => [type, retrieval(requirementOutcomes(judged, type))])) as Record<
      RequirementType,
      MeasuredRetrieval
    >,
    themes: themesOf(judged).map((code) => ({ code, ...retrieval(themeOutcomes(judged, code)) })),
    listItems: sliceOf(judged.filter((one) => one.isItem)),
    prose: sliceOf(judged.filter((one) => !one.isItem)),
    documents: documents.map((document) => {
      const { file, source, type, language } = document
      return { file, source, type, language, figures: sliceOf(of(document)) }
    }),
    sentenceEnds: sentenceEnds(documents.map(sentencesOf)),
    roles: measureRoles(),
    failed: failedOf(judged),
  }
}

/** The themes that a person or the rules gave, in the codebook's order. */
function themesOf(judged: readonly Judged[]): string[] {
  const named = new Set(judged.flatMap(({ themes }) => (themes === null ? [] : [...themes.gold, ...themes.found])))
  return standardCodebook()
    .codebook.codes.map(({ id }) => id)
    .filter((id) => named.has(id))
}

function byClass<T>(value: (one: AnnotatedClass) => T): Record<AnnotatedClass, T> {
  return Object.fromEntries(ANNOTATED_CLASSES.map((one) => [one, value(one)])) as Record<AnnotatedClass, T>
}

function classFigures(judged: readonly Judged[], wanted: AnnotatedClass): MeasuredRetrieval {
  const only = (one: AnnotatedClass): AnnotatedClass | null => (one === wanted ? one : null)
  return retrieval(judged.map(({ gold, found }) => outcome(only(gold), only(found))))
}

function sentencesOf({ lines }: GoldDocument): AnnotatedSentence[] {
  return lines.map(({ source, continues }) => ({
    text: withoutBlockMark(source.trim()),
    startsBlock: !continues,
    isHeading: source.startsWith('# '),
  }))
}

/** Wrong class first, then wrong addressee, by document. */
export function failedOf(judged: readonly Judged[]): FailedSentence[] {
  const wrongClass = judged.filter((one) => one.gold !== one.found)
  const wrongAddressee = judged.filter((one) => one.gold === one.found && one.goldAddressee !== one.foundAddressee)
  return [...wrongClass, ...wrongAddressee].map((one) => ({
    file: one.document.file,
    text: withoutBlockMark(one.text.trim()),
    isItem: one.isItem,
    expected: { class: one.gold, addressee: one.goldAddressee },
    found: { class: one.found, addressee: one.foundAddressee },
    rule: one.rule,
    reason: one.reason,
  }))
}
