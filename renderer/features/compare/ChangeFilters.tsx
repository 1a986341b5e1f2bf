/** What narrows the list of changes: kinds, a theme, an addressee. */
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { editionChanges } from '../../../shared/i18n/edition-changes'
import { formatNumber } from '../../../shared/i18n/language'
import { CHANGES, type Change, type EditionChange } from '../../../shared/model/comparison'
import { useLanguage, useMessages } from '../../app/language'
import { type ChangeFilter, choicesOf } from './change-filter'
import { useChangeNames } from './change-names'

interface ChangeFiltersProps {
  readonly changes: readonly EditionChange[]
  /** Those of the theme and the addressee. */
  readonly about: readonly EditionChange[]
  readonly filter: ChangeFilter
  onFilter(filter: ChangeFilter): void
}

export function ChangeFilters({ changes, about, filter, onFilter }: ChangeFiltersProps) {
  const language = useLanguage()
  const text = useMessages(editionChanges)
  const toggle = (kind: Change): void => {
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
        <Choice axis='theme' all={text.allThemes} changes={changes} filter={filter} onFilter={onFilter} />
        <Choice axis='addressee' all={text.allAddressees} changes={changes} filter={filter} onFilter={onFilter} />
      </div>
    </div>
  )
}

interface ChoiceProps extends Omit<ChangeFiltersProps, 'about'> {
  readonly axis: 'theme' | 'addressee'
  readonly all: string
}

function Choice({ axis, all, changes, filter, onFilter }: ChoiceProps) {
  const text = useMessages(compare)
  const { nameOf } = useChangeNames()
  const values = useMemo(() => choicesOf(changes, axis), [changes, axis])
  const chosen = filter[axis] === null ? '' : String(values.indexOf(filter[axis].value))
  return (
    <Field>
      <Label>{text[axis]}</Label>
      <Select
        value={chosen}
        onChange={({ target }) => {
          const value = target.value === '' ? undefined : values[Number(target.value)]
          onFilter({ ...filter, [axis]: value === undefined ? null : { value } })
        }}
      >
        <Select.Option value=''>{all}</Select.Option>
        {values.map((value, i) => (
          <Select.Option key={value ?? ''} value={String(i)}>
            {nameOf(axis, value)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
