/** The words of exported sheets in the user's language; the interface's texts fill them in. */
import type { LadderStep } from '../model/analysis'
import type { Directive, Modality, NotDirective, RequirementType } from '../model/directive'
import type { DistrictTheme } from '../model/district-theme'
import type { DocumentType } from '../model/document-profile'
import type { Verdict } from '../model/verdict'

type SheetName =
  | ('documents' | 'counts' | 'forms' | 'codes' | 'directives' | 'mentions' | 'notDirectives')
  | ('districts' | 'comparison' | 'keyActors' | 'keywords' | 'failures')

type Title =
  | ('file' | 'title' | 'type' | 'issuer' | 'year' | 'date' | 'language' | 'format' | 'pages' | 'words' | 'leftOutWords' | 'sentences')
  | ('directiveCount' | 'per1000' | 'low' | 'high' | 'perPage' | 'rawPer1000' | 'warnings' | 'judged' | 'unplaced' | 'sha256')
  | ('term' | 'textSearch' | 'wholeWord' | 'inDirectives' | 'form' | 'wordForms' | 'count')
  | ('code' | 'codeId' | 'mentionCount' | 'mandates' | 'ladder')
  | ('page' | 'start' | 'end' | 'quote' | 'modality' | 'cue' | 'addressee' | 'addresseeMeant' | 'addresseeSource' | 'actor')
  | ('deadline' | 'condition' | 'negation' | 'requirement' | 'requirementCue' | 'leadIn' | 'themes' | 'themesNear' | 'rule')
  | ('certainty' | 'verdict' | 'memo' | 'sentence' | 'reason')
  | ('district' | 'districtWords' | 'theme' | 'themeWords' | 'distance' | 'role')
  | ('here' | 'there')
  | ('measure' | 'of' | 'rate' | 'logRatio' | 'g2' | 'zeroAdjusted' | 'dp' | 'evenness' | 'juillandD' | 'message')

export interface LibraryWords {
  readonly sheet: Readonly<Record<SheetName, string>>
  readonly title: Readonly<Record<Title, string>>
  /** What values are called. Codes are named by the codebook in use; an unknown one is its own name. */
  readonly value: {
    code(id: string): string
    type(type: DocumentType): string
    modality(modality: Modality): string
    ladder(step: LadderStep): string
    requirement(type: RequirementType): string
    source(source: NonNullable<Directive['addressee']>['source']): string
    certainty(certainty: Directive['certainty']): string
    near(distance: Directive['near'][number]['distance']): string
    reason(reason: NotDirective['reason']): string
    judgement(kind: Verdict['judgement']['kind']): string
    distance(distance: DistrictTheme['distance']): string
    role(role: DistrictTheme['role']): string
    measure(measure: 'directives' | 'raw' | 'modality' | 'mentions' | 'mandates'): string
  }
}
