/** The guessed profile of a document, to be corrected; saving judges the document again at once. */
import { Button, Dialog, Field, Heading, Label, Paragraph, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { common } from '../../../shared/i18n/common'
import { formatDay } from '../../../shared/i18n/language'
import { library } from '../../../shared/i18n/library'
import { DOCUMENT_TYPES, type DocumentLanguage } from '../../../shared/model/document-profile'
import type { DocumentSummary } from '../../../shared/model/library'
import { useLanguage, useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { notify } from '../../state/notices'
import { editsFrom, type Guess, isYear, type ProfileForm } from './profile-form'
import { correctProfile } from './reanalyse'

const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = ['nb', 'nn']

interface ProfileDialogProps {
  readonly row: DocumentSummary
  onClose(): void
}

export function ProfileDialog({ row, onClose }: ProfileDialogProps) {
  const services = useServices()
  const language = useLanguage()
  const text = useMessages(library)
  const words = useMessages(common)
  const [form, setForm] = useState<ProfileForm>({
    title: row.title,
    type: row.type,
    issuer: row.issuer ?? '',
    year: row.year === null ? '' : String(row.year),
    date: row.date ?? '',
    language: row.language,
  })
  const [guess, setGuess] = useState<Guess | null>(null)
  const [state, setState] = useState<'editing' | 'saving' | 'failed'>('editing')

  useEffect(() => {
    let gone = false
    services.library
      .get(row.id)
      .then((stored) => {
        if (!gone && stored) setGuess({ ...stored.document.profile, title: stored.document.title })
      })
      .catch(() => undefined) // without the guess all that is shown counts as corrected
    return () => {
      gone = true
    }
  }, [services.library, row.id])

  async function save(): Promise<void> {
    if (!isYear(form.year)) return
    setState('saving')
    try {
      await correctProfile(services, row, editsFrom(form, guess))
      notify(services.notices, { text: text.saved(form.title), tone: 'success', action: null, lasts: 6000 })
      onClose()
    } catch {
      setState('failed')
    }
  }

  const guessed = (shown: string, of: string | null): string | undefined => {
    if (of === null || of === shown) return undefined
    return text.guessed(of === '' ? text.unknown : of)
  }

  return (
    <Dialog open onClose={onClose} placement='right' closeButton={words.close} className='profile-dialog' aria-labelledby='profile-heading'>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id='profile-heading'>
          {text.profileTitle}
        </Heading>
        <p className='file-name'>{row.fileName}</p>
        <Paragraph data-size='sm'>{text.profileIntro}</Paragraph>
      </Dialog.Block>
      <Dialog.Block>
        <form
          className='profile-form'
          data-size='sm'
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <Textfield
            label={text.profileName}
            description={guessed(form.title, guess?.title ?? null)}
            value={form.title}
            onChange={(event) => setForm({ ...form, title: event.target.value })}
          />
          <Field>
            <Label>{text['column.type']}</Label>
            {guess && guess.type !== form.type && <Field.Description>{text.guessed(words[guess.type])}</Field.Description>}
            <Select
              value={form.type}
              onChange={(event) => setForm({ ...form, type: DOCUMENT_TYPES.find((type) => type === event.target.value) ?? form.type })}
            >
              {DOCUMENT_TYPES.map((type) => (
                <Select.Option key={type} value={type}>
                  {words[type]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            label={text['column.issuer']}
            description={guessed(form.issuer, guess === null ? null : (guess.issuer ?? ''))}
            value={form.issuer}
            onChange={(event) => setForm({ ...form, issuer: event.target.value })}
          />
          <Textfield
            label={text['column.year']}
            inputMode='numeric'
            description={guessed(form.year, guess === null ? null : String(guess.year ?? ''))}
            error={isYear(form.year) ? undefined : text.yearInvalid}
            value={form.year}
            onChange={(event) => setForm({ ...form, year: event.target.value })}
          />
          <Textfield
            label={text.profileDate}
            type='date'
            description={guessed(form.date, guess === null ? null : guess.date ? formatDay(language, guess.date) : '')}
            value={form.date}
            onChange={(event) => setForm({ ...form, date: event.target.value })}
          />
          <Field>
            <Label>{text.profileLanguage}</Label>
            {guess && guess.language !== form.language && (
              <Field.Description>{text.guessed(text[`language.${guess.language}`])}</Field.Description>
            )}
            <Select
              value={form.language}
              onChange={(event) =>
                setForm({ ...form, language: DOCUMENT_LANGUAGES.find((language) => language === event.target.value) ?? form.language })
              }
            >
              {DOCUMENT_LANGUAGES.map((language) => (
                <Select.Option key={language} value={language}>
                  {text[`language.${language}`]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {state === 'failed' && <ValidationMessage>{text.saveFailed}</ValidationMessage>}
          <div className='profile-actions'>
            <Button type='submit' loading={state === 'saving'} aria-disabled={state === 'saving'}>
              {state === 'saving' ? text.saving : text.save}
            </Button>
            {guess !== null && (
              <Button
                variant='tertiary'
                onClick={() =>
                  setForm({
                    title: guess.title,
                    type: guess.type,
                    issuer: guess.issuer ?? '',
                    year: String(guess.year ?? ''),
                    date: guess.date ?? '',
                    language: guess.language,
                  })
                }
              >
                {text.useGuess}
              </Button>
            )}
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  )
}
