/** The window: the frame around every view, and the view the address names. */
import { SkipLink } from '@digdir/designsystemet-react'
import { type MouseEvent, type RefObject, Suspense, useCallback, useEffect, useRef } from 'react'
import { common } from '../../shared/i18n/common'
import { shell } from '../../shared/i18n/shell'
import { useOpenSheet } from '../evidence/open-sentences'
import { pickAndImport } from '../features/library/commands'
import { DropTarget } from '../features/library/DropTarget'
import { ImportPanel } from '../features/library/ImportPanel'
import { LibraryView } from '../features/library/LibraryView'
import { dismiss } from '../state/notices'
import { useStore } from '../state/use-store'
import { Toasts } from '../ui/Toasts'
import { TableOutputProvider } from '../ui/table-output'
import { ErrorBoundary } from './ErrorBoundary'
import { useMessages } from './language'
import { lazyView } from './lazy-view'
import type { Route } from './routes'
import { useServices } from './services'
import { listenForShortcuts } from './shortcuts'
import { QUICK_SEARCH_ID, TopBar } from './TopBar'
import { useRoute } from './use-route'
import { useWindowOutput } from './use-table-output'

// The reader brings PDF.js: the window does not wait for it, but has it by the time a document is opened.
const readerView = lazyView(async () => (await import('../features/reader/ReaderView')).ReaderView)
const searchView = lazyView(async () => (await import('../features/search/SearchView')).SearchView)
const reviewView = lazyView(async () => (await import('../features/review/ReviewView')).ReviewView)
const accuracyView = lazyView(async () => (await import('../features/accuracy/AccuracyView')).AccuracyView)
const codebookView = lazyView(async () => (await import('../features/codebook/CodebookView')).CodebookView)
const compareView = lazyView(async () => (await import('../features/compare/CompareView')).CompareView)
const sentenceSheet = lazyView(async () => (await import('../features/compare/SentenceSheet')).SentenceSheet)
const steeringView = lazyView(async () => (await import('../features/steering/SteeringView')).SteeringView)
const silenceView = lazyView(async () => (await import('../features/silence/SilenceView')).SilenceView)

export function App() {
  const services = useServices()
  const route = useRoute()
  const text = useMessages(shell)
  const first = useRef(true)
  const output = useWindowOutput()
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      searchView.preload()
      readerView.preload()
      reviewView.preload()
      compareView.preload()
      sentenceSheet.preload()
    })
    return () => cancelIdleCallback(idle)
  }, [])
  useEffect(() => {
    const open = (): void => void pickAndImport(services, 'files')
    const stopKeys = listenForShortcuts({ open, focusSearch })
    const stopMenu = services.host.onMenuCommand((command) => {
      if (command === 'open') open()
      else focusSearch()
    })
    const stopFiles = services.host.onFilesOpened((files) => services.importer.add(files))
    return () => {
      stopKeys()
      stopMenu()
      stopFiles()
    }
  }, [services])
  return (
    <div className='window' data-view={route.view}>
      <SkipLink href='#main' onClick={focusMain}>
        {text.skipToContent}
      </SkipLink>
      <TopBar route={route} />
      <ErrorBoundary key={route.view}>
        <TableOutputProvider value={output}>
          <Suspense fallback={<Waiting />}>
            <View route={route} />
            <FocusKept place={route.view === 'reader' ? route.documentId : route.view} first={first} />
          </Suspense>
          <Sentences />
        </TableOutputProvider>
      </ErrorBoundary>
      <Corner view={route.view} />
      <DropTarget />
    </div>
  )
}

function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'library':
      return <LibraryView collection={route.collection ?? null} />
    case 'reader':
      return <readerView.View documentId={route.documentId} passage={route.passage} focus={route.focus} />
    case 'search':
      return <searchView.View query={route.query} within={route.within ?? null} />
    case 'accuracy':
      return <accuracyView.View />
    case 'review':
      return <reviewView.View tab={route.tab} documents={route.documents} />
    case 'compare':
      return <compareView.View selection={route.selection} tab={route.tab} />
    case 'silence':
      return <silenceView.View selection={route.selection} sought={route.sought} />
    case 'steering':
      return <steeringView.View documentId={route.documentId} show={route.show} />
    case 'codebook':
      return <codebookView.View part={route.part} code={route.code} />
  }
}

/** The sentences behind a number, over the view that showed it. */
function Sentences() {
  const sheet = useOpenSheet()
  return (
    sheet && (
      <Suspense>
        <sentenceSheet.View sheet={sheet} />
      </Suspense>
    )
  )
}

interface FocusKeptProps {
  /** Another value: another view is shown. */
  readonly place: string
  /** Nothing has been shown yet: the focus stays where the browser puts it. */
  readonly first: RefObject<boolean>
}

/** When what had the focus is gone with the view it stood in, the view that came instead has it: the next key goes on from there. */
function FocusKept({ place, first }: FocusKeptProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says when another view is there
  useEffect(() => {
    const frame = document.querySelector('.window')
    if (first.current || frame === null) {
      first.current = false
      return
    }
    focusMainIfNothing()
    // A view that waits for its document draws another `main` when it is there: children of the frame, as all of them are.
    const observer = new MutationObserver(focusMainIfNothing)
    observer.observe(frame, { childList: true })
    return () => observer.disconnect()
  }, [place])
  return null
}

function focusMainIfNothing(): void {
  if (document.activeElement === null || document.activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true })
}

function Waiting() {
  const text = useMessages(shell)
  return (
    <main id='main' className='waiting' tabIndex={-1}>
      <p role='status'>{text.loading}</p>
    </main>
  )
}

/** Where the progress of an import and short messages are: the lower right corner. */
function Corner({ view }: { readonly view: Route['view'] }) {
  const { notices } = useServices()
  const text = useMessages(shell)
  const words = useMessages(common)
  const onDismiss = useCallback((id: number, used: boolean) => dismiss(notices, id, used), [notices])
  return (
    <div className='corner'>
      <ImportPanel view={view} />
      <Toasts label={text.messages} closeLabel={words.close} toasts={useStore(notices)} onDismiss={onDismiss} />
    </div>
  )
}

function focusSearch(): void {
  const input = document.getElementById(QUICK_SEARCH_ID)
  if (input instanceof HTMLInputElement) {
    input.focus()
    input.select()
  }
}

/** The address is the router's, so the link must not change it. */
function focusMain(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
