/** What was looked for and not found: a finding too, with a certificate behind it. */
import { Fragment, use } from 'react'
import { silence } from '../../../shared/i18n/silence'
import { steering } from '../../../shared/i18n/steering'
import type { CodeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { EvidenceSource } from './Statement'

export function Absent({ codes }: { readonly codes: readonly CodeId[] }) {
  const language = useLanguage()
  const source = use(EvidenceSource)
  const codeName = useCodeNames()
  if (codes.length === 0 || source === null) return null
  return (
    <p className='steering-note'>
      {`${steering[language].absent}: `}
      {codes.map((code, i) => (
        <Fragment key={code}>
          {i > 0 && ' · '}
          <a
            className='absent-link'
            title={silence[language].make}
            href={toHash({
              view: 'silence',
              selection: { documents: [source.documentId], collections: [] },
              sought: { kind: 'code', value: code },
            })}
          >
            {codeName(code)}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
