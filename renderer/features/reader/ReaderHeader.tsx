/** The document's name and its figures. */
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import type { SourceDocument } from '../../../shared/model/source-document'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { CountsPanel } from './CountsPanel'
import { BackIcon } from './icons'

interface ReaderHeaderProps {
  readonly source: SourceDocument
  readonly analysis: DocumentAnalysis
}

export function ReaderHeader({ source, analysis }: ReaderHeaderProps) {
  const language = useLanguage()
  const words = reader[language]
  const { density, directives } = analysis
  const decimal = (value: number): string => formatNumber(language, value, 1)
  return (
    <header className='reader-header'>
      <a className='reader-back' href={toHash({ view: 'library' })}>
        <BackIcon />
        {words.back}
      </a>
      <h1>{source.title}</h1>
      <p className='reader-figures'>
        <strong>{words.directiveCount(directives.length)}</strong>
        {density.per1000Words !== null && density.low !== null && density.high !== null && (
          <span title={words.intervalNote}>
            {' · '}
            {words.perThousand(decimal(density.per1000Words), decimal(density.low), decimal(density.high))}
          </span>
        )}
      </p>
      <CountsPanel source={source} analysis={analysis} />
    </header>
  )
}
