/** Which program, rules and words made the figures: the same record in every file that leaves the app and the command line. */
import type { Codebook } from '../model/codebook'

export interface ToolReport {
  readonly name: 'skalma'
  readonly version: string
  readonly pipelineVersion: number
  readonly codebook: { readonly name: string; readonly version: number; readonly sha256: string }
}

/** `codebook` is the compiled one that counted, with its hash. */
export function toolReport(
  versions: { readonly version: string; readonly pipelineVersion: number },
  { codebook, hash }: { readonly codebook: Codebook; readonly hash: string },
): ToolReport {
  const { version, pipelineVersion } = versions
  return { name: 'skalma', version, pipelineVersion, codebook: { name: codebook.name, version: codebook.version, sha256: hash } }
}
