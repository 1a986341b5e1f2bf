/** Bokmål or nynorsk, by the little words that differ. */
import type { DocumentLanguage } from '../model/document-profile'

/** Function words that one written norm has and the other has not. Source: Bokmålsordboka, Nynorskordboka. */
const BOKMAL = new Set(
  'ikke jeg en et hvordan hva hvem hvor noe noen fra være hun vi_er de_som dette_er bare også_ikke gjøre vært blitt hver hvert mye flere deres uten mellom_annet nå skoler'.split(
    ' ',
  ),
)
const NYNORSK = new Set(
  'ikkje eg ein eit korleis kva kven kor noko nokon nokre frå vere ho dei berre vore vorte kvar kvart mykje fleire deira utan vert no skular gjere òg'.split(
    ' ',
  ),
)

/** How many words to look at: enough for a text in both norms to show which one it is mostly in. */
const SAMPLE = 20_000

/** The norm more of the telling words belong to; bokmål when there are none. */
export function guessLanguage(text: string): DocumentLanguage {
  let bokmal = 0
  let nynorsk = 0
  let seen = 0
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase()
    if (BOKMAL.has(word)) bokmal += 1
    else if (NYNORSK.has(word)) nynorsk += 1
    seen += 1
    if (seen >= SAMPLE) break
  }
  return nynorsk > bokmal ? 'nn' : 'nb'
}
