/**
 * A Word file → HTML for reading, by mammoth, in a thread of its own that can be ended at any time.
 * Only the look comes from here: words, counts and places come from the text that was analysed.
 */
import { zipSync } from 'fflate'
import mammoth from 'mammoth/mammoth.browser.js'
import { ZIP_LIMITS } from '../../shared/readers/docx-port'
import { docxPort } from './docx-port'

export type DocxViewAnswer = { readonly html: string } | { readonly error: string }

/** Pictures, fonts and embedded files are not even unpacked. */
const TEXT_PARTS = /(?:\.rels|\.xml)$/i
const NOT_NEEDED = /(?:^|\/)(?:theme|embeddings|charts|diagrams|glossary|customXml|docMetadata)\/|(?:settings|fontTable|people)\.xml$/i

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Tittel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
  'u => em',
]

async function convert(bytes: Uint8Array): Promise<DocxViewAnswer> {
  const parts = docxPort.unzip(bytes, (name) => TEXT_PARTS.test(name) && !NOT_NEEDED.test(name), ZIP_LIMITS)
  if (!parts.ok) return { error: parts.error.kind === 'too-large' ? 'too large when unpacked' : parts.error.detail }
  const zip = zipSync(Object.fromEntries(parts.value), { level: 0 })
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: zip.buffer },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      idPrefix: 'docx-',
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  return { html: value }
}

self.onmessage = async (event: MessageEvent<Uint8Array>) => {
  const answer = await convert(event.data).catch((error: unknown): DocxViewAnswer => {
    return { error: error instanceof Error ? error.message : String(error) }
  })
  self.postMessage(answer)
}
