/** Reads and analyses documents: everything that takes time, away from the window. */
import { analyseDocument } from '../../shared/analysis/analyse-document'
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { readDocument } from '../../shared/analysis/read-document'
import { ok } from '../../shared/base/result'
import { namesSomebody } from '../../shared/codebook/actors'
import { codebookCache } from '../../shared/codebook/codebook-cache'
import { writtenStandardCodebook } from '../../shared/codebook/standard-codebook'
import { digestDocument } from '../../shared/compare/digest-document'
import { buffersOf, digestBuffers, packDocument, unpackDocument } from '../../shared/library/packing'
import { summarise } from '../../shared/library/summarise'
import { changesByCodebook } from '../../shared/measures/code-count-changes'
import type { DocumentAnalysis } from '../../shared/model/analysis'
import type { ImportWarning } from '../../shared/model/import'
import type { DocumentLayout } from '../../shared/model/layout'
import type { SourceDocument } from '../../shared/model/source-document'
import type { AnalysedDocument, AnalysisCalls, AnalysisRequest } from '../../shared/protocol/analysis-calls'
import { serve } from '../../shared/protocol/rpc'
import { readers } from './readers'
import { workerPort } from './worker-port'

const codebookOf = codebookCache()

function judge(
  document: SourceDocument,
  layout: DocumentLayout | null,
  warnings: readonly ImportWarning[],
  request: AnalysisRequest,
): AnalysedDocument & { readonly analysis: DocumentAnalysis } {
  const { title: _title, ...profileEdits } = request.edits
  const codebook = codebookOf(request.codebook)
  const analysis = analyseDocument(document, codebook, { ...document.profile, ...profileEdits }, request.options)
  const stored = { document, layout, analysis, warnings }
  const digest = digestDocument(document, analysis, namesSomebody(codebook.codebook))
  return { packed: packDocument(stored), summary: summarise(stored, request), digest, analysis }
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<AnalysisCalls>(workerPort(self as unknown as Worker), {
  async open(request, { progress, transfer }) {
    const { id, fileName, bytes, password } = request
    // A copy to read from: PDF.js takes what it is given, and the bytes go back to be stored.
    const file = { id, fileName, bytes: new Uint8Array(bytes.slice(0)) }
    const read = await readDocument(readers, file, { password, onPage: (page, of) => progress({ page, of }) })
    if (!read.ok) {
      transfer([bytes])
      return { bytes, outcome: read }
    }
    const { value, warnings } = read.value
    const { packed, summary, digest } = judge(value.document, value.layout, warnings, request)
    transfer([bytes, ...buffersOf(packed), ...digestBuffers(digest)])
    return { bytes, outcome: ok({ packed, summary, digest }) }
  },
  analyse(request, { transfer }) {
    const { document, layout, warnings, analysis: before } = unpackDocument(request.packed)
    const { packed, summary, digest, analysis } = judge(document, layout, warnings, request)
    transfer([...buffersOf(packed), ...digestBuffers(digest)])
    return { packed, summary, digest, changes: changesByCodebook(before, analysis) }
  },
  versions: () => ({ pipelineVersion: PIPELINE_VERSION, codebookHash: writtenStandardCodebook().hash }),
})
