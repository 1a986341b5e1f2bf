/** Lead-ins whose lists tell why something is so, or what people think: what is said there must be done is no directive of the text. */
import type { NotDirectiveReason } from '../model/directive'
import { isWord, type SentenceView, word } from './sentence-view'

export interface ToldList {
  readonly reason: NotDirectiveReason
  readonly rule: string
}

const REASON =
  /^(?:bakgrunn|bakgrunnen|årsak|årsaken|årsakene|årsakane|årsaker|årsakar|grunnen|grunnene|grunnane|begrunnelse|begrunnelsen|grunngjeving|grunngjevinga|utfordringer|utfordringene|utfordringar|utfordringane)$/
const SAYING = /^(?:mener|meiner|sier|seier|forteller|fortel|svarer|svarar|svarte|sa|uttrykker|uttrykkjer|opplever)$/
/** People asked, not authorities. */
const PEOPLE =
  /^(?:mange|flere|fleire|noen|nokre|enkelte)$|(?:elev|foreldre|innbygger|innbyggjar|ungdom|barn|ansatt|tilsett|bruker|brukar|deltaker|deltakar|respondent|informant|lærer|lærar)(?:e|er|ar|ene|ane|ne|a|en|ar|ane)?$/

/** What the list under this lead-in tells; null when it may direct. */
export function toldList(view: SentenceView): ToldList | null {
  let words = 0
  let people = false
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (!isWord(view, i)) continue
    const here = word(view, i)
    words += 1
    if (words <= 2 && REASON.test(here)) return { reason: 'causal', rule: 'none/reason-list' }
    people ||= PEOPLE.test(here)
    if (people && SAYING.test(here)) return { reason: 'reported', rule: 'none/opinion-list' }
  }
  return null
}
