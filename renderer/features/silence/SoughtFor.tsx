/** What was looked for: the terms of a code, or the words of a search with every form. */
import { Link } from '@digdir/designsystemet-react'
import { silence } from '../../../shared/i18n/silence'
import { useLanguage } from '../../app/language'
import { type Sought, toHash } from '../../app/routes'
import type { CertificateWords } from './use-certificate-words'

export function SoughtFor({ sought, words }: { readonly sought: Sought; readonly words: CertificateWords }) {
  const text = silence[useLanguage()]
  return (
    <>
      <p>
        {words.soughtIntro}{' '}
        {sought.kind === 'search' && (
          <Link className='no-print' href={toHash({ view: 'search', query: sought.value })}>
            {text.toSearch}
          </Link>
        )}
      </p>
      <ul className='sought-list'>
        {words.sought.map(({ what, how, forms }) => (
          <li key={`${what} ${how}`}>
            <strong lang='no'>{what}</strong> <span className='quiet'>{how}</span>
            {forms.map((group) => (
              <p key={group.as} className='sought-forms'>
                <span className='sought-class'>{group.as}:</span> <span lang='no'>{group.forms.join(' · ')}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
