/** One column per document or collection, one row per figure; every number leads to its sentences and every figure says its formula. */
import { ToggleGroup } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { library } from '../../../shared/i18n/library'
import { steering } from '../../../shared/i18n/steering'
import { MODALITIES } from '../../../shared/model/directive'
import { useCodeNames } from '../../app/code-names'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { TableMenu } from '../../ui/TableMenu'
import { Description } from './Description'
import { Group, Row } from './FigureRows'
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
