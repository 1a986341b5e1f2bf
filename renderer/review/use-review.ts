/** A document's review as it is now: drawn again when a verdict is given, here or in another view. */
import { useEffect, useMemo } from 'react'
import type { StoredDocument } from '../../shared/model/library'
import type { Verdict } from '../../shared/model/verdict'
import { type Review, reviewDocument } from '../../shared/review/review-document'
import { useServices } from '../app/services'
import { useStore } from '../state/use-store'
import { useReviewCodebook } from './review-codebook-in-use'
import { loadVerdicts } from './verdict-commands'

const NONE: readonly Verdict[] = []

export function useReview({ document, analysis }: StoredDocument): Review {
  const services = useServices()
  const codebook = useReviewCodebook()
  const verdicts = useStore(services.verdictState, ({ byDocument }) => byDocument.get(document.id))
  useEffect(() => {
    loadVerdicts(services, document.id).catch(() => undefined) // without them everything is as found
  }, [services, document.id])
  return useMemo(() => reviewDocument(document, analysis, verdicts ?? NONE, codebook), [document, analysis, verdicts, codebook])
}
