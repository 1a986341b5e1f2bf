/** "kan" with somebody as subject that gives no leave: what anybody can do, what a thing makes possible, what is known to be possible. */
import type { ModalContext } from './modal-context'
import { isWord, type SentenceView, word } from './sentence-view'
import { isAbility } from './words/ability-verbs.nb'

/** Types in which "kan" is as a rule worded to give power or choice. */
const GRANTING_TYPES = new Set(['law', 'instruction', 'allocation-letter'])
/** Types that describe more than they lay down. */
const DESCRIBING_TYPES = new Set(['other', 'report'])

const isPresentKan = ({ form, negation }: ModalContext): boolean => form.lemma === 'kunne' && form.tense === 'present' && negation === null

/** "Man kan se for seg …", "kan ein bruka", "du kan": whoever it is, it is possible. */
export function isAnybodysAbility(context: ModalContext): boolean {
  const { subject, view } = context
  if (!isPresentKan(context) || subject === null || subject.first !== subject.last) return false
  return /^(?:man|en|ein)$/.test(word(view, subject.head))
}

/** "kan stole på", "kan trygt anbefale". In a statute even "kan redusere" is a power. */
export function isAbilityOfSomebody(context: ModalContext): boolean {
  const { view, at, infinitive } = context
  if (!isPresentKan(context) || infinitive === null || view.profile.type === 'law') return false
  const from = context.subject?.inverted === true ? context.subject.last : at
  const words = (first: number, last: number): string[] =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => word(view, first + offset))
  return isAbility(word(view, infinitive), words(infinitive + 1, infinitive + 4), words(from + 1, infinitive - 1))
}

const MEANS = /^(?:slik|dermed|gjennom|via)$/
const MEANS_OF_TWO = /^(?:(?:ved|med) (?:hjelp|bruk|å)|med utgangspunkt|kombinert med|ut fra|ut frå)$/

/** "Slik kan kommunen spare", "Med bruk av verktøyet kan kunden …": what a means makes possible, said first. Not where powers are laid down. */
export function isMadePossible(context: ModalContext): boolean {
  const { view, subject, at } = context
  if (!isPresentKan(context) || GRANTING_TYPES.has(view.profile.type) || subject?.inverted !== true) return false
  const first = context.clause.kind === 'main' ? firstWord(view, context.clause.start, at) : null
  if (first === null) return false
  const opening = word(view, first)
  if (MEANS.test(opening) && !(opening === 'slik' && word(view, first + 1) === 'som')) return true
  const two = `${opening} ${word(view, first + 1)}`
  return MEANS_OF_TWO.test(two) || (opening === 'på' && /^(?:måten|måtar|måter|måte|vis)$/.test(word(view, first + 2)))
}

/** Verbs and nouns after which "at … kan" lays down or agrees that somebody may. */
const LAYING_DOWN =
  /^(?:bestem|fastset|fastsat|fastsett|fastslå|vedt|godkj|godta|avtal|samtyk|følg|frem|fram|står|seier|sier|heter|heiter|åpn|opn|innebær|inneber|bety|gir|gjev|forutset|føreset|presiser|understrek|grunn|enig|einig|regel|regl|forskrift|vilkår|krav|krev|rett|pålegg|pålagt|foreslå|føreslå|forslag|anbefal|tilrå|ønsk|mener|meiner|slår|fast|hjem|tillat|tillet|klart|ordne|ordning|slik|dette)/

/** "viser at bydelene kan", "trygg på at", "ved at": what is found, felt or caused. A statute does not find. */
export function isFoundPossible(context: ModalContext): boolean {
  const { view, clause } = context
  if (!isPresentKan(context) || clause.kind !== 'at' || clause.opener === null || view.profile.type === 'law') return false
  let i = clause.opener - 1
  while (i > 0 && /^(?:for|om|på|til|også|òg|,|derfor|med|av|likevel|fortsatt)$/.test(word(view, i))) i -= 1
  return i >= 0 && !LAYING_DOWN.test(word(view, i))
}

/** Choices that are given even in prose that describes: "En gruppe kan søke". */
const CHOICE =
  /^(?:velge|velje|velja|søke|søkje|søkja|be|bruke|bruka|benytte|nytte|nytta|kreve|krevje|krevja|klage|klaga|delta|delta|leie|leige|leiga|låne|låna|reservere|melde|melda|inngå|vedta|bestemme|gi|gje|tilby|stille|la|overlate|delegere)$/

/** "En bedrift kan skalere opp", "Organisasjoner kan nå kjøpe": an example or news, in documents that describe. */
export function isExample(context: ModalContext): boolean {
  const { view, subject, at, infinitive } = context
  if (!isPresentKan(context) || !DESCRIBING_TYPES.has(view.profile.type) || subject === null || infinitive === null) return false
  if (CHOICE.test(word(view, infinitive))) return false
  if (/^(?:en|ein|ei|et|eit)$/.test(word(view, subject.first))) return subject.first !== subject.last
  return /^(?:nå|no)$/.test(word(view, at + 1)) && !/^som$/.test(word(view, at + 2))
}

function firstWord(view: SentenceView, from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) if (isWord(view, i) && !/^(?:og|men|eller)$/.test(word(view, i))) return i
  return null
}
