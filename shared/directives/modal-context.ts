/** All that the rules about one modal verb ask for, worked out once. */

import { actorKind } from '../language/actors.nb'
import { type ModalForm, modalForm } from '../language/modal-verbs.nb'
import type { TextSpan } from '../text/span'
import { actorPhrase } from './actor-phrase'
import { type Clause, findClause } from './clause'
import { isFiniteAt } from './finite'
import { looksInfinitive, type Subject, subjectFrom } from './noun-phrase'
import { isStop, isWord, type SentenceView, spanOf, word } from './sentence-view'
import { findSubject } from './subject'
import { ADVERBS, DETERMINERS, FOCUS_ADVERBS, NEGATIONS, NEGATIVE_DETERMINERS, PREPOSITIONS } from './words/function-words.nb'

export interface ModalContext {
  readonly view: SentenceView
  /** Token of the modal verb. */
  readonly at: number
  readonly form: ModalForm
  readonly clause: Clause
  readonly subject: Subject | null
  /** Token of "ikke" or of "ingen" in the subject; null when affirmative. */
  readonly negation: number | null
  /** First verb after the modal: what must be done; null when the sentence ends before one. */
  readonly infinitive: number | null
}

export function modalContext(view: SentenceView, at: number, form: ModalForm): ModalContext {
  const found = findClause(view, at)
  const cleft = cleftSubject(view, found, at)
  const clause: Clause = cleft === null ? found : { kind: 'main', start: cleft.first, opener: null, afterComma: false, shared: null }
  const subject = cleft ?? findSubject(view, at, clause)
  const infinitive = form.lemma === 'plikte' ? afterMark(view, at) : findInfinitive(view, at, subject)
  return { view, at, form, clause, subject, negation: findNegation(view, at, subject, infinitive), infinitive }
}

/** "plikter før handelen sluttes å gi": the verb after "å"; null when "at" or nothing follows. */
function afterMark(view: SentenceView, at: number): number | null {
  for (let i = at + 1; i < view.tokens.length; i += 1) {
    if (isStop(view, i) || word(view, i) === 'at') return null
    if (word(view, i) === 'å' && isWord(view, i + 1)) return i + 1
  }
  return null
}

/** "Det er kommunedirektøren som skal følge opp": the actor between; null for any other clause with "som". */
function cleftSubject(view: SentenceView, { kind, opener }: Clause, at: number): Subject | null {
  if (kind !== 'relative' || opener === null || opener + 1 !== at || word(view, opener) !== 'som') return null
  for (let i = opener - 1; i > 1 && i > opener - 6; i -= 1) {
    if (!isWord(view, i) || PREPOSITIONS.has(word(view, i))) return null
    if (word(view, i - 1) !== 'er' || word(view, i - 2) !== 'det') continue
    const subject = subjectFrom(view, FOCUS_ADVERBS.has(word(view, i)) ? i + 1 : i, opener, false)
    const isActor = subject !== null && subject.last === opener - 1 && /.{3,}(?:en|et|a|ene|ane|ne)$/.test(word(view, subject.head))
    return isActor && actorKind(word(view, subject.head)) !== null && actorKind(word(view, subject.head)) !== 'beneficiary' ? subject : null
  }
  return null
}

function findInfinitive(view: SentenceView, at: number, subject: Subject | null): number | null {
  if (word(view, at + 1) === 'at') return null
  let from = subject?.inverted === true ? subject.last + 1 : at + 1
  // "plikter før handel sluttes å gi": the verb of a duty has its å.
  if (/^plikt[ae]r$/.test(word(view, at))) for (let i = at + 1; i < at + 12; i += 1) if (word(view, i) === 'å') from = Math.max(from, i + 1)
  if (subject?.inverted === true && word(view, from) === 'som') from = endOfRelative(view, from) + 1
  let firstAfterAdverbs = from
  while (ADVERBS.has(word(view, firstAfterAdverbs))) firstAfterAdverbs += 1
  for (let i = from; i < view.tokens.length && i < from + 25; i += 1) {
    if (isStop(view, i)) return null
    const here = word(view, i)
    if (i === firstAfterAdverbs && isBareInfinitive(view, i)) return i
    const after = here === 'før' ? endOfTimeClause(view, i) : null
    if (after !== null) {
      i = after
      continue
    }
    // "skal senest en uke før": what has an article is a noun.
    if (/^(?:en|ein|ei|et|eit|én)$/.test(word(view, i - 1)) && i - 1 > at) continue
    if ((PREPOSITIONS.has(word(view, i - 1)) || /^(?:andre|mange|flere|fleire|slike|berørte)$/.test(word(view, i - 1))) && i > from)
      continue
    if (
      isWord(view, i) &&
      looksInfinitive(here) &&
      !ADVERBS.has(here) &&
      actorKind(here) === null &&
      !/^(?:denne|disse|desse|dette|alle|hele|heile|samme|same|nye|egne|eigne|andre|store|flere|fleire|begge|mange|slike|de|ikke|ikkje|siste|første|fyrste|neste|dei)$/.test(
        here,
      )
    )
      return i
  }
  return null
}

