/** What is done with a checklist as a whole, and how a new one is made. */
import { Button, Dialog, Heading, Popover, Textfield } from '@digdir/designsystemet-react'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { checklist as texts } from '../../../../shared/i18n/checklist'
import { common } from '../../../../shared/i18n/common'
import type { Checklist } from '../../../../shared/model/checklist'
import { useMessages } from '../../../app/language'
import { useServices } from '../../../app/services'
import { deleteChecklist, exportChecklist, keepChecklist, makeChecklist, makeSample } from './commands'

interface ListMenuProps {
  readonly checklist: Checklist
  readonly file: RefObject<HTMLInputElement | null>
  onShow(checklist: Checklist | null): void
}

export function ListMenu({ checklist, file, onShow }: ListMenuProps) {
  const services = useServices()
  const text = useMessages(texts)
  const trigger = useRef<HTMLButtonElement>(null)
  const [renaming, setRenaming] = useState(false)
  const choose = (run: () => unknown) => (): void => {
    trigger.current?.click() // closes the menu
    void run()
  }
  return (
    <>
      <Popover.TriggerContext>
        <Popover.Trigger ref={trigger} variant='secondary' data-size='sm'>
          {text.listMenu}
        </Popover.Trigger>
        <Popover placement='bottom-start' className='checklist-menu' data-size='sm'>
          <Button variant='tertiary' onClick={choose(async () => onShow(await makeChecklist(services, text.untitled, [])))}>
            {text.newEmpty}
          </Button>
          <Button variant='tertiary' onClick={choose(async () => onShow(await makeSample(services)))}>
            {text.newSample}
          </Button>
          <Button variant='tertiary' onClick={choose(() => file.current?.click())}>
            {text.import}
          </Button>
          <hr />
          <Button variant='tertiary' onClick={choose(() => setRenaming(true))}>
            {text.rename}
          </Button>
          <Button variant='tertiary' onClick={choose(() => exportChecklist(services, checklist, 'json'))}>
            {text.exportJson}
          </Button>
          <Button variant='tertiary' onClick={choose(() => exportChecklist(services, checklist, 'csv'))}>
            {text.exportCsv}
          </Button>
          <Button variant='tertiary' data-color='danger' onClick={choose(() => deleteChecklist(services, checklist))}>
            {text.delete}
          </Button>
        </Popover>
      </Popover.TriggerContext>
      {renaming && <RenameDialog checklist={checklist} onClose={() => setRenaming(false)} />}
    </>
  )
}

function RenameDialog({ checklist, onClose }: { readonly checklist: Checklist; onClose(): void }) {
  const services = useServices()
  const text = useMessages(texts)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // As in every dialog that asks for a name: whoever opened it wants to write.
  useEffect(() => field.current?.focus(), [])
  const [name, setName] = useState(checklist.name)
  return (
    <Dialog open onClose={onClose} closeButton={useMessages(common).close} aria-labelledby={id}>
      <form
        className='item-form'
        data-size='sm'
        onSubmit={(event) => {
          event.preventDefault()
          const trimmed = name.trim()
          if (trimmed !== '') void keepChecklist(services, { ...checklist, name: trimmed })
          onClose()
        }}
      >
        <Heading level={2} data-size='xs' id={id}>
          {text.renameTitle}
        </Heading>
        <Textfield ref={field} label={text.listName} value={name} onChange={(event) => setName(event.target.value)} />
        <div className='item-actions'>
          <Button type='submit'>{text.save}</Button>
        </div>
      </form>
    </Dialog>
  )
}
