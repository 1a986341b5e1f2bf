/** Search over all documents: a query, the true totals, and every occurrence in its context. */
import { Alert, Button, Heading, Link, Paragraph, Select, Spinner, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useId, useMemo, useState } from 'react'
import { collections } from '../../../shared/i18n/collections'
import { search as words } from '../../../shared/i18n/search'
import { silence } from '../../../shared/i18n/silence'
import type { QueryError } from '../../../shared/model/search'
import { isAbort } from '../../../shared/protocol/rpc'
import type { SearchAnswer } from '../../../shared/protocol/search-calls'
import { parseQuery } from '../../../shared/search/parse-query'
import { useLanguage, useMessages } from '../../app/language'
import { navigate, type Selection, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { rowsOf, useSelection } from '../../app/use-selection'
import { useStore } from '../../state/use-store'
import { TableMenu } from '../../ui/TableMenu'
import { DocumentHits, groupByDocument, type SortOrder } from './SearchResults'
import { SearchScope } from './SearchScope'
import { searchSheets } from './search-sheets'
import './search.css'

/** Sentences shown of a document before "show all", and the most that one answer brings to the window. */
const SHOWN_PER_DOCUMENT = 5
const SHOWN_IN_ALL = 2000
const EXAMPLES = ['samskaping', 'innovasjon*', '«legge til rette for»', 'bydel* skal', 'samarbeid -skal'] as const

type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'wrong'; readonly error: QueryError }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answer'; readonly query: string; readonly answer: SearchAnswer }

interface SearchViewProps {
  readonly query: string
  /** Null: all of the library. */
  readonly within: Selection | null
}

