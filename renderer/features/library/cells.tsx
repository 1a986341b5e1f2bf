/** The cells of the library's table. Every number leads to what it counts. */
import { Button, Tooltip } from '@digdir/designsystemet-react'
import { common } from '../../../shared/i18n/common'
import { importWords } from '../../../shared/i18n/import'
import { formatList, formatNumber } from '../../../shared/i18n/language'
import { library } from '../../../shared/i18n/library'
import { steering } from '../../../shared/i18n/steering'
import type { DocumentSummary } from '../../../shared/model/library'
import { useLanguage, useMessages } from '../../app/language'
import { type ReaderFocus, toHash } from '../../app/routes'
import { PencilIcon, ProfileIcon, WarningIcon } from '../../ui/icons'
import { CorrectedDensity } from './CorrectedDensity'
import type { ColumnId } from './columns'
import { DensityBar } from './DensityBar'
import { describeWarnings } from './describe-warnings'
import { useThemeNames } from './theme-names'

export interface CellProps {
  readonly row: DocumentSummary
  /** Upper end of the density column. */
  readonly scale: number
  onEdit(row: DocumentSummary): void
}

export function Cell({ column, ...props }: CellProps & { readonly column: ColumnId }) {
  const { row } = props
  switch (column) {
    case 'title':
      return <TitleCell {...props} />
    case 'type':
      return <TypeCell row={row} />
    case 'issuer':
      return <Corrected row={row} field='issuer' value={row.issuer === null ? null : breakable(row.issuer)} />
    case 'year':
      return <Corrected row={row} field='year' value={row.year === null ? null : String(row.year)} />
    case 'pages':
      return <Plain value={row.pages} />
    case 'words':
      return <Plain value={row.words} />
    case 'skal':
      return <NumberLink row={row} value={row.skal} column='skal' focus={{ kind: 'term', value: 'skal' }} />
    case 'maa':
      return <NumberLink row={row} value={row.maa} column='maa' focus={{ kind: 'term', value: 'må' }} />
    case 'directives':
      return <NumberLink row={row} value={row.directives} column='directives' focus={{ kind: 'modality', value: 'all' }} />
    case 'density':
      return <DensityCell {...props} />
    case 'innovation':
      return <ThemeCell row={row} figures={row.innovation} column='innovation' code='innovation' />
    case 'cocreation':
      return <ThemeCell row={row} figures={row.cocreation} column='cocreation' code='cocreation' />
    case 'districts':
      return <DistrictsCell row={row} />
  }
}

/** Long compounds may break before the word they end in: Kunnskaps-departementet. */
function breakable(issuer: string): string {
  return issuer.replace(/(?<=\p{L}{3})(?=departement|direktorat|kommune|etaten)/gu, '\u00ad')
}

function readerLink({ id }: DocumentSummary, focus: ReaderFocus | null): string {
  return toHash({ view: 'reader', documentId: id, passage: null, focus })
}

function TitleCell({ row, onEdit }: CellProps) {
  const text = useMessages(library)
  const words = useMessages(importWords)
  const profiles = useMessages(steering)
  const language = useLanguage()
  return (
    <div className='title-cell'>
      <div className='title-words'>
        <a className='title-link' href={readerLink(row, null)} lang={row.language} title={row.title}>
          {row.title}
        </a>
        <span className='file-name' title={row.fileName}>
          {row.fileName}
        </span>
        {describeWarnings(language, words, row.warnings).map((warning) => (
          <span key={warning} className='row-warning'>
            <WarningIcon size={14} />
            {warning}
          </span>
        ))}
      </div>
      <a
        className='profile-link'
        href={toHash({ view: 'steering', documentId: row.id, show: null })}
        title={profiles.openOf(row.title)}
        aria-label={profiles.openOf(row.title)}
      >
        <ProfileIcon size={16} />
      </a>
      <Tooltip content={text.editProfileOf(row.title)}>
        <Button
          className='edit-button'
          variant='tertiary'
          data-color='neutral'
          data-size='sm'
          icon
          aria-label={text.editProfileOf(row.title)}
          onClick={() => onEdit(row)}
        >
          <PencilIcon size={16} />
        </Button>
      </Tooltip>
    </div>
  )
}

