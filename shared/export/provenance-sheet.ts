/** Where figures come from, as a sheet of its own in every file: what counted, by which rules and words, and whether a person's verdicts are in. */
import type { Basis } from '../model/basis'
import type { CellValue, Sheet } from './sheet'
import type { ToolReport } from './tool-report'

/** What holds for all figures of a file. */
export interface ExportFacts {
  readonly tool: ToolReport
  /** As the rules found them, or with the user's verdicts applied. */
  readonly basis: Basis
  /** Running heads and feet, page numbers, contents and comments are counted too. */
  readonly includeFurniture: boolean
  /** Key words are in the file. */
  readonly hasKeywords: boolean
  readonly documents: readonly ExportedFile[]
}

export interface ExportedFile {
  readonly file: string
  readonly sha256: string
  /** Directives with a verdict of the user's, and verdicts whose words are not found again; null: none are applied. */
  readonly verdicts: { readonly judged: number; readonly unplaced: number } | null
}

/** The words of the sheet in the user's language. */
export interface ProvenanceWords {
  readonly provenance: string
  /** Title of a report of documents. */
  readonly report: string
  readonly about: string
  readonly fact: string
  readonly value: string
  readonly tool: string
  readonly toolVersion: string
  readonly rulesVersion: string
  readonly codebook: string
  readonly name: string
  readonly codebookVersion: string
  readonly sha256: string
  readonly counting: string
  readonly basis: string
  readonly 'basis.found': string
  readonly 'basis.reviewed': string
  readonly exclusions: string
  readonly 'exclusions.none': string
  readonly 'exclusions.furniture': string
  readonly rate: string
  readonly rateHow: string
  readonly offsets: string
  readonly offsetsHow: string
  readonly keywords: string
  readonly keywordsHow: string
  readonly document: string
  readonly verdicts: string
  readonly unplaced: string
}

/** The name is the same in every file, so that it can be looked for. */
export function provenanceSheet({ tool, basis, includeFurniture, hasKeywords, documents }: ExportFacts, words: ProvenanceWords): Sheet {
  const counting = (fact: string, value: string): CellValue[] => [words.counting, fact, value]
  return {
    name: words.provenance,
    columns: [words.about, words.fact, words.value].map((title) => ({ title, type: 'text' as const })),
    rows: [
      [words.tool, words.toolVersion, `Skalmå ${tool.version}`],
      [words.tool, words.rulesVersion, String(tool.pipelineVersion)],
      [words.codebook, words.name, tool.codebook.name],
      [words.codebook, words.codebookVersion, String(tool.codebook.version)],
      [words.codebook, words.sha256, tool.codebook.sha256],
      counting(words.basis, words[`basis.${basis}`]),
      counting(words.exclusions, includeFurniture ? words['exclusions.none'] : words['exclusions.furniture']),
      counting(words.rate, words.rateHow),
      counting(words.offsets, words.offsetsHow),
      ...(hasKeywords ? [counting(words.keywords, words.keywordsHow)] : []),
      ...documents.flatMap(({ file, sha256, verdicts }) => [
        [`${words.document}: ${file}`, words.sha256, sha256],
        ...(verdicts === null
          ? []
          : [
              [`${words.document}: ${file}`, words.verdicts, String(verdicts.judged)],
              [`${words.document}: ${file}`, words.unplaced, String(verdicts.unplaced)],
            ]),
      ]),
    ],
  }
}
