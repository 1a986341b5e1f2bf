/** A PDF of any length, written by hand: Helvetica, one paragraph after the other. For what needs a long file and no fixture. */
import { pick, seededRandom } from '../helpers/seeded-random'

const WORDS = 'kommunen arbeidet samarbeid med innbyggere og bydeler i planen som fra for tjenester mange flere innen 2030'.split(' ')
/** One line in so many has a directive: about three a page, as a plan does. */
const LINES_PER_DIRECTIVE = 15
const LINES = 44

export function writtenPdf(pages: number, seed: number): Uint8Array<ArrayBuffer> {
  const random = seededRandom(seed)
  const objects: string[] = []
  const kids = Array.from({ length: pages }, (_, page) => `${4 + 2 * page} 0 R`)
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (let page = 0; page < pages; page += 1) {
    const lines = Array.from({ length: LINES }, (_, line) => {
      const words = Array.from({ length: 12 }, () => pick(random, WORDS)).join(' ')
      return `(${line % LINES_PER_DIRECTIVE === 0 ? 'Kommunen skal sikre' : 'Dette er'} ${words}.) Tj T*`
    })
    const content = `BT /F1 11 Tf 15 TL 60 780 Td\n${lines.join('\n')}\n(${page + 1}) Tj\nET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * page} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf('xref\n0 ')}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
