/** Plain text to directives, for tests: lines become blocks by their first characters. */
import { type ExtractedDirectives, extractDirectives } from '../../shared/directives/extract-directives.ts'
import { splitSentences } from '../../shared/language/sentences.ts'
import type { DocumentProfile } from '../../shared/model/document-profile.ts'
import type { Block, Sentence } from '../../shared/model/source-document.ts'
import { type Token, tokenise } from '../../shared/text/tokens.ts'

export interface ReadText extends ExtractedDirectives {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
}

const PLAIN_PROFILE: DocumentProfile = { type: 'other', issuer: null, year: null, date: null, language: 'nb' }

/** What a line begins with that says what block it is. */
const BLOCK_MARK = /^(?:# |- |\| |\|[2-9] |~ )/

/** The words of a line, without its mark. */
export function withoutBlockMark(line: string): string {
  return line.trimStart().replace(BLOCK_MARK, '')
}

/**
 * Blocks of a text in lines: "# " heading, "- " list item (two spaces before it: nested), "| " table cell in the first column of a
 * new row, "|2 " and on a cell in that column of the same row, "~ " furniture, anything else a paragraph. The markers are not part of
 * the text.
 */
export function readBlocks(source: string): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  let text = ''
  let row = 0
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue
    const indent = line.length - line.trimStart().length
    const bare = line.trimStart()
    const mark = (BLOCK_MARK.exec(bare)?.[0] ?? '').trim()
    const words = withoutBlockMark(bare)
    if (text !== '') text += '\n'
    const span = { start: text.length, end: text.length + words.length }
    text += words
    row = mark === '|' ? row + 1 : mark.startsWith('|') ? row : 0
    if (mark === '#') blocks.push({ kind: 'heading', span, level: 1 })
    else if (mark === '-') blocks.push({ kind: 'list-item', span, level: indent >> 1, marker: '•' })
    else if (mark.startsWith('|'))
      blocks.push({ kind: 'table-cell', span, cell: { table: 0, row: row - 1, column: Number(mark.slice(1) || 1) - 1 } })
    else if (mark === '~') blocks.push({ kind: 'furniture', span, role: 'running-foot' })
    else blocks.push({ kind: 'paragraph', span })
  }
  return { text, blocks }
}

/** Splits, tokenises and extracts. `source` in the notation of `readBlocks`. */
export function extractFromText(source: string, profile: Partial<DocumentProfile> = {}): ReadText {
  const { text, blocks } = readBlocks(source)
  const sentences = splitSentences(text, blocks)
  const tokens = sentences.map((sentence) => tokenise(text, sentence.start, sentence.end))
  const body = (index: number): boolean => blocks[sentences[index]?.block ?? -1]?.kind !== 'furniture'
  const found = extractDirectives({ text, blocks, sentences, tokens, profile: { ...PLAIN_PROFILE, ...profile }, body })
  return { text, blocks, sentences, tokens, ...found }
}
