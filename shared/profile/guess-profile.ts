/** What kind of document it is, whose, of which year and in which written norm, guessed from its own words; the user can correct it. */
import type { DocumentProfile } from '../model/document-profile'
import type { Block } from '../model/source-document'
import { guessDate } from './guess-date'
import { guessIssuer } from './guess-issuer'
import { guessLanguage } from './guess-language'
import { guessType } from './guess-type'
import { guessYear } from './guess-year'

export interface ProfileInput {
  readonly text: string
  readonly blocks: readonly Block[]
  /** From the file's metadata or its first heading; null when it has none. */
  readonly title: string | null
  readonly fileName: string
}

/** The opening of a document, in characters: a cover page, an address field and the first paragraphs. */
const OPENING = 2500

/** A profile for any document; fields that nothing points to are 'other' or null. */
export function guessProfile({ text, blocks, title, fileName }: ProfileInput): DocumentProfile {
  const name = fileName
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_+]+/g, ' ')
  const lines = openingLines(text, blocks)
  const date = guessDate(lines)
  return {
    type: guessType({ title: title ?? '', fileName: name, lines, text }),
    issuer: guessIssuer(text, lines),
    year: guessYear({ title: title ?? '', fileName: name, lines, date }),
    date,
    language: guessLanguage(text),
  }
}

/** The first blocks as lines, furniture too: a letter's sender often stands in its running head. Contents are left out. */
function openingLines(text: string, blocks: readonly Block[]): string[] {
  const lines: string[] = []
  for (const block of blocks) {
    if (block.span.start > OPENING || lines.length >= 40) break
    if (block.role !== 'contents') lines.push(text.slice(block.span.start, Math.min(block.span.end, block.span.start + 400)))
  }
  return lines
}
