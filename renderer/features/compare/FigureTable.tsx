/** One column per document, one row per figure; every number leads to its sentences and every figure says its formula. */
import { ToggleGroup } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { library } from '../../../shared/i18n/library'
import { MODALITIES } from '../../../shared/model/directive'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { About, type Explained } from './About'
import { Bar, Count, KEY_MEASURES, KEY_NAMES, Key, type KeyMeasure, Rate, spreadShown } from './figures'
import { Keywords } from './Keywords'
import { ThemeRows } from './ThemeRows'
import type { ComparedColumn } from './use-comparison'

export function FigureTable({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const text = useMessages(compare)
  const [measure, setMeasure] = useState<KeyMeasure>('logRatio')
  return (
    <>
      <div className='compare-tools'>
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
      </div>
      <section className='compare-scroll' tabIndex={0} aria-label={text.tableLabel}>
        <table className='compare-table'>
          <Titles columns={columns} />
          <Description columns={columns} />
          <Directing columns={columns} measure={measure} />
          <Modalities columns={columns} />
          <Group title={text.themesGroup} span={columns.length} about={['theme', measure, 'spread']}>
            <ThemeRows columns={columns} measure={measure} />
          </Group>
          <Group title={text.wordsGroup} span={columns.length} about={['keywords', measure]}>
            <Row name={KEY_NAMES[measure]} about={[]} columns={columns}>
              {({ row, compared }) => <Keywords row={row} words={compared.keywords} measure={measure} />}
            </Row>
          </Group>
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
        {columns.map(({ row }) => (
          <th key={row.id} scope='col'>
            <a
              className='column-title'
              lang={row.language}
              href={toHash({ view: 'reader', documentId: row.id, passage: null, focus: null })}
            >
              {row.title}
            </a>
            <span className='figure-note'>{row.fileName}</span>
          </th>
        ))}
      </tr>
    </thead>
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
        {({ row }) => words[row.type]}
      </Row>
      <Row name={text.year} columns={columns}>
        {({ row }) => (row.year === null ? <span className='quiet'>{text.unknown}</span> : String(row.year))}
      </Row>
      <Row name={text.issuer} columns={columns}>
        {({ row }) => row.issuer ?? <span className='quiet'>{text.unknown}</span>}
      </Row>
      <Row name={text.pages} columns={columns}>
        {({ compared }) => number(compared.figures.pages)}
      </Row>
      <Row name={text.chapters} about={['chapters']} columns={columns}>
        {({ compared }) => number(compared.figures.parts)}
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
        {({ row, compared }) => (
          <Count row={row} focus={{ kind: 'modality', value: 'all' }} what={text.directives}>
            {number(compared.figures.directives.count)}
          </Count>
        )}
      </Row>
      <Row name={text.rate} about={['rate']} columns={columns} measureId='rate'>
        {({ compared }) => <Rate of={compared.figures.directives} />}
      </Row>
      <Row name={text.raw} about={['raw']} columns={columns} measureId='raw'>
        {({ row, compared }) => (
          <>
            <span className='figure'>{number(compared.figures.raw.count)}</span>
            <span className='figure-note'>
              {`${names['column.skal']} `}
              <Count row={row} focus={{ kind: 'term', value: 'skal' }} what={names['column.skal']}>
                {number(row.skal)}
              </Count>
              {` + ${names['column.maa']} `}
              <Count row={row} focus={{ kind: 'term', value: 'må' }} what={names['column.maa']}>
                {number(row.maa)}
              </Count>
            </span>
          </>
        )}
      </Row>
      <Row name={text.keyDirectives} about={[measure]} columns={columns}>
        {({ compared }) => <Key of={compared.directives} measure={measure} />}
      </Row>
      <Row name={text.spread} about={['spread']} columns={columns} measureId='spread'>
        {({ compared }) => spreadShown(language, compared.figures.dispersion)}
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
          {({ row, compared }) => {
            const all = compared.figures.directives.count
            const { count, rate } = compared.figures.byModality[modality]
            const share = all === 0 ? 0 : count / all
            return (
              <>
                <Count row={row} focus={{ kind: 'modality', value: modality }} what={words[modality]}>
                  {formatNumber(language, count)}
                </Count>
                <span className='figure-note'>
                  {formatNumber(language, share * 100)} % · {rate === null ? '–' : text.per1000(formatNumber(language, rate.value, 2))}
                </span>
                <Bar share={share} kind={modality} />
              </>
            )
          }}
        </Row>
      ))}
    </Group>
  )
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
        <td key={column.row.id}>{children(column)}</td>
      ))}
    </tr>
  )
}
