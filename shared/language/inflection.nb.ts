/**
 * Which forms are inflections of one word, bokmål and nynorsk, by regular endings and a table of irregular words. No dictionary:
 * "plan" also finds "planet". Compounds and derivations ("utvikle" from "utvikling") are other words.
 * Endings: Norsk referansegrammatikk (1997) chapters 2–5; Nynorskordboka. Tried on the nouns, verbs and adjectives of UD.
 */
import { IRREGULAR_WORDS, UNINFLECTED_WORDS } from './irregular-words.nb'
import { isToldNoun } from './told-nouns.nb'

/**
 * Endings that a code's term may have after it in a compound ("tjenesteinnovasjonene"): nouns and adjectives, both languages.
 */
export const NOUN_ENDINGS: readonly string[] =
  ' e en a et er ene ane ar r ne arane arar ere eren erne i s ens as ets ers enes anes ars nes rs'.split(' ')

const CLASSES = ['noun', 'verb', 'adjective'] as const
type InflectedClass = (typeof CLASSES)[number]

interface Paradigm {
  readonly class: InflectedClass
  /** What the stem must look like. */
  readonly stem: RegExp
  /** Endings a searched word may have: those that tell this paradigm. */
  readonly of: readonly string[]
  /** Endings a form may have. */
  readonly forms: ReadonlySet<string>
}

function paradigm(wordClass: InflectedClass, stem: RegExp, endings: string, alsoInForms = ''): Paradigm {
  const of = endings.split(' ').map((ending) => (ending === '-' ? '' : ending))
  return { class: wordClass, stem, of, forms: new Set([...of, ...alsoInForms.split(' ').filter((ending) => ending !== '')]) }
}

const PARADIGMS: readonly Paradigm[] = [
  // Nouns: plan, planen, planer, planene; nynorsk planar, planane; tjeneste, tjenesten; genitives.
  // A bare -s is a genitive in a form ("bydels") but may be part of a searched word ("kurs").
  paradigm('noun', /../u, '- e en et a er ar ene ane ens ets enes anes', 's es as ers ars'),
  // leder, ledere, lederne; nynorsk leiar, leiarar.
  paradigm('noun', /.[ea]r$/u, '- en e ne ar ane ens nes', 's es anes'),
  // program, programmet: the m doubles.
  paradigm('noun', /[aeiouyæøå]m$/u, '- men met mer mene ma mar mane', 's mens mets mers menes manes'),
  // studium, studiet, studier.
  paradigm('noun', /..[ei]$/u, 'um et er ene a', 'ets enes'),
  // idé, ideen; allé. The accent is compared away.
  paradigm('noun', /..[ée]$/u, '- en er ene ar ane', 'ens'),
  // Verbs: utvikle, utvikler, utvikles, utvikla, utviklet; nynorsk utviklar, utviklast; levere, leverte.
  paradigm('verb', /..[^aeiouyæøå]$/u, 'e er es et a ar ast ede te t ende ande'),
  // leve, levde, levd; nynorsk også byggje, byggjer.
  paradigm('verb', /..[vgdl]$/u, 'e er es de d ende ande ast'),
  paradigm('verb', /..[gk]$/u, 'je jer jast jande e er es et de d te t ende ande'),
  // nå, nådde, nådd; tilby, tilbyr.
  paradigm('verb', /.[aeiouyæøå]$/u, '- r dde dd tt ende ande ast', 's'),
  // Adjectives: digital, digitale, digitalt; viktig, viktigere, viktigst; ny, nytt.
  paradigm('adjective', /../u, '- e t ere est este are ast aste'),
  paradigm('adjective', /..(?:ig|leg|som)$/u, '- e t ere st ste are ast aste'),
  paradigm('adjective', /.[aeiouyæøå]$/u, '- e tt ere est este are ast aste'),
  // Participles: vedtatt, vedtatte.
  paradigm('adjective', /..t$/u, '- e t'),
]

/** Endings after the shortened stem of "middel": midler, midlene; "sikker": sikre; "åpen": åpne. */
const AFTER_SYNCOPE: ReadonlySet<string> = new Set('e er ene ar ane a ere est este ers enes'.split(' '))
/** Those of them that each class has; all are accepted after every stem. */
const SYNCOPATED: Readonly<Record<InflectedClass, readonly string[]>> = {
  noun: 'e er ene ar ane a ers enes'.split(' '),
  verb: [],
  adjective: 'e ere est este'.split(' '),
}
const SYNCOPE = /^(.+?)([bdfgklmnprstv])(\2?)e([lrn])$/u

/** "middel" → "midl", "artikkel" → "artikl", or null. */
function syncopated(word: string): string | null {
  const match = SYNCOPE.exec(word)
  return match ? `${match[1]}${match[2]}${match[4]}` : null
}

const irregular: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const groups = new Map<string, (readonly string[])[]>()
  for (const line of IRREGULAR_WORDS) {
    const forms = line.split(' ')
    for (const form of forms) groups.set(form, [...(groups.get(form) ?? []), forms])
  }
  return groups
})()

type Stem = readonly [stem: string, paradigm: Paradigm]

