/** What the user does to collections. Each change is stored first; what could not be stored is not shown. */
import { collections as words } from '../../../../shared/i18n/collections'
import { common } from '../../../../shared/i18n/common'
import type { Collection } from '../../../../shared/model/collection'
import { collectionId, type DocumentId } from '../../../../shared/model/identifiers'
import { navigate } from '../../../app/routes'
import type { Services } from '../../../app/services'
import { withCollection, withMembers, withoutCollection, withoutMembers } from '../../../state/collection-state'
import { notify } from '../../../state/notices'

/** Milliseconds a message stays, and one that offers to undo. */
const SHORT = 6000
const UNDO_TIME = 15_000

/** `name` is trimmed by the caller and not empty. */
export async function createCollection(services: Services, name: string, documents: readonly DocumentId[]): Promise<boolean> {
  const collection: Collection = { id: collectionId(services.newId()), name, documents, createdAt: services.now() }
  if (!(await keep(services, collection))) return false
  const text = words[services.preferences.get().language]
  tell(services, text.made(name), { label: text.show, run: () => navigate({ view: 'library', collection: collection.id }) })
  return true
}

export async function renameCollection(services: Services, collection: Collection, name: string): Promise<boolean> {
  return name === collection.name || (await keep(services, { ...collection, name }))
}

export async function putIn(services: Services, collection: Collection, documents: readonly DocumentId[]): Promise<void> {
  const changed = withMembers(collection, documents)
  const added = changed.documents.length - collection.documents.length
  const text = words[services.preferences.get().language]
  if (added === 0) return tell(services, text.nothingAdded(collection.name), null)
  if (await keep(services, changed))
    tell(services, text.added(added, collection.name), {
      label: text.show,
      run: () => navigate({ view: 'library', collection: collection.id }),
    })
}

export async function takeOut(services: Services, collection: Collection, documents: readonly DocumentId[]): Promise<void> {
  const changed = withoutMembers(collection, documents)
  const text = words[services.preferences.get().language]
  if (await keep(services, changed))
    tellUndo(services, text.takenOut(collection.documents.length - changed.documents.length, collection.name), collection)
}

/** The documents stay; a notice offers to undo it. */
export async function deleteCollection(services: Services, collection: Collection): Promise<void> {
  const { collections, collectionState, notices, preferences } = services
  const text = words[preferences.get().language]
  try {
    await collections.remove(collection.id)
  } catch {
    notify(notices, { text: text.failed, tone: 'danger', action: null, lasts: null })
    return
  }
  collectionState.set((state) => withoutCollection(state, collection.id))
  tellUndo(services, text.removed(collection.name), collection)
}

async function keep({ collections, collectionState, notices, preferences }: Services, collection: Collection): Promise<boolean> {
  try {
    await collections.put(collection)
  } catch {
    notify(notices, { text: words[preferences.get().language].failed, tone: 'danger', action: null, lasts: null })
    return false
  }
  collectionState.set((state) => withCollection(state, collection))
  return true
}

function tell({ notices }: Services, text: string, action: { readonly label: string; readonly run: () => void } | null): void {
  notify(notices, { text, tone: 'success', action, lasts: SHORT })
}

/** `before`: the collection as it is put back. */
function tellUndo(services: Services, text: string, before: Collection): void {
  const label = common[services.preferences.get().language].undo
  notify(services.notices, { text, tone: 'info', lasts: UNDO_TIME, action: { label, run: () => void keep(services, before) } })
}
