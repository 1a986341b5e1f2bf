/** Asks for the name of a collection, new or old. */
import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { collections as words } from '../../../../shared/i18n/collections'
import { common } from '../../../../shared/i18n/common'
import { useMessages } from '../../../app/language'
import { useServices } from '../../../app/services'
import { useStore } from '../../../state/use-store'

interface NameDialogProps {
  readonly title: string
  readonly intro: string | null
  /** The name it has now; empty for a new one. */
  readonly name: string
  /** Resolves to whether the name is kept; the dialog stays open otherwise. */
  onSave(name: string): Promise<boolean>
  onClose(): void
}

export function NameDialog({ title, intro, name: before, onSave, onClose }: NameDialogProps) {
  const text = useMessages(words)
  const general = useMessages(common)
  const { collections } = useStore(useServices().collectionState)
  const [name, setName] = useState(before)
  const [asked, setAsked] = useState(false)
  const wanted = name.trim()
  const field = useRef<HTMLInputElement>(null)
  // The dialog gives the focus to its close button; who opened it wants to write.
  useEffect(() => field.current?.focus(), [])
  const taken = collections?.some((one) => one.name !== before && one.name === wanted) ?? false
  const fault = wanted === '' ? text.nameMissing : taken ? text.nameTaken : undefined

  async function save(): Promise<void> {
    setAsked(true)
    if (fault === undefined && (await onSave(wanted))) onClose()
  }

  return (
    <Dialog open onClose={onClose} closeButton={general.close} aria-labelledby='collection-heading'>
      <form
        className='name-form'
        data-size='sm'
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Heading level={2} data-size='xs' id='collection-heading'>
          {title}
        </Heading>
        {intro !== null && <Paragraph data-size='sm'>{intro}</Paragraph>}
        <Textfield
          ref={field}
          label={text.name}
          description={text.nameExample}
          value={name}
          error={asked || taken ? fault : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <div className='name-actions'>
          <Button type='submit'>{text.save}</Button>
          <Button variant='tertiary' onClick={onClose}>
            {general.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
