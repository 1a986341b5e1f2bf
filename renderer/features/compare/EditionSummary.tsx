/** What became of the directives, by theme or by who must act: a table of numbers, each of which filters the list below. */
import { Button, ToggleGroup } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { addresseesOf, type ChangeCounts, countChanges, summaryBy, themesOf } from '../../../shared/compare/edition-summary'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { editions } from '../../../shared/i18n/editions'
import { formatNumber } from '../../../shared/i18n/language'
import { CHANGES, type Change, type EditionChange } from '../../../shared/model/comparison'
import { useLanguage, useMessages } from '../../app/language'
import { About } from '../../evidence/About'
import type { ChangeFilter, Only } from './change-filter'
import { useChangeNames } from './change-names'

/** Rows at first; a letter speaks to dozens. */
const FIRST = 12

export const SUMMARIES = ['theme', 'addressee'] as const
export type SummaryAxis = (typeof SUMMARIES)[number]

interface EditionSummaryProps {
  readonly changes: readonly EditionChange[]
  readonly filter: ChangeFilter
  /** Shows the changes behind a number. */
  onPick(filter: ChangeFilter): void
}

export function EditionSummary({ changes, filter, onPick }: EditionSummaryProps) {
  const text = useMessages(editions)
  const { nameOf } = useChangeNames()
  const [axis, setAxis] = useState<SummaryAxis>('theme')
  const [all, setAll] = useState(false)
  const rows = useMemo(() => summaryBy(changes, axis === 'theme' ? themesOf : addresseesOf), [changes, axis])
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <section className='edition-summary' aria-label={text.summaryLabel}>
      <div className='edition-summary-head'>
        <ToggleGroup
          data-size='sm'
          aria-label={text.summaryBy}
          value={axis}
          onChange={(value) => setAxis(SUMMARIES.find((one) => one === value) ?? 'theme')}
        >
          {SUMMARIES.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {text[`by.${one}`]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <div className='row-name'>
          <p className='quiet'>{text[`help.${axis}`]}</p>
          <About what={text.summaryLabel} measures={['changes']} />
        </div>
      </div>
      <section className='compare-scroll' tabIndex={0} aria-label={text[`by.${axis}`]}>
        <table className='edition-table'>
          <Head axis={axis} />
          <tbody>
            <Row
              name={text.all}
              counts={countChanges(changes)}
              total={changes.length}
              axis={axis}
              only={null}
              filter={filter}
              onPick={onPick}
            />
            {shown.map(({ value, counts, total }) => (
              <Row
                key={value ?? ''}
                name={nameOf(axis, value)}
                counts={counts}
                total={total}
                axis={axis}
                only={{ value }}
                filter={filter}
                onPick={onPick}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > FIRST && (
        <Button variant='tertiary' data-size='sm' onClick={() => setAll((old) => !old)}>
          {all ? text.fewerRows : text.allRows(rows.length)}
        </Button>
      )}
    </section>
  )
}

function Head({ axis }: { readonly axis: SummaryAxis }) {
  const text = useMessages(editions)
  const names = useMessages(compare)
  const edits = useMessages(editionChanges)
  return (
    <thead>
      <tr>
        <th scope='col'>{names[axis]}</th>
        {CHANGES.map((change) => (
          <th key={change} scope='col' data-change={change} title={edits[`about.${change}`]}>
            {edits[change]}
          </th>
        ))}
        <th scope='col'>{text.sum}</th>
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly name: string
  readonly counts: ChangeCounts
  readonly total: number
  readonly axis: SummaryAxis
  /** Null: every change. */
  readonly only: Only | null
  readonly filter: ChangeFilter
  onPick(filter: ChangeFilter): void
}

function Row({ name, counts, total, axis, only, filter, onPick }: RowProps) {
  const edits = useMessages(editionChanges)
  const text = useMessages(editions)
  const at = filter[axis]
  const isRow = at === null ? only === null : only !== null && only.value === at.value
  const pick = (kinds: readonly Change[]): void => onPick({ kinds: new Set(kinds), theme: null, addressee: null, [axis]: only })
  return (
    <tr className={only === null ? 'edition-total' : undefined}>
      <th scope='row'>{name}</th>
      {CHANGES.map((change) => (
        <td key={change}>
          <Count
            n={counts[change]}
            label={`${name}, ${edits[change].toLowerCase()}`}
            pressed={isRow && filter.kinds.size === 1 && filter.kinds.has(change)}
            onPick={() => pick([change])}
          />
        </td>
      ))}
      <td>
        <Count
          n={total}
          label={`${name}, ${text.sum.toLowerCase()}`}
          pressed={isRow && filter.kinds.size === CHANGES.length}
          onPick={() => pick(CHANGES)}
        />
      </td>
    </tr>
  )
}

interface CountProps {
  readonly n: number
  readonly label: string
  readonly pressed: boolean
  onPick(): void
}

function Count({ n, label, pressed, onPick }: CountProps) {
  const language = useLanguage()
  const text = useMessages(editions)
  if (n === 0) return <span className='quiet'>0</span>
  const shown = formatNumber(language, n)
  return (
    <button type='button' className='number-link' aria-pressed={pressed} aria-label={text.pick(shown, label)} onClick={onPick}>
      {shown}
    </button>
  )
}
