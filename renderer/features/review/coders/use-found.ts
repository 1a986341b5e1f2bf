/** What the rules say at an anchored passage, where its document is in the library. */
import { useMemo } from 'react'
import { createResolver } from '../../../../shared/anchoring/resolve-anchor'
import type { Anchor } from '../../../../shared/model/anchor'
import type { DocumentId } from '../../../../shared/model/identifiers'
import type { Verdict } from '../../../../shared/model/verdict'
import { readingOf } from '../../../../shared/review/reading'
import type { ReviewDocument } from '../review-items'

export type FoundAt = (anchor: Anchor) => Verdict['found']

export function useFoundAt(documents: ReadonlyMap<DocumentId, ReviewDocument>): FoundAt {
  return useMemo(() => {
    const resolvers = new Map([...documents].map(([id, { document }]) => [id, createResolver(document.text)] as const))
    return (anchor) => {
      const source = documents.get(anchor.documentId)
      const place = resolvers.get(anchor.documentId)?.(anchor)
      if (source === undefined || place === undefined || place.kind === 'lost') return null
      const { span } = place
      const found = source.analysis.directives.find(({ start, end }) => start < span.end && span.start < end)
      return found === undefined ? null : { ...readingOf(source.document.text, found), rule: found.rule }
    }
  }, [documents])
}
