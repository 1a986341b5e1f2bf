import { Spinner } from '@digdir/designsystemet-react'
import { compare } from '../../../shared/i18n/compare'
import { useMessages } from '../../app/language'

/** Something of the compare view is being worked out. */
export function Waiting() {
  const text = useMessages(compare)
  return (
    <p className='compare-loading' role='status'>
      <Spinner aria-hidden='true' data-size='sm' />
      {text.loading}
    </p>
  )
}
