/** Documents as bar codes, one under the other: a line for every directive where it stands, over its chapters and pages. */
import type { MouseEvent } from 'react'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import type { ComparedMember } from '../../../shared/model/comparison'
import { directiveCount, directiveMarks } from '../../../shared/model/digest-rows'
import { MODALITIES } from '../../../shared/model/directive'
import type { DocumentSummary } from '../../../shared/model/library'
import { useLanguage, useMessages } from '../../app/language'
import { navigate, toHash } from '../../app/routes'
import { About } from '../../evidence/About'
import { LEGEND_ROW, placeLegend } from '../../plot/legend'
import { Plot } from '../../plot/Plot'
import { fitted, fittedTitle, textWidth } from '../../plot/text-width'
import { chaptersOf, DASHES, LENGTH, linesOf, pageTicks } from './barcode-layout'
import './barcodes.css'

/** Heights of the parts of one document's bar code, in CSS pixels. */
const TITLE = 24
const STRIP = 44
const CHAPTERS = 20
const PAGES = 26
const GAP = 16
const ROW = TITLE + STRIP + CHAPTERS + PAGES + GAP
/** Between two page numbers. */
const APART = 30

export interface BarcodeDocument {
  readonly row: DocumentSummary
  readonly member: ComparedMember
}

interface BarcodePlotProps {
  readonly documents: readonly BarcodeDocument[]
  readonly name: string
  readonly title: string
}

export function BarcodePlot({ documents, name, title }: BarcodePlotProps) {
  const text = useMessages(compare)
  const words = useMessages(common)
  const legend = (width: number): number => placeLegend(words, width).rows * LEGEND_ROW + 10
  const height = (width: number): number => legend(width) + documents.length * ROW - GAP
  return (
    <Plot
      name={name}
      title={title}
      about={<About what={title} measures={['barcode']} />}
      note={text.barcodeHelp}
      hint={text.barcodeHint}
      height={height}
    >
      {(width) => (
        <>
          <Legend width={width} />
          {documents.map((one, i) => (
            <g key={one.row.id} transform={`translate(0 ${legend(width) + i * ROW})`}>
              <Barcode {...one} width={width} />
            </g>
          ))}
        </>
      )}
    </Plot>
  )
}

function Legend({ width }: { readonly width: number }) {
  const words = useMessages(common)
  return placeLegend(words, width).placed.map(({ modality, name, x, row }) => (
    <g key={modality} transform={`translate(${x} ${row * LEGEND_ROW})`}>
      <path className={`barcode-line line-${modality}`} d={`M8 ${17 - LENGTH[modality] * 16}V17`} strokeDasharray={DASHES[modality]} />
      <text className='plot-text' x='18' y='14'>
        {name}
      </text>
    </g>
  ))
}

function Barcode({ row, member, width }: BarcodeDocument & { readonly width: number }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const gutter = Math.ceil(Math.max(...[text.chapters, text.pages].map((name) => textWidth(name, 11)))) + 10
  const plot = width - gutter - 1
  const words = Math.max(1, member.words)
  const counted = `${text.barcodeCount(directiveCount(member.directives))} · ${formatNumber(language, member.words)} ${text.words.toLowerCase()}`
  const room = width - textWidth(counted, 11) - 16
  function openNearest(event: MouseEvent): void {
    const box = event.currentTarget.getBoundingClientRect()
    const at = ((event.clientX - box.left) / box.width) * words
    const marks = directiveMarks(member.directives)
    const [first] = marks
    if (first === undefined) return
    const nearest = marks.reduce((best, mark) => (Math.abs(mark.at - at) < Math.abs(best.at - at) ? mark : best), first)
    navigate({ view: 'reader', documentId: row.id, passage: nearest, focus: { kind: 'modality', value: 'all' } })
  }
  return (
    <>
      <a href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: { kind: 'modality', value: 'all' } })}>
        <title>{`${row.title}: ${text.barcodeCount(directiveCount(member.directives))}`}</title>
        <rect className='plot-hit' width={width} height={TITLE - 4} />
        <text className='plot-text plot-strong' y='14' lang={row.language}>
          {fittedTitle(row.title, room, 13, 600)}
        </text>
        <text className='plot-small plot-end' x={width - 1} y='14'>
          {counted}
        </text>
      </a>
      <text className='plot-small' y={TITLE + STRIP + 14}>
        {text.chapters}
      </text>
      <text className='plot-small' y={TITLE + STRIP + CHAPTERS + 17}>
        {text.pages}
      </text>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus */}
      <g transform={`translate(${gutter} ${TITLE})`} aria-hidden='true'>
        <Chapters row={row} member={member} width={plot} />
        {MODALITIES.map((modality) => (
          <path
            key={modality}
            className={`barcode-line line-${modality}`}
            d={linesOf(member, modality, plot, STRIP)}
            strokeDasharray={DASHES[modality]}
          />
        ))}
        <Pages member={member} width={plot} />
        <rect className='plot-frame' width={plot} height={STRIP + CHAPTERS} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a picture one can point at; the list of chapters is the way for keys */}
        <rect className='barcode-target' width={plot} height={STRIP} onClick={openNearest} />
      </g>
    </>
  )
}

/** The borders of the chapters run through the lines, so that one sees in which each stands. */
function Chapters({ row, member, width }: BarcodeDocument & { readonly width: number }) {
  const text = useMessages(compare)
  const words = Math.max(1, member.words)
  return chaptersOf(member.sections).map((section) => {
    const [x, own] = [(section.at / words) * width, (section.words / words) * width]
    const title = section.title ?? text.untitled
    return (
      <g key={section.at}>
        <title>{title}</title>
        {section.at > 0 && <path className='plot-grid' d={`M${x.toFixed(1)} 0V${STRIP + CHAPTERS}`} />}
        <text className='plot-small' x={x + 4} y={STRIP + 14} lang={section.title === null ? undefined : row.language}>
          {fitted(title, own - 8, 11)}
        </text>
        <rect className='barcode-chapter' x={x} y={STRIP} width={Math.max(0, own)} height={CHAPTERS} />
      </g>
    )
  })
}

function Pages({ member, width }: { readonly member: ComparedMember; readonly width: number }) {
  const ticks = pageTicks(member, width, APART)
  const y = STRIP + CHAPTERS
  const path = ticks.map(({ x, label }) => `M${x.toFixed(1)} ${y}v${label === null ? 4 : 7}`).join('')
  return (
    <>
      <path className='plot-axis' d={path} />
      {ticks.map(
        ({ x, label }) =>
          label !== null && (
            <text key={`${x} ${label}`} className='plot-small' x={x + 3} y={y + 17}>
              {label}
            </text>
          ),
      )}
    </>
  )
}
