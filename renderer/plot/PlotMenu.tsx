/** Saves a plot as SVG or PNG, as it would be printed: light, and with its title and how to read it. */
import { Button, Popover } from '@digdir/designsystemet-react'
import { type RefObject, useState } from 'react'
import { plots } from '../../shared/i18n/plots'
import { useMessages } from '../app/language'
import { useServices } from '../app/services'
import { notify } from '../state/notices'
import { DownloadIcon } from '../ui/icons'
import { embeddedFont, plotPng } from './plot-png'
import { standaloneSvg } from './standalone-svg'
import './plot.css'

interface PlotMenuProps {
  /** Of the file, without its ending. */
  readonly name: string
  /** Stands above the plot in the file. */
  readonly title: string
  /** How to read it, what it counts and on what basis; stands below the plot in the file. */
  readonly note: string
  readonly svg: RefObject<SVGSVGElement | null>
}

export function PlotMenu({ name, title, note, svg }: PlotMenuProps) {
  const { host, notices } = useServices()
  const text = useMessages(plots)
  const [open, setOpen] = useState(false)

  async function save(format: 'svg' | 'png'): Promise<void> {
    setOpen(false)
    const plot = svg.current
    if (plot === null) return
    try {
      const bytes =
        format === 'svg'
          ? new TextEncoder().encode(standaloneSvg(plot, title, note).text)
          : await plotPng(standaloneSvg(plot, title, note, await embeddedFont()))
      const saved = await host.saveFile(`${name}.${format}`, bytes)
      if (saved !== null) notify(notices, { text: text.saved(saved), tone: 'success', action: null, lasts: 6000 })
    } catch {
      notify(notices, { text: text.failed, tone: 'danger', action: null, lasts: null })
    }
  }

  return (
    <Popover.TriggerContext>
      <Popover.Trigger
        variant='tertiary'
        data-size='sm'
        data-color='neutral'
        aria-label={text.saveOf(title)}
        onClick={() => setOpen((old) => !old)}
      >
        <DownloadIcon size={18} />
        {text.save}
      </Popover.Trigger>
      <Popover placement='bottom-end' className='plot-menu' data-size='sm' open={open} onClose={() => setOpen(false)}>
        {(['svg', 'png'] as const).map((format) => (
          <div key={format}>
            <Button variant='secondary' data-size='sm' onClick={() => void save(format)}>
              {text[format]}
            </Button>
            <p>{text[`${format}Help`]}</p>
          </div>
        ))}
      </Popover>
    </Popover.TriggerContext>
  )
}
