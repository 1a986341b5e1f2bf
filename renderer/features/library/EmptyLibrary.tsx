/** What an empty library invites to. */
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { library } from '../../../shared/i18n/library'
import { useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { importSamples } from './commands'
import { OpenButtons } from './OpenButtons'

export function EmptyLibrary() {
  const services = useServices()
  const text = useMessages(library)
  const [loading, setLoading] = useState(false)
  return (
    <div className='empty-library'>
      <SentencePicture />
      <Heading level={1} data-size='lg'>
        {text.emptyTitle}
      </Heading>
      <Paragraph className='empty-body'>{text.emptyBody}</Paragraph>
      <div className='empty-actions'>
        <OpenButtons />
        <Button
          variant='tertiary'
          loading={loading}
          onClick={() => {
            setLoading(true)
            void importSamples(services).finally(() => setLoading(false))
          }}
        >
          {text.trySamples}
        </Button>
      </div>
      <div className='drop-hint'>
        <strong>{text.emptyDrop}</strong>
        <span>{text.emptyFormats}</span>
      </div>
    </div>
  )
}

/** Lines of a page with one directive marked: what the app does, without words. */
function SentencePicture() {
  return (
    <svg className='sentence-picture' width='176' height='112' viewBox='0 0 176 112' aria-hidden='true' focusable='false'>
      <rect className='picture-page' x='0.5' y='0.5' width='175' height='111' rx='8' />
      <path className='picture-line' d='M20 24h92M20 40h136M20 88h64' />
      <rect className='picture-mark' x='16' y='52' width='144' height='24' rx='4' />
      <path className='picture-line' d='M22 64h30' />
      <path className='picture-cue' d='M58 64h22' />
      <path className='picture-line' d='M86 64h30' />
      <path className='picture-theme' d='M122 64h32' />
    </svg>
  )
}
