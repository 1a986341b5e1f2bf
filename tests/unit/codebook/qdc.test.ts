import { describe, expect, it } from 'vitest'
import { codebookHash } from '../../../shared/codebook/codebook-hash'
import { diffCodebooks } from '../../../shared/codebook/diff-codebook'
import { readQdc } from '../../../shared/codebook/read-qdc'
import { stableGuid } from '../../../shared/codebook/stable-guid'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { writeQdc } from '../../../shared/codebook/write-qdc'
import { codebookWords } from '../../../shared/i18n/codebook-words'
import type { Codebook } from '../../../shared/model/codebook'
import { attributeOf, scanXml } from '../../../shared/text/xml-scanner'
import { randomCodebook } from '../../helpers/random-codebook'
import { seededRandom } from '../../helpers/seeded-random'

const standard = standardCodebook().codebook
const write = (codebook: Codebook): string => writeQdc(codebook, (category) => codebookWords.nb[category])

/** Elements as the file has them: depth, name, attributes. */
function elements(xml: string): { depth: number; name: string; attributes: string }[] {
  const found: { depth: number; name: string; attributes: string }[] = []
  let depth = 0
  const fault = scanXml([xml], {
    open(name, attributes) {
      found.push({ depth: depth++, name, attributes })
    },
    close: () => void depth--,
    text: () => undefined,
  })
  expect(fault).toBeNull()
  return found
}

describe('a codebook as .qdc', () => {
  // The codebook's own schema is not published with the project's; CodeType there says: Description, then Code; guid, name and
  // isCodable must be there, color is #RRGGBB.
  it('is a REFI-QDA codebook: root, namespace, one folder per category, GUIDs of the right form, each once', () => {
    const xml = write(standard)
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Skalmå">')).toBe(true)
    const all = elements(xml)
    expect(all.map(({ depth, name }) => `${depth} ${name}`).filter((one, i, them) => them.indexOf(one) === i)).toEqual([
      '0 CodeBook',
      '1 Codes',
      '2 Code',
      '3 Code',
      '4 Description',
    ])
    const codes = all.filter(({ name }) => name === 'Code')
    const guids = codes.map(({ attributes }) => attributeOf(attributes, 'guid'))
    for (const guid of guids) expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(guids).size).toBe(guids.length)
    for (const { attributes } of codes) expect(attributeOf(attributes, 'color')).toMatch(/^#[0-9A-F]{6}$/)
    expect(codes.filter(({ attributes }) => attributeOf(attributes, 'isCodable') === 'true')).toHaveLength(standard.codes.length)
  })

  it('has the same bytes each time, and a code keeps its GUID when it is renamed', () => {
    expect(write(structuredClone(standard))).toBe(write(standard))
    const renamed = { ...standard, codes: standard.codes.map((code) => ({ ...code, label: { nb: 'Nytt', nn: 'Nytt', en: 'New' } })) }
    expect(write(renamed).match(/guid="[^"]+"/g)).toEqual(write(standard).match(/guid="[^"]+"/g))
  })

  it('tells a person what is searched for', () => {
    expect(write(standard)).toContain(`• "samskap" [ord med sammensetninger; nb; nn]\n   finner: "samskaping"`)
  })

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))('gives the same codebook back (seed %i)', (seed) => {
    const codebook = { ...randomCodebook(standard, seededRandom(seed), 15), version: 1 }
    const read = readQdc(write(codebook), codebook.name)
    expect(read.ok && diffCodebooks(codebook, read.value.codebook)).toEqual([])
    expect(read.ok && codebookHash(read.value.codebook)).toBe(codebookHash(codebook))
    expect(read.ok && read.value.withoutTerms).toEqual([])
  })
})

describe('the .qdc of another program', () => {
  const foreign = `\uFEFF<?xml version="1.0"?>
<qda:CodeBook xmlns:qda="urn:QDA-XML:codebook:1.0" origin="NVivo"><qda:Codes>
  <qda:Code guid="{11111111-1111-1111-1111-111111111111}" name="Styring &amp; ledelse" isCodable="true" color="#ff0000">
    <qda:Description>Alt om <![CDATA[styring]]>.</qda:Description>
    <qda:Code guid="{2}" name="Tillit" isCodable="true"/>
  </qda:Code>
  <qda:Code guid="{3}" name="Mappe" isCodable="false"><qda:Code guid="{4}" name="Tillit" isCodable="true"/></qda:Code>
</qda:Codes><qda:Sets/></qda:CodeBook>`

  it('gives its codes without words, and says which', () => {
    const read = readQdc(foreign, 'Fra NVivo')
    expect(read.ok && read.value.codebook.codes.map(({ id, label, description, terms }) => [id, label.nb, description, terms])).toEqual([
      ['styring_ledelse', 'Styring & ledelse', 'Alt om styring.', []],
      ['tillit', 'Tillit', '', []],
      ['mappe_tillit', 'Tillit', '', []],
    ])
    expect(read.ok && [read.value.codebook.name, read.value.withoutTerms]).toEqual(['Fra NVivo', ['Styring & ledelse', 'Tillit', 'Tillit']])
  })

  it('keeps a code of ours as it is, but reads it as a foreign one when its lines were damaged', () => {
    const damaged = write(standard).replace('• "innovasjon" [', '• innovasjon [')
    const read = readQdc(damaged, '')
    expect(read.ok && read.value.withoutTerms).toEqual(['Innovasjon'])
    expect(read.ok && read.value.codebook.codes.length).toBe(standard.codes.length)
  })

  it.each([
    ['<CodeBook>', 'it breaks off'],
    ['<html/>', 'the root element is html'],
    ['<CodeBook><Codes/></CodeBook>', 'it has no codes'],
    ['{"codes":[]}', 'text outside the element'],
  ])('is refused when it is none: %s', (xml, detail) => {
    const read = readQdc(xml, '')
    expect(read.ok ? [] : read.error.map((error) => [error.kind, error.detail])).toEqual([['not-a-codebook', detail]])
  })
})

it('makes GUIDs of names: the same for the same, of version 8', () => {
  expect(stableGuid('skalma/code/innovation')).toBe(stableGuid('skalma/code/innovation'))
  expect(stableGuid('a')).toBe('ca978112-ca1b-8dca-bac2-31b39a23dc4d'.replace('bac2', stableGuid('a').slice(19, 23)))
})
