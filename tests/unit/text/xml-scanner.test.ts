/** The XML scanner against a general parser, cut into pieces anywhere, and on what is not XML. */
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { NUMBERING, p, run, STYLES, table } from '../../../fixtures/word-parts.mjs'
import { attributeOf, scanXml } from '../../../shared/text/xml-scanner'
import { seededRandom } from '../../helpers/seeded-random'

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Events as lines; neighbouring stretches of text are one. */
class Log {
  readonly lines: string[] = []
  #text = ''

  open(name: string, attribute: string | undefined): void {
    this.#flush()
    this.lines.push(`<${name} ${attribute ?? ''}`)
  }

  close(name: string): void {
    this.#flush()
    this.lines.push(`/${name}`)
  }

  text(text: string): void {
    this.#text += text
  }

  #flush(): void {
    if (this.#text !== '') this.lines.push(`"${this.#text}"`)
    this.#text = ''
  }
}

function scanned(pieces: Iterable<string>): { lines: string[]; wrong: string | null } {
  const log = new Log()
  const wrong = scanXml(pieces, {
    open: (name, attributes) => log.open(name, attributeOf(attributes, 'val')),
    close: (name) => log.close(name),
    text: (text) => log.text(text),
  })
  return { lines: log.lines, wrong }
}

function parsed(xml: string): string[] {
  const log = new Log()
  const parser = new SaxesParser()
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    log.open(local(name), Object.entries(attributes).find(([key]) => local(key) === 'val')?.[1])
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    log.close(local(name))
  })
  parser.on('text', (text) => {
    if (depth > 0) log.text(text)
  })
  parser.on('cdata', (text) => log.text(text))
  parser.write(xml).close()
  return log.lines
}

const ODD = `<?xml version="1.0"?><!-- <a> -->\n<w:a xmlns:w="x" w:b = 'c>d' val="1 &lt; 2"><b/><c val='"'  ></c ><![CDATA[<&>]]>&#229;&#xE5;&amp;amp; <d w:x=">" w:val="&quot;"/>\u0085 å</w:a>\n`
const SAMPLES = [STYLES, NUMBERING, ODD, `<w:body xmlns:w="w">${p('Vi ', run('må', '<w:b/>'))}${table([['a & b', 'c < d']])}</w:body>`]

describe('scanXml', () => {
  test.each(SAMPLES.map((xml) => [xml.slice(0, 60), xml]))('sees what a general parser sees: %s', (_, xml) => {
    expect(scanned([xml])).toEqual({ lines: parsed(xml), wrong: null })
  })

  test('sees the same wherever the text is cut', () => {
    const random = seededRandom(11)
    for (const xml of SAMPLES) {
      const whole = scanned([xml])
      for (let round = 0; round < 30; round += 1) {
        const pieces: string[] = []
        for (let at = 0; at < xml.length; ) {
          const length = 1 + Math.floor(random() * (xml.length > 1000 ? 400 : 9))
          pieces.push(xml.slice(at, at + length))
          at += length
        }
        expect(scanned(pieces)).toEqual(whole)
      }
    }
  })

  test.each([
    ['', 'it has no element'],
    ['<a>', 'it breaks off'],
    ['<a><b></a>', 'an end tag without its start tag'],
    ['<a></ab>', 'an end tag without its start tag'],
    ['</a>', 'an end tag without its start tag'],
    ['<a/><b/>', 'a second element'],
    ['text<a/>', 'text outside the element'],
    ['<a', 'it breaks off'],
    ['<a b="c', 'it breaks off'],
    ['<a <b/>', 'a tag inside a tag'],
    ['<a>&nbsp;</a>', 'an entity that is not XML’s own'],
    ['<a>& </a>', 'an entity that is not XML’s own'],
    ['<a>&#12;</a>', 'an entity that is not XML’s own'],
    ['<a>\f</a>', 'a character that XML does not have'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'a document type'],
  ])('%j is refused', (xml, wrong) => {
    expect(scanned([xml]).wrong).toBe(wrong)
  })

  test('an error of a handler is not taken for one of the file', () => {
    const broken = () => {
      throw new RangeError('ours')
    }
    expect(() => scanXml(['<a/>'], { open: broken, close: broken, text: broken })).toThrow('ours')
  })
})

describe('attributeOf', () => {
  test.each([
    [' w:val="1"', 'val', '1'],
    [" val = '1'", 'val', '1'],
    [' w:interval="1" w:val="2"', 'val', '2'],
    [' w:a="val=\'3\'" x:val="2"', 'val', '2'],
    [' w:val="a &amp; b"', 'val', 'a & b'],
    [' w:values="1"', 'val', undefined],
    ['', 'val', undefined],
    [' w:val="', 'val', undefined],
  ])('%j', (attributes, name, value) => {
    expect(attributeOf(attributes, name)).toBe(value)
  })
})
