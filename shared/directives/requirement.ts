/** Requirement classes of Norwegian allocation letters: goals, parameters, activities, reporting. The rules are data in rules/requirement.nb.ts. */
import { remembered } from '../base/remembered'
import type { Modality, RequirementType } from '../model/directive'
import { REQUIREMENT_RULES, type RequirementQuestion, type RequirementRule } from './rules/requirement.nb'
import { isWord, type SentenceView, word } from './sentence-view'

/** The requirement's type, the token that tells it and the rule that says so. */
export interface FoundRequirement {
  readonly type: RequirementType
  readonly cue: number
  readonly rule: string
}

export interface RequirementInput {
  readonly lemma: string
  /** Last token of the directive's cue; null when it stands in a lead-in. */
  readonly token: number | null
  readonly infinitive: number | null
  /** Somebody is named who must act. */
  readonly named: boolean
}

interface Asked extends RequirementInput {
  readonly view: SentenceView
  /** The action's verb, '' when none was found. */
  readonly verb: string
}

/** A rule with its words as questions about one folded word. */
interface Compiled {
  readonly rule: RequirementRule
  readonly words: RegExp
  /** Matches nothing when the rule has none. */
  readonly with: RegExp
  readonly not: RegExp
}

const NEVER = /(?!)/
const whole = (words: string | undefined): RegExp => (words === undefined ? NEVER : new RegExp(`^(?:${words})$`))

const findToken = (view: SentenceView, pattern: RegExp): number | null =>
  orNull(view.tokens.findIndex(({ folded }) => pattern.test(folded)))
const orNull = (at: number): number | null => (at < 0 ? null : at)

/** A number that is no year. */
function isFigure(folded: string): boolean {
  const first = folded.charCodeAt(0)
  return first >= 48 && first <= 57 && /^\d+(?:[.,]\d+)?$/.test(folded) && !/^(?:19|20)\d\d$/.test(folded)
}

