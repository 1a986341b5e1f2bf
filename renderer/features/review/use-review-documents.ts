/** The documents of the list, fetched one after the other so that the window stays free; kept while nothing about them changes. */
import { useEffect, useMemo, useState } from 'react'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { Verdict } from '../../../shared/model/verdict'
import { useServices } from '../../app/services'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { withLoaded } from '../../state/verdict-state'
import { type ReviewDocument, reviewDocumentOf } from './review-items'

interface Fetched {
  readonly stamp: string
  readonly document: ReviewDocument
}

/** Changes whenever the stored analysis does. */
function stampOf({ pipelineVersion, codebookHash, words, directives, edits, type, issuer }: DocumentSummary): string {
  return JSON.stringify([pipelineVersion, codebookHash, words, directives, edits, type, issuer])
}

const NO_ROWS: readonly DocumentSummary[] = []

export interface ReviewDocuments {
  readonly rows: readonly DocumentSummary[]
  readonly documents: ReadonlyMap<DocumentId, ReviewDocument>
  readonly done: number
  /** The user's verdicts on documents that are not in the library. */
  readonly gone: readonly Verdict[]
}

/** `only`: these documents of the library; all of them when null. */
export function useReviewDocuments(only: readonly DocumentId[] | null): ReviewDocuments {
  const services = useServices()
  const all = useStore(services.libraryState, (state) => (isReady(state) ? state.documents : NO_ROWS))
  const chosen = only?.join(' ') ?? null
  const rows = useMemo(() => (chosen === null ? all : all.filter(({ id }) => chosen.includes(id))), [all, chosen])
  const [fetched, setFetched] = useState<ReadonlyMap<DocumentId, Fetched>>(new Map())
  const [elsewhere, setElsewhere] = useState<readonly Verdict[]>([])
  const byDocument = useStore(services.verdictState, (state) => state.byDocument)
  useEffect(() => {
    let over = false
    services.verdicts.all().then(
      (verdicts) => {
        if (over) return
        const here = new Map<DocumentId, Verdict[]>(all.map(({ id }) => [id, []]))
        for (const verdict of verdicts) here.get(verdict.anchor.documentId)?.push(verdict)
        services.verdictState.set((state) => [...here].reduce((next, [id, own]) => withLoaded(next, id, own), state))
        setElsewhere(verdicts.filter(({ anchor, coder }) => coder === '' && !here.has(anchor.documentId)))
      },
      () => undefined, // without them everything is as found
    )
    return () => {
      over = true
    }
  }, [services, all])

  useEffect(() => {
    let over = false
    async function fetchAll(): Promise<void> {
      for (const row of rows) {
        if (over) return
        const stamp = stampOf(row)
        if (fetched.get(row.id)?.stamp === stamp) continue
        const stored = await services.library.get(row.id).catch(() => null)
        if (over) return
        if (stored === null) continue
        const document = reviewDocumentOf(stored)
        setFetched((old) => new Map(old).set(row.id, { stamp, document }))
        return // the new value starts the next round
      }
    }
    void fetchAll()
    return () => {
      over = true
    }
  }, [services, rows, fetched])

  // One that was deleted here is gone indeed.
  const gone = useMemo(
    () => elsewhere.filter(({ id, anchor }) => byDocument.get(anchor.documentId)?.some((one) => one.id === id) ?? true),
    [elsewhere, byDocument],
  )
  const documents = useMemo(() => new Map([...fetched].map(([id, { document }]) => [id, document])), [fetched])
  return { rows, documents, done: rows.filter(({ id }) => fetched.has(id)).length, gone }
}
