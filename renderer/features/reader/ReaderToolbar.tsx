/** Page, zoom, turning and layers above the document. */
import { Button, Select } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import { useLanguage } from '../../app/language'
import { stepZoom, type Zoom } from '../../reader/geometry'
import type { ReadingViewStore } from '../../reader/view-state'
import { useStore } from '../../state/use-store'
import { PlusIcon } from '../../ui/icons'
import { DownIcon, MinusIcon, RotateIcon, UpIcon } from './icons'

const PERCENTS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

interface ReaderToolbarProps {
  readonly view: ReadingViewStore
  readonly pages: number
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly onRotate: () => void
  readonly onPage: (index: number) => void
  readonly children: ReactNode
}

export function ReaderToolbar({ view, pages, zoom, onZoom, onRotate, onPage, children }: ReaderToolbarProps) {
  const language = useLanguage()
  const words = reader[language]
  const factor = useStore(view, ({ factor }) => factor) ?? 1
  const page = useStore(view, ({ page }) => page) ?? 0
  const percent = (value: number): string => `${formatNumber(language, Math.round(value * 100))} %`
  const free = typeof zoom === 'number' && !PERCENTS.includes(zoom)
  return (
    <div className='reader-toolbar' role='toolbar' aria-label={words.document}>
      {pages > 0 && (
        <div className='toolbar-group'>
          <Button icon data-size='sm' variant='tertiary' aria-label={words.previousPage} onClick={() => onPage(Math.max(0, page - 1))}>
            <UpIcon />
          </Button>
          <Button icon data-size='sm' variant='tertiary' aria-label={words.nextPage} onClick={() => onPage(Math.min(pages - 1, page + 1))}>
            <DownIcon />
          </Button>
          <PageField page={page} pages={pages} label={words.pageField} onPage={onPage} />
          <span className='toolbar-quiet'>{words.ofPages(formatNumber(language, pages))}</span>
        </div>
      )}
      {pages > 0 && (
        <div className='toolbar-group'>
          <Button icon data-size='sm' variant='tertiary' aria-label={words.zoomOut} onClick={() => onZoom(stepZoom(factor, -1))}>
            <MinusIcon />
          </Button>
          <Select
            data-size='sm'
            className='toolbar-zoom'
            aria-label={words.zoom}
            value={String(zoom)}
            onChange={({ target }) => onZoom(target.value === 'width' || target.value === 'page' ? target.value : Number(target.value))}
          >
            <Select.Option value='width'>{words.fitWidth}</Select.Option>
            <Select.Option value='page'>{words.fitPage}</Select.Option>
            {free && <Select.Option value={String(zoom)}>{percent(zoom)}</Select.Option>}
            {PERCENTS.map((value) => (
              <Select.Option key={value} value={String(value)}>
                {percent(value)}
              </Select.Option>
            ))}
          </Select>
          <Button icon data-size='sm' variant='tertiary' aria-label={words.zoomIn} onClick={() => onZoom(stepZoom(factor, 1))}>
            <PlusIcon />
          </Button>
          <Button icon data-size='sm' variant='tertiary' aria-label={words.rotate} onClick={onRotate}>
            <RotateIcon />
          </Button>
        </div>
      )}
      <div className='toolbar-group'>{children}</div>
    </div>
  )
}

interface PageFieldProps {
  readonly page: number
  readonly pages: number
  readonly label: string
  readonly onPage: (index: number) => void
}

function PageField({ page, pages, label, onPage }: PageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  function go(): void {
    const wanted = Number.parseInt(typed ?? '', 10)
    if (Number.isInteger(wanted)) onPage(Math.max(1, Math.min(pages, wanted)) - 1)
    setTyped(null)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <input
        className='ds-input toolbar-page'
        data-size='sm'
        inputMode='numeric'
        aria-label={label}
        value={typed ?? String(page + 1)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={go}
        onFocus={({ target }) => target.select()}
      />
    </form>
  )
}
