/** Draws marks on a PDF page from our stored rectangles; never asks the DOM where text is. */
import type { PageGeometry } from '../../shared/model/layout'
import { baselineSide, boxOnPage, type Rotation } from './geometry'
import type { LocatedMark, MarkLook } from './marks'

function classOf(look: MarkLook): string {
  switch (look.layer) {
    case 'modality':
      return `mark mark-${look.part} mark-${look.modality}`
    case 'theme':
      return `mark mark-theme mark-${look.theme}`
    case 'verdict':
      return `mark mark-verdict mark-${look.part}`
    case 'not-directive':
      return 'mark mark-not-directive'
    case 'selected':
      return 'mark mark-selected'
  }
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(4)}%`

interface HighlightLayerProps {
  readonly page: PageGeometry
  readonly rotation: Rotation
  readonly marks: readonly LocatedMark[]
  /** Shown at the chosen passage when its words on the page are not the expected ones; null when they are. */
  readonly doubt: string | null
}

export function HighlightLayer({ page, rotation, marks, doubt }: HighlightLayerProps) {
  const first = doubt === null ? undefined : marks.find(({ look }) => look.layer === 'selected')?.rects[0]
  return (
    <div className='highlight-layer' aria-hidden={doubt === null}>
      {marks.flatMap(({ key, look, rects, directions, span }) =>
        rects.map((rect, i) => {
          const box = boxOnPage(page, rotation, rect)
          return (
            <div
              key={`${key} ${look.layer} ${'part' in look ? look.part : ''} ${span.start} ${rect.join(' ')}`}
              className={look.layer === 'verdict' && i === 0 ? `${classOf(look)} mark-first` : classOf(look)}
              data-baseline={baselineSide(rotation, directions[i] ?? 0)}
              data-key={key}
              style={{ left: percent(box.left), top: percent(box.top), width: percent(box.width), height: percent(box.height) }}
            />
          )
        }),
      )}
      {first && (
        <div
          className='mark-doubt'
          role='note'
          style={{ left: percent(boxOnPage(page, rotation, first).left), top: percent(boxOnPage(page, rotation, first).top) }}
        >
          {doubt}
        </div>
      )}
    </div>
  )
}
