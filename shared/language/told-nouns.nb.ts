/**
 * Nouns that their form tells: by a suffix that makes nouns and nothing else, or by a last part that is a noun. What is searched for is
 * then inflected as a noun alone. A stem that may also be a verb's or an adjective's is not told ("samarbeid", "mål", "plan", "samskap").
 * Source: Norsk referansegrammatikk (Faarlund, Lie & Vannebo 1997), ch. 2, word formation: nouns from verbs, adjectives and nouns, and
 * compounds, whose class is that of the last part. Suffixes of loans: Bokmålsordboka, Nynorskordboka.
 */

interface NounSuffix {
  readonly id: string
  /** At the end of a stem without endings: "utvikling", "hendels" (hendelse, hendelsen). */
  readonly stem: RegExp
  /** Stems that look so and are others too. */
  readonly except: RegExp | null
  readonly example: string
  readonly counterExample: string
}

export const NOUN_SUFFIXES: readonly NounSuffix[] = [
  {
    id: 'ing',
    stem: /...ing$/,
    // Stems of verbs: bringe, springe, forringe, omringe, svinge, tvinge, betinge, klinge; "finger" and "stringens" are of no -ing.
    except:
      /(?:^|[bp]|for|om|inn|ut|opp|ned|sam|av|på|til|etter)ring$|^(?:om|u|i)kring$|[st]ving$|(?:^|be|ut)ting$|^(?:gjen|ut)?kling$|(?:be|åre)ving$|fing$|string$/,
    example: 'utvikling',
    counterExample: 'omring',
  },
  { id: 'sjon', stem: /..sjon$/, except: null, example: 'innovasjon', counterExample: 'innov' },
  {
    id: 'het',
    stem: /...he(?:t|it)$/,
    except: /chet$|[^ø]shet$|(?:brenn|feber|skåld|glo|kok|steik|rød|opp|sommer)he(?:t|it)$/,
    example: 'sikkerhet',
    counterExample: 'hete',
  },
  {
    id: 'itet',
    stem: /.(?:[aiou]l|iv|[aeou]r|gr|[aeiø]s|[knr]s|[aiou]n|nt|im|id|ac|ic)itet$/,
    except: null,
    example: 'kvalitet',
    counterExample: 'medvitet',
  },
  {
    id: 'else',
    stem: /...[dfgkmnrtv]els$/,
    except: /frels$|middels$/,
    example: 'hendels',
    counterExample: 'frels',
  },
  { id: 'isme', stem: /...ism$/, except: null, example: 'optimism', counterExample: 'ism' },
  { id: 'ologi', stem: /.ologi$/, except: null, example: 'teknologi', counterExample: 'teknologisk' },
]

/** Nouns whose stem is no other word's, alone or last in a compound: strategi, klimastrategi. Without a last unstressed e: "kommun" of kommune. */
const NOUNS =
  'strategi kommun departement direktorat område områd tjenest tenest barnehag kompetans ressurs politikk krav tiltak behov utvalg utval etat samfunn bustad sektor innsats fylkeskommun næringsliv eiendom eigedom ungdom sykdom sjukdom barndom'.split(
    ' ',
  )

/** Nouns whose stem is another word's too when it stands alone ("plan" is flat, "budsjetter" an imperative), but not last in a compound. */
const LAST_PARTS = 'plan budsjett prosjekt prosess program system modell metod grupp skol rapport region'.split(' ')

/** Words that look like a told noun with an ending and are none: "dvergplanet", nynorsk "stemplane" of "stempel", "karisma". An accent tells a verb: "auksjonér". */
const OTHERS = /planet|plane$|isma$|ér$/

/** A compound's first part has as many letters at least. */
const FIRST_PART = 3

/** Whether `stem`, of what is searched for without an ending, is a noun's and no other word's. Both are folded. */
export function isToldNoun(stem: string, word: string): boolean {
  if (OTHERS.test(word)) return false
  return (
    NOUNS.some((noun) => endsIn(stem, noun, 0)) ||
    LAST_PARTS.some((noun) => endsIn(stem, noun, FIRST_PART)) ||
    NOUN_SUFFIXES.some(({ stem: looks, except }) => looks.test(stem) && !except?.test(stem))
  )
}

/** `before`: letters there must be before it. A noun alone may stand without any, or after a first part. */
function endsIn(stem: string, noun: string, before: number): boolean {
  if (!stem.endsWith(noun)) return false
  const first = stem.length - noun.length
  return first >= FIRST_PART || (before === 0 && first === 0)
}
