/** Codebooks to and from files, and back to the one that came with the app. */
import { Alert, Button, Dialog, Heading, Paragraph, Popover } from '@digdir/designsystemet-react'
import { useMemo, useRef, useState } from 'react'
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { writtenStandardCodebook } from '../../../shared/codebook/standard-codebook'
import { codebookFiles } from '../../../shared/i18n/codebook-files'
import { common } from '../../../shared/i18n/common'
import type { Codebook } from '../../../shared/model/codebook'
import type { CodebookError } from '../../../shared/model/codebook-error'
import { useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { notify } from '../../state/notices'
import { FileInput } from '../../ui/FileInput'
import { DownloadIcon } from '../../ui/icons'
import { ChangeList } from './ChangeList'
import { type ExportFormat, exportCodebook, readCodebookFile, takeUpStandard } from './commands'
import { ImportDialog, type Imported, ImportFault } from './ImportDialog'

export function FileMenu({ codebook }: { readonly codebook: Codebook }) {
  const services = useServices()
  const text = useMessages(codebookFiles)
  const input = useRef<HTMLInputElement>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const [fault, setFault] = useState<{ readonly file: string; readonly errors: readonly CodebookError[] } | null>(null)
  const [comparing, setComparing] = useState(false)

  async function read(file: File): Promise<void> {
    const picked = { name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }
    const found = await readCodebookFile(picked)
    if (found.ok) setImported({ file: file.name, ...found.value })
    else setFault({ file: file.name, errors: found.error })
  }

  async function save(format: ExportFormat): Promise<void> {
    try {
      const name = await exportCodebook(services, codebook, format)
      if (name !== null) notify(services.notices, { text: text.exported(name), tone: 'success', action: null, lasts: 6000 })
    } catch {
      notify(services.notices, { text: text.exportFailed, tone: 'danger', action: null, lasts: null })
    }
  }

  return (
    <>
      <Popover.TriggerContext>
        <Popover.Trigger variant='secondary'>
          <DownloadIcon size={18} />
          {text.exportWord}
        </Popover.Trigger>
        <Popover placement='bottom-end' className='codebook-menu' data-size='sm'>
          <Button variant='tertiary' onClick={() => void save('json')}>
            {text.exportJson}
          </Button>
          <p className='quiet'>{text.exportJsonHelp}</p>
          <Button variant='tertiary' onClick={() => void save('qdc')}>
            {text.exportQdc}
          </Button>
          <p className='quiet'>{text.exportQdcHelp}</p>
        </Popover>
      </Popover.TriggerContext>
      <Button variant='secondary' onClick={() => input.current?.click()}>
        {text.importWord}
      </Button>
      <FileInput field={input} accept='.json,.qdc,.qde,.xml' label={text.importFile} onChoose={(file) => void read(file)} />
      <Button variant='secondary' onClick={() => setComparing(true)}>
        {text.standard}
      </Button>
      {comparing && <StandardDialog codebook={codebook} onClose={() => setComparing(false)} />}
      {imported !== null && <ImportDialog imported={imported} codebook={codebook} onClose={() => setImported(null)} />}
      {fault !== null && <ImportFault {...fault} onClose={() => setFault(null)} />}
    </>
  )
}

/** How the codebook differs from the one that came with the app, and the way back to it. */
function StandardDialog({ codebook, onClose }: { readonly codebook: Codebook; readonly onClose: () => void }) {
  const services = useServices()
  const text = useMessages(codebookFiles)
  const close = useMessages(common).close
  const changes = useMemo(() => diffCodebooks(writtenStandardCodebook().codebook, codebook), [codebook])
  return (
    <Dialog open onClose={onClose} closeButton={close} className='codebook-wide' aria-labelledby='standard-heading'>
      <div className='codebook-dialog' data-size='sm'>
        <Heading level={2} data-size='xs' id='standard-heading'>
          {text.standardTitle}
        </Heading>
        {changes.length === 0 ? (
          <Alert data-color='info' data-size='sm'>
            {text.isStandard}
          </Alert>
        ) : (
          <>
            <Paragraph data-size='sm'>{text.differs(changes.length)}</Paragraph>
            <ChangeList changes={changes} />
            <Paragraph data-size='sm'>{text.backHelp}</Paragraph>
          </>
        )}
        <div className='codebook-dialog-actions'>
          {changes.length > 0 && (
            <Button
              variant='secondary'
              onClick={() => {
                takeUpStandard(services)
                onClose()
              }}
            >
              {text.backToStandard}
            </Button>
          )}
          <Button variant='tertiary' onClick={onClose}>
            {close}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
