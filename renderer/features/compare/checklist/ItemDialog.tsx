/** What is expected, and when it counts as found: every condition is shown, also those that were suggested from the text. */
import { Alert, Button, Checkbox, Dialog, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { hasConditions } from '../../../../shared/compare/check-list'
import { checklist as texts } from '../../../../shared/i18n/checklist'
import { common } from '../../../../shared/i18n/common'
import { mandates } from '../../../../shared/i18n/mandates'
import type { ChecklistItem } from '../../../../shared/model/checklist'
import { MODALITIES, REQUIREMENTS } from '../../../../shared/model/directive'
import { parseQuery } from '../../../../shared/search/parse-query'
import { useCodeNames } from '../../../app/code-names'
import { useActorNames, useCodesInUse } from '../../../app/codes-in-use'
import { useMessages } from '../../../app/language'
import { useServices } from '../../../app/services'
import { useThemeCodes } from '../../../review/theme-codes'
import { suggestionsFor } from './commands'
import { actorName, actorOf } from './item-words'

interface ItemDialogProps {
  readonly item: ChecklistItem
  /** Not in the list yet; its conditions were suggested. */
  readonly isNew: boolean
  onSave(item: ChecklistItem): void
  onRemove(): void
  onClose(): void
}

export function ItemDialog({ item, isNew, onSave, onRemove, onClose }: ItemDialogProps) {
  const services = useServices()
  const text = useMessages(texts)
  const words = useMessages(common)
  const matrix = useMessages(mandates)
  const nameOf = useCodeNames()
  const themes = useThemeCodes()
  const codes = useCodesInUse()
  const named = useActorNames()
  const id = useId()
  const [form, setForm] = useState({ ...item, actor: actorName(item.actor, codes, nameOf) ?? '' })
  const [wasSuggested, setWasSuggested] = useState(isNew)
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  // The dialog gives the focus to its close button; the first field is where one begins.
  useEffect(() => first.current?.focus(), [])
  const filled: ChecklistItem = { ...form, name: form.name.trim(), words: form.words.trim(), actor: actorOf(form.actor, codes, nameOf) }
  const badWords = filled.words !== '' && !parseQuery(filled.words).ok
  const offered = form.theme === null || themes.includes(form.theme) ? themes : [...themes, form.theme]
  const actors = [...codes.filter(({ category }) => category === 'actor').map((code) => nameOf(code.id)), ...named]

  async function suggest(): Promise<void> {
    const [suggestion] = await suggestionsFor(services, [form.name])
    if (suggestion === undefined) return
    setForm((old) => ({ ...old, ...suggestion, actor: actorName(suggestion.actor, codes, nameOf) ?? '' }))
    setWasSuggested(true)
  }

  return (
    <Dialog open onClose={onClose} placement='right' closeButton={words.close} className='item-dialog' aria-labelledby={id}>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id={id}>
          {isNew ? text.newTitle : text.editTitle}
        </Heading>
      </Dialog.Block>
      <Dialog.Block>
        <form
          className='item-form'
          data-size='sm'
          onSubmit={(event) => {
            event.preventDefault()
            setTried(true)
            if (filled.name !== '' && hasConditions(filled) && !badWords) onSave(filled)
          }}
        >
          <Textfield
            ref={first}
            label={text.itemName}
            value={form.name}
            error={tried && filled.name === '' ? text.nameMissing : undefined}
            onChange={(event) => setForm({ ...form, name: event.target.value })}
          />
          {wasSuggested && (
            <Alert data-color='info' data-size='sm'>
              {text.suggested}
            </Alert>
          )}
          <Field>
            <Label>{text.theme}</Label>
            <Select
              value={form.theme ?? ''}
              onChange={(event) => setForm({ ...form, theme: offered.find((one) => one === event.target.value) ?? null })}
            >
              <Select.Option value=''>{text.anyTheme}</Select.Option>
              {offered.map((one) => (
                <Select.Option key={one} value={one}>
                  {nameOf(one)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            label={text.actor}
            description={text.actorHelp}
            list={`${id}-actors`}
            value={form.actor}
            onChange={(event) => setForm({ ...form, actor: event.target.value })}
          />
          <datalist id={`${id}-actors`}>
            {actors.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <Field>
            <Label>{text.least}</Label>
            <Select
              value={form.least ?? ''}
              onChange={(event) => setForm({ ...form, least: MODALITIES.find((one) => one === event.target.value) ?? null })}
            >
              <Select.Option value=''>{text.anyModality}</Select.Option>
              {MODALITIES.map((one) => (
                <Select.Option key={one} value={one}>
                  {words[one]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Field>
            <Label>{text.requirement}</Label>
            <Select
              value={form.requirement ?? ''}
              onChange={(event) => setForm({ ...form, requirement: REQUIREMENTS.find((one) => one === event.target.value) ?? null })}
            >
              <Select.Option value=''>{text.anyRequirement}</Select.Option>
              {REQUIREMENTS.map((one) => (
                <Select.Option key={one} value={one}>
                  {matrix[`requirement.${one}`]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            label={text.words}
            description={text.wordsHelp}
            value={form.words}
            error={badWords ? text.badWords : undefined}
            onChange={(event) => setForm({ ...form, words: event.target.value })}
          />
          <Checkbox
            label={text.deadline}
            checked={form.deadline}
            onChange={(event) => setForm({ ...form, deadline: event.target.checked })}
          />
          {tried && !hasConditions(filled) && (
            <Alert data-color='warning' data-size='sm' role='alert'>
              {text.noConditions}
            </Alert>
          )}
          <div className='item-actions'>
            <Button type='submit'>{text.save}</Button>
            <Button variant='secondary' onClick={() => void suggest()}>
              {text.suggest}
            </Button>
            {!isNew && (
              <Button variant='tertiary' data-color='danger' onClick={onRemove}>
                {text.removeItem}
              </Button>
            )}
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  )
}
