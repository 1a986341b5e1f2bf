/**
 * Who a document steers, how hard, on what, measured how, and where it leaves room: the findings behind each part of that
 * description. It describes; no figure here is a verdict. A directive may stand in several parts, and each part says of how many.
 */
import { inCalendarOrder, readDeadline } from '../language/read-deadline'
import type { DocumentAnalysis } from '../model/analysis'
import { LADDER, type LadderStep } from '../model/analysis'
import type { Mention } from '../model/codebook'
import { type Directive, MODALITIES, type Modality, REQUIREMENTS, type RequirementType } from '../model/directive'
import type { CodeId } from '../model/identifiers'
import { textOf } from '../text/span'
import { type AddresseeGroup, groupByAddressee } from './addressee-groups'

/** `category` as in the codebook. */
interface CategorisedCode {
  readonly id: CodeId
  readonly category: string
}

/** A code of the codebook in the document: where its words stand, and the directives that have one of them. */
export interface CodeUse {
  readonly code: CodeId
  readonly mentions: readonly Mention[]
  readonly mandates: readonly Directive[]
  readonly ladder: LadderStep
  /** How often each form stands there, most frequent first. */
  readonly forms: Readonly<Record<string, number>>
}

export interface DatedDirective {
  readonly directive: Directive
  /** Null where the words name no year. */
  readonly year: number | null
}

/** Deadlines that say the same, in the words of the first; of terms only how long they are. */
export interface DeadlineGroup {
  readonly words: string
  readonly directives: readonly Directive[]
}

export interface SteeringProfile {
  /** In text order. */
  readonly directives: readonly Directive[]
  readonly byModality: Readonly<Record<Modality, readonly Directive[]>>
  /** Those that hold on a condition or with an exception. */
  readonly conditional: readonly Directive[]
  readonly addressees: readonly AddresseeGroup[]
  readonly named: readonly Directive[]
  readonly unnamed: readonly Directive[]
  /** Themes that are there, most binding first, then most mandates. */
  readonly themes: readonly CodeUse[]
  readonly absentThemes: readonly CodeId[]
  /** Directives that carry a theme. */
  readonly themed: readonly Directive[]
  readonly byRequirement: Readonly<Record<RequirementType, readonly Directive[]>>
  /** Words of steering: control and measurement, signals, resources. Only what is there. */
  readonly steering: readonly CodeUse[]
  readonly absentSteering: readonly CodeId[]
  readonly withDeadline: readonly Directive[]
  /** In calendar order. */
  readonly dated: readonly DatedDirective[]
  /** Most frequent in time first: every week before every year. */
  readonly recurring: readonly DeadlineGroup[]
  /** Shortest first. */
  readonly terms: readonly DeadlineGroup[]
  /** Before something else is done. */
  readonly before: readonly DeadlineGroup[]
  /** Periods that the words do not place in the calendar. */
  readonly openEnded: readonly DeadlineGroup[]
  readonly permissions: readonly AddresseeGroup[]
  readonly permissionsUnnamed: readonly Directive[]
  /** Words of trust, participation and co-creation. Only what is there. */
  readonly room: readonly CodeUse[]
  readonly absentRoom: readonly CodeId[]
}

/** Codes that speak of room, besides the principles of trust. The ids of the codebook that comes with the app. */
const ROOM: ReadonlySet<string> = new Set(['trust', 'participation', 'cocreation', 'mdi', 'bottom_up'])

/** `codes`: the codebook's, in its order; codes that the analysis was not made with are left out. Pure. */
export function steeringProfile(
  text: string,
  analysis: Pick<DocumentAnalysis, 'directives' | 'mentions' | 'codes'>,
  codes: readonly CategorisedCode[],
): SteeringProfile {
  const { directives } = analysis
  const uses = codeUses(analysis, codes)
  const is = (wanted: (code: CategorisedCode) => boolean): readonly CodeUse[] => {
    const ids = new Set(codes.filter(wanted).map(({ id }) => id))
    return uses.filter(({ code }) => ids.has(code))
  }
  const themes = is(({ category }) => category === 'theme')
  const steering = is(({ id, category }) => category === 'steering' && !ROOM.has(id))
  const room = is(({ id, category }) => ROOM.has(id) || category === 'trust_principle')
  const addressees = groupByAddressee(directives)
  const named = new Set(addressees.flatMap((group) => group.directives))
  const permitting = directives.filter(({ modality }) => modality === 'permission')
  return {
    directives,
    byModality: by(MODALITIES, directives, ({ modality }) => modality),
    conditional: directives.filter(({ condition }) => condition !== null),
    addressees,
    named: directives.filter((directive) => named.has(directive)),
    unnamed: directives.filter((directive) => !named.has(directive)),
    themes: themes.filter(present).sort(mostBinding),
    absentThemes: absent(themes),
    themed: directives.filter((directive) => directive.codes.length > 0),
    byRequirement: by(REQUIREMENTS, directives, ({ requirement }) => requirement),
    steering: steering.filter(present).sort(mostMentioned),
    absentSteering: absent(steering),
    ...deadlines(text, directives),
    permissions: groupByAddressee(permitting),
    permissionsUnnamed: permitting.filter((directive) => !named.has(directive)),
    room: room.filter(present).sort(mostMentioned),
    absentRoom: absent(room),
  }
}

