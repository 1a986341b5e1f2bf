/** Sheets of documents on their way out: their names, and what values are called in them. */
import type { LadderStep } from '../model/analysis'
import type { Directive, Modality, NearTheme, RejectionReason, RequirementType } from '../model/directive'
import type { DistrictDistance, DistrictRole } from '../model/district-theme'
import type { DocumentType } from '../model/document-profile'
import type { Judgement } from '../model/verdict'
import { common } from './common'
import { compare } from './compare'
import type { Area, Language } from './language'
import { reasons } from './reasons'
import { review } from './review'
import { sheetTitles } from './sheet-titles'
import { why } from './why'

type AddresseeSource = NonNullable<Directive['addressee']>['source']

const names = {
  nb: {
    documents: 'Dokumenter',
    counts: 'Tellinger',
    forms: 'Former',
    codes: 'Koder',
    directives: 'Direktiver',
    mentions: 'Omtaler',
    notDirectives: 'Ikke direktiver',
    districts: 'Bydeler',
    comparison: 'Sammenligning',
    keyActors: 'Adressater som skiller',
    keywords: 'Ord som skiller',
    failures: 'Ikke lest',
  },
  nn: {
    documents: 'Dokument',
    counts: 'Teljingar',
    forms: 'Former',
    codes: 'Kodar',
    directives: 'Direktiv',
    mentions: 'Omtalar',
    notDirectives: 'Ikkje direktiv',
    districts: 'Bydelar',
    comparison: 'Samanlikning',
    keyActors: 'Adressatar som skil',
    keywords: 'Ord som skil',
    failures: 'Ikkje lese',
  },
  en: {
    documents: 'Documents',
    counts: 'Counts',
    forms: 'Forms',
    codes: 'Codes',
    directives: 'Directives',
    mentions: 'Mentions',
    notDirectives: 'Not directives',
    districts: 'Districts',
    comparison: 'Comparison',
    keyActors: 'Distinguishing addressees',
    keywords: 'Distinguishing words',
    failures: 'Not read',
  },
} as const

const nb = {
  'certain.clear': 'klar',
  'certain.unclear': 'usikker',
  'source.subject': 'subjekt',
  'source.agent-phrase': 'agens («av …»)',
  'source.lead-in': 'innledning',
  'source.heading': 'overskrift',
  'source.pronoun': 'pronomen',
  'source.person': 'gjennomgang',
  'near.lead-in': 'innledning',
  'near.paragraph': 'samme avsnitt',
  'near.section': 'samme kapittel',
  'measure.directives': 'Direktiver',
  'measure.raw': 'skal + må',
  'measure.modality': 'Hvor bindende',
  'measure.mentions': 'Omtaler av kode',
  'measure.mandates': 'Mandater for kode',
}

const values: Area<typeof nb> = {
  nb,
  nn: {
    'certain.clear': 'klar',
    'certain.unclear': 'usikker',
    'source.subject': 'subjekt',
    'source.agent-phrase': 'agens («av …»)',
    'source.lead-in': 'innleiing',
    'source.heading': 'overskrift',
    'source.pronoun': 'pronomen',
    'source.person': 'gjennomgang',
    'near.lead-in': 'innleiing',
    'near.paragraph': 'same avsnitt',
    'near.section': 'same kapittel',
    'measure.directives': 'Direktiv',
    'measure.raw': 'skal + må',
    'measure.modality': 'Kor bindande',
    'measure.mentions': 'Omtalar av kode',
    'measure.mandates': 'Mandat for kode',
  },
  en: {
    'certain.clear': 'clear',
    'certain.unclear': 'unclear',
    'source.subject': 'subject',
    'source.agent-phrase': 'agent phrase (“av …”)',
    'source.lead-in': 'lead-in',
    'source.heading': 'heading',
    'source.pronoun': 'pronoun',
    'source.person': 'review',
    'near.lead-in': 'lead-in',
    'near.paragraph': 'same paragraph',
    'near.section': 'same section',
    'measure.directives': 'Directives',
    'measure.raw': 'skal + må',
    'measure.modality': 'Modality',
    'measure.mentions': 'Mentions of code',
    'measure.mandates': 'Mandates for code',
  },
}

/** `nameOf` gives the name of a code in the language. */
export function libraryWords(language: Language, nameOf: (code: string) => string) {
  const [own, words] = [values[language], common[language]]
  const [because, verdicts, steps] = [why[language], review[language], compare[language]]
  return {
    sheet: names[language],
    title: sheetTitles(language),
    value: {
      code: nameOf,
      type: (type: DocumentType): string => words[type],
      modality: (modality: Modality): string => words[modality],
      ladder: (step: LadderStep): string => (step === 'mentioned' || step === 'absent' ? steps[step] : words[step]),
      requirement: (type: RequirementType): string => because[`type.${type}`],
      source: (source: AddresseeSource): string => own[`source.${source}`],
      certainty: (certainty: Directive['certainty']): string => own[`certain.${certainty}`],
      near: (distance: NearTheme['distance']): string => own[`near.${distance}`],
      reason: (reason: RejectionReason): string => reasons[language][reason],
      judgement: (kind: Judgement['kind']): string => verdicts[`verdict.${kind}`],
      distance: (distance: DistrictDistance): string => because[`distance.${distance}`],
      role: (role: DistrictRole): string => because[`role.${role}`],
      measure: (measure: 'directives' | 'raw' | 'modality' | 'mentions' | 'mandates'): string => own[`measure.${measure}`],
    },
  }
}
