/** Finds for each mention of a district the nearest use of innovation and of co-creation, and what the district is there. Pure. */
import type { Mention } from '../model/codebook'
import type { Directive } from '../model/directive'
import type { DistrictRole, DistrictTheme } from '../model/district-theme'
import { codeId } from '../model/identifiers'
import type { Block, Sentence } from '../model/source-document'
import { contains, lastStartingAtOrBefore, type TextSpan } from '../text/span'
import { DISTRICT_ROLE_RULES, type DistrictRoleRule } from './district-roles.nb'
import { surroundingsOf } from './surroundings'

/** The themes of the study. */
const THEMES = ['innovation', 'cocreation'] as const

interface Named extends TextSpan {
  readonly sentence: number
  readonly name: string | null
}

export interface DistrictText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** In text order. */
  readonly mentions: readonly Mention[]
  readonly directives: readonly Directive[]
}

/** Which mentions and which canonical actors are a district: its canonical name, null for districts in general, undefined for all else. */
export interface DistrictNames {
  readonly ofMention: (mention: Mention) => string | null | undefined
  readonly ofActor: (actor: string) => string | null | undefined
}

/** Sorted by the shown sentence. Empty when no district or neither theme is mentioned or given by a person. */
export function districtThemes(input: DistrictText, { ofMention, ofActor }: DistrictNames): DistrictTheme[] {
  const named = districtsIn(input.mentions, ofMention)
  const byName = input.directives.flatMap((directive) => namedByPerson(directive, ofActor))
  const found: DistrictTheme[] = []
  if (named.length === 0 && byName.length === 0) return found
  const { paragraph } = surroundingsOf(input.blocks, input.sentences)
  const laidOn = addressedTo(input.directives)
  const leadInOf = new Map(input.directives.toReversed().map(({ sentence, leadIn }) => [sentence, leadIn]))
  for (const code of THEMES) {
    const uses = input.mentions.filter((mention) => mention.code === code)
    const mandates = input.directives.filter(({ codes }) => codes.some((one) => one === code))
    if (uses.length === 0 && mandates.length === 0) continue
    const bySentence = groupBy(uses, ({ sentence }) => sentence)
    const byParagraph = groupBy(uses, ({ sentence }) => paragraph[sentence] ?? 0)
    const byLeadIn = groupBy(mandates, ({ leadIn }) => leadIn ?? -1)
    /** The directive's theme is one of its own words or its lead-in's; of a theme that only a person saw in it, the empty span at its start. */
    const task = (district: Named, directive: Directive): DistrictTheme => {
      const words = nearest(bySentence.get(directive.sentence) ?? bySentence.get(directive.leadIn ?? -1), district)
      const theme = words ?? { code: codeId(code), start: directive.start, end: directive.start }
      return { ...base(district, theme), distance: 'task', role: roleAsAddressee(input, directive), sentence: directive.sentence }
    }
    for (const { district, directive } of byName) if (mandates.includes(directive)) found.push(task(district, directive))
    for (const district of named) {
      const own = laidOn(district).filter(({ codes }) => codes.some((one) => one === code))
      for (const directive of own) found.push(task(district, directive))
      if (own.length > 0) continue
      const item = byLeadIn.get(district.sentence)?.[0]
      const lead = leadInOf.get(district.sentence) ?? -1
      const inSentence = bySentence.get(district.sentence) ?? bySentence.get(lead) ?? (item && bySentence.get(item.sentence))
      const theme = nearest(inSentence, district) ?? nearest(byParagraph.get(paragraph[district.sentence] ?? 0), district)
      if (theme === null) continue
      const distance = inSentence === undefined ? 'paragraph' : 'sentence'
      found.push({ ...base(district, theme), distance, role: roleOf(input, laidOn(district)[0], district), sentence: district.sentence })
    }
  }
  return found.sort((a, b) => a.sentence - b.sentence || a.span.start - b.span.start)
}

/** The districts that a person gave a directive as addressees without words of the text: at the directive's start. */
function namedByPerson(
  directive: Directive,
  ofActor: DistrictNames['ofActor'],
): readonly { readonly district: Named; readonly directive: Directive }[] {
  const { addressee, named, start, sentence } = directive
  if (addressee?.name === undefined) return []
  return named.flatMap(({ actor }) => {
    const name = actor === null ? undefined : ofActor(actor)
    return name === undefined ? [] : [{ district: { start, end: start, sentence, name }, directive }]
  })
}

