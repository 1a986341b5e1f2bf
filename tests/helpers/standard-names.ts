/** Which mentions name somebody by the codebook that comes with the app. */
import { namesSomebody } from '../../shared/codebook/actors'
import { standardCodebook } from '../../shared/codebook/standard-codebook'

export const isStandardName = namesSomebody(standardCodebook().codebook)
