/** Puts the chosen documents in a collection, an old one or a new one. */
import { Dropdown } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { collections as words } from '../../../../shared/i18n/collections'
import type { DocumentId } from '../../../../shared/model/identifiers'
import { useMessages } from '../../../app/language'
import { useServices } from '../../../app/services'
import { useStore } from '../../../state/use-store'
import { createCollection, putIn } from './commands'
import { NameDialog } from './NameDialog'
import './collections.css'

export function PutInMenu({ documents }: { readonly documents: readonly DocumentId[] }) {
  const services = useServices()
  const text = useMessages(words)
  const { collections } = useStore(services.collectionState)
  const [open, setOpen] = useState(false)
  const [naming, setNaming] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger variant='secondary'>{text.putIn}</Dropdown.Trigger>
        <Dropdown open={open} onOpen={() => setOpen(true)} onClose={close} placement='bottom-end' data-size='sm' className='put-in-menu'>
          <Dropdown.List>
            {collections?.map((collection) => (
              <Dropdown.Item key={collection.id}>
                <Dropdown.Button
                  onClick={() => {
                    close()
                    void putIn(services, collection, documents)
                  }}
                >
                  {collection.name}
                </Dropdown.Button>
              </Dropdown.Item>
            ))}
            <Dropdown.Item>
              <Dropdown.Button
                onClick={() => {
                  close()
                  setNaming(true)
                }}
              >
                {text.putInNew}
              </Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      {naming && (
        <NameDialog
          title={text.newTitle}
          intro={text.newIntro(documents.length)}
          name=''
          onSave={(name) => createCollection(services, name, documents)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  )
}
