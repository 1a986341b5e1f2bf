/** The words that a command counts with, and what its results say of who counted. */
import { PIPELINE_VERSION } from '../../shared/analysis/pipeline-version'
import { type CompiledCodebook, compileCodebook } from '../../shared/codebook/compile-codebook'
import { standardCodebook } from '../../shared/codebook/standard-codebook'
import { type ToolReport, toolReport } from '../../shared/export/tool-report'
import type { Codebook } from '../../shared/model/codebook'
import type { Session } from './session'

/** The codebook of `--codebook`, or with null the standard one. */
export function compiledCodebook(chosen: Codebook | null): CompiledCodebook {
  return chosen === null ? standardCodebook() : compileCodebook(chosen)
}

/** What the results say of who counted them. */
export function toolOf(chosen: Codebook | null, { version }: Session): ToolReport {
  return toolReport({ version, pipelineVersion: PIPELINE_VERSION }, compiledCodebook(chosen))
}
