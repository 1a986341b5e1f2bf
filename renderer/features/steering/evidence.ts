/** The sentences behind each statement of a profile, by the key that the address names them with. Pure. */
import type { AddresseeGroup } from '../../../shared/compare/addressee-groups'
import { usesOfTerm } from '../../../shared/compare/counted-passages'
import type { CodeUse, DeadlineGroup, SteeringProfile } from '../../../shared/compare/steering-profile'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { type Directive, MODALITIES, type Modality, REQUIREMENTS, type RequirementType } from '../../../shared/model/directive'
import {
  DISTRICT_DISTANCES,
  DISTRICT_ROLES,
  type DistrictDistance,
  type DistrictRole,
  type DistrictTheme,
} from '../../../shared/model/district-theme'
import type { CodeId } from '../../../shared/model/identifiers'
import type { SourceDocument } from '../../../shared/model/source-document'
import { lastStartingAtOrBefore, type TextSpan } from '../../../shared/text/span'
import type { ReaderFocus } from '../../app/routes'

export interface Passage {
  /** What the reader shows and marks. */
  readonly open: TextSpan
  readonly sentence: TextSpan
  readonly leadIn: TextSpan | null
  /** The words the statement is about. */
  readonly marks: readonly TextSpan[]
  /** Null where the passage is a mention that is in no directive. */
  readonly directive: Directive | null
}

export interface Evidence {
  readonly title: string
  readonly focus: ReaderFocus
  readonly passages: readonly Passage[]
}

/** Short words of the address, so that a link can be read and sent. */
export const keyOf = {
  all: 'alle',
  named: 'navngitt',
  unnamed: 'ingen',
  conditional: 'vilkar',
  themed: 'tema',
  deadlines: 'frist',
  permissionsUnnamed: 'adgang',
  modality: (modality: Modality) => `type.${modality}`,
  addressee: (group: AddresseeGroup) => `aktor.${idOf(group)}`,
  permission: (group: AddresseeGroup) => `adgang.${idOf(group)}`,
  requirement: (requirement: RequirementType) => `krav.${requirement}`,
  mandates: (code: CodeId) => `mandat.${code}`,
  /** Mandates of one class. */
  mandatesOf: (code: CodeId, modality: Modality) => `mandat.${code}.${modality}`,
  mentions: (code: CodeId) => `omtale.${code}`,
  deadline: ({ words }: DeadlineGroup) => `frist.${words.toLowerCase()}`,
  district: (code: CodeId, distance: DistrictDistance) => `bydel.${code}.${distance}`,
  districtRole: (code: CodeId, role: DistrictRole) => `bydelrolle.${code}.${role}`,
  /** The words skal and må, whatever they do. */
  raw: 'skal-maa',
} as const

function idOf({ actor, names }: AddresseeGroup): string {
  return actor ?? names[0]?.name ?? ''
}

/** How the parts are called in the user's language. */
export interface EvidenceNames {
  /** Of the keys that take no value, and of a kind of modality or requirement. */
  readonly of: (
    name:
      | 'all'
      | 'named'
      | 'unnamed'
      | 'conditional'
      | 'themed'
      | 'deadlines'
      | 'permission'
      | 'mandates'
      | 'mentions'
      | 'districts'
      | 'raw',
  ) => string
  readonly modality: (modality: Modality) => string
  readonly requirement: (requirement: RequirementType) => string
  readonly addressee: (group: AddresseeGroup) => string
  readonly code: (code: CodeId) => string
}

const ALL: ReaderFocus = { kind: 'modality', value: 'all' }

