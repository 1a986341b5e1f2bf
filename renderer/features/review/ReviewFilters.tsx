/** What the list of the review shows. */
import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { common } from '../../../shared/i18n/common'
import { formatNumber } from '../../../shared/i18n/language'
import { review } from '../../../shared/i18n/review'
import type { DocumentSummary } from '../../../shared/model/library'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { type Choices, NO_FILTER, type ReviewFilter } from './review-items'

interface ReviewFiltersProps {
  readonly rows: readonly DocumentSummary[]
  readonly choices: Choices
  readonly filter: ReviewFilter
  readonly onChange: (filter: ReviewFilter) => void
}

export function ReviewFilters({ rows, choices, filter, onChange }: ReviewFiltersProps) {
  const language = useLanguage()
  const text = review[language]
  const nameOf = useCodeNames()
  const counted = (name: string, count: number): string => `${name} (${formatNumber(language, count)})`
  const changed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  return (
    <div className='review-filters' data-size='sm'>
      {rows.length > 1 && (
        <Choice
          label={text.document}
          all={text.all}
          value={filter.document}
          choices={rows.map(({ id, title }) => ({ value: id, name: title }))}
          onChange={(document) => onChange({ ...filter, document })}
        />
      )}
      <Choice
        label={text.verdict}
        all={text.all}
        value={filter.verdict}
        choices={choices.verdicts.map(({ value, count }) => ({ value, name: counted(text[`verdict.${value}`], count) }))}
        onChange={(verdict) => onChange({ ...filter, verdict })}
      />
      <Choice
        label={text.modality}
        all={text.all}
        value={filter.modality}
        choices={choices.modalities.map(({ value, count }) => ({ value, name: counted(common[language][value], count) }))}
        onChange={(modality) => onChange({ ...filter, modality })}
      />
      <Choice
        label={text.themes}
        all={text.all}
        value={filter.code}
        choices={choices.codes.map(({ value, count }) => ({ value, name: counted(nameOf(value), count) }))}
        onChange={(code) => onChange({ ...filter, code })}
      />
      <Choice
        label={text.addressee}
        all={text.anyone}
        value={filter.addressee}
        choices={choices.addressees.map(({ value, name, count }) => ({ value, name: counted(name ?? text.nobody, count) }))}
        onChange={(addressee) => onChange({ ...filter, addressee })}
      />
      <Textfield label={text.filterText} value={filter.text} onChange={({ target }) => onChange({ ...filter, text: target.value })} />
      {changed && (
        <Button variant='tertiary' onClick={() => onChange(NO_FILTER)}>
          {text.clearFilters}
        </Button>
      )}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly all: string
  readonly value: Value | null
  readonly choices: readonly { readonly value: Value; readonly name: string }[]
  readonly onChange: (value: Value | null) => void
}

/** The first option is "all". Values are told by their place, as one of them may be the empty name. */
function Choice<Value extends string>({ label, all, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <Field className='review-choice'>
      <Label>{label}</Label>
      <Select
        value={value === null ? '' : String(choices.findIndex((choice) => choice.value === value))}
        onChange={({ target }) => onChange(choices[target.value === '' ? -1 : Number(target.value)]?.value ?? null)}
      >
        <Select.Option value=''>{all}</Select.Option>
        {choices.map(({ value: own, name }, index) => (
          <Select.Option key={own} value={String(index)}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
