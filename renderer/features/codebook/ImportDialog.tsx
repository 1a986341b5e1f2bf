/** A codebook that was read from a file: what to do with it, or what is wrong with it. */
import { Alert, Button, Dialog, Heading, Paragraph, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookFiles } from '../../../shared/i18n/codebook-files'
import { codebookErrorMessage } from '../../../shared/i18n/codebook-words'
import { common } from '../../../shared/i18n/common'
import type { Codebook } from '../../../shared/model/codebook'
import type { CodebookError } from '../../../shared/model/codebook-error'
import { useLanguage, useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { merged } from './commands'
import { editCodebook } from './draft'

export interface Imported {
  readonly file: string
  readonly codebook: Codebook
  readonly withoutTerms: readonly string[]
}

interface ImportDialogProps {
  readonly imported: Imported
  /** The codebook under work, to which codes may be added. */
  readonly codebook: Codebook
  onClose(): void
}

export function ImportDialog({ imported: { file, codebook: read, withoutTerms }, codebook, onClose }: ImportDialogProps) {
  const services = useServices()
  const text = useMessages(codebookFiles)
  const { cancel } = useMessages(codebookView)
  const close = useMessages(common).close
  const [how, setHow] = useState<'replace' | 'add'>(withoutTerms.length > 0 ? 'add' : 'replace')
  const terms = read.codes.reduce((sum, code) => sum + code.terms.length, 0)
  const known = new Set(codebook.codes.map(({ id }) => id))
  const same = read.codes.filter(({ id }) => known.has(id)).length
  return (
    <Dialog open onClose={onClose} closeButton={close} className='codebook-wide' aria-labelledby='import-heading'>
      <form
        className='codebook-dialog'
        data-size='sm'
        onSubmit={(event) => {
          event.preventDefault()
          editCodebook(services, how === 'replace' ? read : merged(codebook, read), file)
          onClose()
        }}
      >
        <Heading level={2} data-size='xs' id='import-heading'>
          {text.importTitle(file)}
        </Heading>
        <Paragraph data-size='sm'>{text.importFound(read.codes.length, terms)}</Paragraph>
        {withoutTerms.length > 0 && (
          <Alert data-color='warning' data-size='sm'>
            {text.importWithoutTerms(withoutTerms.length, read.codes.length)}
          </Alert>
        )}
        <div className='import-how'>
          <Radio
            name='how'
            value='replace'
            label={text.importReplace}
            description={text.importReplaceHelp}
            checked={how === 'replace'}
            onChange={() => setHow('replace')}
          />
          <Radio
            name='how'
            value='add'
            label={text.importAdd}
            description={text.importAddHelp(same)}
            checked={how === 'add'}
            onChange={() => setHow('add')}
          />
        </div>
        <Paragraph data-size='sm' className='quiet'>
          {text.importNotSaved}
        </Paragraph>
        <div className='codebook-dialog-actions'>
          <Button type='submit'>{text.importUse}</Button>
          <Button variant='tertiary' onClick={onClose}>
            {cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface ImportFaultProps {
  readonly file: string
  readonly errors: readonly CodebookError[]
  onClose(): void
}

/** Errors listed before the rest is only counted. */
const LISTED = 30

export function ImportFault({ file, errors, onClose }: ImportFaultProps) {
  const text = useMessages(codebookFiles)
  const close = useMessages(common).close
  const language = useLanguage()
  return (
    <Dialog open onClose={onClose} closeButton={close} className='codebook-wide' aria-labelledby='fault-heading'>
      <div className='codebook-dialog' data-size='sm'>
        <Heading level={2} data-size='xs' id='fault-heading'>
          {text.importFailed(file)}
        </Heading>
        <ul className='change-list'>
          {errors.slice(0, LISTED).map((error) => (
            <li key={error.message}>{codebookErrorMessage(language, error)}</li>
          ))}
        </ul>
        {errors.length > LISTED && <p className='quiet'>{text.moreErrors(errors.length - LISTED)}</p>}
        <Paragraph data-size='sm'>{text.importNothingChanged}</Paragraph>
        <div className='codebook-dialog-actions'>
          <Button onClick={onClose}>{close}</Button>
        </div>
      </div>
    </Dialog>
  )
}
