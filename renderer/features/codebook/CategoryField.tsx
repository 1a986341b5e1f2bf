/** What a code is: a theme, an actor … */
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookWords } from '../../../shared/i18n/codebook-words'
import { CODE_CATEGORIES, type CodeCategory } from '../../../shared/model/codebook'
import { useMessages } from '../../app/language'

interface CategoryFieldProps {
  readonly value: CodeCategory
  onChange(category: CodeCategory): void
}

export function CategoryField({ value, onChange }: CategoryFieldProps) {
  const words = useMessages(codebookWords)
  return (
    <Field>
      <Label>{useMessages(codebookView).category}</Label>
      <Select value={value} onChange={({ target }) => onChange(CODE_CATEGORIES.find((one) => one === target.value) ?? value)}>
        {CODE_CATEGORIES.map((one) => (
          <Select.Option key={one} value={one}>
            {words[one]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
