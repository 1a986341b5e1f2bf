import { describe, expect, it } from 'vitest'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

/** Addressee of the last directive: "de → Bydelene (pronoun)". */
function lastAddressee(source: string, profile: Partial<DocumentProfile> = {}): string {
  const { text, directives } = extractFromText(source, profile)
  const addressee = directives.at(-1)?.addressee ?? null
  if (addressee === null) return '–'
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)
  const to = addressee.antecedent === undefined ? '' : ` → ${words(addressee.antecedent)}`
  return `${words(addressee.span)}${to} (${addressee.source})`
}

describe('a pronoun is resolved to the nearest named actor', () => {
  it.each([
    ['Bydelene får mer ansvar. De skal rapportere årlig.', 'De → Bydelene (pronoun)'],
    ['Når bydelene har levert planen, skal de rapportere til byrådet.', 'de → bydelene (pronoun)'],
    ['Kommunen har ansvaret. Bydelene skal melde behov. De skal også føre regnskap.', 'De → Bydelene (pronoun)'],
    ['Skulane vert større. Dei skal samarbeide med kvarandre.', 'Dei → Skulane (pronoun)'],
    ['Kommunen eig skulane. Han skal halde dei ved like.', 'Han → Kommunen (pronoun)'],
    ['Bydelene får mer ansvar. Budsjettet er stramt. De skal rapportere.', 'De → Bydelene (pronoun)'],
    ['Bydelene får mer ansvar.\n~ Side 3\nDe skal rapportere.', 'De → Bydelene (pronoun)'],
    ['Bydelene får mer ansvar. De skal:\n- rapportere årlig', 'De → Bydelene (lead-in)'],
    ['Elevane arbeider i grupper. Dei skal læra av kvarandre.', 'Dei → Elevane (pronoun)'],
    ['Etatene og bydelene møtes. Bydelene leder møtet. De skal skrive referat.', 'De → Bydelene (pronoun)'],
  ])('%s', (text, expected) => expect(lastAddressee(text)).toBe(expected))
})

describe('a pronoun names nobody when it is not safe', () => {
  it.each([
    ['two actors of its number', 'Bydelene og etatene møtes. De skal rapportere.', '–'],
    ['no actor of its number', 'Byrådet får mer ansvar. De skal rapportere.', '–'],
    ['a heading between', 'Bydelene får mer ansvar.\n# Skole\nDe skal rapportere.', '–'],
    ['the actor too far away', 'Bydelene er store. Det er fint. Det er bra. Det er godt. De skal rapportere.', '–'],
    ['anybody', 'Bydelene får mer ansvar. Man må rapportere årlig.', '–'],
    ['whoever it is', 'Bydelene får mer ansvar. Den som søker, må rapportere.', 'Den (subject)'],
    ['a part of those named', 'Den av partene som bryter avtalen, skal betale.', 'Den av partene (subject)'],
    ['the issuer, who is not named', 'Bydelene får mer ansvar. Vi skal hjelpe.', 'Vi (subject)'],
  ])('%s', (_, text, expected) => expect(lastAddressee(text)).toBe(expected))
})
