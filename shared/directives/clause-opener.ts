/** The words that open subordinate clauses, and what kind each opens where it stands. */
import { beforeAdverbs, isFiniteAt, isNounish } from './finite'
import { isStop, isWord, type SentenceView, word, written } from './sentence-view'
import { ASKING_WORDS, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS } from './words/function-words.nb'

export type ClauseKind = 'main' | 'at' | 'relative' | 'purpose' | 'condition' | 'temporal' | 'circumstance' | 'causal' | 'indirect-question'

const CONDITION = new Set('hvis dersom viss såfremt såframt forutsatt'.split(' '))
const TEMPORAL = new Set('når da då før inntil idet'.split(' '))
const CIRCUMSTANCE = new Set('fordi ettersom mens medan enn siden sidan enda'.split(' '))
const CAUSAL = new Set('fordi ettersom siden sidan'.split(' '))
/** "som" before these bare nouns is a role ("Kommunen som skoleeier skal …"), not a relative clause. */
const ROLE =
  /(?:myndighet|myndigheit|styresmakt|giver|givar|eier|eigar|herre|leder|leiar|følge|følgje|ledd|del|regel|hovedregel|hovudregel|utgangspunkt|minimum|organisasjon|tilbyder|utvikler|forvalter|aktør|eksempel|døme|grunnlag|supplement|alternativ|resultat|mål)$/

export const COORDINATORS = new Set(['og', 'men', 'eller', 'samt', 'så'])

/** Whether nothing but marks and a conjunction stands before token `i` in its stretch. */
function opensStretch(view: SentenceView, i: number): boolean {
  let j = i - 1
  while (j >= 0 && !isStop(view, j) && (!isWord(view, j) || COORDINATORS.has(word(view, j))) && word(view, j) !== ',') j -= 1
  return j < 0 || isStop(view, j)
}

/** Kind of clause the token opens when it opens one for a verb at `verb`; null when it is a preposition or an adverb here. */
export function openedBy(view: SentenceView, i: number, verb: number): ClauseKind | null {
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
    // "målet om flere boliger", "avtalen om alle tjenester"
    if (
      /^(?:flere|fleire|alle|enkelte|noen|nokre|mange|begge)$/.test(next) &&
      DEFINITE.test(previous) &&
      !ASKING_WORDS.has(previous) &&
      isNounish(view, i + 2) &&
      !isFiniteAt(view, i + 2) &&
      i + 2 < verb
    )
      return null
    if (ASKING_WORDS.has(previous) || (previous === 'om' && word(view, i - 2) !== '')) return 'indirect-question'
    if (first || previous === ',') return subjectLike ? 'condition' : null
    if (previous === 'og' || previous === 'eller') return SUBJECT_PRONOUNS.has(next) ? 'indirect-question' : null
    return SUBJECT_PRONOUNS.has(next) && next !== 'dette' && next !== 'disse' && next !== 'desse' && next !== 'alle' ? 'condition' : null
  }
  if (TEMPORAL.has(here)) {
    if (i + 1 === verb) return null
    // "Senest tre uker før valgdagen skal": a preposition.
    if (here === 'før' && PERIOD.test(previous) && !hasFinite(view, i + 1, verb)) return null
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

const PERIOD = /^(?:virke|arbeids)?(?:dag|uke|veke|måned|månad|år|time|minutt|kvartal)(?:er|ar|r)?$/

function hasFinite(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteAt(view, i) || /.{3,}(?:es|ast)$/.test(word(view, i))) return true
  return false
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
  // "uten at avsenderne må endre systemene": what does not come of it.
  if (previous === 'uten' || previous === 'utan') return 'circumstance'
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
