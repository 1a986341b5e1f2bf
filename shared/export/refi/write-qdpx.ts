/**
 * Documents with their directives and mentions as a REFI-QDA project (urn:QDA-XML:project:1.0, Project.xsd of 18 March 2019), for
 * NVivo, MAXQDA, ATLAS.ti, QualCoder. Codings are on the plain text that was analysed; the original lies beside it. Folder and
 * file names are in lower case, project.qde has no byte order mark, text has LF. No time is written, and GUIDs are made of what they
 * name: the same documents give the same bytes.
 */
import type { DocumentFormat } from '../../model/source-document'
import { xmlAttribute, xmlContent } from '../../text/xml-escape'
import type { ExportedDocument } from '../exported-document'
import { type ProvenanceWords, provenanceSheet } from '../provenance-sheet'
import type { LibraryFacts } from '../write-library'
import type { Zip, ZipEntry } from '../zip'
import { type CodeTree, codeElements } from './codes'
import { selectionElements } from './selections'

/** A document with what its source in the project is made of. */
export interface QdaSource {
  readonly exported: ExportedDocument
  readonly format: DocumentFormat
  /** The text that offsets are in. */
  readonly text: string
  /** The original file. Not used for plain text. */
  readonly bytes: Uint8Array
}

interface QdaProject {
  readonly name: string
  readonly sources: readonly QdaSource[]
  readonly facts: LibraryFacts
  readonly words: ProvenanceWords
}

export function writeQdpx(project: QdaProject, tree: CodeTree, zip: Zip): Uint8Array<ArrayBuffer> {
  const files = project.sources.flatMap((source): ZipEntry[] => {
    const { id, textId } = idsOf(source, tree)
    const text = { name: `sources/${textId}.txt`, content: [source.text] }
    return source.format === 'text' ? [text] : [{ name: `sources/${id}.${source.format}`, content: [source.bytes] }, text]
  })
  return zip([{ name: 'project.qde', content: projectXml(project, tree) }, ...files])
}

function idsOf({ exported }: QdaSource, { guid }: CodeTree): { readonly id: string; readonly textId: string } {
  const { sha256 } = exported.report
  return { id: guid(`${sha256}/source`), textId: guid(`${sha256}/text`) }
}

function* projectXml({ name, sources, facts, words }: QdaProject, tree: CodeTree): Generator<string> {
  const documents = sources.map(({ exported }) => exported)
  const origin = `Skalmå ${facts.tool.version}`
  yield [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlAttribute(name)}" origin="${xmlAttribute(origin)}">`,
    '<CodeBook><Codes>',
    ...codeElements(tree, documents),
    '</Codes></CodeBook>',
    ...variableElements(tree),
    '<Cases>',
    ...sources.map((source) => caseElement(source, tree)),
    '</Cases>',
    '<Sources>',
    '',
  ].join('\n')
  for (const source of sources) yield `${sourceElement(source, tree)}\n`
  yield [
    '</Sources>',
    '<Notes>',
    noteElement(
      tree.guid(`skalma/method/${documents.map(({ report }) => report.sha256).join()}`),
      words.provenance,
      provenanceSheet(
        {
          ...facts,
          hasKeywords: false,
          documents: documents.map(({ report, verdicts }) => ({ file: report.file, sha256: report.sha256, verdicts })),
        },
        words,
      )
        .rows.map((row) => row.join(' – '))
        .join('\n'),
    ),
    '</Notes>',
    '</Project>',
    '',
  ].join('\n')
}

function noteElement(id: string, name: string, text: string): string {
  return `<Note guid="${id}" name="${xmlAttribute(name)}"><PlainTextContent>${xmlContent(text)}</PlainTextContent></Note>`
}

function sourceElement(source: QdaSource, tree: CodeTree): string {
  const { exported, format, text } = source
  const { id, textId } = idsOf(source, tree)
  const name = xmlAttribute(exported.report.title)
  const selections = selectionElements(exported, text, tree).join('\n')
  const plain = `plainTextPath="internal://${textId}.txt"`
  if (format === 'pdf')
    return [
      `<PDFSource guid="${id}" name="${name}" path="internal://${id}.pdf">`,
      `<Representation guid="${textId}" name="${name}" ${plain}>`,
      selections,
      '</Representation></PDFSource>',
    ].join('\n')
  // A path to rich text that is not there makes ATLAS.ti refuse the project.
  const rich = format === 'docx' ? `richTextPath="internal://${id}.docx" ` : ''
  return [`<TextSource guid="${id}" name="${name}" ${rich}${plain}>`, selections, '</TextSource>'].join('\n')
}

type Variable = readonly [
  key: string,
  name: string,
  type: 'Text' | 'Integer' | 'Float',
  value: (of: ExportedDocument) => string | number | null,
]

function variablesOf({ words: { title, value } }: CodeTree): readonly Variable[] {
  return [
    ['year', title.year, 'Integer', ({ report }) => report.profile.year],
    ['type', title.type, 'Text', ({ report }) => value.type(report.profile.type)],
    ['issuer', title.issuer, 'Text', ({ report }) => report.profile.issuer],
    ['words', title.words, 'Integer', ({ report }) => report.words],
    ['directives', title.directiveCount, 'Integer', ({ report }) => report.directives.length],
    ['per1000', title.per1000, 'Float', ({ report }) => report.density.per1000Words],
  ]
}

function variableElements(tree: CodeTree): string[] {
  const variables = variablesOf(tree).map(
    ([key, name, type]) =>
      `<Variable guid="${tree.guid(`skalma/variable/${key}`)}" name="${xmlAttribute(name)}" typeOfVariable="${type}"></Variable>`,
  )
  return ['<Variables>', ...variables, '</Variables>']
}

/** A case without a name and with one source: how MAXQDA and Quirkos write variables of documents. */
function caseElement(source: QdaSource, tree: CodeTree): string {
  const { id } = idsOf(source, tree)
  const values = variablesOf(tree).flatMap(([key, , type, value]) => {
    const is = value(source.exported)
    if (is === null) return []
    const written = `<${type}Value>${xmlContent(String(is))}</${type}Value>`
    return [`<VariableValue><VariableRef targetGUID="${tree.guid(`skalma/variable/${key}`)}"/>${written}</VariableValue>`]
  })
  return `<Case guid="${tree.guid(`${id}/case`)}">${values.join('')}<SourceRef targetGUID="${id}"/></Case>`
}
