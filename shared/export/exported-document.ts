/** A document as it is exported: its report, every mention, and what a person has said of its directives. */
import type { Verdict } from '../model/verdict'
import { lastStartingAtOrBefore, textOf } from '../text/span'
import { type DocumentReport, documentReport, type ReportedDocument } from './document-report'

/** `start` and `end` are the words' own; `text` is the sentence they stand in. */
export interface MentionReport {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly words: string
  readonly code: string
  readonly text: string
}

/** A person's word on a directive of the report, which has the same `start` and `end`. */
export interface JudgedDirective {
  readonly start: number
  readonly end: number
  readonly judgement: Verdict['judgement']['kind']
  readonly memo: string
}

/** Null: the figures are as found. */
export type AppliedVerdicts = {
  /** Directives as found with a verdict of the user's. */
  readonly judged: number
  /** Verdicts whose words are not found again. */
  readonly unplaced: number
  readonly directives: readonly JudgedDirective[]
} | null

export interface ExportedDocument {
  readonly report: DocumentReport
  readonly mentions: readonly MentionReport[]
  /** Words that were left out of all counts but the text search. */
  readonly furnitureWords: number
  readonly verdicts: AppliedVerdicts
}

/** As reviewed with a `review` among what is reported, and then with `verdicts`. */
export function exportedDocument(reported: ReportedDocument, file: string, verdicts: AppliedVerdicts): ExportedDocument {
  const { document, analysis } = reported
  const pageSpans = document.pages.map(({ span }) => span)
  return {
    report: documentReport(reported, file),
    mentions: analysis.mentions.map(({ start, end, code, sentence }) => ({
      page: Math.max(0, lastStartingAtOrBefore(pageSpans, start)) + 1,
      start,
      end,
      words: textOf(document.text, { start, end }),
      code,
      text: textOf(document.text, analysis.sentences[sentence] ?? { start, end }),
    })),
    furnitureWords: analysis.furnitureWords,
    verdicts,
  }
}
