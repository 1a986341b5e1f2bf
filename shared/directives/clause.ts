/**
 * Which clause a verb stands in, without a parser: look left from the verb for the word that opened the clause, skipping
 * clauses that already have a finite verb of their own. Norwegian puts one finite verb in each clause, which is what makes
 * this work; measured on Universal Dependencies (tests/accuracy).
 */
import { isStop, isWord, type SentenceView, word, written } from './sentence-view'
import { actorKind } from './words/actors.nb'
import { isFiniteVerb, looksFinite } from './words/finite-verbs.nb'
import { ADVERBS, ASKING_WORDS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from './words/function-words.nb'

export type ClauseKind = 'main' | 'at' | 'relative' | 'purpose' | 'condition' | 'temporal' | 'circumstance' | 'causal' | 'indirect-question'

export interface Clause {
  readonly kind: ClauseKind
  /** Token after the opener, or the first of the main clause. */
  readonly start: number
  /** Token that opens a subordinate clause ("at", "som"); null in a main clause. */
  readonly opener: number | null
  /** Whether a comma stands right before the verb: a fronted clause or a parenthesis ends there. */
  readonly afterComma: boolean
  /** Whether the verb shares the subject of the verb before "og": "X gjør A og skal B". */
  readonly shared: number | null
}

const CONDITION = new Set('hvis dersom viss såfremt såframt forutsatt'.split(' '))
const TEMPORAL = new Set('når da då før inntil idet'.split(' '))
const CIRCUMSTANCE = new Set('fordi ettersom mens medan enn siden sidan enda'.split(' '))
const CAUSAL = new Set('fordi ettersom siden sidan'.split(' '))
/** "som" before these bare nouns is a role ("Kommunen som skoleeier skal …"), not a relative clause. */
const ROLE =
  /(?:myndighet|myndigheit|styresmakt|giver|givar|eier|eigar|herre|leder|leiar|følge|følgje|ledd|del|regel|hovedregel|hovudregel|utgangspunkt|minimum|organisasjon|tilbyder|utvikler|forvalter|aktør|eksempel|døme|grunnlag|supplement|alternativ|resultat|mål)$/

/** Last token before the verb that is not an adverb. */
export function beforeAdverbs(view: SentenceView, verb: number): number {
  let i = verb - 1
  while (i >= 0 && ADVERBS.has(word(view, i)) && !(word(view, i) === 'da' && i > 0 && word(view, i - 1) === 'enda')) i -= 1
  return i
}

function isNounish(view: SentenceView, i: number): boolean {
  return (
    isWord(view, i) &&
    !PREPOSITIONS.has(word(view, i)) &&
    !CONJUNCTIONS.has(word(view, i)) &&
    !ADVERBS.has(word(view, i)) &&
    !isFiniteVerb(word(view, i))
  )
}

/** Whether nothing but marks and a conjunction stands before token `i` in its stretch. */
function opensStretch(view: SentenceView, i: number): boolean {
  let j = i - 1
  while (j >= 0 && !isStop(view, j) && (!isWord(view, j) || COORDINATORS.has(word(view, j))) && word(view, j) !== ',') j -= 1
  return j < 0 || isStop(view, j)
}

/** Kind of clause the token opens when it opens one for a verb at `verb`; null when it is a preposition or an adverb here. */
function openedBy(view: SentenceView, i: number, verb: number): ClauseKind | null {
  const here = word(view, i)
  const previous = word(view, i - 1)
  const next = word(view, i + 1)
  const first = opensStretch(view, i)
  const subjectLike = SUBJECT_PRONOUNS.has(next) || DETERMINERS.has(next) || isNounish(view, i + 1)
  if (here === 'at') return atKind(view, i)
  if (here === 'som') {
    if (previous === 'slik' || previous === 'så' || previous === 'like' || previous === 'såvel' || previous === 'ettersom')
      return i + 1 >= verb - 3 && subjectLike && previous === 'slik' ? 'circumstance' : null
    if (first || PARTICIPLE_AFTER_SOM.test(next)) return null
    // "hva som skal": part of the question.
    if (/^(?:hva|kva|hvem|kven)$/.test(previous)) return 'indirect-question'
    const last = beforeAdverbs(view, verb)
    if (last === i + 1 && ROLE.test(next)) return null
    if (ROLE.test(next) && PREPOSITIONS.has(word(view, i + 2))) return null
    return 'relative'
  }
  if (here === 'der')
    return first || previous === ','
      ? i + 1 === verb || !subjectLike
        ? null
        : first
          ? 'condition'
          : 'relative'
      : i + 1 === verb
        ? 'relative'
        : subjectLike
          ? 'relative'
          : null
  // "Hvis ikke må kommunen …": the words are an adverb of the main clause.
  if (CONDITION.has(here))
    return /^(?:ikkje|ikke)$/.test(next) && (i + 2 === verb || (i + 3 === verb && !isWord(view, i + 2))) ? null : 'condition'
  if (here === 'om') {
    if (
      QUESTION_WORDS.has(next) ||
      /^(?:sommeren|sommaren|sumaren|vinteren|vintaren|høsten|hausten|våren|natten|natta|dagen|kvelden|morgenen|morgonen|ettermiddagen|gangen|gongen)$/.test(
        next,
      ) ||
      (/^(?:et|eit|en|ein|kort|få|to|tre|lag)$/.test(next) &&
        /^(?:år|tid|dag|månader|måneder|uker|veker|time|lag)$/.test(word(view, i + (next === 'lag' ? 1 : 2))))
    )
      return null
    if (/^(?:selv|sjølv|jamvel|endå|enda)$/.test(previous)) return 'circumstance'
    if (previous === 'som') return 'circumstance'
    // "opplysninger om den enkelte": what the noun is about, whatever determiner follows.
    if (ABOUT.test(previous) && DETERMINERS.has(next) && isNounish(view, i + 2) && !isFiniteAt(view, i + 2)) return null
    if (ASKING_WORDS.has(previous) || (previous === 'om' && word(view, i - 2) !== '')) return 'indirect-question'
    if (first || previous === ',') return subjectLike ? 'condition' : null
    if (previous === 'og' || previous === 'eller') return SUBJECT_PRONOUNS.has(next) ? 'indirect-question' : null
    return SUBJECT_PRONOUNS.has(next) && next !== 'dette' && next !== 'disse' && next !== 'desse' && next !== 'alle' ? 'condition' : null
  }
  if (TEMPORAL.has(here)) {
    if (i + 1 === verb) return null
    if (here === 'da' || here === 'då' || here === 'før')
      return subjectLike && !first && !/^\d/.test(next) ? 'temporal' : subjectLike && first && verb - i > 2 ? 'temporal' : null
    return subjectLike ? 'temporal' : null
  }
  if (CIRCUMSTANCE.has(here)) {
    if (here === 'enn') return previous !== 'mer' && subjectLike && i + 2 === verb ? 'circumstance' : null
    if (here === 'siden' || here === 'sidan') return subjectLike && i + 1 < verb && !/^\d/.test(written(view, i + 1)) ? 'causal' : null
    return i + 1 === verb ? null : CAUSAL.has(here) ? 'causal' : 'circumstance'
  }
  if (here === 'så') return !first && SUBJECT_PRONOUNS.has(next) && i + 2 === beforeAdverbs(view, verb) + 1 ? 'purpose' : null
  if (QUESTION_WORDS.has(here)) {
    if (here === 'kvar' && previous === 'ein') return null
    // "Kvar skule skal", "Kvar av einingane skal": each; "kvar skulen skal byggjast" asks where.
    if (here === 'kvar' && first && (next === 'av' || (isNounish(view, i + 1) && !SUBJECT_PRONOUNS.has(next) && !DEFINITE.test(next))))
      return null
    if (first && isDirectQuestion(view, i, verb)) return null
    if (here === 'hvor' || here === 'kor' || here === 'kvar') {
      if (i + 1 === verb && !first) return null
      return previous === ',' || first || subjectLike ? 'indirect-question' : null
    }
    return 'indirect-question'
  }
  return null
}

const ABOUT =
  /(?:opplysning|informasjon|kunnskap|melding|avtale|avtalen|vedtak|vedtaket|søknad|søknaden|rapport|rapporten|oversikt|krav|kravet|forslag|regler|reglar|data|bestemmelser|føresegner|veiledning|rettleiing)(?:er|ar|ene|ane|en|a|et)?$/

/** "som nevnt i første ledd": no clause, it has no verb. */
const PARTICIPLE_AFTER_SOM =
  /^(?:nevnt|nevnte|nemnt|nemnd|nemnde|omtalt|omtala|fastsatt|fastsett|definert|beskrevet|oppgitt|angitt|vist|best|minst)$/

const DEFINITE = /.{2,}(?:en|et|ene|ane|a)$/

/** "Hvordan skal kommunen …": the verb comes second, so the question is asked, not told of. */
function isDirectQuestion(view: SentenceView, i: number, verb: number): boolean {
  if (word(view, view.tokens.length - 1) === '?') return true
  if (i + 1 === verb) return word(view, i) !== 'hva' || word(view, verb - 1) !== 'som'
  return /^(?:hvilke|hvilken|hvilket|hva|kva)$/.test(word(view, i)) && i + 3 >= verb && SUBJECT_PRONOUNS.has(word(view, verb + 1))
}

const PURPOSE_BEFORE_AT = new Set('for slik så sånn'.split(' '))

function atKind(view: SentenceView, i: number): ClauseKind {
  const previous = word(view, i - 1)
  if (
    previous === 'for' &&
    /^(?:grunnen|ansvar|ansvaret|ansvarlig|ansvarleg|sørge|sørger|sørgje|sørg|sørgjer|syte|syter|sannsynligheten|sannsynlegheita|risikoen|faren|muligheten|muligheita)$/.test(
      word(view, i - 2),
    )
  )
    return 'at'
  if (PURPOSE_BEFORE_AT.has(previous)) return 'purpose'
  if (previous === 'etter') return 'temporal'
  if (previous === 'forutsatt' || previous === 'føresett' || (previous === 'av' && /^(?:forutsetning|føresetnad)$/.test(word(view, i - 2))))
    return 'condition'
  if (
    previous === 'fordi' ||
    previous === 'ettersom' ||
    (previous === 'grunn' && word(view, i - 2) === 'på') ||
    (previous === 'av' && word(view, i - 2) === 'grunn')
  )
    return 'causal'
  return 'at'
}

/** Adverbs that stand inside a clause and do not turn it round: "og også skal"; after others the subject follows the verb. */
const MEDIAL = /^(?:ikke|ikkje|også|òg|aldri|heller|likevel|alltid|bare|berre)$/
const COORDINATORS = new Set(['og', 'men', 'eller', 'samt', 'så'])

/** The clause of the finite verb at token `verb`. Never looks across [.;:]. */
export function findClause(view: SentenceView, verb: number): Clause {
  const last = beforeAdverbs(view, verb)
  const afterComma = word(view, last) === ',' || word(view, last) === ')' || word(view, last) === '–'
  // "og skal": the clause of the verb before.
  if (COORDINATORS.has(word(view, last)) && last > 0 && last < verb - 1 && !MEDIAL.test(word(view, verb - 1))) return main(last + 1, false)
  if (COORDINATORS.has(word(view, last)) && last > 0) {
    const previous = previousFinite(view, last)
    if (previous !== null) {
      const clause = findClause(view, previous)
      return { ...clause, shared: previous, afterComma: false }
    }
  }
  if (opensCondition(view, verb)) return { kind: 'condition', start: verb + 1, opener: null, afterComma: false, shared: null }
  const bare = bareClause(view, last)
  if (bare !== null) return { kind: bare, start: last, opener: last - 1, afterComma, shared: null }
  if (word(view, last) === ',' && subjectSeemsRight(view, verb)) {
    const start = stretchStart(view, last)
    // "Er bydelen i tvil om hva som gjelder, skal spørsmålet …": a condition that begins with its verb.
    if (FRONTED_CLAUSE.test(word(view, start)) || (opensWithVerb(view, start) && start < verb - 2)) return main(start, true)
  }
  let pending = 0
  let forced = word(view, last) === ','
  for (let i = last; i >= 0; i -= 1) {
    const here = word(view, i)
    if (isStop(view, i) || (here === '–' && i > 0 && i !== last && !forced)) return main(i + 1, afterComma)
    if (
      here === ',' &&
      i !== last &&
      COORDINATORS.has(word(view, i + 1)) &&
      i + 2 < verb &&
      openerAt(view, i + 2, verb) === null &&
      !(word(view, i + 1) === 'eller' && PREPOSITIONS.has(word(view, i + 2))) &&
      startsNewMain(view, i + 2, verb)
    ) {
      return main(i + 2, afterComma)
    }
    const kind = openedBy(view, i, verb)
    if (kind !== null) {
      if (forced) {
        forced = false
        pending = 0
      } else if (pending > 0) pending -= 1
      else return { kind, start: i + 1, opener: i, afterComma, shared: null }
      continue
    }
    if (isFiniteAt(view, i)) {
      // "…, og kommunen skal" without the comma: a verb already stands before the conjunction.
      if (!forced) pending += 1
    }
  }
  return main(0, afterComma)
}

/** "Skal fylket ha kvalitet, må dei …": the sentence begins with its verb, is no question, and another verb follows a comma. */
export function opensCondition(view: SentenceView, verb: number): boolean {
  for (let i = 0; i < verb; i += 1) if (isWord(view, i)) return false
  if (word(view, view.tokens.length - 1) === '?') return false
  for (let i = verb + 2; i < view.tokens.length - 1; i += 1)
    if (word(view, i) === ',' && AFTER_CONDITION.test(word(view, i + 1))) return true
  return false
}

const AFTER_CONDITION =
  /^(?:må|skal|bør|kan|er|vil|lyt|trengs|trengst|forventer|krever|krev|så|blir|vert|har|nytter|nyttar|.{3,}es|.{3,}ast)$/

const FRONTED_CLAUSE =
  /^(?:hvis|dersom|viss|når|om|fordi|ettersom|siden|sidan|da|då|såfremt|såframt|selv|sjølv|etter|før|for|ved|i|når|skal|må)$/

function stretchStart(view: SentenceView, from: number): number {
  let i = from
  while (i > 0 && !isStop(view, i - 1)) i -= 1
  while (i < from && !isWord(view, i)) i += 1
  return i
}

/** "…, skal det oppgis", "…, må kommunen varsle": what follows the verb is a subject, not the next verb. */
function subjectSeemsRight(view: SentenceView, verb: number): boolean {
  const next = word(view, verb + 1)
  return SUBJECT_PRONOUNS.has(next) || actorKind(next) !== null || /.{3,}(?:en|et|ene|ane)$/.test(next)
}

const BARE_SUBJECT = new Set('jeg eg du han hun ho vi me man dere'.split(' '))
const SAYING =
  /^(?:mener|meiner|mente|meinte|sier|seier|sa|tror|trur|synes|synest|syns|håper|vonar|vet|veit|hevder|hevdar|sikrer|føler|understreker|ser|forventer|ønsker|ønskjer|betyr|antar)$/

/** A subordinate clause without its opener: "utfordringer vi må møte" (som), "byrådet mener vi må" (at). */
function bareClause(view: SentenceView, last: number): ClauseKind | null {
  const previous = word(view, last - 1)
  if (last < 1 || !isWord(view, last - 1)) return null
  const pronoun =
    BARE_SUBJECT.has(word(view, last)) ||
    (/^(?:en|ein)$/.test(word(view, last)) && /.{3,}(?:en|et|ene|ane|a)$/.test(previous)) ||
    (/^(?:de|dei)$/.test(word(view, last)) && /.{2,}(?:en|et|ene|ane|a)$/.test(previous))
  if (previous === 'det' && /.{3,}(?:ene|ane|en)$/.test(word(view, last))) return 'relative'
  if (isAfterBareNoun(view, last) || isAfterTwoNouns(view, last)) return 'relative'
  if (SAYING.test(previous) && isNounish(view, last)) return 'at'
  if (!pronoun || openedBy(view, last - 1, last + 1) !== null || isFiniteAt(view, last - 1)) return null
  if (CONJUNCTIONS.has(previous) || ADVERBS.has(previous) || PREPOSITIONS.has(previous)) return null
  return /^(?:så|da|då|hva|kva|hvordan|korleis|hvor|kor|enn|som|at|om|når|hvis|dersom|fordi|mens|medan|ja|nei)$/.test(previous)
    ? null
    : 'relative'
}

/**
 * "Det er en beredskap kommunen må bygge videre på": two nouns side by side, the second a definite actor, are no phrase; an
 * adjective there would end in -e. After "en" and the like even a word in -e is a noun: "en tjeneste kommunen skal gi".
 */
function isAfterBareNoun(view: SentenceView, last: number): boolean {
  const actor = word(view, last)
  const previous = word(view, last - 1)
  if (last < 2 || openedBy(view, last - 1, last + 1) !== null || QUESTION_WORDS.has(previous)) return false
  if (actorKind(actor) === null || !/.{3,}(?:en|et|a|ene|ane)$/.test(actor) || /(?:het|heit)$/.test(actor)) return false
  if (!isNounish(view, last - 1) || SUBJECT_PRONOUNS.has(previous) || DETERMINERS.has(previous) || isFiniteAt(view, last - 1)) return false
  if (/^\p{Lu}/u.test(written(view, last - 1)) || /^\p{Lu}/u.test(written(view, last))) return false
  const article = /^(?:en|et|ei|ein|eit|ett|noe|noko|noen|nokon|den|det|de|dei)$/.test(word(view, last - 2))
  if (/(?:e|små|egen|eigen|første|selv|sjølv|s)$/.test(previous))
    return article && /^(?:en|et|ei|ein|eit)$/.test(word(view, last - 2)) && !/s$/.test(previous)
  return (
    !QUESTION_WORDS.has(word(view, last - 2)) &&
    previous.length > 3 &&
    !/^(?:fordi|ettersom|siden|sidan|mens|medan|hvis|dersom|viss|når|enn|som|der|hvor)$/.test(previous)
  )
}

/** "en belastning en koalisjon vil gi": a noun, and then another with its article. */
function isAfterTwoNouns(view: SentenceView, last: number): boolean {
  const noun = word(view, last - 2)
  return (
    /^(?:en|ein|et|eit|ei)$/.test(word(view, last - 1)) &&
    last > 3 &&
    /.{3,}(?:ing|else|het|heit|sjon|skap|en|et|ene|ane)$/.test(noun) &&
    isNounish(view, last - 2) &&
    !DETERMINERS.has(noun) &&
    !PREPOSITIONS.has(word(view, last - 3)) &&
    isNounish(view, last)
  )
}

function main(start: number, afterComma: boolean): Clause {
  return { kind: 'main', start, opener: null, afterComma, shared: null }
}

function openerAt(view: SentenceView, i: number, verb: number): ClauseKind | null {
  return openedBy(view, i, verb)
}

/** After ", og": a subject and then the verb, with no other finite verb between. */
function startsNewMain(view: SentenceView, from: number, verb: number): boolean {
  let opened = 0
  for (let i = from; i < verb; i += 1) {
    // "…, og eieren som har fått varsel, skal": a relative clause has a verb of its own.
    if (word(view, i) === 'som' && i > from && hasOwnVerb(view, from)) opened += 1
    else if (isFiniteAt(view, i)) opened -= 1
    if (opened < 0) return false
  }
  return true
}

/** Whether more finite verbs than clauses with "som" stand before `to` in its stretch: a main clause is there already. */
function hasOwnVerb(view: SentenceView, to: number): boolean {
  let verbs = 0
  for (let i = to - 1; i >= 0 && !isStop(view, i); i -= 1) {
    if (isFiniteAt(view, i)) verbs += 1
    else if (/^(?:som|at|når|hvis|dersom|viss|om|fordi)$/.test(word(view, i))) verbs -= 1
  }
  return verbs > 0
}

/** Whether the token is a finite verb where it stands: listed forms, and verb-like forms right after som, at + pronoun. */
export function isFiniteAt(view: SentenceView, i: number): boolean {
  const here = word(view, i)
  if (here === '' || !isWord(view, i)) return false
  const previous = word(view, i - 1)
  if (previous === 'å' || (DETERMINERS.has(previous) === true && !SUBJECT_PRONOUNS.has(previous))) return false
  if (here === 'plikter' || here === 'pliktar') return view.tokens.slice(i + 1, i + 6).some((token) => token.folded === 'å')
  if (isFiniteVerb(here)) return true
  let j = i - 1
  while (j > 0 && ADVERBS.has(word(view, j))) j -= 1
  const before = word(view, j)
  if (before === 'som') return looksFinite(here) && actorKind(here) === null
  return (
    /^(?:det|vi|man|han|hun|ho|jeg|eg|me|du)$/.test(before) &&
    j === i - 1 &&
    looksFinite(here) &&
    /^(?:at|om|hvis|dersom|når|,|og|som|fordi|da|hva|der)$/.test(word(view, j - 1))
  )
}

/** Whether the token is a finite verb, or has the form of one after a noun: "før handel sluttes", "før oppgåva ligg føre". */
export function looksFiniteAt(view: SentenceView, i: number): boolean {
  return (
    isFiniteAt(view, i) ||
    (/.{3,}(?:es|ast|er|ar|år|tok|ble|fikk|fekk|vart|blei|dde|tte)$/.test(word(view, i)) && isWord(view, i) && isNounish(view, i - 1))
  )
}

/** "Avdekker kontrollen feil, skal eieren …": a verb-like word that a noun follows; after a noun comes a verb, a preposition or "som". */
export function opensWithVerb(view: SentenceView, start: number): boolean {
  if (isFiniteAt(view, start)) return true
  const here = word(view, start)
  return (
    /.{4,}(?:er|ar)$/.test(here) &&
    actorKind(here) === null &&
    !DETERMINERS.has(here) &&
    isNounish(view, start + 1) &&
    !/^(?:som|der|å|at|kan|skal|må|bør)$/.test(word(view, start + 1))
  )
}

/** The nearest finite verb left of token `from` in the same stretch, or null. */
function previousFinite(view: SentenceView, from: number): number | null {
  for (let i = from - 1; i >= 0; i -= 1) {
    if (isStop(view, i)) return null
    if (isFiniteAt(view, i)) return i
  }
  return null
}
