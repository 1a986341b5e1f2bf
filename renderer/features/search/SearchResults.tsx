/** Concordance lines grouped by document: page, left context, the found word, right context. */
import { Button, Heading, Link } from '@digdir/designsystemet-react'
import { formatNumber } from '../../../shared/i18n/language'
import { search as words } from '../../../shared/i18n/search'
import type { DocumentSummary } from '../../../shared/model/library'
import type { PresentedHit, SearchAnswer } from '../../../shared/protocol/search-calls'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'

export interface DocumentGroup {
  readonly summary: DocumentSummary
  readonly sentences: number
  readonly occurrences: number
  readonly hits: readonly PresentedHit[]
}

export type SortOrder = 'most' | 'title' | 'year'

/** The answer's documents with their hits, in the order asked for; documents that are no longer in the library are left out. */
export function groupByDocument(answer: SearchAnswer, summaries: ReadonlyMap<string, DocumentSummary>, order: SortOrder): DocumentGroup[] {
  const hits = new Map<string, PresentedHit[]>()
  for (const hit of answer.hits) {
    const list = hits.get(hit.hit.documentId)
    if (list) list.push(hit)
    else hits.set(hit.hit.documentId, [hit])
  }
  const groups = answer.documents.flatMap(({ documentId, sentences, occurrences }) => {
    const summary = summaries.get(documentId)
    return summary ? [{ summary, sentences, occurrences, hits: hits.get(documentId) ?? [] }] : []
  })
  const byTitle = (a: DocumentGroup, b: DocumentGroup): number => a.summary.title.localeCompare(b.summary.title, 'nb')
  const compare: Record<SortOrder, (a: DocumentGroup, b: DocumentGroup) => number> = {
    most: (a, b) => b.occurrences - a.occurrences || byTitle(a, b),
    title: byTitle,
    year: (a, b) => (b.summary.year ?? 0) - (a.summary.year ?? 0) || byTitle(a, b),
  }
  return groups.sort(compare[order])
}

function Lines({ hits, showPages }: { readonly hits: readonly PresentedHit[]; readonly showPages: boolean }) {
  const t = useMessages(words)
  return (
    <ol className='kwic'>
      {hits.flatMap(({ hit, pageLabel, lines }) =>
        lines.map((line) => (
          <li key={`${line.span.start}`}>
            <a
              className='kwic-line'
              href={toHash({ view: 'reader', documentId: hit.documentId, passage: line.span, focus: null })}
              title={t.openLine}
            >
              <span className='kwic-page'>{showPages ? t.page(pageLabel) : ''}</span>
              <span className='kwic-left'>
                <bdi>{line.left}</bdi>
              </span>
              <mark className='kwic-node'>{line.node}</mark>
              <span className='kwic-right'>{line.right}</span>
            </a>
          </li>
        )),
      )}
    </ol>
  )
}

export function DocumentHits({
  group,
  expanded,
  onToggle,
}: {
  readonly group: DocumentGroup
  readonly expanded: boolean
  readonly onToggle: () => void
}) {
  const t = useMessages(words)
  const language = useLanguage()
  const { summary, occurrences, sentences, hits } = group
  const rate = summary.words > 0 ? formatNumber(language, (occurrences * 1000) / summary.words, 2) : null
  const first = hits[0]?.lines[0]
  return (
    <section className='hits-document' aria-label={summary.title}>
      <header>
        <Heading level={2} data-size='2xs'>
          <Link
            href={toHash({
              view: 'reader',
              documentId: summary.id,
              passage: first ? first.span : null,
              focus: null,
            })}
          >
            {summary.title}
          </Link>
        </Heading>
        <p className='quiet'>
          {[summary.issuer, summary.year === null ? null : String(summary.year)].filter(Boolean).join(' · ')}
          <strong className='hits-count'>{t.inDocument(occurrences)}</strong>
          {rate !== null && <span> · {t.per1000(rate)}</span>}
        </p>
      </header>
      <Lines hits={hits} showPages={summary.pages > 1} />
      {(sentences > hits.length || expanded) && (
        <Button variant='tertiary' data-size='sm' onClick={onToggle}>
          {expanded ? t.showFewer : t.showAll(sentences)}
        </Button>
      )}
    </section>
  )
}