function base(
  { name, start, end }: Named,
  theme: Pick<Mention, 'code' | 'start' | 'end'>,
): Pick<DistrictTheme, 'district' | 'code' | 'span' | 'theme'> {
  return { district: name, code: theme.code, span: { start, end }, theme: { start: theme.start, end: theme.end } }
}

/**
 * Gives for a place the directives whose addressee, or the name a pronoun stands for, it is in; in the order of `directives`. A person may
 * call somebody by a part of the name: "Alna" of "Bydel Alna".
 */
function addressedTo(directives: readonly Directive[]): (place: TextSpan) => readonly Directive[] {
  const spans = directives
    .flatMap((directive, order) => {
      const span = directive.addressee?.antecedent ?? directive.addressee?.span
      return span === undefined ? [] : [{ start: span.start, end: span.end, directive, order }]
    })
    .sort((a, b) => a.start - b.start || a.order - b.order)
  const byPerson = spans.filter(({ directive: { addressee }, start, end }) => addressee?.source === 'person' && start < end)
  const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return (place) => {
    const found = byPerson.filter((span) => contains(place, span) && !contains(span, place))
    for (let at = lastStartingAtOrBefore(spans, place.start); at >= 0; at -= 1) {
      const span = spans[at]
      if (span === undefined || span.start + longest < place.end) break
      if (contains(span, place)) found.push(span)
    }
    return found.sort((a, b) => a.order - b.order).map(({ directive }) => directive)
  }
}

/** "Bydel Alna" is mentioned by its name and by its kind: the name stands for both. */
function districtsIn(mentions: readonly Mention[], districtOf: DistrictNames['ofMention']): Named[] {
  const all = mentions.flatMap((mention): Named[] => {
    const name = districtOf(mention)
    return name === undefined ? [] : [{ start: mention.start, end: mention.end, sentence: mention.sentence, name }]
  })
  const names = groupBy(
    all.filter(({ name }) => name !== null),
    ({ sentence }) => sentence,
  )
  return all.filter((one) => one.name !== null || names.get(one.sentence)?.some((other) => contains(other, one)) !== true)
}

function groupBy<T>(all: readonly T[], key: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const at = key(one)
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [one])
    else group.push(one)
  }
  return groups
}

function nearest(uses: readonly Mention[] | undefined, to: TextSpan): Mention | null {
  let best: Mention | null = null
  for (const use of uses ?? []) if (best === null || Math.abs(use.start - to.start) < Math.abs(best.start - to.start)) best = use
  return best
}

/** A directive's addressee answers for it, unless all it is to do is to help, to take part or to be given something. */
function roleAsAddressee({ text }: DistrictText, { cue, leadIn, start, end, addressee }: Directive): DistrictRole {
  const from = leadIn === null ? afterCue(cue.span.end, addressee?.span) : start
  return roleByTask(text.slice(from, end))
}

/** "Derfor skal bydelene bidra": the inverted addressee stands between the cue and what must be done. A directive that a person added may have no cue. */
function afterCue(cueEnd: number, addressee: TextSpan | undefined): number {
  return addressee !== undefined && addressee.start >= cueEnd && addressee.start - cueEnd < 12 ? addressee.end : cueEnd
}

/** `own`: the first directive that is laid on the district at this place, whatever its theme. */
function roleOf(input: DistrictText, own: Directive | undefined, district: Named): DistrictRole {
  if (own !== undefined) return roleAsAddressee(input, own)
  const { start, end } = input.sentences[district.sentence] ?? district
  return roleByWords(input.text.slice(start, district.start), input.text.slice(district.end, end))
}

/** The role that what a district must do gives it. */
export function roleByTask(task: string): DistrictRole {
  const lower = task.toLowerCase()
  return DISTRICT_ROLE_RULES.find((rule) => rule.task?.test(lower))?.role ?? 'responsible'
}

/** No rule looks further, in characters: a handful of words. */
const NEAR = 200

/** The role that the words before and behind a district's name give it. */
export function roleByWords(before: string, after: string): DistrictRole {
  const [left, right] = [before.slice(-NEAR).toLowerCase(), after.slice(0, NEAR).toLowerCase()]
  const applies = ({ task, before: words, after: behind }: DistrictRoleRule): boolean =>
    task === undefined && (words === undefined || words.test(left)) && (behind === undefined || behind.test(right))
  return DISTRICT_ROLE_RULES.find(applies)?.role ?? 'named'
}
