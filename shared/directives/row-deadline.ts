/** By when, where an action plan has it in a column of its own: the cell of the row under "Frist". */
import type { FoundDirective } from '../model/directive'
import type { TextSpan } from '../text/span'
import { cellsUnder, type Places, rowOf } from './table-columns'

const DEADLINE =
  /^(?:tids?)?frist(?:er|ar)?(?:\s+for\s+\p{L}+)?$|^(?:når|tidspunkt|tidsplan|tidsrom|ferdig(?:stilt)?|innen|innan|gjennomføres|gjennomførast)$/iu
/** What a cell must say to be a time: a year, a month, a part of the year, again and again. */
const TIME =
  /\d{4}|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|kvartal|tertial|halvår|høst|haust|vår|somm[ea]r|vinter|årlig|årleg|hvert|kvart|løpende|løpande|snarest|straks|\d{1,2}\.\d{1,2}/iu
const LONGEST = 40

/** Gives directives in tables that name no deadline the one their row names. Never takes one away. */
export function addRowDeadlines(places: Places, directives: readonly FoundDirective[]): FoundDirective[] {
  const cells = cellsUnder(places, DEADLINE)
  if (cells.size === 0) return [...directives]
  return directives.map((directive) => {
    const cell = directive.deadline === null ? places.view(directive.sentence)?.block?.cell : undefined
    const at = cell === undefined ? undefined : cells.get(rowOf(cell))
    const deadline = at === undefined ? null : timeOf(places, at)
    return deadline === null ? directive : { ...directive, deadline }
  })
}

function timeOf({ text, blocks }: Places, block: number): TextSpan | null {
  const span = blocks[block]?.span
  if (span === undefined) return null
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  const end = span.start + words.trimEnd().length
  return end - start > 0 && end - start <= LONGEST && TIME.test(words) ? { start, end } : null
}
