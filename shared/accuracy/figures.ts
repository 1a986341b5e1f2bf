/** The measured accuracy that the app shows. `npm run accuracy` writes it; a test holds it to what the code yields. */
import type { AccuracyFigures } from '../model/accuracy'
import file from './figures.json' with { type: 'json' }

// The test writes an AccuracyFigures in the same form and compares: the cast can hide nothing.
export const ACCURACY = file as unknown as AccuracyFigures
