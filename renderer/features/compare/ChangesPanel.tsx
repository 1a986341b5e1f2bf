/** What became of each directive between two editions: how many of each kind, and the sentences with their words. */
import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { type ReactNode, useMemo, useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { CHANGES, type EditionChange } from '../../../shared/model/comparison'
import type { DocumentSummary } from '../../../shared/model/library'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import { useThemeCodes } from '../../review/theme-codes'
import { ChangeItem } from './ChangeItem'
import { aboutTheSame, addresseesOf, type ChangeFilter, FIRST_FILTER } from './change-filter'

/** Drawn at once; a letter has a few hundred. */
const STEP = 100

interface ChangesPanelProps {
  readonly changes: readonly EditionChange[]
  readonly before: DocumentSummary
  readonly after: DocumentSummary
  readonly children: ReactNode
}

export function ChangesPanel({ changes, before, after, children }: ChangesPanelProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const [filter, setFilter] = useState(FIRST_FILTER)
  const [most, setMost] = useState(STEP)
  const about = useMemo(() => aboutTheSame(changes, filter), [changes, filter])
  const shown = useMemo(() => about.filter(({ change }) => filter.kinds.has(change)), [about, filter])
  const names = namesOf(before, after)
  return (
    <>
      <div className='changes-head'>
        <p>{text.intro(names.before, names.after)}</p>
        {children}
      </div>
      <Filters changes={changes} about={about} filter={filter} onFilter={setFilter} />
      <p role='status' className='quiet'>
        {text.shown(shown.length, formatNumber(language, changes.length))}
      </p>
      {shown.length === 0 && <p>{text.noChanges}</p>}
      <ol className='changes'>
        {shown.slice(0, most).map((change) => (
          <ChangeItem key={`${change.before?.start} ${change.after?.start}`} change={change} before={before} after={after} names={names} />
        ))}
      </ol>
      {shown.length > most && (
        <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
          {text.showMore(Math.min(STEP, shown.length - most))}
        </Button>
      )}
    </>
  )
}

/** Their years where these tell them apart, else their titles. */
function namesOf(before: DocumentSummary, after: DocumentSummary): { readonly before: string; readonly after: string } {
  if (before.year !== null && after.year !== null && before.year !== after.year) return { before: `${before.year}`, after: `${after.year}` }
  if (before.title !== after.title) return { before: before.title, after: after.title }
  return { before: before.fileName, after: after.fileName }
}

interface FiltersProps {
  readonly changes: readonly EditionChange[]
  readonly about: readonly EditionChange[]
  readonly filter: ChangeFilter
  onFilter(filter: ChangeFilter): void
}

function Filters({ changes, about, filter, onFilter }: FiltersProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const codeName = useCodeNames()
  const themes = useThemeCodes()
  const addressees = useMemo(() => addresseesOf(changes), [changes])
  const toggle = (kind: (typeof CHANGES)[number]): void => {
    const kinds = new Set(filter.kinds)
    if (!kinds.delete(kind)) kinds.add(kind)
    onFilter({ ...filter, kinds })
  }
  return (
    <div className='change-filters'>
      <fieldset className='change-kinds'>
        <legend>{text.summary}</legend>
        {CHANGES.map((kind) => (
          <button
            key={kind}
            type='button'
            className='change-kind'
            data-change={kind}
            aria-pressed={filter.kinds.has(kind)}
            title={text[`about.${kind}`]}
            onClick={() => toggle(kind)}
          >
            <strong>{formatNumber(language, about.filter(({ change }) => change === kind).length)}</strong>
            {text[kind]}
          </button>
        ))}
      </fieldset>
      <div className='change-selects' data-size='sm'>
        <Field>
          <Label>{text.theme}</Label>
          <Select
            value={filter.theme ?? ''}
            onChange={(event) => onFilter({ ...filter, theme: themes.find((theme) => theme === event.target.value) ?? null })}
          >
            <Select.Option value=''>{text.allThemes}</Select.Option>
            {themes.map((theme) => (
              <Select.Option key={theme} value={theme}>
                {codeName(theme)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{text.addressee}</Label>
          <Select
            value={filter.addressee ?? ''}
            onChange={(event) => onFilter({ ...filter, addressee: event.target.value === '' ? null : event.target.value })}
          >
            <Select.Option value=''>{text.allAddressees}</Select.Option>
            {addressees.map((name) => (
              <Select.Option key={name} value={name}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  )
}
