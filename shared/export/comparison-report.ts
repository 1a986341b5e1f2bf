/** A comparison as plain JSON and as a table: the format of the command line and of the app's export. */
import type { LadderStep } from '../model/analysis'
import type { Change, ComparedGroup, CountedRate, SentenceChange } from '../model/comparison'
import { MODALITIES, type Modality } from '../model/directive'
import type { Dispersion, Keyness } from '../model/statistics'
import type { FailureReport } from './analysis-report'
import type { Cell } from './csv'
import type { DocumentReport } from './document-report'
import { rounded, roundedRate } from './rounded'
import type { DirectiveReport } from './sentence-reports'
import type { ToolReport } from './tool-report'

interface RateReport {
  readonly count: number
  /** Per 1,000 words with its 95 % interval (Byar); null without words. Two decimals. */
  readonly per1000Words: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Against the other documents together. Four decimals. `zeroAdjusted`: a zero was taken as half an occurrence. */
type KeynessReport = Keyness

/** Over the document's sections; null with one section or no occurrence. Five decimals. */
type DispersionReport = Dispersion

export interface ComparedReport {
  readonly file: string
  readonly sha256: string
  readonly title: string
  readonly profile: DocumentReport['profile']
  readonly pages: number
  readonly words: number
  readonly sentences: number
  readonly sections: number
  readonly directives: RateReport & {
    readonly perPage: number | null
    readonly keyness: KeynessReport | null
    readonly dispersion: DispersionReport | null
  }
  readonly raw: RateReport
  readonly byModality: Readonly<Record<Modality, RateReport>>
  readonly codes: readonly {
    readonly code: string
    readonly mentions: RateReport
    readonly mandates: RateReport
    readonly ladder: LadderStep
    readonly shareOfDirectives: number | null
    readonly keyness: KeynessReport | null
    readonly dispersion: DispersionReport | null
  }[]
  /** Whom a larger share of the directives addresses than of the other documents' together; a name or code of the codebook where it knows them. */
  readonly keyActors: readonly (KeynessReport & { readonly actor: string; readonly here: number; readonly there: number })[]
  readonly keywords: readonly (KeynessReport & { readonly form: string; readonly here: number; readonly there: number })[]
}

type EditionSide = Pick<DirectiveReport, 'page' | 'start' | 'end' | 'text'> & {
  readonly modality: Modality | null
  readonly addressee: string | null
  /** By the codebook; null where it knows none. */
  readonly actor: string | null
  /** Everybody who is named: by the codebook where it knows them, else the text's words. */
  readonly actors: readonly string[]
  readonly codes: readonly string[]
}

/** Changes of one theme or addressee; those without have null. One with several stands in the row of each. */
interface SummaryReport {
  readonly counts: Readonly<Record<Change, number>>
  readonly total: number
}

export interface EditionsReport {
  readonly before: string
  readonly after: string
  readonly summary: Readonly<Record<Change, number>>
  /** Most changes first. `addressee`: a name or a code of the codebook where it knows the actor, else the text's words. */
  readonly byTheme: readonly (SummaryReport & { readonly theme: string | null })[]
  readonly byAddressee: readonly (SummaryReport & { readonly addressee: string | null })[]
  readonly changes: readonly {
    readonly change: Change
    readonly moved: boolean
    readonly before: EditionSide | null
    readonly after: EditionSide | null
  }[]
}

export interface ComparisonReport {
  readonly formatVersion: 1
  readonly tool: ToolReport
  /** The command line has no verdicts: all its figures are as the rules found them. */
  readonly basis: 'found'
  /**
   * How `keywords` are chosen: the highest G² among words more frequent here than in the others, at least so often in all, at most so
   * many, without what is left out. Denominators are all words.
   */
  readonly keywordRule: { readonly atLeast: number; readonly most: number; readonly leftOut: readonly string[] }
  readonly documents: readonly ComparedReport[]
  /** Null when the documents are not two editions of one. */
  readonly editions: EditionsReport | null
  readonly failures: readonly FailureReport[]
}

export function comparedReport(
  document: DocumentReport,
  { figures, keywords, keyCodes, keyActors, directives }: ComparedGroup,
): ComparedReport {
  return {
    file: document.file,
    sha256: document.sha256,
    title: document.title,
    profile: document.profile,
    pages: figures.pages,
    words: figures.words,
    sentences: figures.sentences,
    sections: figures.parts,
    directives: {
      ...rateReport(figures.directives),
      perPage: roundedRate(figures.perPage),
      keyness: keynessReport(directives),
      dispersion: dispersionReport(figures.dispersion),
    },
    raw: rateReport(figures.raw),
    byModality: Object.fromEntries(MODALITIES.map((modality) => [modality, rateReport(figures.byModality[modality])])) as Record<
      Modality,
      RateReport
    >,
    codes: figures.codes.map((code, i) => ({
      code: code.code,
      mentions: rateReport(code.mentions),
      mandates: rateReport(code.mandates),
      ladder: code.ladder,
      shareOfDirectives: rounded(code.share, 4),
      keyness: keynessReport(keyCodes[i] ?? null),
      dispersion: dispersionReport(code.dispersion),
    })),
    keyActors: keyActors.map(({ actor, here, there, ...key }) => ({ actor, here, there, ...(keynessReport(key) ?? key) })),
    keywords: keywords.map(({ form, here, there, ...key }) => ({ form, here, there, ...(keynessReport(key) ?? key) })),
  }
}

/** `sideOf` gives a sentence of either edition as it is reported, `summarise` counts the changes. */
export function editionsReport(
  files: readonly [before: string, after: string],
  changes: readonly SentenceChange[],
  sideOf: (edition: 'before' | 'after', sentence: number) => EditionSide,
  summarise: (changes: EditionsReport['changes']) => Pick<EditionsReport, 'summary' | 'byTheme' | 'byAddressee'>,
): EditionsReport {
  const reported = changes.map(({ change, moved, before, after }) => ({
    change,
    moved,
    before: before === null ? null : sideOf('before', before),
    after: after === null ? null : sideOf('after', after),
  }))
  return {
    before: files[0],
    after: files[1],
    ...summarise(reported),
    changes: reported,
  }
}

/** One row a document and measure, long form: what spreadsheets and R can turn as they like. */
export function comparisonRows(documents: readonly ComparedReport[]): { readonly header: string[]; readonly rows: Cell[][] } {
  const header = [
    'file',
    'measure',
    'of',
    'count',
    'per1000Words',
    'low',
    'high',
    'g2',
    'logRatio',
    'zeroAdjusted',
    'dp',
    'dPEgbert',
    'juillandD',
    'ladder',
  ]
  const rows = documents.flatMap((document) => {
    const row = (
      measure: string,
      of: string,
      rate: RateReport,
      key: Keyness | null = null,
      spread: Dispersion | null = null,
      ladder: string | null = null,
    ): Cell[] => [
      ...[document.file, measure, of, rate.count, rate.per1000Words, rate.low, rate.high],
      ...[key?.g2 ?? null, key?.logRatio ?? null, key === null ? null : String(key.zeroAdjusted)],
      ...[spread?.dp ?? null, spread?.evenness ?? null, spread?.juillandD ?? null, ladder],
    ]
    return [
      row('directives', 'all', document.directives, document.directives.keyness, document.directives.dispersion),
      row('raw', 'skal + må', document.raw),
      ...MODALITIES.map((modality) => row('modality', modality, document.byModality[modality])),
      ...document.codes.flatMap((code) => [
        row('mentions', code.code, code.mentions, code.keyness, code.dispersion),
        row('mandates', code.code, code.mandates, null, null, code.ladder),
      ]),
    ]
  })
  return { header, rows }
}

function rateReport({ count, rate }: CountedRate): RateReport {
  return { count, per1000Words: roundedRate(rate?.value), low: roundedRate(rate?.low), high: roundedRate(rate?.high) }
}

function keynessReport(key: Keyness | null): KeynessReport | null {
  return key === null ? null : { g2: rounded(key.g2, 4) ?? 0, logRatio: rounded(key.logRatio, 4) ?? 0, zeroAdjusted: key.zeroAdjusted }
}

function dispersionReport(spread: Dispersion | null): DispersionReport | null {
  if (spread === null) return null
  const { dp, dpNorm, evenness, juillandD } = spread
  const five = (value: number): number => rounded(value, 5) ?? 0
  return { dp: five(dp), dpNorm: five(dpNorm), evenness: five(evenness), juillandD: five(juillandD) }
}
