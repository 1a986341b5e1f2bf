/** The Word reader on small files written in the test: what becomes text, what each block is, where pages begin. */
import { describe, expect, test } from 'vitest'
import { docxPort } from '../../../electron/node/docx-port'
import {
  field,
  footnoteMark,
  item,
  p,
  pageBreak,
  paragraph,
  raw,
  rendered,
  run,
  styled,
  table,
  wordFile,
} from '../../../fixtures/word-parts.mjs'
import type { DocumentText } from '../../../shared/readers/document-text'
import { readDocx } from '../../../shared/readers/read-docx'

type File = Omit<Parameters<typeof wordFile>[0], 'title'> & { readonly title?: string }

function read(file: string | File): DocumentText {
  const whole = typeof file === 'string' ? { title: '', body: file } : { title: '', ...file }
  const result = readDocx(docxPort, wordFile(whole))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.value
}

/** One line a block: kind, role or level and mark, text. */
function lines(file: string | File): string[] {
  const { text, blocks } = read(file)
  return blocks.map(({ kind, level, marker, role, span }) =>
    [kind, role, level, marker, text.slice(span.start, span.end)].filter((part) => part !== undefined).join(' | '),
  )
}

function pageTexts(file: string | File): string[] {
  const { text, pages } = read(file)
  return pages.map(({ span }) => text.slice(span.start, span.end).trim())
}

const change = 'w:author="A" w:date="2024-01-15T08:00:00Z"'

describe('text', () => {
  test.each([
    ['runs are one text', p(run('sam'), run('skap', '<w:b/>'), run('ing')), 'samskaping'],
    ['letters are composed', p('ma\u030a', ' gjo\u0308re'), 'må gjöre'],
    ['soft hyphens go', p('sam\u00adska', raw('<w:softHyphen/>'), 'ping'), 'samskaping'],
    ['hard hyphens stay', p('e', raw('<w:noBreakHyphen/>'), 'post, e\u2011post'), 'e-post, e-post'],
    ['tabs, breaks and hard spaces are spaces', p('a', raw('<w:tab/>'), 'b', raw('<w:br/>'), 'c\u00a0 d'), 'a b c d'],
    [
      'insertions stay, deletions go',
      p('Vi ', `<w:del ${change}>${raw('<w:delText>bør</w:delText>')}</w:del>`, `<w:ins ${change}>${run('skal')}</w:ins>`),
      'Vi skal',
    ],
    [
      'what was moved is there once',
      p(`<w:moveFrom ${change}>${run('må')}</w:moveFrom>`, 'Vi ', `<w:moveTo ${change}>${run('må')}</w:moveTo>`),
      'Vi må',
    ],
    ['hidden text goes', p('Vi skal ', run('(må sjekkes)', '<w:vanish/>'), run('svare', '<w:vanish w:val="0"/>')), 'Vi skal svare'],
    ['field results stay, codes go', p('Se kapittel ', field('REF _Ref1 \\r', '2'), '.'), 'Se kapittel 2.'],
    [
      'links, controls and tags are transparent',
      p(
        `<w:hyperlink r:id="x">${run('lenke')}</w:hyperlink>`,
        `<w:sdt><w:sdtContent>${run(' og felt')}</w:sdtContent></w:sdt>`,
        `<w:smartTag>${run(' i Oslo')}</w:smartTag>`,
      ),
      'lenke og felt i Oslo',
    ],
    ['mathematics is text', p('x er ', '<m:oMath xmlns:m="m"><m:r><m:t>2y</m:t></m:r></m:oMath>'), 'x er 2y'],
    ['tab stops are not tabs', paragraph('<w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs>', 'ett'), 'ett'],
    ['a symbol is its mark', p('a ', raw('<w:sym w:font="Symbol" w:char="F0B7"/>'), ' b'), 'a • b'],
  ])('%s', (_, body, expected) => {
    expect(read(body).text).toBe(expected)
  })

  test('a deleted paragraph mark joins two paragraphs', () => {
    expect(read(paragraph(`<w:rPr><w:del ${change}/></w:rPr>`, 'Kommunen ') + p('skal.')).text).toBe('Kommunen skal.')
  })

  test('a drop capital belongs to the word after it', () => {
    expect(read(paragraph('<w:framePr w:dropCap="drop"/>', 'K') + p('ommunen skal.')).text).toBe('Kommunen skal.')
  })

  test('a field that is never separated does not swallow what follows', () => {
    expect(read(p(raw('<w:fldChar w:fldCharType="begin"/>'), 'borte') + p('Vi skal.')).text).toBe('Vi skal.')
  })

  test('a text box is read once, after its paragraph', () => {
    const box = `<w:txbxContent>${p('Vi må.')}</w:txbxContent>`
    const shape = raw(
      `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`,
    )
    expect(lines(p('Kommunen ', shape, 'skal.') + p('Slutt.'))).toEqual([
      'paragraph | Kommunen skal.',
      'paragraph | Vi må.',
      'paragraph | Slutt.',
    ])
  })

  test('an alternative without words leaves the word to the other', () => {
    const shape = raw(
      `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Vi må.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`,
    )
    expect(read(p(shape)).text).toBe('Vi må.')
  })
})

