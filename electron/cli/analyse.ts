/** `analyse`: everything that is counted, for each file. */
import { analysisReport, type FailureReport } from '../../shared/export/analysis-report'
import { csv } from '../../shared/export/csv'
import type { DocumentReport } from '../../shared/export/document-report'
import { summaryRows } from '../../shared/export/summary-table'
import { table } from '../../shared/export/table'
import type { ToolReport } from '../../shared/export/tool-report'
import { cli } from '../../shared/i18n/cli'
import { formatNumber, type Language } from '../../shared/i18n/language'
import type { Command } from './arguments'
import { chosenCodebook } from './codebook'
import { readAll } from './read-all'
import { deliver, filesOf, formatOf, type Session, tellFailures } from './session'
import { toolOf } from './tool'

export async function analyse(command: Command & { name: 'analyse' }, session: Session): Promise<number> {
  const codebook = await chosenCodebook(command)
  const files = await filesOf(command.paths, command)
  const { read, failures } = await readAll('analyse', files, codebook, command, session)
  const documents = read.map(({ value }) => value)
  await deliver(render(formatOf(command, session), toolOf(codebook, session), documents, failures, command.lang), command, session)
  return tellFailures(failures, command, session)
}

function render(
  format: 'json' | 'csv' | 'table',
  tool: ToolReport,
  documents: readonly DocumentReport[],
  failures: readonly FailureReport[],
  lang: Language,
): string {
  if (format === 'json') return `${JSON.stringify(analysisReport(tool, documents, failures), null, 2)}\n`
  if (format === 'csv') {
    const { header, rows } = summaryRows(documents)
    return csv(header, rows)
  }
  return overview(documents, lang)
}

/** What fits a terminal: the figures of the library's table. */
function overview(documents: readonly DocumentReport[], lang: Language): string {
  const text = cli[lang]
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(lang, value, 2))
  const header = [
    ...[text.file, text.year, text.pages, text.words, 'skal', 'må', text.directives, text.per1000, text.interval],
    ...[text.innovation, text.cocreation],
  ]
  const rows = documents.map((document) => {
    const count = (term: string): number => document.counts.find((one) => one.term === term)?.wholeWord ?? 0
    const code = (id: string): string => {
      const found = document.codes.find((one) => one.code === id)
      return found === undefined ? '–' : `${found.mandates}/${found.mentions}`
    }
    const { density, profile } = document
    return [
      ...[ending(document.file, 44), profile.year === null ? null : String(profile.year), document.pages, document.words],
      ...[count('skal'), count('må'), document.directives.length, number(density.per1000Words)],
      ...[`${number(density.low)}–${number(density.high)}`, code('innovation'), code('cocreation')],
    ]
  })
  return table(header, rows)
}

/** The last part of a path tells files apart. */
function ending(file: string, width: number): string {
  const characters = [...file]
  return characters.length <= width ? file : `…${characters.slice(1 - width).join('')}`
}
