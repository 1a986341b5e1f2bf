/** The collection the library shows: what it is, and what can be done with it as a whole. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { collections as words } from '../../../../shared/i18n/collections'
import type { Collection } from '../../../../shared/model/collection'
import type { DocumentSummary } from '../../../../shared/model/library'
import { useMessages } from '../../../app/language'
import { navigate } from '../../../app/routes'
import { useServices } from '../../../app/services'
import { FolderIcon } from '../../../ui/icons'
import { deleteCollection, renameCollection } from './commands'
import { NameDialog } from './NameDialog'
import './collections.css'

/** More columns than this nobody reads side by side. */
const MOST_COMPARED = 12

interface CollectionBarProps {
  readonly collection: Collection
  /** Those of its documents that are in the library. */
  readonly rows: readonly DocumentSummary[]
}

export function CollectionBar({ collection, rows }: CollectionBarProps) {
  const services = useServices()
  const text = useMessages(words)
  const [renaming, setRenaming] = useState(false)
  const away = collection.documents.length - rows.length
  const ids = rows.map(({ id }) => id)
  return (
    <section className='collection-bar' aria-label={text.collection} data-size='sm'>
      <p className='collection-name'>
        <FolderIcon />
        <strong>{collection.name}</strong>
        <span className='quiet'>
          {text.documents(rows.length)}
          {away > 0 && ` · ${text.away(away)}`}
        </span>
      </p>
      <div className='collection-actions'>
        {rows.length > 0 && (
          <Button
            variant='secondary'
            onClick={() => navigate({ view: 'compare', selection: { documents: [], collections: [collection.id] }, tab: 'figures' })}
          >
            {text.analyse}
          </Button>
        )}
        {rows.length > 1 && rows.length <= MOST_COMPARED && (
          <Button
            variant='secondary'
            onClick={() => navigate({ view: 'compare', selection: { documents: ids, collections: [] }, tab: 'figures' })}
          >
            {text.compare}
          </Button>
        )}
        {rows.length > 0 && (
          <Button
            variant='tertiary'
            onClick={() => navigate({ view: 'search', query: '', within: { documents: [], collections: [collection.id] } })}
          >
            {text.search}
          </Button>
        )}
        {rows.length > 0 && (
          <Button variant='tertiary' onClick={() => navigate({ view: 'review', tab: 'list', documents: ids })}>
            {text.review}
          </Button>
        )}
        <Button variant='tertiary' onClick={() => setRenaming(true)}>
          {text.rename}
        </Button>
        <Button
          variant='tertiary'
          data-color='danger'
          onClick={() => {
            navigate({ view: 'library' })
            void deleteCollection(services, collection)
          }}
        >
          {text.remove}
        </Button>
      </div>
      {renaming && (
        <NameDialog
          title={text.renameTitle}
          intro={null}
          name={collection.name}
          onSave={(name) => renameCollection(services, collection, name)}
          onClose={() => setRenaming(false)}
        />
      )}
    </section>
  )
}