function TypeCell({ row }: { readonly row: DocumentSummary }) {
  const words = useMessages(common)
  return <Corrected row={row} field='type' value={words[row.type]} />
}

/** A value of the profile; marked, in words too, when the user put it there. */
function Corrected({ row, field, value }: { row: DocumentSummary; field: 'type' | 'issuer' | 'year'; value: string | null }) {
  const text = useMessages(library)
  if (value === null) return <Missing />
  if (!(field in row.edits)) return value
  return (
    <span className='corrected' title={text.corrected}>
      {value}
      <span className='ds-sr-only'> ({text.corrected})</span>
    </span>
  )
}

function Missing() {
  const text = useMessages(library)
  return (
    <span className='missing' title={text.unknown}>
      <span aria-hidden='true'>–</span>
      <span className='ds-sr-only'>{text.unknown}</span>
    </span>
  )
}

function Plain({ value }: { readonly value: number }) {
  return formatNumber(useLanguage(), value)
}

interface NumberLinkProps {
  readonly row: DocumentSummary
  readonly value: number
  readonly column: 'skal' | 'maa' | 'directives'
  readonly focus: ReaderFocus
}

function NumberLink({ row, value, column, focus }: NumberLinkProps) {
  const text = useMessages(library)
  const shown = formatNumber(useLanguage(), value)
  return (
    <a className='number-link' href={readerLink(row, focus)} aria-label={text.seeIn(`${shown} ${text[`column.${column}`]}`, row.title)}>
      {shown}
    </a>
  )
}

function DensityCell({ row, scale }: CellProps) {
  const text = useMessages(library)
  const language = useLanguage()
  const { per1000Words, low, high } = row.density
  if (per1000Words === null || low === null || high === null) return <span className='missing'>{text.noWords}</span>
  const shown = [per1000Words, low, high].map((value) => formatNumber(language, value, 1)) as [string, string, string]
  return (
    <>
      <a className='density' href={readerLink(row, { kind: 'modality', value: 'all' })} title={text.densityFull(...shown)}>
        <span className='density-number'>{shown[0]}</span>
        <span className='density-picture'>
          <DensityBar value={per1000Words} low={low} high={high} scale={scale} />
          <span className='ds-sr-only'> {text.densityUnit} </span>
          <span className='density-interval'>{text.interval(shown[1], shown[2])}</span>
        </span>
        <span className='ds-sr-only'>{text.seeIn('', row.title)}</span>
      </a>
      <CorrectedDensity row={row} />
    </>
  )
}

interface ThemeCellProps {
  readonly row: DocumentSummary
  readonly figures: DocumentSummary['innovation']
  readonly column: 'innovation' | 'cocreation'
  readonly code: string
}

function ThemeCell({ row, figures: { mandates, mentions }, column, code }: ThemeCellProps) {
  const text = useMessages(library)
  const language = useLanguage()
  const name = useThemeNames()[column]
  const meaning = text.mandatesOfMentions(mandates, mentions)
  // The name begins with what is seen, so that it can be spoken to a computer.
  const shown = `${formatNumber(language, mandates)} / ${formatNumber(language, mentions)}`
  return (
    <a
      className='number-link'
      href={readerLink(row, { kind: 'code', value: code })}
      title={meaning}
      aria-label={text.seeIn(`${shown}, ${name}: ${meaning}`, row.title)}
    >
      <b className={mandates === 0 ? 'none' : `theme-${column}`}>{formatNumber(language, mandates)}</b>
      <span className='of'> / {formatNumber(language, mentions)}</span>
    </a>
  )
}

function DistrictsCell({ row }: { readonly row: DocumentSummary }) {
  const text = useMessages(library)
  const language = useLanguage()
  const { districts } = row
  const names = formatList(language, districts)
  const shown = formatNumber(language, districts.length)
  return (
    <a
      className='number-link'
      href={readerLink(row, { kind: 'code', value: 'district_names' })}
      title={districts.length === 0 ? text.noDistricts : names}
      aria-label={text.seeIn(`${shown} ${text['column.districts']}${districts.length === 0 ? '' : `: ${names}`}`, row.title)}
    >
      {shown}
    </a>
  )
}
