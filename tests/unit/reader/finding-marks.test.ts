import { expect, test } from 'vitest'
import { FIRST_LAYERS, marksOf } from '../../../renderer/features/reader/finding-marks'
import { findingsOf } from '../../../renderer/features/reader/findings'
import { analyseDocument } from '../../../shared/analysis/analyse-document'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { makeDocument } from '../../helpers/make-document'

test('draws the cue of a lead-in once, however many items inherit it', () => {
  const item = (text: string) => ({ text, kind: 'list-item', level: 0, marker: '•' }) as const
  const document = makeDocument(['Bydelene skal:', item('lytte til innbyggerne'), item('svare innen en uke'), item('handle raskt')])
  const analysis = analyseDocument(document, standardCodebook(), document.profile, { includeFurniture: false })
  const marks = marksOf(findingsOf({ document, layout: null, analysis, warnings: [] }), FIRST_LAYERS)
  const words = (part: string): string[] =>
    marks.flatMap(({ span, look }) => (look.layer === 'modality' && look.part === part ? [document.text.slice(span.start, span.end)] : []))
  expect(words('sentence')).toEqual(['lytte til innbyggerne', 'svare innen en uke', 'handle raskt'])
  expect(words('cue')).toEqual(['skal'])
})
