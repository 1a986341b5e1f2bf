/** The library: all documents with their figures, and ways to get more in. */
import { Alert, Button, Heading, Paragraph, Select, Spinner, Switch, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useMemo, useState } from 'react'
import { collections } from '../../../shared/i18n/collections'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { exporting } from '../../../shared/i18n/export'
import { library } from '../../../shared/i18n/library'
import { review } from '../../../shared/i18n/review'
import { shell } from '../../../shared/i18n/shell'
import type { Collection } from '../../../shared/model/collection'
import { DOCUMENT_TYPES } from '../../../shared/model/document-profile'
import type { CollectionId, DocumentId } from '../../../shared/model/identifiers'
import type { DocumentSummary } from '../../../shared/model/library'
import { withReviewedFigures } from '../../../shared/review/reviewed-figures'
import { useLanguage, useMessages } from '../../app/language'
import { navigate } from '../../app/routes'
import { useServices } from '../../app/services'
import { ExportButton } from '../../export/ExportButton'
import { BasisSwitch } from '../../review/BasisSwitch'
import { versionInUse } from '../../state/codebook-state'
import type { LibraryReady } from '../../state/library-state'
import { useStore } from '../../state/use-store'
import { TrashIcon } from '../../ui/icons'
import { TableMenu } from '../../ui/TableMenu'
import { CollectionBar } from './collections/CollectionBar'
import { takeOut } from './collections/commands'
import { PutInMenu } from './collections/PutInMenu'
import { columnsFor, filterDocuments, type LibraryFilter, membersOf } from './columns'
import { removeDocuments, setFurniture } from './commands'
import { EmptyLibrary } from './EmptyLibrary'
import { exportScopes } from './export-scopes'
import { LibraryTable } from './LibraryTable'
import { OpenButtons } from './OpenButtons'
import { ProfileDialog } from './ProfileDialog'
import { inShownOrder, useLibraryTable } from './use-library-table'
import './library.css'
import './library-table.css'
import './library-cells.css'
import './empty-library.css'

const NO_FILTER: LibraryFilter = { text: '', type: null }

/** More columns than this nobody reads side by side. */
const MOST_COMPARED = 12

/** An earlier edition stands before a later one. */
function oldestFirst(documents: readonly DocumentSummary[]): readonly DocumentId[] {
  return documents.toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || a.title.localeCompare(b.title, 'nb')).map(({ id }) => id)
}

export function LibraryView({ collection }: { readonly collection: CollectionId | null }) {
  const state = useStore(useServices().libraryState)
  const text = useMessages(library)
  const frame = useMessages(shell)
  return (
    <main id='main' className='library' tabIndex={-1}>
      {state.kind === 'loading' && (
        <p className='library-loading' role='status'>
          <Spinner aria-hidden='true' data-size='sm' />
          {text.loading}
        </p>
      )}
      {state.kind === 'failed' && (
        <Alert data-color='danger' className='library-failed'>
          <Heading level={1} data-size='xs'>
            {frame.startFailed}
          </Heading>
          <Paragraph>{frame.startFailedBody}</Paragraph>
          <Paragraph data-size='sm'>{state.detail}</Paragraph>
          <Button variant='secondary' data-size='sm' onClick={() => location.reload()}>
            {frame.reload}
          </Button>
        </Alert>
      )}
      {state.kind === 'ready' && (state.documents.length === 0 ? <EmptyLibrary /> : <Documents state={state} collectionId={collection} />)}
    </main>
  )
}

interface DocumentsProps {
  readonly state: LibraryReady
  readonly collectionId: CollectionId | null
}

