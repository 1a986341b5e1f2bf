/** The document's name and its figures. */
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import { review } from '../../../shared/i18n/review'
import { steering } from '../../../shared/i18n/steering'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import type { SourceDocument } from '../../../shared/model/source-document'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { ExportButton } from '../../export/ExportButton'
import { BasisSwitch } from '../../review/BasisSwitch'
import { BackIcon, ProfileIcon } from '../../ui/icons'
import { CountsPanel } from './CountsPanel'

interface ReaderHeaderProps {
  readonly source: SourceDocument
  /** With the figures that are shown. */
  readonly analysis: DocumentAnalysis
  /** Found directives that have a verdict, of how many. */
  readonly judged: number
  readonly found: number
}

export function ReaderHeader({ source, analysis, judged, found }: ReaderHeaderProps) {
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
      <h1 title={source.title}>{source.title}</h1>
      <p className='reader-figures'>
        <strong>{words.directiveCount(directives.length)}</strong>
        {density.per1000Words !== null && density.low !== null && density.high !== null && (
          <span title={words.intervalNote}>
            {' · '}
            {words.perThousand(decimal(density.per1000Words), decimal(density.low), decimal(density.high))}
          </span>
        )}
        {judged > 0 && <span className='reader-judged'>{` · ${review[language].progress(judged, found)}`}</span>}
      </p>
      <BasisSwitch />
      <a className='reader-profile' href={toHash({ view: 'steering', documentId: source.id, show: null })} title={steering[language].open}>
        <ProfileIcon size={18} />
        <span className='reader-profile-word'>{steering[language].profile}</span>
      </a>
      <CountsPanel source={source} analysis={analysis} />
      <ExportButton
        variant='tertiary'
        scopes={[{ label: source.title, documents: [source.id] }]}
        name={source.provenance.fileName.replace(/\.[^.]*$/, '')}
      />
    </header>
  )
}