describe('blocks', () => {
  test('headings have their level, by style, by outline and by name', () => {
    const body = styled('Tittel', 'Plan') + styled('Overskrift2', 'Mål') + paragraph('<w:outlineLvl w:val="2"/>', 'Tiltak') + p('Vi skal.')
    expect(lines(body)).toEqual(['heading | 1 | Plan', 'heading | 2 | Mål', 'heading | 3 | Tiltak', 'paragraph | Vi skal.'])
  })

  test('list items have level and mark, which is not text', () => {
    const body =
      p('Vi skal:') +
      item(1, 0, 'svare') +
      item(1, 1, 'raskt') +
      item(2, 0, 'spare') +
      item(2, 1, 'strøm') +
      item(2, 1, 'vann') +
      item(2, 0, 'vinne') +
      item(4, 0, 'på nytt')
    expect(lines(body)).toEqual([
      'paragraph | Vi skal:',
      ...['list-item | 0 | • | svare', 'list-item | 1 | o | raskt', 'list-item | 0 | 1. | spare', 'list-item | 1 | a) | strøm'],
      ...['list-item | 1 | b) | vann', 'list-item | 0 | 2. | vinne', 'list-item | 0 | 1. | på nytt'],
    ])
  })

  test('a list style makes list items, and numId 0 takes one out', () => {
    const out = paragraph('<w:pStyle w:val="Punktliste"/><w:numPr><w:numId w:val="0"/></w:numPr>', 'ikke punkt')
    expect(lines(styled('Punktliste', 'punkt') + out)).toEqual(['list-item | 0 | – | punkt', 'paragraph | ikke punkt'])
  })

  test('typed lists are lists, also inside one paragraph', () => {
    const body = p('Vi skal:', raw('<w:br/>'), '- svare', raw('<w:br/>'), '- lytte') + p('•\tvinne') + p('1. januar begynner vi.')
    expect(lines(body)).toEqual([
      'paragraph | Vi skal:',
      ...['list-item | 0 | - | svare', 'list-item | 0 | - | lytte', 'list-item | 0 | • | vinne'],
      'paragraph | 1. januar begynner vi.',
    ])
  })

  test('an item’s title on a line of its own does not run into the sentence under it; a line broken for its looks goes on', () => {
    const body =
      item(2, 0, 'Opplysning om kassasjon', raw('<w:br/>'), 'Det skal angis om dokumenter er kassert.') +
      item(2, 0, 'Arkivet skal følge', raw('<w:br/>'), 'reglene i', raw('<w:br/>'), 'Arkivloven')
    expect(lines(body)).toEqual([
      'list-item | 0 | 1. | Opplysning om kassasjon',
      'list-item | 0 | Det skal angis om dokumenter er kassert.',
      'list-item | 0 | 2. | Arkivet skal følge reglene i Arkivloven',
    ])
  })

  test('cells know their place', () => {
    const { blocks, text } = read(
      table([
        ['A', 'B'],
        [item(1, 0, 'c') + item(1, 0, 'd'), 'E'],
      ]) + p('etter'),
    )
    expect(blocks.map(({ kind, cell, span }) => [text.slice(span.start, span.end), kind, cell])).toEqual([
      ['A', 'table-cell', { table: 0, row: 0, column: 0 }],
      ['B', 'table-cell', { table: 0, row: 0, column: 1 }],
      ['c', 'list-item', { table: 0, row: 1, column: 0 }],
      ['d', 'list-item', { table: 0, row: 1, column: 0 }],
      ['E', 'table-cell', { table: 0, row: 1, column: 1 }],
      ['etter', 'paragraph', undefined],
    ])
  })

  test('footnotes do not come between a lead-in and its list', () => {
    const body = p('Vi skal:', footnoteMark(1)) + item(1, 0, 'svare') + styled('Overskrift1', 'Mål')
    expect(lines({ body, footnotes: { 1: 'Med vi menes alle.' } })).toEqual([
      ...['paragraph | Vi skal:', 'list-item | 0 | • | svare', 'footnote | Med vi menes alle.', 'heading | 1 | Mål'],
    ])
  })

  test('comments, heads and feet are furniture at the end', () => {
    const file = {
      body: p('Vi skal.'),
      comments: { 0: 'Må vi?' },
      header: styled('Topptekst', 'Fjordnes'),
      footer: styled('Bunntekst', 'Side ', field('PAGE', '2')),
    }
    expect(lines(file)).toEqual([
      'paragraph | Vi skal.',
      ...['furniture | comment | Må vi?', 'furniture | running-head | Fjordnes', 'furniture | page-number | Side 2'],
    ])
  })

  test('a table of contents is furniture: by control, by style, by field', () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Innhold')}</w:sdtContent></w:sdt>`
    const begin = [
      raw('<w:fldChar w:fldCharType="begin"/>'),
      raw('<w:instrText> TOC \\o </w:instrText>'),
      raw('<w:fldChar w:fldCharType="separate"/>'),
    ]
    const body =
      control + styled('INNH1', 'Mål 3') + p(...begin, 'Tiltak 4') + p('Slutt 5') + p(raw('<w:fldChar w:fldCharType="end"/>'), 'Vi skal.')
    expect(lines(body)).toEqual([
      ...['Innhold', 'Mål 3', 'Tiltak 4', 'Slutt 5'].map((text) => `furniture | contents | ${text}`),
      'paragraph | Vi skal.',
    ])
  })

  test('a table of contents that is never closed ends at the next heading', () => {
    const begin = [
      raw('<w:fldChar w:fldCharType="begin"/>'),
      raw('<w:instrText> TOC </w:instrText>'),
      raw('<w:fldChar w:fldCharType="separate"/>'),
    ]
    expect(lines(p(...begin, 'Mål 3') + styled('Overskrift1', 'Mål') + p('Vi skal.')).slice(1)).toEqual([
      'heading | 1 | Mål',
      'paragraph | Vi skal.',
    ])
  })
})