/** "skal søkere som søkte i tide(,) tilbys": the comma that ends the relative clause, or its verb. */
function endOfRelative(view: SentenceView, from: number): number {
  let verb = from
  for (let i = from + 1; i < from + 20 && i < view.tokens.length && !isStop(view, i); i += 1) {
    if (word(view, i) === ',') {
      let next = i + 1
      while (ADVERBS.has(word(view, next))) next += 1
      if (looksInfinitive(word(view, next))) return i
    }
    if (verb === from && (isFiniteAt(view, i) || (i < from + 4 && /.{3,}(?:te|de|dde|er|ar|es|ast)$/.test(word(view, i))))) {
      verb = i
      // "som kan etterprøves": the verb it goes with.
      if (modalForm(word(view, i)) !== null) while (verb < i + 5 && !looksInfinitive(word(view, verb))) verb += 1
    }
  }
  return verb
}

/** "må grannen ikkje byggja: right after the modal and its subject a word in a vowel is the verb, nynorsk infinitives in -a too. */
function isBareInfinitive(view: SentenceView, i: number): boolean {
  const here = word(view, i)
  return (
    isWord(view, i) &&
    /.{3,}[aå]$/.test(here) &&
    actorKind(here) === null &&
    !PREPOSITIONS.has(here) &&
    !DETERMINERS.has(here) &&
    !/^(?:også|altså|ennå|enda|endå|også|inga|anna|nokra|mykja|bra|heimefrå|fra|frå)$/.test(here)
  )
}

/** "skal før handel sluttes gi": the last token of the clause that "før" opens, when it is short; else null. */
function endOfTimeClause(view: SentenceView, from: number): number | null {
  // "senest en uke før møtet sendes": a preposition.
  if (/^(?:dag|uke|veke|måned|månad|år|time|virkedag|arbeidsdag|tid)(?:er|ar|r)?$/.test(word(view, from - 1))) return null
  for (let i = from + 2; i < from + 6 && isWord(view, i); i += 1)
    if (/.{3,}(?:es|ast)$/.test(word(view, i)) || isFiniteAt(view, i)) return i
  return null
}

/**
 * "ikke" right after the verb, after the inverted subject ("skal kommunen etter dette ikke"), or before the verb in the
 * order of subordinate clauses ("at kommunen ikke skal"); or "ingen" in the subject.
 */
function findNegation(view: SentenceView, at: number, subject: Subject | null, infinitive: number | null): number | null {
  const end = infinitive ?? Math.min(view.tokens.length, at + 7)
  for (let i = at + 1; i < end; i += 1) {
    if (isStop(view, i) || (word(view, i) === 'som' && !/regel$/.test(word(view, i + 1))) || word(view, i) === 'at') break
    if (NEGATIONS.has(word(view, i)) && !isNotOnly(view, i)) return i
  }
  for (let i = at - 1; i >= 0 && ADVERBS.has(word(view, i)); i -= 1) if (NEGATIONS.has(word(view, i)) && !isNotOnly(view, i)) return i
  if (subject !== null) {
    const first = word(view, subject.first)
    if (NEGATIVE_DETERMINERS.has(first)) return subject.first
  }
  return null
}

/** "ikke bare", "ikke minst": negates the word after it, not the verb. */
function isNotOnly(view: SentenceView, i: number): boolean {
  return /^(?:bare|berre|kun|minst|nødvendigvis|alene)$/.test(word(view, i + 1))
}

export function negationSpan(context: ModalContext): TextSpan | null {
  return context.negation === null ? null : spanOf(context.view, context.negation, context.negation)
}

