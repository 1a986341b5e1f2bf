/** A strip as long as the document: where the listed findings are dense, and what is in view. Click goes there. */
import { memo, useMemo, useState } from 'react'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import type { SourceDocument } from '../../../shared/model/source-document'
import { useLanguage } from '../../app/language'
import type { Positions } from '../../reader/positions'
import type { ReadingViewStore } from '../../reader/view-state'
import { useStore } from '../../state/use-store'
import { densityBins } from './density'
import type { Finding } from './findings'
import './density-strip.css'

/** One bin is about four pixels on an ordinary screen: finer cannot be told apart. */
const BINS = 160

interface DensityStripProps {
  readonly document: SourceDocument
  readonly findings: readonly Finding[]
  readonly positions: Positions
  readonly view: ReadingViewStore
  readonly onGo: (fraction: number) => void
}

export const DensityStrip = memo(function DensityStrip({ document, findings, positions, view, onGo }: DensityStripProps) {
  const language = useLanguage()
  const words = reader[language]
  const [hovered, setHovered] = useState<number | null>(null)
  const bins = useMemo(
    () =>
      densityBins(
        findings,
        findings.map(({ span }) => positions.of(span)),
        BINS,
      ),
    [findings, positions],
  )
  const headings = useMemo(
    () =>
      document.blocks
        .filter(({ kind, level }) => kind === 'heading' && (level ?? 1) <= 3)
        .map(({ span }) => ({ span, at: positions.of(span) })),
    [document, positions],
  )
  const most = Math.max(1, ...bins.map(({ total }) => total))
  const densest = bins.findIndex(({ total }) => total === most)
  const paged = document.format === 'pdf'
  const label = (fraction: number): string => document.pages[positions.pageAt(fraction)]?.label ?? ''

  function fractionAt(event: React.MouseEvent): number {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientY - box.top) / box.height))
  }

  const heading = hovered === null ? undefined : headings.findLast(({ at }) => at <= hovered + 1 / BINS)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a picture one can point at; the list is the way for keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      className='density-strip'
      onClick={(event) => onGo(fractionAt(event))}
      onMouseMove={(event) => setHovered(fractionAt(event))}
      onMouseLeave={() => setHovered(null)}
    >
      <svg
        viewBox={`0 0 100 ${BINS}`}
        preserveAspectRatio='none'
        role='img'
        aria-label={findings.length > 0 && paged ? `${words.strip}. ${words.stripDensest(label(densest / BINS))}` : words.strip}
      >
        {bins.flatMap(({ parts, at }) => {
          let x = 0
          return parts.map(({ kind, count }) => {
            const width = (count / most) * 92
            x += width
            return <rect key={`${at} ${kind}`} className={`strip-${kind}`} x={x - width} y={at + 0.08} width={width} height={0.84} />
          })
        })}
      </svg>
      <ViewMarker view={view} />
      {hovered !== null && (
        <div className='strip-tip' style={{ top: `${hovered * 100}%` }}>
          {paged
            ? words.stripAt(label(hovered), formatNumber(language, bins[Math.min(BINS - 1, Math.floor(hovered * BINS))]?.total ?? 0))
            : formatNumber(language, bins[Math.min(BINS - 1, Math.floor(hovered * BINS))]?.total ?? 0)}
          {heading && <span>{document.text.slice(heading.span.start, heading.span.end)}</span>}
        </div>
      )}
    </div>
  )
})

/** By itself, so that scrolling draws this and not the whole strip. */
function ViewMarker({ view }: { readonly view: ReadingViewStore }) {
  const { top, bottom } = useStore(view)
  return <div className='strip-view' style={{ top: `${top * 100}%`, height: `${Math.max(1, (bottom - top) * 100)}%` }} />
}
