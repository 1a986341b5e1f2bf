/** Noun phrases by their words alone: where one ends, what its head is, and what cannot be one because it is an infinitive. */
import { remembered } from '../base/remembered'
import { actorKind } from '../language/actors.nb'
import { isFiniteAt } from './finite'
import { isWord, type SentenceView, word, written } from './sentence-view'
import { ADVERBS, DETERMINERS, POSTPOSED_POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from './words/function-words.nb'

export interface Subject {
  /** First and last token of the noun phrase, without what follows its head. */
  readonly first: number
  readonly last: number
  /** The noun or pronoun the phrase is built on. */
  readonly head: number
  readonly inverted: boolean
}

export const NOMINATIVE = new Set(
  'jeg eg du han hun ho hen vi me dere de dei man det den dette en ein disse desse alle ingen enhver'.split(' '),
)
/** Words in -e and -a that are infinitives far more often than nouns or adjectives, plus short infinitives. */
export const SHORT_INFINITIVES = new Set(
  'gå få gi gje ha bli være vere se sjå stå la ta bo bu tro tru nå dra si seie skje gjøre gjere kunne måtte skulle ville burde be ligge sitte spre kle snu bry fly le dø vera verta taka seia gjera kunna måtta vita finna betala bruka skriva halda arbeida avslå avstå forby frita motstå oppnå bistå angi oppgi avgi utgi overgi tilby påby inngå unngå gjennomgå begå foreslå fastslå forestå overdra inndra bidra verke fylgja følgja leggja setja'.split(
    ' ',
  ),
)

/** Endings of adjectives in -e, which look like infinitives. */
const ADJECTIVE = /(?:lige|lege|iske|ale|elle|ende|ande|ble|ive|ente|erte|ske|same|somme|ære|løse|fulle|rike|sentrale)$/

/** s-passives of short verbs; any other word in -s is a genitive or a plural ("Oslos bydeler"). */
const SHORT_PASSIVES =
  /^(?:for|av|opp|til|inn|ut|på|ved|over|gjen|unn|mot|etter|fra|bort|om|fore|sam|be|ned|til|iaktta|iva|mis)?(?:gis|tas|fås|nås|ses|sis|dras|slås|stås|gås|bys|lys|sys|bos|tros|retas)$|^(?:ivaretas|iakttas|skjønnes|innfris|oppnås|avklares)$/

/** Infinitives that end like adjectives in -e. */
const LIKE_ADJECTIVES = /(?:betale|uttale|omtale|fortelle|fortel|felle)$|^(?:tale|telle|fiske)$/

const NEVER_INFINITIVE =
  /^(?:første|fyrste|andre|tredje|fjerde|femte|sjette|siste|neste|nærmeste|begge|hele|heile|alle|uke|veke|time|måte|side|mange|disse|desse|denne|samme|same|egne|eigne|slike|våre|eldre|yngre|større|mindre|bedre|betre|flere|fleire|ingen|mellom|høgre|høyere|norske)$/

/** Whether a word can be an infinitive: the place where an inverted subject must end. */
export const looksInfinitive: (folded: string) => boolean = remembered(mayBeInfinitive)

function mayBeInfinitive(folded: string): boolean {
  if (
    SHORT_INFINITIVES.has(folded) ||
    LIKE_ADJECTIVES.test(folded) ||
    /^(?:slå|bety|fly)$|(?:.{2,}(?:stå|gå|slå|sjå|bety|tilby|forby)|avsi|tilsi|frasi)$/.test(folded)
  )
    return true
  if (folded.length < 3 || DETERMINERS.has(folded) || NEVER_INFINITIVE.test(folded)) return false
  if (/(?:ene|ane|else|inga|a)$/.test(folded))
    return (
      /.{3,}(?:era|isera)$/.test(folded) ||
      /^(?:tjene|tene|låne|forene|trene|kjenne|finne|mene|gjenvinne|regne|åpne|ordne|dekke|berømme|danne|vinne|ta|la|gagne|tegne|skjerme|overta|delta|ivareta|motta|foreta|gjenoppta|godta|oppta|unnta|anta|vedta|bruka|fylle|granske|ønske|huske|avklare|sone|øyne|teikne|opne|rekne|tilegne|varsle|fordele|hindra|sikra|styrka)$/.test(
        folded,
      )
    )
  return (
    (/(?:e|es|ast)$/.test(folded) || SHORT_PASSIVES.test(folded)) &&
    !/(?:lige|iske|ale|elle|else|het|ings|inge|ets|ens|enes|ers|jons|tets|kommune|myndighete)$|(?:leg|lig)ast$|^(?:snarast|seinast|nærast|oftast|lengst|(?:ut|inn|på|av|ned|om)?kast|(?:over)?last|mast|først|fyrst|helst)$/.test(
      folded,
    )
  )
}

const ONCE = /^(?:en|ein|éin) (?:dag|gang|gong|kveld)$/
const TIME = /^(?:år|halvår|kvartal|tertial|måned|månad|uke|veke|dag|semester|annet|anna|annen|fjerde|andre|gang|gong|\d+)$/

/** End of the noun phrase that starts at `first`, before `limit`: stops at prepositions, marks, relative pronouns, adverbs, verbs. */
function phraseEnd(view: SentenceView, first: number, limit: number): number {
  let last = first - 1
  for (let i = first; i < limit; i += 1) {
    const here = word(view, i)
    // "Rådmannen eller den hun gir fullmakt": the shortest that names who.
    if (i > first && isOrWhoever(view, here === ',' ? i + 1 : i)) break
    if (here === 'og' || here === 'eller' || here === 'samt' || here === '/') {
      if (
        i > first &&
        i + 1 < limit &&
        (isWord(view, i + 1) || view.tokens[i + 1]?.kind === 'number') &&
        !PREPOSITIONS.has(word(view, i + 1))
      )
        continue
      break
    }
    if (here === ',' && i > first && i + 1 < limit && isWord(view, i + 1) && enumerationFollows(view, i + 1, limit)) continue
    if (!isWord(view, i) && view.tokens[i]?.kind !== 'number') break
    if (i > first && (PREPOSITIONS.has(here) || here === 'som' || here === 'der' || here === 'å' || here === 'at')) break
    if (i > first && ADVERBS.has(here) && !DETERMINERS.has(here)) break
    if (i > first && ONCE.test(`${here} ${word(view, i + 1)}`)) break
    // "skal kandidaten og veilederen hvert år levere": when, not who.
    if (
      i > first &&
      /^(?:hvert|kvart|hver|kvar)$/.test(here) &&
      TIME.test(word(view, i + 1)) &&
      !/^(?:og|eller|,)$/.test(word(view, i - 1))
    )
      break
    last = i
  }
  // "av-" suspended hyphen stays with its mate; nothing to do, tokens keep it.
  return last
}

function isOrWhoever(view: SentenceView, i: number): boolean {
  if (word(view, i) !== 'eller' || word(view, i + 1) !== 'den') return false
  const after = word(view, i + 2)
  const verb = word(view, i + 3)
  if (/^(?:som|han|hun|ho|de|dei|vedkommende|vedkomande)$/.test(after)) return true
  return actorKind(after) !== null && actorKind(verb) === null && /.{3,}(?:er|ar)$|^(?:har|gir|gjev|gav|ga)$/.test(verb)
}

/** "kommunen, bydelen og etaten": a comma goes on when an "og" follows before anything else than nouns. */
function enumerationFollows(view: SentenceView, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 12; i += 1) {
    const here = word(view, i)
    if (here === 'og' || here === 'eller' || here === 'samt') return true
    if (here === 'som' || here === 'der' || PREPOSITIONS.has(here) || isFiniteAt(view, i) || (!isWord(view, i) && here !== ','))
      return false
  }
  return false
}