/** Nouns that "av" says more about: doings ("ved stifting av"), sums and parts ("fellesskapen av"). */
const DOING =
  /(?:ing|inga|ingen|else|elsen|sjon|sjonen|skap|skapet|skapen|flertall|flertallet|fleirtal|fleirtalet|antall|antallet|del|delen|andel|andelen|bruk|bruken|kjøp|kjøpet|salg|salget|sal|valg|valget|val|avhengig|uavhengig)$/
/** Actors that "av" says more about: "eieren av", "medlemmene av". */
const OF_WHOM = /(?:eier|eieren|eigar|eigaren|leder|lederen|leiar|leiaren|medlem|representant)(?:mene|mer|mar|mane|er|ar|ane|ene)?$/

/** "gis på skjema fastsatt av departementet": who made the form, not who gives it. */
function isOfParticiple(view: SentenceView, before: number, infinitive: number): boolean {
  return (
    before > infinitive + 1 &&
    /(?:es|ast)$/.test(word(view, infinitive)) &&
    /.{3,}(?:satt|sett|kjent|kjend|tatt|teke|gitt|gjeve|laget|laga|beidet|beidd|valgt|vald|nevnt|nemnd|peikt|pekt|stilt|gjort|skrevet|skrive)$/.test(
      word(view, before),
    )
  )
}

function belongsToNoun(folded: string): boolean {
  return actorKind(folded) === null ? DOING.test(folded) : OF_WHOM.test(folded)
}

/** Token of the "av" of a passive's agent phrase ("skal godkjennes av kommunen"), or null. */
export function agentPhrase(view: SentenceView, infinitive: number | null): number | null {
  if (infinitive === null || !isPassive(view, infinitive)) return null
  for (let i = infinitive + 1; i < view.tokens.length && i < infinitive + 15; i += 1) {
    if (isStop(view, i) || word(view, i) === 'som' || word(view, i) === 'at' || word(view, i) === ',') break
    // "ved stifting av burettslag", "etter endring av planen": what the doing is done to.
    if (
      word(view, i) === 'av' &&
      !belongsToNoun(word(view, i - 1)) &&
      !isOfParticiple(view, i - 1, infinitive) &&
      actorPhrase(view, i + 1) !== null
    )
      return i
  }
  return agentBefore(view, infinitive)
}

/** "skal av styret legges fram": between the modal and its verb. */
function agentBefore(view: SentenceView, infinitive: number): number | null {
  for (let i = infinitive - 2; i > infinitive - 8; i -= 1) {
    if (!isWord(view, i)) return null
    if (word(view, i) === 'av' && modalForm(word(view, i - 1)) !== null && actorPhrase(view, i + 1) !== null) return i
  }
  return null
}

const DEPONENT = /^(?:finnes|finnast|synes|synast|lykkes|lukkast|møtes|møtast|trives|trivast|minnes|enes|samles|samlast|kappes|skilles)$/
const ACTIVE_S = /^(?:s|hos|deres|hennes|sies|alles)$/

/** s-passive, or bli/være + participle, starting at the infinitive. */
export function isPassive(view: SentenceView, infinitive: number | null): boolean {
  if (infinitive === null) return false
  // "skal kunne identifiseres"
  if (/^(?:kunne|kunna)$/.test(word(view, infinitive))) {
    let next = infinitive + 1
    while (ADVERBS.has(word(view, next))) next += 1
    return isWord(view, next) && isPassive(view, next)
  }
  const verb = word(view, infinitive)
  if (/.(?:es|as|is|ås|øs|ys|ast)$/.test(verb) && !DEPONENT.test(verb) && !ACTIVE_S.test(verb)) return true
  if (/^(?:gis|ses|sies|tas|skje|skjes|nås|få_s|gås|sikres|dras|bes)$/.test(verb)) return verb !== 'skje'
  if (/^(?:bli|verte|verta|være|vere)$/.test(verb)) {
    let participle = infinitive + 1
    while (ADVERBS.has(word(view, participle)) || /(?:ig|leg|lig)t?$/.test(word(view, participle))) participle += 1
    return PARTICIPLE.test(word(view, participle))
  }
  return false
}

const PARTICIPLE =
  /(?:ert|tet|sket|ket|net|let|ret|det|gitt|tatt|teke|tekne|tekne|satt|lagt|gjort|sett|hørt|høyrt|vedtatt|vedteke|fulgt|brukt|sikret|sikra|ivaretatt|ivareteke|informert|involvert|behandlet|utarbeidet|godkjent|varslet|varsla|inkludert|representert|kjent)$/
