/** The codes of a REFI-QDA project: what directives are, who must act, and the codebook. Theirs have the GUIDs of the codebook's own file. */
import type { Code, Codebook } from '../../model/codebook'
import { MODALITIES, REQUIREMENTS } from '../../model/directive'
import { xmlAttribute, xmlContent } from '../../text/xml-escape'
import type { ExportedDocument } from '../exported-document'
import type { LibraryWords } from '../library-words'

/** Makes a GUID of a name: always the same of the same. */
export type Guid = (name: string) => string

/** What the tree of codes is made with. */
export interface CodeTree {
  readonly codebook: Codebook
  readonly words: LibraryWords
  readonly categoryName: (category: Code['category']) => string
  readonly guid: Guid
}

export const CODE_NAMES = {
  modality: (modality: string): string => `skalma/modality/${modality}`,
  requirement: (type: string): string => `skalma/requirement/${type}`,
  actor: (actor: string): string => `skalma/acting/${actor}`,
  code: (id: string): string => `skalma/code/${id}`,
}

const COLOUR = '#0A4F8F'

function leaf({ guid }: CodeTree, of: string, name: string, description: string): string {
  const open = `<Code guid="${guid(of)}" name="${xmlAttribute(name)}" isCodable="true" color="${COLOUR}">`
  return `${open}${description === '' ? '' : `<Description>${xmlContent(description)}</Description>`}</Code>`
}

function folder({ guid }: CodeTree, of: string, name: string, children: readonly string[]): string[] {
  if (children.length === 0) return []
  return [`<Code guid="${guid(of)}" name="${xmlAttribute(name)}" isCodable="false" color="${COLOUR}">`, ...children, '</Code>']
}

export function codeElements(tree: CodeTree, documents: readonly ExportedDocument[]): string[] {
  const { codebook, words, categoryName } = tree
  const actors = [...new Set(documents.flatMap(({ report }) => report.directives.flatMap(({ actors }) => actors)))].sort()
  const categories = [...new Set(codebook.codes.map(({ category }) => category))]
  return [
    ...folder(
      tree,
      'skalma/modalities',
      words.sheet.directives,
      MODALITIES.map((one) => leaf(tree, CODE_NAMES.modality(one), words.value.modality(one), '')),
    ),
    ...folder(
      tree,
      'skalma/requirements',
      words.title.requirement,
      REQUIREMENTS.map((one) => leaf(tree, CODE_NAMES.requirement(one), words.value.requirement(one), '')),
    ),
    ...folder(
      tree,
      'skalma/acting',
      words.title.actor,
      actors.map((one) => leaf(tree, CODE_NAMES.actor(one), words.value.code(one), '')),
    ),
    ...categories.flatMap((category) =>
      folder(
        tree,
        `skalma/category/${category}`,
        categoryName(category),
        codebook.codes.flatMap((code) =>
          code.category === category ? [leaf(tree, CODE_NAMES.code(code.id), words.value.code(code.id), code.description)] : [],
        ),
      ),
    ),
  ]
}
