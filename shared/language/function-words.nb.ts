/**
 * Function words of bokmål and nynorsk: they build sentences and say nothing of what a text is about, and many of them tell one
 * written standard from the other (ikke and ikkje, en and ein). They are left out of key words, never out of a count of words.
 * Source: the closed word classes of Norsk referansegrammatikk (Faarlund, Lie & Vannebo 1997): pronouns, determiners, prepositions,
 * conjunctions, subjunctions, the auxiliaries of tense and voice, and of adverbs those that point, connect or grade; abbreviations of
 * these. Forms: Bokmålsordboka and Nynorskordboka. A form with another use ("vert", "vår", "same") is in it when most of its uses in
 * the treebanks of UD are of a closed class. There (dev parts, modal verbs apart) the list has 99.3 % of the words of closed classes
 * in bokmål and 99.4 % in nynorsk; of the list's occurrences 0.4 % are nouns, adjectives or other verbs than være, ha, bli and få,
 * grading words like "mange" and "mer" apart, which the treebanks call adjectives.
 * Apart from the lists of the clause rules (directives/words), which go by where words may stand and have content adverbs too.
 * Not in it: the modal verbs (skal, må, bør, kan, vil: what this app is about), numerals, adverbs that carry meaning ("sammen").
 */

interface FunctionWords {
  readonly id: string
  /** The same in both written standards, then those of one; apart by spaces. Abbreviations have their stops, as tokens do. */
  readonly both: string
  readonly nb: string
  readonly nn: string
  /** Has one. */
  readonly example: string
  /** Words near to the class that are none of it: what they say counts. */
  readonly counterExample: string
}

export const FUNCTION_WORDS: readonly FunctionWords[] = [
  {
    id: 'pronoun',
    both: 'du vi han det den seg deg oss man ingenting',
    nb: 'jeg meg hun henne ham de dere dem hverandre hverandres',
    nn: 'eg meg ho me dei de dykk kvarandre kvarandres einannan',
    example: 'Dei hjelper kvarandre.',
    counterExample: 'folk mennesker innbyggere',
  },
  {
    id: 'possessive',
    both: 'min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre hans',
    nb: 'hennes deres dens dets',
    nn: 'hennar deira dykkar',
    example: 'Kommunen følger opp sine planer.',
    counterExample: 'kommunens innbyggernes',
  },
  {
    id: 'demonstrative',
    both: 'den det denne dette slik slikt slike sånn sånt sånne same begge',
    nb: 'de disse samme selv selve egen eget egne',
    nn: 'dei desse båe sjølv sjølve eigen eiga eige eigne',
    example: 'Desse tiltaka gjeld.',
    counterExample: 'samer samisk neste forrige første',
  },
  {
    id: 'interrogative',
    both: 'når',
    nb: 'hva hvem hvilken hvilket hvilke hvor hvordan hvorfor hvorvidt hvorav',
    nn: 'kva kven kvens kor korleis kvifor kvar',
    example: 'Planen viser korleis det går.',
    counterExample: 'spørsmål måte grunn',
  },
  {
    id: 'quantifier',
    both: 'all alle alt alles andre andres ei få færre flest mange mest ingen litt nok',
    nb: 'en et ett én annen annet enhver ethvert hver hvert flere mer mye noe noen intet',
    nn: 'ein eit eitt éin éi annan anna einkvar kvar kvart fleire meir mykje noko nokon noka nokre inga inkje somme',
    example: 'Kvart tiltak har ein eigar.',
    counterExample: 'to tre første enkelte hele antall',
  },
  {
    id: 'preposition',
    both: 'av bak blant etter for forbi fram før gjennom hos i igjennom imellom imot inn inntil innover langs med mellom mot ned nedover om omkring opp oppover over per på rundt til tross under unna ut utover ved via',
    nb: 'foran fra frem fremfor ifra ifølge innen innenfor istedenfor nedenfor overfor ovenfor siden tilbake unntatt uten utenfor angående vedrørende fremover',
    nn: 'framfor frå ifrå ifølgje innan innanfor istadenfor nedanfor overfor ovanfor sidan attende tilbake trass unnateke utan utanfor utom hjå kring ikring åt angåande vedrørande framover',
    example: 'Planen gjeld frå nyttår.',
    counterExample: 'grunn forhold henhold nord framtid',
  },
  {
    id: 'conjunction',
    both: 'og eller men både samt så for',
    nb: 'enten verken hverken',
    nn: 'anten verken korkje',
    example: 'Anten kommunen eller fylket svarer.',
    counterExample: 'kombinasjon unntak alternativ',
  },
  {
    id: 'subjunction',
    both: 'at om som å når dersom fordi ettersom idet enn såfremt såframt',
    nb: 'da hvis mens',
    nn: 'då viss medan enda endå',
    example: 'Kommunen melder frå dersom målet ikkje blir nådd.',
    counterExample: 'vilkår forutsatt gitt',
  },
  {
    id: 'auxiliary',
    both: 'er var har hadde bli blir får få fått',
    nb: 'være vært ha hatt ble blei blitt fikk',
    nn: 'vera vere vore ha hatt havt blei vart vert verta verte vorte fekk',
    example: 'Tiltaka vart vedtekne.',
    counterExample: 'skal må bør kan vil skulle måtte burde kunne ville plikter finnes utgjør',
  },
  {
    id: 'negation',
    both: 'aldri neppe',
    nb: 'ikke',
    nn: 'ikkje',
    example: 'Planen er ikkje vedteken.',
    counterExample: 'nekter avslag unntak',
  },
  {
    id: 'pointing-adverb',
    both: 'her der så dit hit deretter heretter derav herav dertil hertil hermed herved herunder deriblant',
    nb: 'nå da',
    nn: 'no då',
    example: 'No følgjer planen.',
    counterExample: 'hjemme heime ute inne årlig',
  },
  {
    id: 'connecting-adverb',
    both: 'også òg likevel altså nettopp alltid jo vel kanskje derimot heller gjerne derfor igjen',
    nb: 'bare dermed imidlertid dessuten allerede fortsatt ennå enda nemlig ellers således',
    nn: 'berre difor dimed dessutan allereie framleis enno endå nemleg elles såleis att',
    example: 'Difor melder kommunen frå.',
    counterExample: 'sammen saman videre alene',
  },
  {
    id: 'grading-adverb',
    both: 'svært ganske veldig såpass altfor nesten',
    nb: 'meget nokså',
    nn: 'nokså særs',
    example: 'Dette er svært viktig.',
    counterExample: 'viktig særlig spesielt',
  },
  {
    id: 'abbreviation',
    both: 'bl.a. dvs. d.v.s. ca. evt. ev. hhv. h.h.v. inkl. ekskl. jf. jfr. iht. i.h.t. ift. i.f.t. ifm. i.f.m. mht. m.h.t. mtp. m.t.p. pga. p.g.a. vha. v.h.a. pr. osv. o.s.v. o.l. m.m. m.fl. mfl. mv. m.v. etc. ang. vedr.',
    nb: 'f.eks.',
    nn: 'm.a. t.d.',
    example: 'Kommunen har tiltak, t.d. kurs.',
    counterExample: 'kap. nr. pkt. kgl.res.',
  },
]

const FORMS: ReadonlySet<string> = new Set(FUNCTION_WORDS.flatMap(({ both, nb, nn }) => `${both} ${nb} ${nn}`.split(' ')))

/** Whether a folded token is a function word of either written standard. */
export function isFunctionWord(folded: string): boolean {
  return FORMS.has(folded)
}
