/** The pieces of a Word document (ECMA-376 part 1, 17) that a report needs: headings, paragraphs, tables with a head on every page. */
import { xmlContent } from '../../text/xml-escape'
import type { Zip } from '../zip'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export type Style = 'Title' | 'Heading1' | 'Heading2' | 'Quiet'

/** Line ends become line breaks. */
function run(text: string, bold = false): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlContent(line)}</w:t>`)
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`
}

export function paragraph(text: string, style: Style | null = null): string {
  return `<w:p>${style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`
}

export interface Column {
  readonly title: string
  /** In twentieths of a point; all together 9,600 on A4 with our margins. */
  readonly width: number
  readonly right?: boolean
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string, { width, right = false }: Column, head: boolean): string =>
    [
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${head ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF3"/>' : ''}</w:tcPr>`,
      `<w:p><w:pPr><w:pStyle w:val="Cell"/>${right ? '<w:jc w:val="right"/>' : ''}</w:pPr>${run(text, head)}</w:p></w:tc>`,
    ].join('')
  const row = (cells: readonly string[], head: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${columns.map((column, i) => cell(cells[i] ?? '', column, head)).join('')}</w:tr>`
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    row(
      columns.map(({ title }) => title),
      true,
    ),
    ...rows.map((cells) => row(cells, false)),
    '</w:tbl><w:p/>',
  ].join('')
}

const paragraphStyle = (id: string, name: string, about: string, look: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${about}</w:pPr><w:rPr>${look}</w:rPr></w:style>`

const heading = (level: number, size: number): string =>
  paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="${480 - level * 120}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:color w:val="1F2B3A"/><w:sz w:val="${size}"/>`,
  )

const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="B5BFCB"/>`

const STYLES = [
  HEAD,
  `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>',
  paragraphStyle('Title', 'Title', '<w:spacing w:after="120"/>', '<w:b/><w:sz w:val="40"/>'),
  heading(1, 30),
  heading(2, 25),
  paragraphStyle('Quiet', 'Quiet', '', '<w:color w:val="5B6B7D"/><w:sz w:val="19"/>'),
  paragraphStyle('Cell', 'Cell', '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="19"/>'),
  `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders></w:tblPr></w:style>`,
  '</w:styles>',
].join('')

/** A4, upright. */
export function docxFile(body: Iterable<string>, zip: Zip): Uint8Array<ArrayBuffer> {
  function* document(): Generator<string> {
    yield `${HEAD}<w:document xmlns:w="${W}"><w:body>`
    yield* body
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
  }
  const related = (id: string, type: string, target: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  return zip([
    {
      name: '[Content_Types].xml',
      content: [
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
        `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
      ],
    },
    { name: '_rels/.rels', content: [related('rId1', 'officeDocument', 'word/document.xml')] },
    { name: 'word/document.xml', content: document() },
    { name: 'word/_rels/document.xml.rels', content: [related('rId1', 'styles', 'styles.xml')] },
    { name: 'word/styles.xml', content: [STYLES] },
  ])
}
