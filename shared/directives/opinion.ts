/** What others think must be done, without a say in it: "Mindretallet mener at bygget må selges", "Mange forteller at de må vente". */
import { findClause } from './clause'
import type { ModalContext } from './modal-context'
import { type SentenceView, word } from './sentence-view'
import { findSubject } from './subject'

const MEANING =
  /^(?:mener|meiner|mente|meinte|foreslår|føreslår|foreslo|ønsker|ønskjer|ynskjer|sier|seier|sa|uttaler|uttalar|hevder|hevdar|påpeker|påpeikar|peker|peikar|svarer|svarar|svarte|skriver|skriv|vil|ba|ber|bed|foretrekker|argumenterer|understreker)$/
/** Verbs of living through: whoever it is, they tell how it is. */
const TELLING = /^(?:forteller|fortel|fortalte|opplever|opplevde|erfarer|klager|klagar|beskriver|skildrar)$/
/** People asked, parts of a body, others than who decides. */
const OTHERS =
  /^(?:noen|nokre|nokon|flere|fleire|mange|enkelte|andre|ein|en|han|hun|ho|jeg|eg)$|(?:mindretall|mindretal)(?:et)?$|(?:medlem|representant|elev|forelder|foreldre|innbygger|innbyggjar|ungdom|barn|ansatt|tilsett|bruker|brukar|deltaker|deltakar|respondent|informant|lærer|lærar|nabo|velforening|velforeining|kritiker|kritikar|beboer|bebuar|pårørende|pårørande|høringsinstans|høyringsinstans|parti|opposisjon|fagforening|fagforeining)(?:e|er|ar|ene|ane|ne|en|a|et|mer|mene|mane|mar)?$/

export function isOthersOpinion({ view, clause }: ModalContext): boolean {
  if (view.profile.type === 'law') return false
  // "Mindretallet mener", "Et mindretall vil", "Etter mindretallets syn": at the very beginning.
  for (let i = 0; i < 3; i += 1) if (word(view, i).startsWith('mindretal')) return true
  if (clause.kind !== 'at' || clause.opener === null) return false
  const verb = verbBefore(view, clause.opener)
  if (verb === null) return false
  if (TELLING.test(word(view, verb))) return true
  if (!MEANING.test(word(view, verb))) return false
  const subject = findSubject(view, verb, findClause(view, verb))
  if (subject === null) return false
  for (let i = subject.first; i <= subject.last; i += 1) if (OTHERS.test(word(view, i))) return true
  // "Ett av medlemmene foreslår"
  return word(view, subject.last + 1) === 'av' && OTHERS.test(word(view, subject.last + 2))
}

/** The verb of saying before "at": adverbs, "på", "for" and "derfor" may stand between. */
function verbBefore(view: SentenceView, opener: number): number | null {
  for (let i = opener - 1; i >= 0 && i >= opener - 4; i -= 1) {
    const here = word(view, i)
    if (MEANING.test(here) || TELLING.test(here)) return i
    if (!/^(?:om|på|for|også|òg|derfor|difor|fortsatt|,|likevel)$/.test(here)) return null
  }
  return null
}
