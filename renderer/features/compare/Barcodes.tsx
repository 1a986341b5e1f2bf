/** Where the directives stand: bar codes of the documents, those of a collection under its name, and the same as lists of chapters. */
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { useLanguage, useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { type BarcodeDocument, BarcodePlot } from './BarcodePlot'
import type { ComparedColumn } from './use-comparison'

/** Of a collection, drawn at once. */
const STEP = 20

export function Barcodes({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const text = useMessages(compare)
  const id = useId()
  const alone = columns.filter(({ collection }) => collection === null).flatMap(documentsOf)
  return (
    <section className='barcodes' aria-labelledby={id}>
      <Heading level={2} data-size='xs' id={id} className='ds-sr-only'>
        {text.barcode}
      </Heading>
      {alone.length > 0 && <BarcodePlot documents={alone} name='strekkoder' title={text.barcode} />}
      {alone.length > 0 && <Chapters documents={alone} title={text.sectionList} />}
      {columns.map((column) => column.collection !== null && <Collection key={column.key} column={column} />)}
    </section>
  )
}

function documentsOf({ rows, compared }: ComparedColumn): readonly BarcodeDocument[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return compared.members.flatMap((member) => {
    const row = byId.get(member.id)
    return row === undefined ? [] : [{ row, member }]
  })
}

/** A collection may be hundreds: its plots are drawn when it is opened, some at a time. */
function Collection({ column }: { readonly column: ComparedColumn }) {
  const text = useMessages(compare)
  const [open, setOpen] = useState(false)
  const [most, setMost] = useState(STEP)
  const all = documentsOf(column)
  const shown = all.slice(0, most)
  const title = `${text.barcode}: ${column.title}`
  return (
    <Details data-size='sm' open={open} onToggle={() => setOpen((old) => !old)}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        {open && (
          <>
            <BarcodePlot documents={shown} name='strekkoder' title={title} />
            <Chapters documents={shown} title={text.sectionList} />
            {all.length > most && (
              <Button variant='secondary' data-size='sm' onClick={() => setMost((old) => old + STEP)}>
                {text.showMore(Math.min(STEP, all.length - most))}
              </Button>
            )}
          </>
        )}
      </Details.Content>
    </Details>
  )
}

function Chapters({ documents, title }: { readonly documents: readonly BarcodeDocument[]; readonly title: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Details data-size='sm' open={open} onToggle={() => setOpen((old) => !old)}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content className='section-lists'>
        {open && documents.map((one) => <SectionList key={one.row.id} {...one} />)}
      </Details.Content>
    </Details>
  )
}

function SectionList({ row, member: { sections, marks } }: BarcodeDocument) {
  const language = useLanguage()
  const text = useMessages(compare)
  const number = (value: number): string => formatNumber(language, value)
  return (
    <table className='section-table'>
      <caption lang={row.language}>{row.title}</caption>
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
