/** What is compared, each with a way to take it away, and what can be added. */
import { Button, Popover, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { collections as words } from '../../../shared/i18n/collections'
import type { Collection } from '../../../shared/model/collection'
import type { DocumentSummary } from '../../../shared/model/library'
import { useMessages } from '../../app/language'
import { type CompareTab, navigate, type Selection } from '../../app/routes'
import { useServices } from '../../app/services'
import { type SelectedGroup, selectionOf } from '../../app/use-selection'
import { isReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { CrossIcon, FileIcon, FolderIcon } from '../../ui/icons'
import { MOST_GROUPS } from './use-comparison'
import './group-picker.css'

/** Of a large library the first ones; the field above finds the others. */
const MOST_SHOWN = 50

interface GroupPickerProps {
  readonly groups: readonly SelectedGroup[]
  readonly tab: CompareTab
}

export function GroupPicker({ groups, tab }: GroupPickerProps) {
  const text = useMessages(words)
  const go = (selection: Selection): void => navigate({ view: 'compare', selection, tab })
  return (
    <div className='group-picker' data-size='sm'>
      <ul aria-label={text.chosen}>
        {groups.map((group) => (
          <li key={group.key} className='group-chip'>
            {group.collection === null ? <FileIcon size={16} /> : <FolderIcon size={16} />}
            <span className='group-name' lang={group.collection === null ? group.rows[0]?.language : undefined}>
              {group.title}
            </span>
            {group.collection !== null && <span className='quiet'>{group.rows.length}</span>}
            <Button
              icon
              variant='tertiary'
              data-color='neutral'
              data-size='sm'
              aria-label={text.drop(group.title)}
              onClick={() => go(selectionOf(groups.filter(({ key }) => key !== group.key)))}
            >
              <CrossIcon size={14} />
            </Button>
          </li>
        ))}
        <li>
          {groups.length < MOST_GROUPS ? (
            <Adding groups={groups} onAdd={(added) => go(withAdded(selectionOf(groups), added))} />
          ) : (
            <span className='quiet'>{text.full}</span>
          )}
        </li>
      </ul>
    </div>
  )
}

type Added = { readonly document: DocumentSummary } | { readonly collection: Collection }

function withAdded({ documents, collections }: Selection, added: Added): Selection {
  return 'document' in added
    ? { documents: [...documents, added.document.id], collections }
    : { documents, collections: [...collections, added.collection.id] }
}

interface AddingProps {
  readonly groups: readonly SelectedGroup[]
  onAdd(added: Added): void
}

function Adding({ groups, onAdd }: AddingProps) {
  const { libraryState, collectionState } = useServices()
  const text = useMessages(words)
  const library = useStore(libraryState)
  const { collections } = useStore(collectionState)
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const chosen = new Set(groups.map(({ key }) => key))
  const has = (name: string): boolean => name.toLocaleLowerCase('nb').includes(wanted.trim().toLocaleLowerCase('nb'))
  const there = new Set(isReady(library) ? library.documents.map(({ id }) => id) : [])
  const sets = (collections ?? []).filter(
    ({ id, name, documents }) => !chosen.has(id) && documents.some((one) => there.has(one)) && has(name),
  )
  const documents = isReady(library)
    ? library.documents.filter(({ id, title, fileName }) => !chosen.has(id) && has(`${title} ${fileName}`))
    : []
  function add(added: Added): void {
    setOpen(false)
    setWanted('')
    onAdd(added)
  }
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant='secondary' data-size='sm'>
        {text.add}
      </Popover.Trigger>
      <Popover
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        placement='bottom-start'
        className='group-adding'
        data-size='sm'
      >
        <Textfield type='search' label={text.find} value={wanted} onChange={(event) => setWanted(event.target.value)} />
        <div className='group-options'>
          {(sets.length > 0 || collections?.length === 0) && <h2>{text.collections}</h2>}
          {collections?.length === 0 && <p className='quiet'>{text.noneYet}</p>}
          <ul>
            {sets.map((collection) => (
              <li key={collection.id}>
                <Button variant='tertiary' data-size='sm' onClick={() => add({ collection })}>
                  <FolderIcon size={16} />
                  {text.withCount(collection.name, collection.documents.filter((one) => there.has(one)).length)}
                </Button>
              </li>
            ))}
          </ul>
          <h2>{text.documentsWord}</h2>
          {documents.length === 0 && wanted === '' && <p className='quiet'>{text.nothingMore}</p>}
          <ul>
            {documents.slice(0, MOST_SHOWN).map((document) => (
              <li key={document.id}>
                <Button variant='tertiary' data-size='sm' onClick={() => add({ document })}>
                  <FileIcon size={16} />
                  <span lang={document.language}>{document.title}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </Popover>
    </Popover.TriggerContext>
  )
}
