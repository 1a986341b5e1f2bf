/** A document that is there, with its findings: what is chosen, what is shown, and the keys. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { judging } from '../../../shared/i18n/judging'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import type { TermCount } from '../../../shared/model/analysis'
import type { StoredDocument } from '../../../shared/model/library'
import type { TextSpan } from '../../../shared/text/span'
import { useLanguage } from '../../app/language'
import type { ReaderFocus } from '../../app/routes'
import { useServices } from '../../app/services'
import { type Rotation, stepZoom, turn, type Zoom } from '../../reader/geometry'
import type { Mark } from '../../reader/marks'
import { positionsOf } from '../../reader/positions'
import type { PdfOpening } from '../../reader/use-pdf'
import { createReadingView, type ReadingControls } from '../../reader/view-state'
import { Judging, type SelectedWords } from '../../review/Judging'
import { targetOf } from '../../review/shown-directives'
import { themesIn, useThemeCodes } from '../../review/theme-codes'
import { useReview } from '../../review/use-review'
import { useStore } from '../../state/use-store'
import { DensityStrip } from './DensityStrip'
import { DocumentPane } from './DocumentPane'
import { FilterBar } from './FilterBar'
import { FindingList } from './FindingList'
import { addresseesOf, type FindingFilter, filterFindings, filterOfFocus } from './finding-filter'
import { FIRST_LAYERS, type Layers, marksOf } from './finding-marks'
import { type Finding, findingAt, findingsOf, isCounted } from './findings'
import { DownIcon, UpIcon } from './icons'
import { LayerMenu } from './LayerMenu'
import { ReaderHeader } from './ReaderHeader'
import { ReaderToolbar } from './ReaderToolbar'
import { StepButton } from './StepButton'
import { usePassage } from './use-passage'
import { WhyPanel } from './WhyPanel'

interface ReadingProps {
  readonly stored: StoredDocument
  readonly pdf: PdfOpening | null
  readonly passage: TextSpan | null
  readonly focus: ReaderFocus | null
}

export function Reading({ stored, pdf, passage, focus }: ReadingProps) {
  const language = useLanguage()
  const words = reader[language]
  const { document: source, layout } = stored
  const review = useReview(stored)
  const { basis } = useStore(useServices().preferences)
  const analysis = basis === 'reviewed' ? review.analysis : stored.analysis
  // The first page of a PDF comes before the list: its findings are gathered when it is drawn, or after a moment.
  const [shown, setShown] = useState(pdf === null)
  const onShown = useCallback(() => startTransition(() => setShown(true)), [])
  useEffect(() => {
    const timer = setTimeout(onShown, LIST_AFTER_MS)
    return () => clearTimeout(timer)
  }, [onShown])
  const findings = useMemo(() => (shown ? findingsOf(stored, review, basis) : NO_FINDINGS), [stored, review, basis, shown])
  // A filter that was chosen holds until another number is clicked.
  const asked = focus === null ? null : `${focus.kind} ${focus.value}`
  const [chosenFilter, setChosenFilter] = useState<{ readonly asked: string | null; readonly filter: FindingFilter } | null>(null)
  const setFilter = useCallback((chosen: FindingFilter) => setChosenFilter({ asked, filter: chosen }), [asked])
  const firstChoice = useMemo(() => firstFilter(focus, passage, findings, analysis.counts), [focus, passage, findings, analysis])
  const filter = chosenFilter !== null && chosenFilter.asked === asked ? chosenFilter.filter : firstChoice
  const [layers, setLayers] = useState<Layers>(FIRST_LAYERS)
  const [zoom, setZoom] = useState<Zoom>('width')
  const [rotation, setRotation] = useState<Rotation>(0)
  const view = useMemo(createReadingView, [])
  const controls = useRef<ReadingControls | null>(null)

  const listed = useMemo(() => filterFindings(findings, source.text, filter), [findings, source, filter])
  const marks = useMemo(() => marksOf(findings, layers), [findings, layers])
  const allMarks = useMemo(() => marksOf(findings, ALL_LAYERS), [findings])
  const countedList = useMemo(() => listed.filter(isCounted), [listed])
  const uncounted = listed.length - countedList.length
  const positions = useMemo(() => positionsOf(source, layout, rotation), [source, layout, rotation])

  const [chosen, select] = usePassage(source.id, passage, focus)
  const selectedFinding = useMemo(() => {
    if (chosen === null) return null
    return findings.find(({ key }) => key === chosen.key) ?? findingAt(findings, chosen)
  }, [findings, chosen])
  const selected = useMemo<Mark | null>(
    () =>
      chosen === null || chosen.end > source.text.length
        ? null
        : { key: selectedFinding?.key ?? 'passage', span: { start: chosen.start, end: chosen.end }, look: { layer: 'selected' } },
    [selectedFinding, chosen, source],
  )

  // Who clicked a number wants to see the words behind it: the first of them is shown at once.
  const led = useRef<string | null>(null)
  useEffect(() => {
    if (!shown || led.current === asked || asked === null || passage !== null) return
    led.current = asked
    const first = listed[0]
    if (first) select(first)
  }, [shown, asked, passage, listed, select])

  const goTo = useCallback((fraction: number) => controls.current?.goToFraction(fraction), [])

  function pick(key: string): void {
    const finding = findings.find((candidate) => candidate.key === key)
    if (!finding) return
    if (!listed.includes(finding)) setFilter(firstFilter(null, finding.span, [finding], analysis.counts))
    select(finding)
  }

  const position = listed.findIndex(({ key }) => key === selectedFinding?.key)
  function step(by: 1 | -1): void {
    const from =
      position >= 0 ? position + by : by === 1 ? nextFrom(listed, chosen?.start ?? null) : nextFrom(listed, chosen?.start ?? null) - 1
    const finding = listed[Math.max(0, Math.min(listed.length - 1, from))]
    if (finding) select(finding)
  }

  const themes = useThemeCodes()
  const names = useMemo(() => addresseesOf(findings).map(({ name }) => name), [findings])
  /** What the pointer selected; else the sentence of the chosen finding, when it is no directive. */
  function selectedWords(): SelectedWords {
    const selection = controls.current?.selectedSpan() ?? 'none'
    if (selection === 'unknown') return { kind: 'unknown' }
    const span = selection !== 'none' ? selection : selectedFinding?.kind === 'directive' ? null : selectedFinding?.sentence
    if (!span) return { kind: 'none' }
    const overlaps = review.directives.some(({ directive }) => directive.start < span.end && span.start < directive.end)
    return overlaps
      ? { kind: 'directive' }
      : {
          kind: 'words',
          document: source,
          span: { start: span.start, end: span.end },
          codes: themesIn(themes, stored.analysis.mentions, span),
        }
  }

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined)
  keys.current = (event) => {
    if (event.defaultPrevented || event.altKey) return
    const command = event.ctrlKey || event.metaKey
    const typing =
      event.target instanceof Element &&
      event.target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog[open]')
    const action = command
      ? {
          '+': () => setZoom(stepZoom(factor(), 1)),
          '=': () => setZoom(stepZoom(factor(), 1)),
          '-': () => setZoom(stepZoom(factor(), -1)),
          '0': () => setZoom('width'),
        }[event.key]
      : typing
        ? undefined
        : { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1) }[event.key]
    if (!action || (command && layout === null)) return
    event.preventDefault()
    action()
  }
  const factor = (): number => view.get().factor ?? 1
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => keys.current(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <main id='main' tabIndex={-1} className='reader' data-passage={chosen ? `${chosen.start}-${chosen.end}` : undefined}>
      <ReaderHeader source={source} analysis={analysis} judged={review.judged} found={stored.analysis.directives.length} />
      <ReaderToolbar
        view={view}
        pages={layout?.pages.length ?? 0}
        zoom={zoom}
        onZoom={setZoom}
        onRotate={() => setRotation(turn(rotation, 90))}
        onPage={(index) => controls.current?.goToPage(index)}
      >
        <LayerMenu layers={layers} onChange={setLayers} />
      </ReaderToolbar>
      <div className='reader-document'>
        <DocumentPane
          stored={stored}
          pdf={pdf}
          zoom={zoom}
          rotation={rotation}
          marks={marks}
          allMarks={allMarks}
          selected={selected}
          view={view}
          controls={controls}
          onPick={pick}
          onShown={onShown}
        />
        <DensityStrip document={source} findings={countedList} positions={positions} view={view} onGo={goTo} />
      </div>
      <aside className='reader-findings' aria-label={words.findings}>
        {!shown && <p className='finding-empty'>{words.loadingDocument}</p>}
        {shown && (
          <FilterBar findings={findings} text={source.text} filter={filter} analysis={analysis} onChange={setFilter}>
            <Judging
              targets={selectedFinding?.kind === 'directive' ? [targetOf(source, selectedFinding.shown)] : []}
              addressees={names}
              selectedWords={selectedWords}
              onJudged={() => step(1)}
              // It has no row yet; when it has, it is the one at these words.
              onAdded={(span) => {
                getSelection()?.removeAllRanges()
                select({ key: 'added', span })
              }}
            />
            <div className='finding-steps'>
              <span role='status'>
                {words.position(position >= 0 ? formatNumber(language, position + 1) : '–', formatNumber(language, listed.length))}
                {uncounted > 0 && <span className='finding-uncounted'> {judging[language].uncounted(uncounted)}</span>}
              </span>
              <WhyPanel finding={selectedFinding} text={source.text} />
              <StepButton name={words.previous} shortcut='k' icon={<UpIcon />} onClick={() => step(-1)} />
              <StepButton name={words.next} shortcut='j' icon={<DownIcon />} onClick={() => step(1)} />
            </div>
            <FindingList
              label={words.findings}
              keys={words.keys}
              document={source}
              findings={listed}
              selected={selectedFinding?.key ?? null}
              empty={findings.length === 0 ? words.nothingInDocument : words.nothing}
              onSelect={select}
              onOpen={() => controls.current?.goToSelected()}
            />
          </FilterBar>
        )}
      </aside>
    </main>
  )
}

/** The list waits no longer than this for the first page. */
const LIST_AFTER_MS = 1000
const NO_FINDINGS: readonly Finding[] = []

const ALL_LAYERS: Layers = {
  modalities: FIRST_LAYERS.modalities,
  themes: new Set(['innovation', 'cocreation', 'other']),
  notDirectives: true,
}

/** What the address asks for: the findings behind a number, or the list that has the passage in it. */
function firstFilter(
  focus: ReaderFocus | null,
  passage: TextSpan | null,
  findings: readonly Finding[],
  counts: readonly TermCount[],
): FindingFilter {
  const asked = filterOfFocus(focus, findings, counts)
  const finding = focus === null && passage !== null ? findingAt(findings, passage) : null
  return finding ? { ...asked, kind: finding.kind } : asked
}

/** Index of the first finding after a place in the text. */
function nextFrom(findings: readonly Finding[], start: number | null): number {
  if (start === null) return 0
  const at = findings.findIndex(({ span }) => span.start >= start)
  return at < 0 ? findings.length : at
}
