/** What a directive is taken to be, to be changed or given: class, addressee, themes, and a note. */
import { Button, Checkbox, Dialog, Field, Fieldset, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import { common } from '../../shared/i18n/common'
import { judging } from '../../shared/i18n/judging'
import { review } from '../../shared/i18n/review'
import { MODALITIES } from '../../shared/model/directive'
import type { Reading } from '../../shared/model/verdict'
import { useCodeNames } from '../app/code-names'
import { useLanguage } from '../app/language'
import { useThemeCodes } from './theme-codes'

interface ReadingDialogProps {
  readonly title: string
  readonly words: string
  readonly reading: Reading
  readonly memo: string
  /** Names to choose from; others can be typed. */
  readonly addressees: readonly string[]
  readonly onSave: (reading: Reading, memo: string) => void
  readonly onClose: () => void
}

export function ReadingDialog({ title, words, reading, memo: memoBefore, addressees, onSave, onClose }: ReadingDialogProps) {
  const language = useLanguage()
  const text = review[language]
  const say = judging[language]
  const nameOf = useCodeNames()
  const themes = useThemeCodes()
  const id = useId()
  const [modality, setModality] = useState(reading.modality)
  const [addressee, setAddressee] = useState(reading.addressee ?? '')
  const [codes, setCodes] = useState(reading.codes)
  const [memo, setMemo] = useState(memoBefore)
  const first = useRef<HTMLSelectElement>(null)
  // The dialog gives the focus to its close button; the first field is where one begins.
  useEffect(() => first.current?.focus(), [])
  // A theme of another codebook than the one in use can be taken away, so it is shown.
  const offered = [...themes, ...reading.codes.filter((code) => !themes.includes(code))]
  return (
    <Dialog open onClose={onClose} closeButton={common[language].close} className='verdict-dialog' aria-labelledby={`${id}-heading`}>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id={`${id}-heading`}>
          {title}
        </Heading>
        <blockquote className='verdict-words'>{words}</blockquote>
      </Dialog.Block>
      <Dialog.Block>
        <form
          className='reading-form'
          data-size='sm'
          onSubmit={(event) => {
            event.preventDefault()
            const name = addressee.trim()
            onSave({ modality, addressee: name === '' ? null : name, codes: offered.filter((code) => codes.includes(code)) }, memo.trim())
          }}
        >
          <Field>
            <Label>{text.modality}</Label>
            <Select
              ref={first}
              value={modality}
              onChange={({ target }) => setModality(MODALITIES.find((known) => known === target.value) ?? modality)}
            >
              {MODALITIES.map((known) => (
                <Select.Option key={known} value={known}>
                  {common[language][known]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            label={text.addressee}
            description={say.addresseeHelp}
            list={`${id}-names`}
            value={addressee}
            onChange={({ target }) => setAddressee(target.value)}
          />
          <datalist id={`${id}-names`}>
            {addressees.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Fieldset>
            <Fieldset.Legend>{text.themes}</Fieldset.Legend>
            <div className='reading-themes'>
              {offered.map((code) => (
                <Checkbox
                  key={code}
                  data-size='sm'
                  value={code}
                  label={nameOf(code)}
                  checked={codes.includes(code)}
                  onChange={({ target }) => setCodes(target.checked ? [...codes, code] : codes.filter((one) => one !== code))}
                />
              ))}
            </div>
          </Fieldset>
          <Textfield label={`${text.memo} (${say.optional})`} value={memo} onChange={({ target }) => setMemo(target.value)} />
          <div className='verdict-dialog-actions'>
            <Button type='submit'>{say.save}</Button>
            <Button variant='tertiary' onClick={onClose}>
              {common[language].cancel}
            </Button>
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  )
}
