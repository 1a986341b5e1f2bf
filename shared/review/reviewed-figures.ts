/** The library row's figures "as reviewed". */
import type { DocumentAnalysis } from '../model/analysis'
import type { DocumentSummary, ReviewedFigures, ThemeFigures } from '../model/library'
import type { Review } from './review-document'
import { verdictStamp } from './verdict-stamp'

/** Null when the user has judged nothing in the document. */
export function reviewedFigures({ analysis, placed, unplaced, judged }: Review): ReviewedFigures | null {
  if (placed.length === 0 && unplaced.length === 0) return null
  const { per1000Words, low, high } = analysis.density
  return {
    directives: analysis.directives.length,
    density: { per1000Words, low, high },
    innovation: ofCode(analysis, 'innovation'),
    cocreation: ofCode(analysis, 'cocreation'),
    judged,
    unplaced: unplaced.length,
    stamp: verdictStamp([...placed, ...unplaced].map(({ verdict }) => verdict)),
  }
}

function ofCode({ codes }: DocumentAnalysis, id: string): ThemeFigures {
  const found = codes.find(({ code }) => code === id)
  return { mandates: found?.mandates ?? 0, mentions: found?.mentions ?? 0 }
}

/** The row with its figures as reviewed; as it is where nothing was judged. */
export function withReviewedFigures(row: DocumentSummary): DocumentSummary {
  if (row.reviewed === null) return row
  const { directives, density, innovation, cocreation } = row.reviewed
  return { ...row, directives, density, innovation, cocreation }
}
