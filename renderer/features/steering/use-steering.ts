/** A document's steering profile, as found or as reviewed, with what names its parts. */
import { useMemo } from 'react'
import type { AddresseeGroup } from '../../../shared/compare/addressee-groups'
import { type SteeringProfile, steeringProfile } from '../../../shared/compare/steering-profile'
import { common } from '../../../shared/i18n/common'
import { steering } from '../../../shared/i18n/steering'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { codeId } from '../../../shared/model/identifiers'
import type { StoredDocument } from '../../../shared/model/library'
import type { SourceDocument } from '../../../shared/model/source-document'
import { useCodeNames } from '../../app/code-names'
import { useCodesInUse } from '../../app/codes-in-use'
import { useLanguage } from '../../app/language'
import { useServices } from '../../app/services'
import { useReview } from '../../review/use-review'
import { useStore } from '../../state/use-store'
import { type Evidence, type EvidenceNames, evidenceOf } from './evidence'

export interface Steering {
  readonly source: SourceDocument
  readonly analysis: DocumentAnalysis
  readonly profile: SteeringProfile
  readonly evidence: ReadonlyMap<string, () => Evidence>
  readonly names: EvidenceNames
  /** Found directives that have a verdict, of how many. */
  readonly judged: number
  readonly found: number
}

export function useSteering(stored: StoredDocument): Steering {
  const review = useReview(stored)
  const { basis } = useStore(useServices().preferences)
  const codes = useCodesInUse()
  const names = useEvidenceNames()
  const { document: source } = stored
  const analysis = basis === 'reviewed' ? review.analysis : stored.analysis
  const profile = useMemo(() => steeringProfile(source.text, analysis, codes), [source, analysis, codes])
  const evidence = useMemo(() => evidenceOf(profile, analysis, names, source), [profile, analysis, names, source])
  return { source, analysis, profile, evidence, names, judged: review.judged, found: stored.analysis.directives.length }
}

function useEvidenceNames(): EvidenceNames {
  const language = useLanguage()
  const code = useCodeNames()
  return useMemo(() => {
    const text = steering[language]
    const words = common[language]
    return {
      of: (name) => text[`evidence.${name}`],
      modality: (modality) => words[modality],
      requirement: (requirement) => text[`requirement.${requirement}`],
      // A code's name where the codebook knows the actor, else the words of the text.
      addressee: ({ actor, names }: AddresseeGroup) => (actor === null ? (names[0]?.name ?? '') : code(codeId(actor))),
      code,
    }
  }, [language, code])
}