/** The questions the rules ask: the token that answers one, or null. */
const QUESTIONS = {
  /** The directive's own cue says it: "har som mål". */
  cueStates: ({ lemma, token }: Asked, { words }: Compiled): number | null => (words.test(lemma) ? token : null),
  /** A word anywhere in the sentence. */
  anywhere: ({ view }: Asked, { words }: Compiled): number | null => findToken(view, words),
  /** "80 prosent", unless the verb is one of `not`. */
  afterFigure: ({ view, verb }: Asked, { words, not }: Compiled): number | null =>
    not.test(verb) ? null : orNull(view.tokens.findIndex(({ folded }, i) => words.test(folded) && isFigure(word(view, i - 1)))),
  /** What is judged, as what the sentence is about or with a figure: "andelen", "saksbehandlingstiden". */
  measured: ({ view, verb }: Asked, { words, not }: Compiled): number | null => {
    const at = not.test(verb) ? null : findToken(view, words)
    return at !== null && (at <= 1 || view.tokens.some(({ folded }) => isFigure(folded))) ? at : null
  },
  /** "minst 40 plasser": a figure of things with a limit before it; `not` are units of other things, and months. */
  limited: ({ view, verb }: Asked, { words, not }: Compiled): number | null => {
    if (PAYING_RULE?.not.test(verb) === true || (MEASURE_RULE !== undefined && findToken(view, MEASURE_RULE.words) !== null)) return null
    return orNull(
      view.tokens.findIndex(
        ({ folded }, i) => isFigure(folded) && words.test(word(view, i - 1)) && isWord(view, i + 1) && !not.test(word(view, i + 1)),
      ),
    )
  },
  /** The action's verb, with the next word one of `with` when the rule has it, and none of `not`. */
  verb: ({ view, verb, infinitive }: Asked, { rule, words, with: needed, not }: Compiled): number | null => {
    if (infinitive === null || !words.test(verb)) return null
    const next = word(view, infinitive + 1)
    return (rule.with !== undefined && !needed.test(next)) || not.test(next) ? null : infinitive
  },
  /** A word anywhere, when the action's verb is one of `with`: "sende rapport". */
  anywhereWithVerb: ({ view, verb }: Asked, { words, with: needed }: Compiled): number | null =>
    needed.test(verb) ? findToken(view, words) : null,
  /** "Målet er at …", "Mål: …": what the sentence is about, not "for å nå målet". */
  goalNamed: ({ view }: Asked, { words }: Compiled): number | null =>
    orNull(
      view.tokens.findIndex(({ folded }, i) => words.test(folded) && /^(?:er|:|om)$/.test(word(view, i + 1)) && word(view, i - 1) !== 'nå'),
    ),
  /** The first word of an item without a verb: "Redusert sykefravær". */
  itemBegins: ({ view, token, infinitive }: Asked, { words }: Compiled): number | null =>
    token === null && infinitive === null && words.test(word(view, 0)) ? 0 : null,
  /** What people are to be, have or get. */
  peopleAre: ({ view, verb, infinitive }: Asked, { words, with: people }: Compiled): number | null =>
    words.test(verb) && (people.test(word(view, 0)) || people.test(word(view, 1))) ? infinitive : null,
  /** What a named actor is to be; `not` are participles. */
  namedIs: ({ view, verb, infinitive, named }: Asked, { words, not }: Compiled): number | null =>
    infinitive !== null && named && words.test(verb) && !not.test(word(view, infinitive + 1)) ? infinitive : null,
  /** "Utarbeidelse av …": an item that is the deed. */
  deedOf: ({ view, infinitive }: Asked, { words, with: needed }: Compiled): number | null =>
    infinitive === null && words.test(word(view, 0)) && needed.test(word(view, 1)) ? 0 : null,
  /** Any verb but these. */
  otherVerb: ({ verb, infinitive }: Asked, { words }: Compiled): number | null => (words.test(verb) ? null : infinitive),
} satisfies Record<RequirementQuestion, (asked: Asked, compiled: Compiled) => number | null>

const COMPILED: readonly Compiled[] = REQUIREMENT_RULES.map((rule) => ({
  rule,
  words: whole(rule.words),
  with: whole(rule.with),
  not: whole(rule.not),
}))
/** Rules that look for a word anywhere: a sentence without any of their words is not asked by them. */
const ANYWHERE = new Set<RequirementQuestion>(['anywhere', 'afterFigure', 'measured', 'anywhereWithVerb', 'goalNamed'])
const isLookedFor = remembered((folded) => COMPILED.some(({ rule, words }) => ANYWHERE.has(rule.when) && words.test(folded)))
const MEASURE_RULE = COMPILED.find(({ rule }) => rule.when === 'measured')
const PAYING_RULE = COMPILED.find(({ rule }) => rule.when === 'afterFigure')

/**
 * The requirement class of a directive whose action starts at token `infinitive` (null: none found); null when it is of no class. A
 * prohibition and a permission can be parameters ("skal ikke overstige 30 prosent"; of a permission not even that), and are nothing else.
 */
export function requirementOf(view: SentenceView, modality: Modality, cue: RequirementInput): FoundRequirement | null {
  const asked: Asked = { ...cue, view, verb: cue.infinitive === null ? '' : word(view, cue.infinitive) }
  const holdsWord = view.tokens.some(({ folded }) => isLookedFor(folded))
  for (const compiled of COMPILED) {
    const { rule } = compiled
    if (!holdsWord && ANYWHERE.has(rule.when)) continue
    const only =
      modality === 'permission'
        ? rule.when === 'cueStates'
        : modality !== 'prohibition' || rule.type === 'parameter' || rule.when === 'cueStates'
    const at = only ? QUESTIONS[rule.when](asked, compiled) : null
    if (at !== null) return { type: rule.type, cue: at, rule: rule.id }
  }
  return null
}
