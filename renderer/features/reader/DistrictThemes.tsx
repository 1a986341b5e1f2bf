/** Districts beside innovation and co-creation, with distance, role and a link to each sentence. */
import { Table } from '@digdir/designsystemet-react'
import { why } from '../../../shared/i18n/why'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { DISTRICT_DISTANCES, type DistrictTheme } from '../../../shared/model/district-theme'
import type { SourceDocument } from '../../../shared/model/source-document'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { HeadRow } from '../../ui/HeadRow'
import './why.css'

interface DistrictThemesProps {
  readonly source: SourceDocument
  readonly analysis: DocumentAnalysis
  /** A link was followed. */
  readonly onFollow: () => void
}

export function DistrictThemes({ source, analysis, onFollow }: DistrictThemesProps) {
  const t = why[useLanguage()]
  const codeName = useCodeNames()
  // An analysis of an older version, until it is made again, has none.
  const all = nearestFirst(analysis.districtThemes ?? [])
  if (all.length === 0) return <p className='counts-note'>{t.noDistricts}</p>
  const of = (distance: DistrictTheme['distance']): number => all.filter((one) => one.distance === distance).length
  return (
    <section aria-label={t.districtsCaption}>
      <Table data-size='sm' className='district-themes'>
        <caption>{t.districtsCaption}</caption>
        <HeadRow of={[t.district, t.theme, t.distance, t.role]} />
        <Table.Body>
          {all.map((one) => {
            const { start, end } = analysis.sentences[one.sentence] ?? one.span
            return (
              <Table.Row key={`${one.sentence} ${one.span.start} ${one.code}`}>
                <Table.HeaderCell scope='row'>
                  <a
                    className='count-link'
                    onClick={onFollow}
                    href={toHash({ view: 'reader', documentId: source.id, passage: { start, end }, focus: null })}
                  >
                    {one.district ?? t.districtsInGeneral}
                  </a>
                </Table.HeaderCell>
                <Table.Cell>{codeName(one.code)}</Table.Cell>
                <Table.Cell>{t[`distance.${one.distance}`]}</Table.Cell>
                <Table.Cell>{t[`role.${one.role}`]}</Table.Cell>
              </Table.Row>
            )
          })}
        </Table.Body>
      </Table>
      <p className='counts-note'>
        {t.districtTotals(of('task'), of('sentence'), of('paragraph'))} {t.districtsNote}
      </p>
    </section>
  )
}

function nearestFirst(all: readonly DistrictTheme[]): DistrictTheme[] {
  const place = ({ distance }: DistrictTheme): number => DISTRICT_DISTANCES.indexOf(distance)
  return [...all].sort((a, b) => place(a) - place(b) || a.sentence - b.sentence)
}