export function SearchView({ query, within }: SearchViewProps) {
  const t = useMessages(words)
  const language = useLanguage()
  const certificate = useMessages(silence)
  const scopeWords = useMessages(collections)
  const { search, libraryState } = useServices()
  const library = useStore(libraryState)
  const state = useStore(search.state)
  const [input, setInput] = useState(query)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const [order, setOrder] = useState<SortOrder>('most')
  const [expanded, setExpanded] = useState<string | null>(null)
  const sortId = useId()
  const groups = useSelection(useMemo(() => within ?? { documents: [], collections: [] }, [within]))
  const summaries = useMemo(() => {
    if (library.kind !== 'ready' || groups === null) return []
    return within === null ? library.documents : rowsOf(groups)
  }, [library, groups, within])
  const byId = useMemo(() => new Map<string, (typeof summaries)[number]>(summaries.map((summary) => [summary.id, summary])), [summaries])

  useEffect(() => {
    setInput(query)
    setExpanded(null)
  }, [query])

  useEffect(() => {
    if (query.trim() === '') {
      setOutcome({ kind: 'idle' })
      return
    }
    const parsed = parseQuery(query)
    if (!parsed.ok) {
      setOutcome({ kind: 'wrong', error: parsed.error })
      return
    }
    if (state.kind === 'preparing' || groups === null || (within === null && summaries.length === 0)) return
    const abort = new AbortController()
    setOutcome((previous) => (previous.kind === 'answer' ? previous : { kind: 'searching' }))
    search
      .search(parsed.value, {
        scope: summaries.map(({ id }) => id),
        limit: SHOWN_IN_ALL,
        limitPerDocument: SHOWN_PER_DOCUMENT,
        signal: abort.signal,
      })
      .then((answer) => setOutcome({ kind: 'answer', query, answer }))
      .catch((error: unknown) => {
        if (!isAbort(error)) setOutcome({ kind: 'failed' })
      })
    return () => abort.abort()
    // The state is a new one after each document that came into the index: totals are of all of them.
  }, [query, state, summaries, search, groups, within])

  /** The answer again with every hit: the one on the screen is cut. */
  async function everything(asked: string): Promise<SearchAnswer> {
    const parsed = parseQuery(asked)
    if (!parsed.ok) throw new RangeError(`not a query: ${asked}`)
    const all = Number.MAX_SAFE_INTEGER
    return search.search(parsed.value, { scope: summaries.map(({ id }) => id), limit: all, limitPerDocument: all })
  }

  const [only, ...others] = groups ?? []
  const scopeName = only !== undefined && others.length === 0 ? `«${only.title}»` : scopeWords.documents(summaries.length)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    navigate(within === null ? { view: 'search', query: input } : { view: 'search', query: input, within })
  }

  if (library.kind === 'ready' && library.documents.length === 0)
    return (
      <main className='search-view' id='main' tabIndex={-1}>
        <Heading level={1} data-size='md'>
          {t.heading}
        </Heading>
        <Paragraph>{t.noDocuments}</Paragraph>
        <Link href={toHash({ view: 'library' })}>{t.toLibrary}</Link>
      </main>
    )

  return (
    <main className='search-view' id='main' tabIndex={-1}>
      <Heading level={1} data-size='md'>
        {within === null ? t.heading : `${scopeWords.searchIn} ${scopeName}`}
      </Heading>
      <form className='search-form' onSubmit={submit}>
        <Textfield
          label={t.label}
          description={t.hint}
          value={input}
          type='search'
          spellCheck={false}
          autoComplete='off'
          autoFocus
          error={outcome.kind === 'wrong' ? errorText(t, outcome.error) : undefined}
          onChange={(event) => setInput(event.target.value)}
        />
        <SearchScope query={query} within={within} />
        <Button type='submit'>{t.button}</Button>
      </form>
      {query.trim() === '' && (
        <p className='search-examples quiet'>
          {t.examples}{' '}
          {EXAMPLES.map((example) => (
            <Link key={example} href={toHash({ view: 'search', query: example })}>
              {example}
            </Link>
          ))}
        </p>
      )}
      <div role='status' className='search-status'>
        {state.kind === 'preparing' && (
          <p>
            <Spinner aria-hidden data-size='xs' /> {state.of > 0 ? t.preparingProgress(state.done, state.of) : t.preparing}
          </p>
        )}
        {outcome.kind === 'searching' && state.kind !== 'preparing' && <p>{t.searching}</p>}
        {outcome.kind === 'answer' && outcome.answer.totalOccurrences > 0 && (
          <p className='search-total'>
            {t.found(outcome.answer.totalOccurrences, outcome.answer.totalSentences, outcome.answer.documents.length)}
          </p>
        )}
      </div>
      {(outcome.kind === 'failed' || state.kind === 'failed') && <Alert data-color='danger'>{t.failed}</Alert>}
      {outcome.kind === 'answer' && outcome.answer.totalOccurrences === 0 && (
        <div className='search-nothing'>
          <Paragraph>{t.nothing(outcome.query)}</Paragraph>
          <Paragraph className='quiet'>{t.nothingHelp}</Paragraph>
          <Link
            href={toHash({
              view: 'silence',
              selection: within ?? { documents: [], collections: [] },
              sought: { kind: 'search', value: outcome.query },
            })}
          >
            {certificate.make}
          </Link>
        </div>
      )}
      {outcome.kind === 'answer' && outcome.answer.totalOccurrences > 0 && (
        <div className='search-order'>
          {outcome.answer.documents.length > 1 && (
            <>
              <label htmlFor={sortId}>{t.sortLabel}</label>
              <Select id={sortId} data-size='sm' value={order} onChange={(event) => setOrder(event.target.value as SortOrder)}>
                <Select.Option value='most'>{t.sortMost}</Select.Option>
                <Select.Option value='title'>{t.sortTitle}</Select.Option>
                <Select.Option value='year'>{t.sortYear}</Select.Option>
              </Select>
            </>
          )}
          <TableMenu
            name={outcome.query}
            documents={outcome.answer.documents.map(({ documentId }) => documentId)}
            basis='found'
            sheets={async () => searchSheets(groupByDocument(await everything(outcome.query), byId, order), language)}
          />
        </div>
      )}
      {outcome.kind === 'answer' &&
        groupByDocument(outcome.answer, byId, order).map((group) =>
          expanded === group.summary.id ? (
            <AllHits key={group.summary.id} query={outcome.query} group={group} onToggle={() => setExpanded(null)} />
          ) : (
            <DocumentHits key={group.summary.id} group={group} expanded={false} onToggle={() => setExpanded(group.summary.id)} />
          ),
        )}
    </main>
  )
}

/** One document with every hit: asked for when wanted, since a common word may stand in thousands of sentences. */
function AllHits({
  query,
  group,
  onToggle,
}: {
  readonly query: string
  readonly group: Parameters<typeof DocumentHits>[0]['group']
  readonly onToggle: () => void
}) {
  const { search } = useServices()
  const [hits, setHits] = useState(group.hits)
  useEffect(() => {
    const parsed = parseQuery(query)
    if (!parsed.ok) return
    const abort = new AbortController()
    search
      .search(parsed.value, { scope: [group.summary.id], limit: SHOWN_IN_ALL, limitPerDocument: SHOWN_IN_ALL, signal: abort.signal })
      .then((answer) => setHits(answer.hits))
      .catch(() => undefined) // the first hits stay; the search itself reports a dead worker
    return () => abort.abort()
  }, [query, group.summary.id, search])
  return <DocumentHits group={{ ...group, hits }} expanded onToggle={onToggle} />
}

function errorText(t: (typeof words)['nb'], { kind }: QueryError): string {
  return kind === 'empty' ? t.errorEmpty : t[`error-${kind}`]
}
