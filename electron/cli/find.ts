/** `search` and `concordance`: the app's matcher over files, without a library. */
import type { FailureReport } from '../../shared/export/analysis-report'
import { type Cell, csv } from '../../shared/export/csv'
import { table } from '../../shared/export/table'
import { cli } from '../../shared/i18n/cli'
import { parseQuery } from '../../shared/search/parse-query'
import type { Command } from './arguments'
import type { FoundInDocument } from './job-calls'
import { readAll } from './read-all'
import { deliver, filesOf, formatOf, type Session, tellFailures, Usage } from './session'

interface FoundIn extends FoundInDocument {
  readonly file: string
}

export async function find(command: Command & { name: 'search' | 'concordance' }, session: Session): Promise<number> {
  const parsed = parseQuery(command.query)
  if (!parsed.ok) throw new Usage(cli[command.lang].badQuery(command.query))
  const files = await filesOf(command.paths, command)
  const width = command.name === 'concordance' ? command.width : 0
  const asked = files.map((file) => ({ ...file, query: parsed.value, width }))
  const { read, failures } = await readAll('find', asked, null, command, session)
  const found = read.map(({ value, file }): FoundIn => ({ ...value, file: file.file })).filter(({ hits }) => hits.length > 0)
  const { header, rows } = command.name === 'search' ? sentences(found, command) : lines(found, command)
  const format = formatOf(command, session)
  if (format === 'json') await deliver(`${JSON.stringify(asJson(found, failures, command), null, 2)}\n`, command, session)
  else await deliver(format === 'csv' ? csv(header, rows) : table(header, rows), command, session)
  const occurrences = found.reduce((sum, document) => sum + document.lines.length, 0)
  session.tell(cli[command.lang].found(occurrences, found.length))
  return tellFailures(failures, command, session)
}

interface Rows {
  readonly header: string[]
  readonly rows: Cell[][]
}

function sentences(found: readonly FoundIn[], { lang }: Command): Rows {
  const text = cli[lang]
  return {
    header: [text.file, text.page, text.sentence],
    rows: found.flatMap(({ file, hits }) => hits.map((hit): Cell[] => [file, hit.pageIndex + 1, hit.text])),
  }
}

/** The node in a column of its own, so that a spreadsheet can sort by what stands on either side. */
function lines(found: readonly FoundIn[], { lang, format, out }: Command): Rows {
  const text = cli[lang]
  const all = found.flatMap(({ file, lines: own }) => own.map((line) => ({ file, ...line })))
  // On a terminal the words stand under each other; in a file the padding would be noise.
  const widest = format === 'csv' || out !== null ? 0 : Math.max(0, ...all.map(({ left }) => [...left].length))
  return {
    header: [text.file, text.page, text.left, text.node, text.right],
    rows: all.map(({ file, pageIndex, left, node, right }): Cell[] => [file, pageIndex + 1, left.padStart(widest), node, right]),
  }
}

/** `start` and `end` are UTF-16 offsets in the document's text; pages count from 1. */
function asJson(
  found: readonly FoundIn[],
  failures: readonly FailureReport[],
  command: Command & { name: 'search' | 'concordance' },
): object {
  return {
    formatVersion: 1,
    query: command.query,
    occurrences: found.reduce((sum, document) => sum + document.lines.length, 0),
    documents: found.map(({ file, title, hits, lines: own }) =>
      command.name === 'search'
        ? {
            file,
            title,
            hits: hits.map(({ pageIndex, start, end, text, spans }) => ({ page: pageIndex + 1, start, end, text, spans })),
          }
        : {
            file,
            title,
            lines: own.map(({ pageIndex, left, node, right, span }) => ({ page: pageIndex + 1, ...span, left, node, right })),
          },
    ),
    failures,
  }
}