const present = ({ mentions, mandates }: CodeUse): boolean => mentions.length + mandates.length > 0
const absent = (uses: readonly CodeUse[]): readonly CodeId[] => uses.filter((use) => !present(use)).map(({ code }) => code)

function mostBinding(a: CodeUse, b: CodeUse): number {
  return LADDER.indexOf(a.ladder) - LADDER.indexOf(b.ladder) || b.mandates.length - a.mandates.length || mostMentioned(a, b)
}

function mostMentioned(a: CodeUse, b: CodeUse): number {
  return b.mentions.length - a.mentions.length || (a.code < b.code ? -1 : 1)
}

/** Directives carry theme codes only; of another code a mandate is a directive whose sentence or lead-in has its words. */
function codeUses(
  { directives, mentions, codes }: Pick<DocumentAnalysis, 'directives' | 'mentions' | 'codes'>,
  known: readonly CategorisedCode[],
): CodeUse[] {
  const themes = new Set(known.filter(({ category }) => category === 'theme').map(({ id }) => id))
  return codes.map(({ code, ladder, forms }) => {
    const own = mentions.filter((mention) => mention.code === code)
    const sentences = new Set(own.map(({ sentence }) => sentence))
    const mandates = themes.has(code)
      ? directives.filter((directive) => directive.codes.includes(code))
      : directives.filter(({ sentence, leadIn }) => sentences.has(sentence) || (leadIn !== null && sentences.has(leadIn)))
    return { code, mentions: own, mandates, ladder, forms }
  })
}

function by<K extends string>(
  keys: readonly K[],
  directives: readonly Directive[],
  keyOf: (directive: Directive) => K | null,
): Readonly<Record<K, readonly Directive[]>> {
  return Object.fromEntries(keys.map((key) => [key, directives.filter((one) => keyOf(one) === key)])) as unknown as Record<K, Directive[]>
}

type Deadlines = Pick<SteeringProfile, 'withDeadline' | 'dated' | 'recurring' | 'terms' | 'before' | 'openEnded'>

function deadlines(text: string, directives: readonly Directive[]): Deadlines {
  const read = directives.flatMap((directive) => {
    if (directive.deadline === null) return []
    const words = textOf(text, directive.deadline).replaceAll(/\s+/g, ' ')
    return [{ directive, words, time: readDeadline(words) }]
  })
  const of = <K extends (typeof read)[number]['time']['kind']>(kind: K) =>
    read.flatMap(({ time, ...rest }) => (time.kind === kind ? [{ ...rest, time: time as Extract<typeof time, { kind: K }> }] : []))
  const dated = of('date').sort((a, b) => inCalendarOrder(a.time, b.time) || a.directive.start - b.directive.start)
  return {
    withDeadline: read.map(({ directive }) => directive),
    dated: dated.map(({ directive, time }) => ({ directive, year: time.year })),
    recurring: sameWords(of('recurring').sort((a, b) => b.time.perYear - a.time.perYear)),
    terms: sameWords(
      of('within')
        .sort((a, b) => a.time.days - b.time.days)
        .map((one) => ({ ...one, words: one.time.head })),
    ),
    before: sameWords(of('before')),
    openEnded: sameWords(of('open')),
  }
}

/** Keeps the order of the first of each. */
function sameWords(all: readonly { readonly directive: Directive; readonly words: string }[]): DeadlineGroup[] {
  const groups = new Map<string, Directive[]>()
  for (const { directive, words } of all) {
    const key = words.toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [directive])
    else group.push(directive)
  }
  return [...groups].map(([words, own]) => ({ words, directives: own }))
}
