/** One sentence under the filters: how what the list shows adds up to the number that was clicked. */
import { reader } from '../../../shared/i18n/reader'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { useLanguage } from '../../app/language'
import type { FindingFilter } from './finding-filter'
import type { Finding } from './findings'
import { accountOfTerm, DISTRICTS } from './number-account'

interface NumberAccountProps {
  readonly findings: readonly Finding[]
  readonly text: string
  readonly filter: FindingFilter
  readonly analysis: DocumentAnalysis
}

export function NumberAccount({ findings, text, filter, analysis }: NumberAccountProps) {
  const words = reader[useLanguage()]
  if (filter.code === DISTRICTS) return <p className='finding-account'>{words.districtAccount(analysis.districts)}</p>
  if (filter.term === null) return <span />
  const { word } = filter.term
  const account = accountOfTerm(word, findings, text, analysis)
  if (account !== null)
    return (
      <p className='finding-account'>
        {words.usesAccount(word, account.uses, account.directing, account.notDirecting)}
        {account.directives > account.directing && ` ${words.sharedAccount(account.directing, account.directives)}`}
        {account.uncounted > 0 && ` ${words.uncountedAccount(account.uncounted)}`}
      </p>
    )
  const count = analysis.counts.find(({ term }) => term === word)
  return count === undefined ? <span /> : <p className='finding-account'>{words.themeAccount(word, count.wholeWord, count.directive)}</p>
}
