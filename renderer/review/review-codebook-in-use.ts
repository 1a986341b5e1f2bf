/** The codebook in use, as reviews need it. Brings the standard codebook: only views that are loaded when opened import it outright. */
import { useMemo } from 'react'
import { writtenStandardCodebook } from '../../shared/codebook/standard-codebook'
import { type ReviewCodebook, reviewCodebook } from '../../shared/review/review-codebook'
import { useServices } from '../app/services'
import { type CodebookState, versionInUse } from '../state/codebook-state'
import { useStore } from '../state/use-store'

export function reviewCodebookInUse(state: CodebookState): ReviewCodebook {
  return reviewCodebook(versionInUse(state) ?? writtenStandardCodebook())
}

export function useReviewCodebook(): ReviewCodebook {
  const state = useStore(useServices().codebookState)
  return useMemo(() => reviewCodebookInUse(state), [state])
}