function Documents({ state, collectionId }: DocumentsProps) {
  const services = useServices()
  const language = useLanguage()
  const text = useMessages(library)
  const reviewWords = useMessages(review)
  const compareWords = useMessages(compare)
  const collectionWords = useMessages(collections)
  const exportWords = useMessages(exporting)
  const [filter, setFilter] = useState(NO_FILTER)
  const [selected, setSelected] = useState<ReadonlySet<DocumentId>>(new Set())
  const [edited, setEdited] = useState<DocumentSummary | null>(null)
  const { basis } = useStore(services.preferences)
  const { collections: known } = useStore(services.collectionState)
  const collection = known?.find(({ id }) => id === collectionId) ?? null
  const within = useMemo(
    () => (collection === null ? state.documents : membersOf(state.documents, collection)),
    [state.documents, collection],
  )
  const documents = useMemo(() => (basis === 'reviewed' ? within.map(withReviewedFigures) : within), [within, basis])
  const shown = useMemo(() => filterDocuments(documents, filter), [documents, filter])
  const version = useStore(services.codebookState, versionInUse)
  const rows = useLibraryTable(shown, selected, setSelected)
  // What the filter hides is not removed by "remove selected".
  const chosen = useMemo(() => {
    const seen = new Set(shown.map(({ id }) => id))
    return state.documents.filter(({ id }) => selected.has(id) && seen.has(id))
  }, [state.documents, shown, selected])
  return (
    <>
      <div className='library-head'>
        <div>
          <Heading level={1} data-size='sm'>
            {text.title}
          </Heading>
          <p className='library-count' role='status'>
            {shown.length === state.documents.length ? text.documents(shown.length) : text.shownOf(shown.length, state.documents.length)}
          </p>
        </div>
        <BasisSwitch />
        <div className='library-actions' data-size='sm'>
          <OpenButtons />
          <ExportButton
            scopes={exportScopes(exportWords, { chosen, shown, all: state.documents })}
            name={collection?.name ?? exportWords.fileName}
          />
        </div>
      </div>
      <Filters filter={filter} collection={collection} onFilter={setFilter}>
        {chosen.length > 0 && (
          <div className='selection'>
            <span>{text.selected(chosen.length)}</span>
            <Button
              variant='secondary'
              disabled={chosen.length > MOST_COMPARED}
              title={compareWords.compareHelp}
              onClick={() => navigate({ view: 'compare', selection: { documents: oldestFirst(chosen), collections: [] }, tab: 'figures' })}
            >
              {compareWords.compare}
            </Button>
            {collection === null ? (
              <PutInMenu documents={oldestFirst(chosen)} />
            ) : (
              <Button variant='secondary' onClick={() => void takeOut(services, collection, oldestFirst(chosen))}>
                {collectionWords.takeOut}
              </Button>
            )}
            <Button variant='secondary' onClick={() => navigate({ view: 'review', tab: 'list', documents: chosen.map(({ id }) => id) })}>
              {reviewWords.reviewChosen}
            </Button>
            <Button
              variant='secondary'
              data-color='danger'
              onClick={() => {
                setSelected(new Set())
                void removeDocuments(services, chosen)
              }}
            >
              <TrashIcon />
              {text.removeSelected}
            </Button>
          </div>
        )}
        {chosen.length === 0 && (
          <span className='library-table-menu'>
            <TableMenu
              name={text.title}
              documents={inShownOrder(rows).map(({ id }) => id)}
              sheets={async () => [
                (await import('./library-sheet')).librarySheet(inShownOrder(rows), language, columnsFor(version?.codebook ?? null)),
              ]}
            />
          </span>
        )}
      </Filters>
      {collection !== null && <CollectionBar collection={collection} rows={within} />}
      {within.length === 0 ? (
        <Paragraph className='nothing-matches'>{collectionWords.empty}</Paragraph>
      ) : shown.length === 0 ? (
        <div className='nothing-matches'>
          <Paragraph>{text.nothingMatches}</Paragraph>
          <Button variant='secondary' data-size='sm' onClick={() => setFilter(NO_FILTER)}>
            {text.clearFilter}
          </Button>
        </div>
      ) : (
        <LibraryTable of={rows} documents={shown} selected={selected} onSelect={setSelected} onEdit={setEdited} />
      )}
      <div className='library-foot' data-size='sm'>
        <Switch
          label={text.countFurniture}
          description={text.countFurnitureHelp}
          checked={state.includeFurniture}
          disabled={state.reanalysis !== null}
          onChange={(event) => void setFurniture(services, event.target.checked)}
        />
        <p className='reanalysis' role='status'>
          {state.reanalysis !== null && (
            <>
              <Spinner aria-hidden='true' data-size='2xs' />
              {text.reanalysing(state.reanalysis.done, state.reanalysis.of)}
            </>
          )}
        </p>
      </div>
      {edited !== null && <ProfileDialog key={edited.id} row={edited} onClose={() => setEdited(null)} />}
    </>
  )
}

interface FiltersProps {
  readonly filter: LibraryFilter
  readonly collection: Collection | null
  readonly children: ReactNode
  onFilter(filter: LibraryFilter): void
}

function Filters({ filter, collection, onFilter, children }: FiltersProps) {
  const { collections: known } = useStore(useServices().collectionState)
  const collectionWords = useMessages(collections)
  const text = useMessages(library)
  const words = useMessages(common)
  return (
    <div className='library-filters' data-size='sm'>
      <Textfield
        className='filter-text'
        type='search'
        aria-label={text.filter}
        placeholder={text.filterPlaceholder}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Select
        width='auto'
        aria-label={text.type}
        value={filter.type ?? ''}
        onChange={(event) => onFilter({ ...filter, type: DOCUMENT_TYPES.find((type) => type === event.target.value) ?? null })}
      >
        <Select.Option value=''>{text.allTypes}</Select.Option>
        {DOCUMENT_TYPES.map((type) => (
          <Select.Option key={type} value={type}>
            {words[type]}
          </Select.Option>
        ))}
      </Select>
      {known !== null && known.length > 0 && (
        <Select
          width='auto'
          aria-label={collectionWords.collection}
          value={collection?.id ?? ''}
          onChange={(event) => {
            const chosen = known.find(({ id }) => id === event.target.value)
            navigate(chosen === undefined ? { view: 'library' } : { view: 'library', collection: chosen.id })
          }}
        >
          <Select.Option value=''>{collectionWords.all}</Select.Option>
          {known.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      )}
      {children}
    </div>
  )
}