/** The stems the word can have, its accents taken away, with the paradigm of each: those of nouns alone where its form tells that it is one. */
function stems(word: string): readonly Stem[] {
  const plain = word.replaceAll('é', 'e')
  const all = [...possibleStems(plain)]
  // A stressed é is the stem's last letter, and such a word a noun: "idé" has no "id" and no "idet".
  if (word.endsWith('é')) return all.filter(([stem, { class: wordClass }]) => wordClass === 'noun' && stem === plain)
  const told = all.filter(([stem, { class: wordClass }]) => wordClass === 'noun' && isToldNoun(stem, word))
  return told.length > 0 ? told : all
}

function* possibleStems(word: string): Generator<Stem> {
  for (const one of PARADIGMS)
    for (const ending of one.of)
      if (word.endsWith(ending)) {
        const stem = word.slice(0, word.length - ending.length)
        if (stem.length >= 2 && (ending === '' || stem.length >= 3 || word.length <= 5) && one.stem.test(stem)) yield [stem, one]
      }
}

/**
 * A beginning that every inflection of `word` has: for looking candidates up by prefix, to be judged by `isInflectionOf`.
 * `word` is folded as tokens are. Words that do not inflect are their own stem.
 */
export function inflectionStem(word: string): string {
  if (UNINFLECTED_WORDS.has(word)) return word
  // The accent is compared away: "sitér" is also found as "siterer".
  const accent = word.indexOf('é')
  let shortest = accent > 0 ? accent : word.length
  for (const [stem] of stems(word)) {
    shortest = Math.min(shortest, stem.length)
    // The shortened form parts from the word before its e, and before the second of two equal consonants.
    const match = SYNCOPE.exec(stem)
    if (match) shortest = Math.min(shortest, (match[1] ?? '').length + 1)
  }
  const start = (form: string): number => {
    let same = 0
    while (same < form.length && form[same] === word[same]) same += 1
    return same
  }
  for (const forms of irregular.get(word) ?? []) for (const form of forms) shortest = Math.min(shortest, start(form))
  // "ideen" may be written "idé" in its other forms.
  while (shortest > 1 && 'eé'.includes(word.charAt(shortest - 1))) shortest -= 1
  return word.slice(0, shortest)
}

/** Forms of a word as one word class; `irregular`: of the table, whatever the class; `other`: accepted, though none of these has it. */
interface FormsOfClass {
  readonly as: InflectedClass | 'irregular' | 'other'
  readonly forms: readonly string[]
}

/**
 * Every form that `inflectionsOf(word)` accepts, by what it would be; of "é" the writing with "e". A form may be in several classes
 * ("planer"), and a word whose form tells its class is in one. In each the word comes first, then by the alphabet. One that does not
 * inflect has none.
 */
export function inflectedForms(word: string): readonly FormsOfClass[] {
  if (UNINFLECTED_WORDS.has(word)) return []
  const found: Readonly<Record<FormsOfClass['as'], Set<string>>> = {
    ...{ noun: new Set(), verb: new Set(), adjective: new Set() },
    irregular: new Set((irregular.get(word) ?? []).flat()),
    other: new Set(),
  }
  const afterSyncope: string[] = []
  for (const [stem, { class: as, forms: endings }] of stems(word)) {
    for (const ending of endings) found[as].add(stem + ending)
    const short = syncopated(stem)
    if (short === null) continue
    for (const ending of SYNCOPATED[as]) found[as].add(short + ending)
    for (const ending of AFTER_SYNCOPE) afterSyncope.push(short + ending)
  }
  const regular = new Set(CLASSES.flatMap((as) => [...found[as]]))
  for (const form of afterSyncope) if (!regular.has(form)) found.other.add(form)
  for (const form of regular) found.irregular.delete(form)
  const plain = word.replaceAll('é', 'e')
  if (!regular.has(plain)) found.irregular.add(word)
  const inOrder = (forms: ReadonlySet<string>): readonly string[] =>
    Array.from(forms, (form) => (form === plain ? word : form)).sort((a, b) => Number(b === word) - Number(a === word) || (a < b ? -1 : 1))
  return ([...CLASSES, 'irregular', 'other'] as const).flatMap((as) => (found[as].size === 0 ? [] : [{ as, forms: inOrder(found[as]) }]))
}

/** Whether `form` is an inflection of `word` (or the word itself), in bokmål or nynorsk. Both are folded as tokens are. */
export function isInflectionOf(form: string, word: string): boolean {
  return inflectionsOf(word)(form)
}

/** The same for many forms of one word: what depends on the word alone is worked out once. */
export function inflectionsOf(word: string): (form: string) => boolean {
  if (UNINFLECTED_WORDS.has(word)) return (form) => form === word
  const known = new Set([word, ...(irregular.get(word) ?? []).flat()])
  const regular = stems(word).map(([stem, { forms }]) => ({ stem, forms, short: syncopated(stem) }))
  return (form) => {
    if (known.has(form)) return true
    const plain = form.replaceAll('é', 'e')
    return regular.some(
      ({ stem, forms, short }) =>
        (plain.startsWith(stem) && forms.has(plain.slice(stem.length))) ||
        (short !== null && plain.startsWith(short) && AFTER_SYNCOPE.has(plain.slice(short.length))),
    )
  }
}
