/** A paragraph while it is read: what its properties say, and what holds where it stands. */
import type { RawParagraph } from './docx-paragraph'
import type { StyleTable } from './docx-styles'
import { type Attributes, attribute, isOn, wholeNumber } from './docx-xml'

export interface Frame {
  readonly paragraph: RawParagraph
  inProperties: boolean
  /** What the current run says about being hidden; null when it leaves that to its paragraph. */
  runHidden: boolean | null
  styleHidden: boolean
  /** This paragraph's text goes on in the next: its mark was deleted, or it is a drop capital. */
  joinsNext: boolean
  readonly tables: number
  readonly fields: number
}

/** An element inside a paragraph's properties. */
export function readProperty(frame: Frame, styles: StyleTable, name: string, attributes: Attributes): void {
  const { paragraph } = frame
  if (name === 'pStyle') {
    paragraph.styleId = attribute(attributes, 'val') ?? null
    frame.styleHidden = styles.paragraph(paragraph.styleId).hidden
  } else if (name === 'numId') paragraph.numId = attribute(attributes, 'val') ?? null
  else if (name === 'ilvl') paragraph.numLevel = wholeNumber(attributes, 'val')
  else if (name === 'outlineLvl') paragraph.outline = wholeNumber(attributes, 'val')
  else if (name === 'pageBreakBefore') paragraph.pageBreakBefore = isOn(attributes)
  else if (name === 'del' || name === 'moveFrom') frame.joinsNext = true
  else if (name === 'framePr') frame.joinsNext ||= /^(?:drop|margin)$/.test(attribute(attributes, 'dropCap') ?? '')
}
