/** Where the directives stand: bar codes of the documents, those of a collection under its name, and the same as lists of chapters. */
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { useId, useMemo, useState } from 'react'
import { type ColumnOf, sheetOf } from '../../../shared/export/sheet'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { tables } from '../../../shared/i18n/tables'
import { directiveMarks } from '../../../shared/model/digest-rows'
import { useLanguage, useMessages } from '../../app/language'
import { openSentences } from '../../evidence/open-sentences'
import { TableMenu } from '../../ui/TableMenu'
import { type BarcodeDocument, BarcodePlot } from './BarcodePlot'
import { PartCount } from './CompareDialog'
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
        {open && <SectionMenu documents={documents} title={title} />}
        {open && documents.map((one) => <SectionList key={one.row.id} {...one} />)}
      </Details.Content>
    </Details>
  )
}

/** The chapters of all of them as one table. */
function SectionMenu({ documents, title }: { readonly documents: readonly BarcodeDocument[]; readonly title: string }) {
  const text = useMessages(compare)
  const { file } = useMessages(tables)
  type Chapter = { readonly row: BarcodeDocument['row']; readonly title: string; readonly words: number; readonly own: number }
  const columns: ColumnOf<Chapter>[] = [
    { title: file, type: 'text', value: ({ row }) => row.fileName },
    { title: text.documentTitle, type: 'text', value: ({ row }) => row.title },
    { title: text.section, type: 'text', value: (one) => one.title },
    { title: text.words, type: 'integer', value: ({ words }) => words },
    { title: text.directives, type: 'integer', value: ({ own }) => own },
  ]
  const chapters = documents.flatMap(({ row, member: { sections, directives } }) => {
    const marks = directiveMarks(directives)
    return sections.map(
      ({ title: name, words }, i): Chapter => ({
        ...{ row, words, title: name ?? text.untitled },
        own: marks.filter(({ section }) => section === i).length,
      }),
    )
  })
  return (
    <div className='section-menu'>
      <TableMenu name={title} documents={documents.map(({ row }) => row.id)} sheets={() => [sheetOf(text.chapters, columns, chapters)]} />
    </div>
  )
}

function SectionList({ row, member: { sections, directives } }: BarcodeDocument) {
  const marks = useMemo(() => directiveMarks(directives), [directives])
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
          const title = section.title ?? text.untitled
          return (
            <tr key={section.at}>
              <th scope='row' className={`section-${section.level}`} lang={section.title === null ? undefined : row.language}>
                {title}
              </th>
              <td>{number(section.words)}</td>
              <td>
                <PartCount
                  label={text.see(number(own.length), text.directives, title)}
                  onOpen={
                    own.length === 0
                      ? undefined
                      : () =>
                          openSentences(
                            `${text.directives}: ${title}`,
                            own.map(({ start, end }) => ({ documentId: row.id, start, end })),
                          )
                  }
                >
                  {number(own.length)}
                </PartCount>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
