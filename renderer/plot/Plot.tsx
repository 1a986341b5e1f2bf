/** A plot with its heading and its menu, drawn as wide as there is room. */
import { type ReactNode, startTransition, useEffect, useId, useRef, useState } from 'react'
import { PlotMenu } from './PlotMenu'

/** Narrower than this it scrolls. CSS pixels. */
const NARROWEST = 300

interface PlotProps {
  /** Of a file it is saved in, without the ending. */
  readonly name: string
  readonly title: string
  /** How to read it; shown under the title, and in the file. */
  readonly note: string
  /** What can be done with it on the screen; not in the file. */
  readonly hint?: string
  /** On request: formula and denominator; not in the file. */
  readonly about?: ReactNode
  /** Of all that `children` draws, in CSS pixels. */
  height(width: number): number
  /** Draws in an area of this width. Bars that lead somewhere are links with a name of their own. */
  children(width: number): ReactNode
}

export function Plot({ name, title, note, hint = '', about, height, children }: PlotProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    // The observer speaks once the page has been laid out: to ask before would lay it out for each plot. Drawing may be interrupted.
    const observer = new ResizeObserver(() => startTransition(() => setRoom(Math.floor(element.clientWidth))))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const width = Math.max(NARROWEST, room)
  return (
    <figure className='plot' aria-labelledby={id}>
      <div className='plot-head'>
        <figcaption>
          <span className='plot-title'>
            <strong id={id}>{title}</strong>
            {about}
          </span>
          <span>{`${note} ${hint}`.trim()}</span>
        </figcaption>
        <PlotMenu name={name} title={title} note={note} svg={svg} />
      </div>
      <div className='plot-body' ref={box}>
        {room > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn
          <svg ref={svg} role='group' aria-labelledby={id} width={width} height={height(width)} viewBox={`0 0 ${width} ${height(width)}`}>
            {children(width)}
          </svg>
        )}
      </div>
    </figure>
  )
}
