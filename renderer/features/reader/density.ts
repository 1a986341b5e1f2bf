/** How many findings of each kind stand in each stretch of a document. Pure. */
import { MODALITIES, type Modality } from '../../../shared/model/directive'
import { lookOfCode, THEME_LOOKS } from './finding-marks'
import type { Finding } from './findings'

export type StripKind = Modality | (typeof THEME_LOOKS)[number] | 'not-directive'
const ORDER: readonly StripKind[] = [...MODALITIES, ...THEME_LOOKS, 'not-directive']

export interface StripBin {
  /** Which bin, from 0. */
  readonly at: number
  readonly total: number
  /** In the order of `MODALITIES`, then themes; only what is there. */
  readonly parts: readonly { readonly kind: StripKind; readonly count: number }[]
}

function kindOf(finding: Finding): StripKind {
  switch (finding.kind) {
    case 'directive':
      return finding.modality
    case 'mention':
      return finding.codes[0] === undefined ? 'other' : lookOfCode(finding.codes[0])
    case 'not-directive':
      return 'not-directive'
  }
}

/** `positions[i]` is where `findings[i]` begins, in fractions of the document. */
export function densityBins(findings: readonly Finding[], positions: readonly number[], bins: number): readonly StripBin[] {
  const counts = Array.from({ length: bins }, () => new Map<StripKind, number>())
  findings.forEach((finding, i) => {
    const bin = counts[Math.min(bins - 1, Math.floor((positions[i] ?? 0) * bins))]
    const kind = kindOf(finding)
    bin?.set(kind, (bin.get(kind) ?? 0) + 1)
  })
  return counts.map((bin, at) => ({
    at,
    total: [...bin.values()].reduce((sum, n) => sum + n, 0),
    parts: ORDER.flatMap((kind) => (bin.has(kind) ? [{ kind, count: bin.get(kind) ?? 0 }] : [])),
  }))
}
