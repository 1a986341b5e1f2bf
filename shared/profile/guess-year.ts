/** The year a document is of: what its title says, else its date, never the year of the file. */

import { ANY_MONTH } from '../language/months.nb'

export interface YearInput {
  readonly title: string
  readonly fileName: string
  readonly lines: readonly string[]
  /** The day it is dated or was adopted, ISO; null when it tells none. */
  readonly date: string | null
}

const YEAR = /(?<![\p{L}\p{N}./-])((?:19[89]|20[0-4])\d)(?![\d/])/u
/** "Vedtatt av kommunestyret 16. mars 2023", "Dato 12.05.2023" (in a letterhead the date may be a block of its own). */
const DATED = /(?:vedtatt|vedteke[nt]?|vedtatte|dato:?\n?|revidert|framforhandlet|oppdatert)[^\n]{0,60}?((?:19[89]|20[0-4])\d)/iu
const IN_MONTH = new RegExp(String.raw`(?:${ANY_MONTH}) ((?:19[89]|20[0-4])\d)`, 'iu')

/** How statutes are numbered: "LOV-2008-06-27-71". */
const STATUTE = /(?:LOV|FOR)-(\d{4})-\d\d-\d\d/u

/** A year from the title, an adoption or letter date, any other date of its own, the file name or the first lines, in that order; null when there is none. */
export function guessYear({ title, fileName, lines, date }: YearInput): number | null {
  const heads = lines.filter((line) => line.length <= 160).slice(0, 8)
  const opening = lines.slice(0, 12).join('\n')
  const found =
    first(YEAR, title) ??
    first(STATUTE, opening) ??
    heads.map((line) => (/^(?!.*(?:vedtatt|vedteke|dato))/iu.test(line) ? first(YEAR, line) : null)).find((year) => year !== null) ??
    first(DATED, opening) ??
    (date === null ? null : Number(date.slice(0, 4))) ??
    first(YEAR, fileName) ??
    first(IN_MONTH, opening) ??
    first(YEAR, opening)
  return found ?? null
}

function first(pattern: RegExp, text: string): number | null {
  const match = pattern.exec(text)
  return match === null ? null : Number(match[1])
}
