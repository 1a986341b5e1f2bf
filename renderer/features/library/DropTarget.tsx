/** Takes files and folders dropped anywhere on the window, and shows that they may be dropped. */
import { useEffect, useState } from 'react'
import { library } from '../../../shared/i18n/library'
import { useMessages } from '../../app/language'
import { useServices } from '../../app/services'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export function DropTarget() {
  const { host, importer } = useServices()
  const text = useMessages(library)
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering and leaving are told for every element on the way: count them.
    let depth = 0
    const stop = new AbortController()
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void): void =>
      window.addEventListener(type, (event) => hasFiles(event) && react(event), { signal: stop.signal })
    listen('dragenter', (event) => {
      event.preventDefault()
      depth++
      setOver(true)
    })
    listen('dragover', (event) => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    })
    listen('dragleave', () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    })
    listen('drop', (event) => {
      event.preventDefault()
      depth = 0
      setOver(false)
      if (event.dataTransfer) void host.dropped(event.dataTransfer).then((files) => importer.add(files))
    })
    return () => stop.abort()
  }, [host, importer])
  if (!over) return null
  return (
    <div className='drop-overlay'>
      <div className='drop-card'>
        <strong>{text.dropTitle}</strong>
        <span>{text.dropBody}</span>
      </div>
    </div>
  )
}
