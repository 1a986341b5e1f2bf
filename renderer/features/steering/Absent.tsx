/** What was looked for and not found: a finding too. */
import { steering } from '../../../shared/i18n/steering'
import { useLanguage } from '../../app/language'

export function Absent({ codes }: { readonly codes: readonly string[] }) {
  const text = steering[useLanguage()]
  if (codes.length === 0) return null
  return (
    <p className='steering-note'>
      {text.absent}: {codes.join(' · ')}
    </p>
  )
}