/** Evidence is made when it is asked for: a document has thousands of passages, and one list of them is open. */
export function evidenceOf(
  profile: SteeringProfile,
  analysis: DocumentAnalysis,
  names: EvidenceNames,
  source: Pick<SourceDocument, 'text' | 'blocks'>,
): ReadonlyMap<string, () => Evidence> {
  const made = new Map<string, () => Evidence>()
  const passageOf = (directive: Directive, marks: readonly (TextSpan | null | undefined)[]): Passage => ({
    open: { start: directive.start, end: directive.end },
    sentence: { start: directive.start, end: directive.end },
    leadIn: directive.leadIn === null ? null : (analysis.sentences[directive.leadIn] ?? null),
    marks: marks.filter((mark): mark is TextSpan => mark !== null && mark !== undefined && mark.start < mark.end),
    directive,
  })
  const add = (
    key: string,
    title: string,
    directives: readonly Directive[],
    marksOf: (directive: Directive) => readonly (TextSpan | null | undefined)[],
    focus: ReaderFocus = ALL,
  ): void => {
    if (directives.length > 0)
      made.set(key, () => ({ title, focus, passages: directives.map((directive) => passageOf(directive, marksOf(directive))) }))
  }
  const cue = ({ cue: { span } }: Directive): readonly TextSpan[] => [span]
  const addressee = (directive: Directive): readonly (TextSpan | undefined)[] => [directive.addressee?.span]

  add(keyOf.all, names.of('all'), profile.directives, cue)
  add(keyOf.named, names.of('named'), profile.named, addressee)
  add(keyOf.unnamed, names.of('unnamed'), profile.unnamed, cue)
  add(keyOf.conditional, names.of('conditional'), profile.conditional, ({ condition }) => [condition])
  add(keyOf.themed, names.of('themed'), profile.themed, cue)
  add(keyOf.deadlines, names.of('deadlines'), profile.withDeadline, ({ deadline }) => [deadline])
  for (const modality of MODALITIES)
    add(keyOf.modality(modality), names.modality(modality), profile.byModality[modality], cue, { kind: 'modality', value: modality })
  for (const requirement of REQUIREMENTS)
    add(keyOf.requirement(requirement), names.requirement(requirement), profile.byRequirement[requirement], (directive) => [
      directive.requirementCue,
    ])
  for (const group of profile.addressees) add(keyOf.addressee(group), names.addressee(group), group.directives, addressee)
  for (const group of profile.permissions)
    add(keyOf.permission(group), `${names.of('permission')}: ${names.addressee(group)}`, group.directives, cue)
  add(keyOf.permissionsUnnamed, names.of('permission'), profile.permissionsUnnamed, cue)
  for (const group of [...profile.recurring, ...profile.terms, ...profile.before, ...profile.openEnded])
    add(keyOf.deadline(group), `${names.of('deadlines')}: ${group.words}`, group.directives, ({ deadline }) => [deadline])
  for (const use of [...profile.themes, ...profile.steering, ...profile.room]) addUse(use)
  const districtCodes = new Set(analysis.districtThemes.map((one) => one.code))
  for (const distance of DISTRICT_DISTANCES)
    for (const code of districtCodes) addDistricts(keyOf.district(code, distance), code, (one) => one.distance === distance)
  for (const role of DISTRICT_ROLES)
    for (const code of districtCodes) addDistricts(keyOf.districtRole(code, role), code, (one) => one.role === role)
  // Looked for when it is asked for: the whole text is gone through.
  if ((analysis.density.rawPer1000Words ?? 0) > 0) made.set(keyOf.raw, rawEvidence)
  return made

  function addUse({ code, mandates, mentions }: CodeUse): void {
    const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
    const marks = ({ sentence, leadIn }: Directive): readonly TextSpan[] => [
      ...(bySentence.get(sentence) ?? []),
      ...((leadIn === null ? undefined : bySentence.get(leadIn)) ?? []),
    ]
    const focus = { kind: 'code', value: code } as const
    add(keyOf.mandates(code), `${names.code(code)}: ${names.of('mandates')}`, mandates, marks, focus)
    for (const modality of MODALITIES)
      add(
        keyOf.mandatesOf(code, modality),
        `${names.code(code)}: ${names.modality(modality)}`,
        mandates.filter((one) => one.modality === modality),
        marks,
        focus,
      )
    if (mentions.length > 0)
      made.set(keyOf.mentions(code), () => ({
        title: `${names.code(code)}: ${names.of('mentions')}`,
        focus: { kind: 'mention', value: code },
        passages: mentions.map((mention) => ({
          open: { start: mention.start, end: mention.end },
          sentence: analysis.sentences[mention.sentence] ?? mention,
          leadIn: null,
          marks: [mention],
          directive: profile.directives.find(({ sentence }) => sentence === mention.sentence) ?? null,
        })),
      }))
  }

  function addDistricts(key: string, code: CodeId, is: (one: DistrictTheme) => boolean): void {
    const own = analysis.districtThemes.filter((one) => one.code === code && is(one))
    if (own.length === 0) return
    made.set(key, () => ({
      title: `${names.of('districts')}: ${names.code(code)}`,
      focus: { kind: 'mention', value: code },
      passages: own.map(districtPassage),
    }))
  }

  function rawEvidence(): Evidence {
    const uses = ['skal', 'må'].flatMap((term) => usesOfTerm(source, analysis, term)).sort((a, b) => a.start - b.start)
    const starts = analysis.sentences
    return {
      title: names.of('raw'),
      focus: ALL,
      passages: uses.map((use) => {
        const at = lastStartingAtOrBefore(starts, use.start)
        return {
          open: use,
          sentence: starts[at] ?? use,
          leadIn: null,
          marks: [use],
          directive: profile.directives.find(({ sentence }) => sentence === at) ?? null,
        }
      }),
    }
  }

  function districtPassage({ sentence, span, theme }: DistrictTheme): Passage {
    const shown = analysis.sentences[sentence] ?? span
    return {
      open: { start: shown.start, end: shown.end },
      sentence: shown,
      leadIn: null,
      marks: [span, theme],
      directive: profile.directives.find((one) => one.sentence === sentence) ?? null,
    }
  }
}
