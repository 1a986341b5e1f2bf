/** Makes the files of what is exported: sheets into CSV and XLSX. */
import { version } from '../../package.json'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { type ExportFacts, provenanceSheet } from '../../shared/export/provenance-sheet'
import { type WrittenFile, writeSheets } from '../../shared/export/write-sheets'
import { tables } from '../../shared/i18n/tables'
import { serve } from '../../shared/protocol/rpc'
import type { ExportCalls, MadeFile, TableFacts } from './export-calls'
import { workerPort } from './worker-port'
import { zip } from './zip-port'

function factsOf({ codebook: requested, ...facts }: TableFacts): ExportFacts {
  const standard = standardCodebook()
  const codebook = requested?.codebook ?? standard.codebook
  const sha256 = requested?.hash ?? standard.hash
  const tool = { version, pipelineVersion: PIPELINE_VERSION, codebook: { name: codebook.name, version: codebook.version, sha256 } }
  return { ...facts, tool }
}

function made({ name, content }: WrittenFile): MadeFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<ExportCalls>(workerPort(self as unknown as Worker), {
  table({ name, sheets, facts, format, language }, { transfer }) {
    const file = made(writeSheets(name, sheets, provenanceSheet(factsOf(facts), tables[language]), { format, zip }))
    transfer([file.bytes.buffer])
    return file
  },
})
