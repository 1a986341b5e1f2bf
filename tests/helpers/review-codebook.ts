/** The standard codebook as reviews need it. */
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { reviewCodebook } from '../../shared/review/review-codebook'

export const STANDARD_REVIEW = reviewCodebook(standardCodebook())
