/** `compare`: documents beside each other, and for two editions of one what became of each directive. */
import { areEditions, compareEditions } from '../../shared/compare/compare-editions'
import { compareGroups } from '../../shared/compare/compare-groups'
import { addresseesOf, countChanges, summaryBy, themesOf } from '../../shared/compare/edition-summary'
import { KEYWORD_RULE } from '../../shared/compare/keywords'
import {
  type ComparedReport,
  type ComparisonReport,
  comparedReport,
  comparisonRows,
  type EditionsReport,
  editionsReport,
} from '../../shared/export/comparison-report'
import { csv } from '../../shared/export/csv'
import { table } from '../../shared/export/table'
import { cli } from '../../shared/i18n/cli'
import { common } from '../../shared/i18n/common'
import { formatNumber } from '../../shared/i18n/language'
import { CHANGES } from '../../shared/model/comparison'
import type { Command } from './arguments'
import { chosenCodebook } from './codebook'
import type { DigestedDocument } from './job-calls'
import { readAll } from './read-all'
import { deliver, filesOf, formatOf, type Session, tellFailures, Usage } from './session'
import { toolOf } from './tool'

export async function compare(command: Command & { name: 'compare' }, session: Session): Promise<number> {
  const codebook = await chosenCodebook(command)
  const files = await filesOf(command.paths, command)
  if (files.length < 2) throw new Usage(cli[command.lang].twoFiles)
  const { read: answers, failures } = await readAll('compare', files, codebook, command, session)
  const read = answers.map(({ value }) => value)
  const compared = compareGroups(read.map(({ digest }) => [digest]))
  const documents = compared.flatMap((group, i) => {
    const report = read[i]?.report
    return report === undefined ? [] : [comparedReport(report, group)]
  })
  const editions = editionsOf(read)
  const format = formatOf(command, session)
  if (format === 'table' && read.length < 2) return tellFailures(failures, command, session)
  if (format === 'csv') {
    const { header, rows } = comparisonRows(documents)
    await deliver(csv(header, rows), command, session)
  } else if (format === 'table') await deliver(overview(documents, editions, command), command, session)
  else {
    const report: ComparisonReport = {
      formatVersion: 1,
      tool: toolOf(codebook, session),
      basis: 'found',
      keywordRule: KEYWORD_RULE,
      documents,
      editions,
      failures,
    }
    await deliver(`${JSON.stringify(report, null, 2)}\n`, command, session)
  }
  return tellFailures(failures, command, session)
}

/** Two documents, the earlier one first as it was given; null when they are not editions of one another. */
function editionsOf([before, after, ...more]: readonly DigestedDocument[]): EditionsReport | null {
  if (before === undefined || after === undefined || more.length > 0 || !areEditions(before.sentences, after.sentences)) return null
  const changes = compareEditions(before.sentences, after.sentences)
  return editionsReport(
    [before.report.file, after.report.file],
    changes,
    (edition, index) => {
      const { report, sentences } = edition === 'before' ? before : after
      const sentence = sentences[index]
      if (sentence === undefined) throw new RangeError(`sentence ${index} of ${sentences.length}`)
      const directive = sentence.directive === null ? undefined : report.directives[sentence.directive]
      const { page, start, end, text, modality } = sentence
      return {
        page: page + 1,
        start,
        end,
        text,
        modality,
        addressee: directive?.addresseeResolved ?? directive?.addressee ?? null,
        actor: directive?.actor ?? null,
        actors: directive?.actors ?? [],
        codes: directive?.codes ?? [],
      }
    },
    (reported) => ({
      summary: countChanges(reported),
      byTheme: summaryBy(reported, themesOf).map(({ value, ...row }) => ({ theme: value, ...row })),
      byAddressee: summaryBy(reported, addresseesOf).map(({ value, ...row }) => ({ addressee: value, ...row })),
    }),
  )
}

/** What fits a terminal. */
function overview(documents: readonly ComparedReport[], editions: EditionsReport | null, { lang }: Command): string {
  const text = cli[lang]
  const words = common[lang]
  const number = (value: number | null | undefined, decimals = 2): string =>
    value === null || value === undefined ? '–' : formatNumber(lang, value, decimals)
  const header = [text.file, text.words, text.directives, text.per1000, text.interval, 'Log Ratio', 'G²', 'D_P']
  const rows = documents.map(({ file, words: n, directives }) => [
    ...[file, n, directives.count, number(directives.per1000Words), `${number(directives.low)}–${number(directives.high)}`],
    ...[number(directives.keyness?.logRatio), number(directives.keyness?.g2, 1), number(directives.dispersion?.evenness)],
  ])
  const keywords = documents.map(
    ({ file, keywords: own }) =>
      `${file}: ${own
        .slice(0, 10)
        .map(({ form, here }) => `${form} ${here}`)
        .join(', ')}\n`,
  )
  const parts = [table(header, rows), `\n${text.keywords}\n${keywords.join('')}`]
  if (editions !== null) {
    parts.push(
      `\n${text.editions(editions.before, editions.after)}\n${table(
        CHANGES.map((change) => text[change]),
        [CHANGES.map((change) => editions.summary[change])],
      )}`,
    )
    const changed = editions.changes.filter(({ change }) => change === 'strengthened' || change === 'weakened')
    parts.push(
      '\n',
      ...changed.map(({ change, before, after }) => {
        const side = (one: typeof before): string =>
          one === null ? '–' : `${one.modality === null ? '–' : words[one.modality]}, ${text.page} ${one.page}: ${one.text}`
        return `${text[change]}\n  ${side(before)}\n  ${side(after)}\n`
      }),
    )
  }
  parts.push(`\n${text.asFound}\n`)
  return parts.join('')
}
