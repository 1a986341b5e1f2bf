/**
 * A codebook in REFI-QDA's exchange format (urn:QDA-XML:codebook:1.0), a plain XML file. Categories are codes that cannot be
 * used for coding, ours lie in them. GUIDs and colours come from ids, so that the same codebook gives the same bytes, and a second
 * import into another program meets the codes of the first.
 */
import type { Code, Codebook, CodeCategory } from '../model/codebook'
import { xmlAttribute, xmlContent } from '../text/xml-escape'
import { describeCode } from './qdc-terms'
import { stableGuid } from './stable-guid'

/** One colour a category, dark enough for white text. */
const COLOURS: Readonly<Record<CodeCategory, string>> = {
  theme: '#0A4F8F',
  actor: '#7A4D00',
  steering: '#A3231B',
  paradigm: '#6336A0',
  citizen_role: '#0B6350',
  mdi_factor: '#8A1F6A',
  trust_principle: '#2F5D1E',
  inhibitor: '#A03C00',
  promoter: '#1F5F7A',
}

function categoryGuid(category: CodeCategory): string {
  return stableGuid(`skalma/category/${category}`)
}

/** UTF-8 text without BOM, lines ended by LF. `categoryName` names the folders. */
export function writeQdc({ codes }: Codebook, categoryName: (category: CodeCategory) => string): string {
  const categories = [...new Set(codes.map(({ category }) => category))]
  const folder = (category: CodeCategory): string[] => [
    `<Code guid="${categoryGuid(category)}" name="${xmlAttribute(categoryName(category))}" isCodable="false" color="${COLOURS[category]}">`,
    ...codes.flatMap((code, index) => (code.category === category ? [codeElement(code, index + 1)] : [])),
    '</Code>',
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Skalmå">',
    '<Codes>',
    ...categories.flatMap(folder),
    '</Codes>',
    '</CodeBook>',
    '',
  ].join('\n')
}

function codeElement(code: Code, order: number): string {
  const { id, label, category } = code
  const open = `<Code guid="${stableGuid(`skalma/code/${id}`)}" name="${xmlAttribute(label.nb)}" isCodable="true" color="${COLOURS[category]}">`
  return `${open}<Description>${xmlContent(describeCode(code, order))}</Description></Code>`
}