describe('pages', () => {
  test('none noted is one page', () => {
    expect(pageTexts(p('a') + p('b'))).toEqual(['a\nb'])
  })

  test('begin where somebody broke them and where Word noted them, once', () => {
    expect(pageTexts(p('a') + pageBreak + p(rendered, 'b') + p('c ', rendered, 'd'))).toEqual(['a', 'b\nc', 'd'])
  })

  test('two breaks leave an empty page', () => {
    expect(pageTexts(p('a') + pageBreak + pageBreak + p('b'))).toEqual(['a', '', 'b'])
  })

  test('a paragraph can ask for a page of its own', () => {
    expect(pageTexts(p('a') + paragraph('<w:pageBreakBefore/>', 'b'))).toEqual(['a', 'b'])
  })

  test('a section begins a page when it says so, at its end', () => {
    const section = (type: string) => paragraph(`<w:sectPr><w:type w:val="${type}"/></w:sectPr>`, 'slutt')
    expect(pageTexts(p('a') + section('nextPage') + p('b') + section('continuous') + p('c'))).toEqual(['a\nslutt\nb\nslutt', 'c'])
  })
})

describe('title', () => {
  test('is the file’s own, else the first heading, else none', () => {
    expect(read({ title: 'Plan for alle', body: styled('Overskrift1', 'Mål') }).title).toBe('Plan for alle')
    expect(read({ title: 'Dokument1', body: styled('Overskrift1', 'Mål') }).title).toBe('Mål')
    expect(read(p('Vi skal.')).title).toBeNull()
  })
})
