/** Reads and analyses documents: everything that takes time, away from the window. */
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { readDocument } from '../../shared/analysis/read-document'
import { ok } from '../../shared/base/result'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import type { DocumentProfile } from '../../shared/model/document-profile'
import type { ProfileEdits } from '../../shared/model/library'
import type { SourceDocument } from '../../shared/model/source-document'
import type { AnalysisCalls } from '../../shared/protocol/analysis-calls'
import { serve } from '../../shared/protocol/rpc'
import { readers } from './readers'
import { workerPort } from './worker-port'

const codebook = standardCodebook()

function corrected({ profile }: SourceDocument, { title: _title, ...edits }: ProfileEdits): DocumentProfile {
  return { ...profile, ...edits }
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<AnalysisCalls>(workerPort(self as unknown as Worker), {
  async open({ id, fileName, bytes, password, edits, options }, { progress, transfer }) {
    // A copy to read from: PDF.js takes what it is given, and the bytes go back to be stored.
    const file = { id, fileName, bytes: new Uint8Array(bytes.slice(0)) }
    const read = await readDocument(readers, file, { password, onPage: (page, of) => progress({ page, of }) })
    if (!read.ok) {
      transfer([bytes])
      return { bytes, outcome: read }
    }
    const { document, layout } = read.value.value
    const analysis = analyseDocument(document, codebook, corrected(document, edits), options)
    const arrays = layout === null ? [] : [layout.start, layout.end, layout.rects, layout.direction, layout.family]
    transfer([bytes, ...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))])
    return { bytes, outcome: ok({ value: { document, layout, analysis }, warnings: read.value.warnings }) }
  },
  analyse: ({ document, edits, options }) => analyseDocument(document, codebook, corrected(document, edits), options),
  versions: () => ({ pipelineVersion: PIPELINE_VERSION, codebookHash: codebook.hash }),
})