/** The head: the last word of the first conjunct, before postposed possessives and names in apposition. */
function headOf(view: SentenceView, first: number, last: number): number {
  let end = last
  for (let i = first + 1; i <= last; i += 1) {
    const here = word(view, i)
    // "Helse- og omsorgsleiaren" is one noun.
    if ((here === 'og' || here === 'eller') && word(view, i - 1).endsWith('-')) continue
    if (here === 'og' || here === 'eller' || here === ',' || here === 'samt') {
      end = i - 1
      break
    }
  }
  while (end > first && POSTPOSED_POSSESSIVES.has(word(view, end))) end -= 1
  // "statsråd Hansen": the noun before the name is the head; of a name alone its first word ("Bydel Gamle Oslo").
  let head = end
  while (head > first && isCapital(view, head) && isCapital(view, head - 1)) head -= 1
  if (
    isCapital(view, end) &&
    head > first &&
    isWord(view, head - 1) &&
    !DETERMINERS.has(word(view, head - 1)) &&
    !/(?:ske|ige|ale|s|e)$/.test(word(view, head - 1))
  )
    return head - 1
  return head
}

function isCapital(view: SentenceView, i: number): boolean {
  return /^\p{Lu}/u.test(written(view, i))
}

/** "Den som fremmer forslag, kan", "De som søker, må": whoever it is, it is somebody. */
export function isWhoever(view: SentenceView, subject: Subject): boolean {
  if (subject.first !== subject.last || !/^(?:den|de|dei)$/.test(word(view, subject.first))) return false
  return word(view, subject.last + 1) === 'som' || isBareWhoever(view, subject.first)
}

/** "Den departementet utpeker, skal": a relative clause without "som". */
function isBareWhoever(view: SentenceView, first: number): boolean {
  const next = word(view, first + 1)
  return (
    /^(?:den|de|dei)$/.test(word(view, first)) &&
    actorKind(next) !== null &&
    /.{3,}(?:en|et|a|ene|ane)$/.test(next) &&
    /.{2,}(?:er|ar|es|tt)$/.test(word(view, first + 2)) &&
    actorKind(word(view, first + 2)) === null
  )
}

/** "dei sjølve", "de veldig lett", "ingen eigentleg": a pronoun, not the determiner of a noun. */
function isPronounWithAdverbs(view: SentenceView, first: number, last: number): boolean {
  if (last === first || !/^(?:de|dei|det|den|ingen|alle|vi|me)$/.test(word(view, first))) return false
  for (let i = first + 1; i <= last; i += 1)
    if (!/^(?:selv|sjølve?|veldig|svært|så|lett|raskt|raskere|fort|.{3,}(?:tlig|tleg|gvis|nvis))$/.test(word(view, i))) return false
  return true
}

/** The noun phrase between `first` and `limit` as a subject; null when there is none. */
export function subjectFrom(view: SentenceView, first: number, limit: number, inverted: boolean): Subject | null {
  const last = isBareWhoever(view, first) ? first : phraseEnd(view, first, limit)
  if (last < first) return null
  // "utvikle sentre …": an item that begins with its verb has no subject of its own.
  if (
    !inverted &&
    first === 0 &&
    last > first &&
    last + 1 < limit &&
    looksInfinitive(word(view, first)) &&
    actorKind(word(view, first)) === null &&
    !ADJECTIVE.test(word(view, first))
  )
    return null
  const head =
    isPronounWithAdverbs(view, first, last) ||
    (SUBJECT_PRONOUNS.has(word(view, first)) &&
      (last === first || (NOMINATIVE.has(word(view, first)) && !DETERMINERS.has(word(view, first)))))
      ? first
      : headOf(view, first, last)
  return { first, last, head, inverted }
}
