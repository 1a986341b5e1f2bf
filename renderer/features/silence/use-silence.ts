/** Looks for something in some documents, and for all there is to say when it is not there. */
import { useEffect, useMemo, useState } from 'react'
import { fromEachDocument, passageCount, passagesBetween } from '../../../shared/compare/passages'
import { codeId, type DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import type { Passage, SentenceRow } from '../../../shared/model/passage'
import type { LeftOutFacts, SilenceReport, SilenceSubject } from '../../../shared/model/silence'
import { isAbort } from '../../../shared/protocol/rpc'
import { parseQuery } from '../../../shared/search/parse-query'
import type { Sought } from '../../app/routes'
import { type Services, useServices } from '../../app/services'
import { versionInUse } from '../../state/codebook-state'
import { useStore } from '../../state/use-store'
import { type SilenceFacts, silenceFacts } from './silence-facts'

/** Findings that are shown where there is no silence. */
const SHOWN = 6

export type Looked =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'done'
      readonly report: SilenceReport
      readonly facts: SilenceFacts
      readonly sentences: readonly SentenceRow[]
      /** Null until it has been looked through. */
      readonly leftOut: LeftOutFacts | null
    }

/** Null when it is no search. */
export function subjectOf({ kind, value }: Sought): SilenceSubject | null {
  if (kind === 'code') return { kind, code: codeId(value) }
  const parsed = parseQuery(value)
  return parsed.ok ? { kind: 'search', query: parsed.value } : null
}

export function useSilence(rows: readonly DocumentSummary[], subject: SilenceSubject): Looked {
  const services = useServices()
  const { compareWorker, search, codebookState } = services
  const version = useStore(codebookState, versionInUse)
  const codebook = useMemo(() => (version === null ? null : { hash: version.hash, codebook: version.codebook }), [version])
  const searching = useStore(search.state)
  const stamp = useMemo(
    () => JSON.stringify([subject, codebook?.hash, rows.map((row) => [row.id, row.pipelineVersion, row.codebookHash, row.words])]),
    [subject, codebook, rows],
  )
  const waiting = subject.kind === 'search' && searching.kind === 'preparing'
  const [answer, setAnswer] = useState<{ readonly stamp: string; readonly looked: Looked } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says when what is looked for, or in, is another
  useEffect(() => {
    if (waiting) return
    const abort = new AbortController()
    const request = { documents: rows.map(({ id }) => id), subject, codebook }
    const told = (looked: Looked): void => setAnswer({ stamp, looked })
    look(services, request, rows, abort.signal).then(
      (done) => {
        told({ ...done, leftOut: null })
        compareWorker.leftOut(request, abort.signal).then(
          (leftOut) => told({ ...done, leftOut }),
          (error: unknown) => isAbort(error) || told({ kind: 'failed' }),
        )
      },
      (error: unknown) => isAbort(error) || told({ kind: 'failed' }),
    )
    return () => abort.abort()
  }, [stamp, waiting])
  return answer !== null && answer.stamp === stamp ? answer.looked : { kind: 'looking' }
}

type Done = Omit<Extract<Looked, { kind: 'done' }>, 'leftOut'>
type Request = Parameters<Services['compareWorker']['silence']>[0]

async function look(services: Services, request: Request, rows: readonly DocumentSummary[], signal: AbortSignal): Promise<Done> {
  const { compareWorker } = services
  const [report, found] = await Promise.all([compareWorker.silence(request, signal), usesOf(services, request, signal)])
  const facts = silenceFacts(report, rows, found?.byDocument ?? null)
  const passages = facts.found === 0 ? [] : (found?.passages ?? (await mentionsOf(services, request, facts, signal)))
  const sentences = await compareWorker.sentences({ passages: fromEachDocument(passages, SHOWN), basis: 'found' }, signal)
  return { kind: 'done', report, facts, sentences: sentences.filter((row) => row !== null) }
}

interface Uses {
  readonly byDocument: ReadonlyMap<DocumentId, number>
  readonly passages: readonly Passage[]
}

/** Of a search; null for a code. */
async function usesOf({ search }: Services, { subject, documents }: Request, signal: AbortSignal): Promise<Uses | null> {
  if (subject.kind === 'code') return null
  const answer = await search.search(subject.query, { scope: documents, limit: SHOWN * SHOWN, limitPerDocument: SHOWN, signal })
  return {
    byDocument: new Map(answer.documents.map(({ documentId, occurrences }) => [documentId, occurrences])),
    passages: answer.hits.flatMap(({ hit: { documentId, spans } }) => spans.slice(0, 1).map((span) => ({ documentId, ...span }))),
  }
}

async function mentionsOf({ compareWorker }: Services, { subject }: Request, facts: SilenceFacts, signal: AbortSignal) {
  if (subject.kind !== 'code') return []
  const documents = facts.speaking.map(({ row }) => row.id).slice(0, SHOWN)
  const packed = await compareWorker.passages({ documents, focus: { kind: 'mention', value: subject.code }, basis: 'found' }, signal)
  return passagesBetween(packed, 0, passageCount(packed))
}
