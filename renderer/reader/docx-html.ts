/** A Word file's formatted view. What may exist in it at all is decided here, by an allow-list. */
import DOMPurify from 'dompurify'
import type { DocxViewAnswer } from '../workers/docx-view.worker'

const TIME_LIMIT_MS = 30_000

function convert(bytes: Uint8Array): Promise<string> {
  const worker = new Worker(new URL('../workers/docx-view.worker.ts', import.meta.url), { type: 'module', name: 'docx-view' })
  let timer = 0
  return new Promise<string>((resolve, reject) => {
    timer = window.setTimeout(() => reject(new Error('docx: took too long')), TIME_LIMIT_MS)
    worker.onmessage = ({ data }: MessageEvent<DocxViewAnswer>) => {
      if ('html' in data) resolve(data.html)
      else reject(new Error(`docx: ${data.error}`))
    }
    worker.onerror = (event) => reject(new Error(`docx: ${event.message}`))
    worker.postMessage(bytes)
  }).finally(() => {
    window.clearTimeout(timer)
    worker.terminate()
  })
}

/**
 * Headings, paragraphs, lists, tables, bold, italics and links between notes and their marks; no pictures, no styles, no
 * addresses outside the document. Rejects when the file cannot be shown so within 30 seconds: the plain blocks are then
 * what there is to show. `bytes` are copied, not taken.
 */
export async function docxToFragment(bytes: Uint8Array): Promise<DocumentFragment> {
  return DOMPurify.sanitize(await convert(bytes), {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'br', 'blockquote', 'a'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 's', 'sub', 'sup'],
    ],
    ALLOWED_ATTR: ['colspan', 'rowspan', 'href', 'id'],
    // mammoth passes links through as they are (javascript: too): only those to notes of this document stay.
    ALLOWED_URI_REGEXP: /^#docx-/,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  })
}
