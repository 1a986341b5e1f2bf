/** Each document as a bar code: a line for every directive where it stands, over the chapters it stands in. */
import { Details, Heading } from '@digdir/designsystemet-react'
import { type MouseEvent, useId } from 'react'
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import type { ComparedMember, DirectiveMark } from '../../../shared/model/comparison'
import type { DigestSection } from '../../../shared/model/digest'
import { MODALITIES, type Modality } from '../../../shared/model/directive'
import type { DocumentSummary } from '../../../shared/model/library'
import { useLanguage, useMessages } from '../../app/language'
import { navigate, toHash } from '../../app/routes'
import type { ComparedColumn } from './use-comparison'

const WIDTH = 1000
const HEIGHT = 40

/** How long a line is: how hard the class binds, so that it is read without colour. A prohibition hangs from above. */
const LENGTH: Readonly<Record<Modality, number>> = { obligation: 1, prohibition: 1, recommendation: 0.7, intention: 0.45, permission: 0.25 }

export function Barcodes({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const text = useMessages(compare)
  const words = useMessages(common)
  const id = useId()
  return (
    <section className='barcodes' aria-labelledby={id}>
      <Heading level={2} data-size='xs' id={id}>
        {text.barcode}
      </Heading>
      <p className='barcodes-help'>{text.barcodeHelp}</p>
      <ul className='barcode-legend'>
        {MODALITIES.map((modality) => (
          <li key={modality}>
            <svg viewBox={`0 0 8 ${HEIGHT}`} width='8' height='24' aria-hidden='true'>
              <Line modality={modality} x={4} />
            </svg>
            {words[modality]}
          </li>
        ))}
      </ul>
      {columns.map((column) => (
        <Group key={column.key} column={column} />
      ))}
    </section>
  )
}

/** A document, or those of a collection under its name. */
function Group({ column }: { readonly column: ComparedColumn }) {
  const byId = new Map(column.rows.map((row) => [row.id, row]))
  const plots = column.compared.members.map((member) => {
    const row = byId.get(member.id)
    return row && <Barcode key={row.id} row={row} member={member} />
  })
  if (column.collection === null) return plots
  return (
    <Details data-size='sm' className='barcode-group'>
      <Details.Summary>{column.title}</Details.Summary>
      <Details.Content>{plots}</Details.Content>
    </Details>
  )
}

interface BarcodeProps {
  readonly row: DocumentSummary
  readonly member: ComparedMember
}

function Line({ modality, x }: { readonly modality: Modality; readonly x: number }) {
  const dashed = modality === 'prohibition' ? '3 2' : undefined
  return (
    <line
      className={`line-${modality}`}
      x1={x}
      x2={x}
      y1={HEIGHT - LENGTH[modality] * HEIGHT}
      y2={HEIGHT}
      vectorEffect='non-scaling-stroke'
      strokeDasharray={dashed}
    />
  )
}

function Barcode({ row, member }: BarcodeProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const { marks, sections } = member
  const words = Math.max(1, member.words)
  const open = (mark: DirectiveMark): void =>
    navigate({ view: 'reader', documentId: row.id, passage: mark, focus: { kind: 'modality', value: 'all' } })
  function openNearest(event: MouseEvent): void {
    const box = event.currentTarget.getBoundingClientRect()
    const at = ((event.clientX - box.left) / box.width) * words
    const [first] = marks
    if (first === undefined) return
    open(marks.reduce((best, mark) => (Math.abs(mark.at - at) < Math.abs(best.at - at) ? mark : best), first))
  }
  return (
    <figure className='barcode'>
      <figcaption lang={row.language}>{row.title}</figcaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a picture one can point at; the list of chapters is the way for keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div className='barcode-plot' onClick={openNearest}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio='none'
          role='img'
          aria-label={text.barcodeLabel(row.title, formatNumber(language, marks.length))}
        >
          {marks.map(({ start, at, modality }) => (
            <Line key={start} modality={modality} x={(at / words) * WIDTH} />
          ))}
        </svg>
        <div className='barcode-sections' aria-hidden='true' lang={row.language}>
          {chaptersOf(sections).map((section) => (
            <span
              key={section.at}
              title={section.title ?? text.untitled}
              style={{ left: `${(section.at / words) * 100}%`, width: `${(section.words / words) * 100}%` }}
            >
              {section.title ?? ''}
            </span>
          ))}
        </div>
      </div>
      <Details data-size='sm' className='barcode-list'>
        <Details.Summary>{text.sectionsOf(row.title)}</Details.Summary>
        <Details.Content>
          <SectionList row={row} member={member} />
        </Details.Content>
      </Details>
    </figure>
  )
}

/** Chapters with all that stands in them: names of their parts would not fit under the plot. Parts, where there is one chapter only. */
function chaptersOf(sections: readonly DigestSection[]): readonly DigestSection[] {
  const chapters: DigestSection[] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (last === undefined || section.level <= 1 || last.level === 0) chapters.push(section)
    else chapters[chapters.length - 1] = { ...last, words: last.words + section.words }
  }
  return chapters.filter(({ level }) => level > 0).length > 1 ? chapters : sections
}

function SectionList({ row, member: { sections, marks } }: BarcodeProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const number = (value: number): string => formatNumber(language, value)
  return (
    <table className='section-table'>
      <thead>
        <tr>
          <th scope='col'>{text.section}</th>
          <th scope='col'>{text.words}</th>
          <th scope='col'>{text.directives}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section, index) => {
          const own = marks.filter((mark) => mark.section === index)
          const [first] = own
          const title = section.title ?? text.untitled
          return (
            <tr key={section.at}>
              <th scope='row' className={`section-${section.level}`} lang={section.title === null ? undefined : row.language}>
                {title}
              </th>
              <td>{number(section.words)}</td>
              <td>
                {first === undefined ? (
                  number(0)
                ) : (
                  <a
                    className='number-link'
                    href={toHash({ view: 'reader', documentId: row.id, passage: first, focus: { kind: 'modality', value: 'all' } })}
                    aria-label={text.see(number(own.length), text.directives, title)}
                  >
                    {number(own.length)}
                  </a>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
