/** One column per document or collection, one row per figure; every number leads to its sentences and every figure says its formula. */
import { ToggleGroup } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatDay, formatNumber } from '../../../shared/i18n/language'
import { library } from '../../../shared/i18n/library'
import { steering } from '../../../shared/i18n/steering'
import { MODALITIES } from '../../../shared/model/directive'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { About, type Explained } from '../../evidence/About'
import { TableMenu } from '../../ui/TableMenu'
import { figureSheets } from './figure-sheets'
import { Bar, Count, KEY_MEASURES, KEY_NAMES, type KeyMeasure, Rate } from './figures'
import { KeyActors } from './KeyActors'
import { KeyLink } from './KeyLink'
import { Keywords } from './Keywords'
import { Spread } from './Spread'
import { ThemeRows, useThemeOrder } from './ThemeRows'
import { type ComparedColumn, sumOver } from './use-comparison'

/** What others can count again: both words together. */
const RAW = [
  { kind: 'term', value: 'skal' },
  { kind: 'term', value: 'må' },
] as const
const ALL_DIRECTIVES = { kind: 'modality', value: 'all' } as const

export function FigureTable({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const text = useMessages(compare)
  const language = useLanguage()
  const nameOf = useCodeNames()
  const themes = useThemeOrder()
  const [measure, setMeasure] = useState<KeyMeasure>('logRatio')
  const beside = columns.length > 1
  return (
    <>
      <div className='compare-tools'>
        {beside ? (
          <>
            <span aria-hidden='true'>{text.keyMeasure}</span>
            <ToggleGroup
              data-size='sm'
              aria-label={text.keyMeasure}
              value={measure}
              onChange={(value) => setMeasure(KEY_MEASURES.find((known) => known === value) ?? 'logRatio')}
            >
              {KEY_MEASURES.map((known) => (
                <ToggleGroup.Item key={known} value={known}>
                  {KEY_NAMES[known]}
                </ToggleGroup.Item>
              ))}
            </ToggleGroup>
          </>
        ) : (
          <p className='quiet'>{text.alone}</p>
        )}
        <TableMenu
          name={text.title}
          documents={columns.flatMap(({ rows }) => rows.map(({ id }) => id))}
          hasKeywords
          sheets={() => figureSheets(columns, themes, language, nameOf)}
        />
      </div>
      <section className='compare-scroll' tabIndex={0} aria-label={text.tableLabel}>
        <table className='compare-table'>
          <Titles columns={columns} />
          <Directing columns={columns} measure={measure} />
          <Description columns={columns} />
          <Modalities columns={columns} />
          <Group title={text.themesGroup} span={columns.length} about={beside ? ['theme', measure, 'spread'] : ['theme', 'spread']}>
            <ThemeRows columns={columns} measure={measure} />
          </Group>
          {beside && <SettingApart columns={columns} measure={measure} />}
        </table>
      </section>
    </>
  )
}

function Titles({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const text = useMessages(compare)
  return (
    <thead>
      <tr>
        <th scope='col'>
          <span className='ds-sr-only'>{text.measure}</span>
        </th>
        {columns.map((column) => (
          <th key={column.key} scope='col'>
            <ColumnTitle column={column} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function ColumnTitle({ column }: { readonly column: ComparedColumn }) {
  const text = useMessages(compare)
  const profiles = useMessages(steering)
  const [row] = column.rows
  if (column.collection !== null || row === undefined)
    return (
      <>
        <span className='column-title'>{column.title}</span>
        <span className='figure-note'>{text.documents(column.rows.length)}</span>
      </>
    )
  return (
    <>
      <a className='column-title' lang={row.language} href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: null })}>
        {column.title}
      </a>
      <span className='figure-note'>{row.fileName}</span>
      <a
        className='column-profile'
        href={toHash({ view: 'steering', documentId: row.id, show: null })}
        aria-label={profiles.openOf(row.title)}
      >
        {profiles.profile}
      </a>
    </>
  )
}

function Description({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const words = useMessages(common)
  const number = (value: number): string => formatNumber(language, value)
  return (
    <Group title={text.description} span={columns.length}>
      <Row name={text.type} columns={columns}>
        {({ rows }) => listed([...new Set(rows.map(({ type }) => words[type]))])}
      </Row>
      <Row name={text.year} columns={columns}>
        {({ rows }) => yearsOf(rows) ?? <span className='quiet'>{text.unknown}</span>}
      </Row>
      <Row name={text.date} about={['date']} columns={columns}>
        {({ rows }) =>
          datesOf(rows)
            .map((date) => formatDay(language, date))
            .join(' – ') || <span className='quiet'>{text.unknown}</span>
        }
      </Row>
      <Row name={text.issuer} columns={columns}>
        {({ rows }) => {
          const issuers = [...new Set(rows.flatMap(({ issuer }) => issuer ?? []))]
          return issuers.length === 0 ? <span className='quiet'>{text.unknown}</span> : listed(issuers)
        }}
      </Row>
      <Row name={text.pages} columns={columns}>
        {({ compared }) => number(compared.figures.pages)}
      </Row>
      <Row name={text.chapters} about={['chapters']} columns={columns}>
        {({ compared }) => number(compared.members.reduce((sum, { sections }) => sum + sections.length, 0))}
      </Row>
      <Row name={text.words} about={['words']} columns={columns}>
        {({ compared }) => number(compared.figures.words)}
      </Row>
    </Group>
  )
}

function Directing({ columns, measure }: { readonly columns: readonly ComparedColumn[]; readonly measure: KeyMeasure }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const names = useMessages(library)
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals)
  return (
    <Group title={text.directivesGroup} span={columns.length}>
      <Row name={text.directives} about={['directives']} columns={columns} measureId='directives'>
        {(column) => (
          <Count group={column} focus={{ kind: 'modality', value: 'all' }} what={text.directives}>
            {number(column.compared.figures.directives.count)}
          </Count>
        )}
      </Row>
      <Row name={text.rate} about={['rate']} columns={columns} measureId='rate'>
        {(column) => (
          <Rate
            of={column.compared.figures.directives}
            link={{ group: column, focus: { kind: 'modality', value: 'all' }, what: text.directives }}
          />
        )}
      </Row>
      <Row name={text.raw} about={['raw']} columns={columns} measureId='raw'>
        {(column) => (
          <>
            <Count group={column} focus={RAW} what={text.raw}>
              {number(column.compared.figures.raw.count)}
            </Count>
            <span className='figure-note'>
              {`${names['column.skal']} `}
              <Count group={column} focus={{ kind: 'term', value: 'skal' }} what={names['column.skal']}>
                {number(column.rows.reduce((sum, { skal }) => sum + skal, 0))}
              </Count>
              {` + ${names['column.maa']} `}
              <Count group={column} focus={{ kind: 'term', value: 'må' }} what={names['column.maa']}>
                {number(column.rows.reduce((sum, { maa }) => sum + maa, 0))}
              </Count>
            </span>
          </>
        )}
      </Row>
      {columns.length > 1 && (
        <Row name={text.keyDirectives} about={[measure]} columns={columns} measureId='keyness'>
          {(column) => {
            const others = columns.filter((one) => one !== column)
            const { directives, words } = column.compared.figures
            return (
              <KeyLink
                what={text.directives}
                focus={ALL_DIRECTIVES}
                keyness={column.compared.directives}
                measure={measure}
                group={column}
                others={others}
                here={{ count: directives.count, of: words }}
                there={{
                  count: sumOver(others, ({ compared }) => compared.figures.directives.count),
                  of: sumOver(others, ({ compared }) => compared.figures.words),
                }}
                per='words'
              />
            )
          }}
        </Row>
      )}
      <Row name={text.spread} about={['spread']} columns={columns} measureId='spread'>
        {(column) => {
          const { dispersion, directives } = column.compared.figures
          return <Spread column={column} what={text.directives} focus={ALL_DIRECTIVES} dispersion={dispersion} count={directives.count} />
        }}
      </Row>
    </Group>
  )
}

function Modalities({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const language = useLanguage()
  const text = useMessages(compare)
  const words = useMessages(common)
  return (
    <Group title={text.modalityGroup} span={columns.length} about={['modality']}>
      {MODALITIES.map((modality) => (
        <Row key={modality} name={words[modality]} columns={columns} measureId={modality}>
          {(column) => {
            const { directives, byModality } = column.compared.figures
            const all = directives.count
            const { count, rate } = byModality[modality]
            const share = all === 0 ? 0 : count / all
            return (
              <div className='whole-cell'>
                <Count group={column} focus={{ kind: 'modality', value: modality }} what={words[modality]}>
                  {formatNumber(language, count)}
                </Count>
                <span className='figure-note'>
                  {formatNumber(language, share * 100)} % · {rate === null ? '–' : text.per1000(formatNumber(language, rate.value, 2))}
                </span>
                <Bar share={share} kind={modality} />
              </div>
            )
          }}
        </Row>
      ))}
    </Group>
  )
}

/** Whom and what each speaks of more than the others do. */
function SettingApart({ columns, measure }: { readonly columns: readonly ComparedColumn[]; readonly measure: KeyMeasure }) {
  const text = useMessages(compare)
  return (
    <>
      <Group title={text.actorsGroup} span={columns.length} about={['keyActors', measure]}>
        <Row name={KEY_NAMES[measure]} about={[]} columns={columns} measureId='key-actors'>
          {(column) => <KeyActors column={column} others={columns.filter((one) => one !== column)} measure={measure} />}
        </Row>
      </Group>
      <Group title={text.wordsGroup} span={columns.length} about={['keywords', measure]}>
        <Row name={KEY_NAMES[measure]} about={[]} columns={columns} measureId='keywords'>
          {(column) => (
            <Keywords column={column} others={columns.filter((one) => one !== column)} lang={languageOf(column)} measure={measure} />
          )}
        </Row>
      </Group>
    </>
  )
}

/** The language of all of them, for how their words are read aloud. */
function languageOf({ rows }: ComparedColumn): string | undefined {
  const [first] = rows
  return rows.every(({ language }) => language === first?.language) ? first?.language : undefined
}

/** A few in full; of many the first ones and how many more. */
function listed(names: readonly string[]): string {
  const MOST = 3
  return names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST).join(', ')} + ${names.length - MOST}`
}

/** The day, or the first and the last. */
function datesOf(rows: ComparedColumn['rows']): readonly string[] {
  const dates = rows.flatMap(({ date }) => date ?? []).sort()
  return [...new Set([dates[0], dates.at(-1)])].flatMap((date) => date ?? [])
}

/** '2021', '2019–2022', or null when none is known. */
function yearsOf(rows: ComparedColumn['rows']): string | null {
  const years = rows.flatMap(({ year }) => year ?? [])
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? `${first}` : `${first}–${last}`
}

interface GroupProps {
  readonly title: string
  readonly span: number
  readonly about?: readonly Explained[]
  readonly children: ReactNode
}

function Group({ title, span, about = [], children }: GroupProps) {
  return (
    <tbody>
      <tr className='group-row'>
        <th scope='rowgroup' colSpan={span + 1}>
          <span className='row-name'>
            {title}
            {about.length > 0 && <About what={title} measures={about} />}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  )
}

interface RowProps {
  readonly name: string
  readonly about?: readonly Explained[]
  readonly columns: readonly ComparedColumn[]
  readonly measureId?: string
  readonly children: (column: ComparedColumn) => ReactNode
}

function Row({ name, about = [], columns, measureId, children }: RowProps) {
  return (
    <tr data-measure={measureId}>
      <th scope='row'>
        <span className='row-name'>
          {name}
          {about.length > 0 && <About what={name} measures={about} />}
        </span>
      </th>
      {columns.map((column) => (
        <td key={column.key}>{children(column)}</td>
      ))}
    </tr>
  )
}
