/** All findings as one list: filtered, judged by keys one at a time or several at once, with how far one has come. */
import { Button } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { judging } from '../../../shared/i18n/judging'
import { formatNumber } from '../../../shared/i18n/language'
import { review } from '../../../shared/i18n/review'
import type { Verdict } from '../../../shared/model/verdict'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { navigate } from '../../app/routes'
import { useServices } from '../../app/services'
import { Judging } from '../../review/Judging'
import { targetOf } from '../../review/shown-directives'
import { useStore } from '../../state/use-store'
import { ProgressBar } from '../../ui/ProgressBar'
import { TableMenu } from '../../ui/TableMenu'
import { ReviewFilters } from './ReviewFilters'
import { ReviewRows } from './ReviewRows'
import { choicesOf, filterItems, itemsOf, NO_FILTER, type ReviewDocument, type ReviewItem, type ReviewOfDocument } from './review-items'
import { reviewSheet } from './review-sheet'
import type { ReviewTabProps } from './review-tab'
import { type Unplaced, UnplacedList } from './UnplacedList'
import { useReviewDocuments } from './use-review-documents'

const NO_VERDICTS: readonly Verdict[] = []

export function ReviewList({ documents: only }: ReviewTabProps) {
  const services = useServices()
  const language = useLanguage()
  const text = review[language]
  const say = judging[language]
  const nameOf = useCodeNames()
  const { basis } = useStore(services.preferences)
  const verdicts = useStore(services.verdictState, ({ byDocument }) => byDocument)
  const { rows, documents, done, gone } = useReviewDocuments(only)
  const [filter, setFilter] = useState(NO_FILTER)
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)

  // One verdict changes one document: the others' items stay as they are.
  const cache = useMemo(() => new WeakMap<ReviewDocument, { key: string; verdicts: readonly Verdict[]; made: ReviewOfDocument }>(), [])
  const reviews = useMemo(
    () =>
      rows.flatMap(({ id, title }) => {
        const document = documents.get(id)
        if (document === undefined) return []
        const own = verdicts.get(id) ?? NO_VERDICTS
        const key = `${basis} ${title}`
        const known = cache.get(document)
        if (known?.verdicts === own && known.key === key) return [{ title, ...known.made }]
        const made = itemsOf(document, title, own, basis)
        cache.set(document, { key, verdicts: own, made })
        return [{ title, ...made }]
      }),
    [rows, documents, verdicts, basis, cache],
  )
  const items = useMemo(() => reviews.flatMap((one) => one.items), [reviews])
  const unplaced = useMemo(
    (): readonly Unplaced[] => [
      ...reviews.flatMap((one) => one.unplaced.map(({ verdict, reason }) => ({ verdict, reason, title: one.title }))),
      ...(only === null ? gone.map((verdict) => ({ verdict, reason: 'gone' as const, title: null })) : []),
    ],
    [reviews, gone, only],
  )
  const choices = useMemo(() => choicesOf(items), [items])
  const shown = useMemo(() => filterItems(items, filter), [items, filter])
  const uncounted = shown.filter(({ counted }) => !counted).length
  const found = items.filter((item) => item.found !== null)
  const judged = found.filter(({ verdict }) => verdict !== null).length
  // What the filter hides is not judged with the rest.
  const chosen = useMemo(() => shown.filter(({ id }) => checked.has(id)), [shown, checked])
  const at = shown.findIndex(({ id }) => id === current)
  const judgedNow: readonly ReviewItem[] = chosen.length > 0 ? chosen : at >= 0 ? shown.slice(at, at + 1) : []
  const names = useMemo(() => choices.addressees.flatMap(({ name }) => name ?? []), [choices])

  function check(id: string): void {
    const next = new Set(checked)
    if (!next.delete(id)) next.add(id)
    setChecked(next)
  }

  return (
    <div className='review-list'>
      <ReviewFilters rows={rows} choices={choices} filter={filter} onChange={setFilter} />
      {only !== null && (
        <div className='review-scope'>
          <span>{text.chosenDocuments(only.length)}</span>
          <Button variant='tertiary' data-size='sm' onClick={() => navigate({ view: 'review', tab: 'list', documents: null })}>
            {text.showAllDocuments}
          </Button>
        </div>
      )}
      <div className='review-bar'>
        <Judging
          targets={judgedNow.map((item) => targetOf(item.source, item))}
          addressees={names}
          selectedWords={null}
          onJudged={() => {
            setChecked(new Set())
            // The next one; of several, the one after the last of them.
            const last = shown.findLastIndex((item) => judgedNow.includes(item))
            setCurrent((shown[last + 1] ?? shown[last])?.id ?? null)
          }}
        />
        <div className='review-progress'>
          <span role='status'>{text.progress(judged, found.length)}</span>
          <ProgressBar value={judged / Math.max(1, found.length)} label={text.progress(judged, found.length)} />
        </div>
      </div>
      <div className='review-selection'>
        <span role='status'>
          {done < rows.length
            ? text.loading(done, rows.length)
            : `${text.shown(shown.length - uncounted)} (${text[`basis.${basis}`].toLocaleLowerCase(language)})`}
        </span>
        <Button
          variant='tertiary'
          data-size='sm'
          aria-disabled={shown.length === 0 || undefined}
          onClick={() => setChecked(new Set(shown.map(({ id }) => id)))}
        >
          {text.selectShown}
        </Button>
        {chosen.length > 0 && (
          <>
            <span>{text.selected(chosen.length)}</span>
            <Button variant='tertiary' data-size='sm' onClick={() => setChecked(new Set())}>
              {text.unselect}
            </Button>
          </>
        )}
        <TableMenu
          name={text.findings}
          documents={[...new Set(shown.map(({ source }) => source.id))]}
          sheets={() => [reviewSheet(shown, language, nameOf)]}
        />
        <span className='finding-keys'>{text.keys}</span>
        <span className='review-position'>
          {at >= 0 ? formatNumber(language, at + 1) : '–'} / {formatNumber(language, shown.length)}
          {uncounted > 0 && ` (${say.uncounted(uncounted)})`}
        </span>
      </div>
      <ReviewRows
        items={shown}
        at={at}
        checked={checked}
        empty={done < rows.length ? text.loading(done, rows.length) : text.nothing}
        onCurrent={(item) => setCurrent(item.id)}
        onCheck={({ id }) => check(id)}
      />
      <UnplacedList unplaced={unplaced} />
    </div>
  )
}
