/** Figures of one document, or of a collection taken as one text. Formulas: design, measures.md. */
import { dispersion } from '../measures/dispersion'
import { ratePerThousand } from '../measures/rates'
import { LADDER, type LadderStep } from '../model/analysis'
import type { CountedRate, GroupFigures } from '../model/comparison'
import type { DocumentDigest } from '../model/digest'
import { type DigestDirective, digestDirectives, forEachMention } from '../model/digest-rows'
import { MODALITIES, type Modality } from '../model/directive'
import type { Dispersion } from '../model/statistics'

/** The parts over which evenness is measured, with their words. */
interface Parts {
  readonly sizes: readonly number[]
  /** The part a directive or mention stands in; `document` is an index into the group. */
  of(document: number, section: number): number
}

/** `digests` must have been made with one codebook (`RangeError` otherwise): counts by different codes cannot be added. */
export function groupFigures(digests: readonly DocumentDigest[]): GroupFigures {
  const codes = digests[0]?.codes ?? []
  if (digests.some(({ codebookHash }) => codebookHash !== digests[0]?.codebookHash))
    throw new RangeError('documents of different codebooks')
  const sum = (of: (digest: DocumentDigest) => number): number => digests.reduce((total, digest) => total + of(digest), 0)
  const words = sum((digest) => digest.words)
  const pages = sum((digest) => digest.pages)
  const counted = (count: number): CountedRate => ({ count, rate: ratePerThousand(count, words) })
  const parts = partsOf(digests)
  const spread = (hits: Uint32Array): Dispersion | null =>
    hits.some((hit, i) => hit > 0 && parts.sizes[i] === 0) ? null : dispersion([...hits], parts.sizes)
  const byDocument = digests.map(digestDirectives)
  const directives = byDocument.flat()
  const directiveHits = new Uint32Array(parts.sizes.length)
  byDocument.forEach((own, document) => {
    for (const { section } of own) raise(directiveHits, parts.of(document, section))
  })
  const mentionHits = codes.map(() => new Uint32Array(parts.sizes.length))
  digests.forEach((digest, document) => {
    // Every document has the codebook's codes in its order.
    forEachMention(digest, (code, section) => raise(mentionHits[code], parts.of(document, section)))
  })
  return {
    documents: digests.length,
    pages,
    words,
    sentences: sum((digest) => digest.sentences),
    parts: parts.sizes.length,
    directives: counted(directives.length),
    raw: counted(sum((digest) => formCount(digest, 'skal') + formCount(digest, 'må'))),
    perPage: pages > 0 ? directives.length / pages : null,
    byModality: Object.fromEntries(
      MODALITIES.map((modality) => [modality, counted(directives.filter((one) => one.modality === modality).length)]),
    ) as Record<Modality, CountedRate>,
    named: directives.filter(({ named }) => named.length > 0).length,
    dispersion: spread(directiveHits),
    codes: codes.map((code, i) => {
      const hits = mentionHits[i] ?? new Uint32Array(0)
      const mentions = hits.reduce((all, hit) => all + hit, 0)
      const mandates = directives.filter((one) => one.codes.includes(code))
      return {
        code,
        mentions: counted(mentions),
        mandates: counted(mandates.length),
        ladder: strongest(mandates, mentions),
        share: directives.length > 0 ? mandates.length / directives.length : null,
        dispersion: spread(hits),
      }
    }),
  }
}

function raise(hits: Uint32Array | undefined, part: number): void {
  if (hits !== undefined) hits[part] = (hits[part] ?? 0) + 1
}

/** How often a folded word stands in the body text. */
function formCount({ forms, formCounts }: DocumentDigest, form: string): number {
  const at = forms.indexOf(form)
  return at < 0 ? 0 : (formCounts[at] ?? 0)
}

function partsOf(digests: readonly DocumentDigest[]): Parts {
  const [only] = digests
  if (digests.length === 1 && only !== undefined) return { sizes: only.sections.map(({ words }) => words), of: (_, section) => section }
  return { sizes: digests.map(({ words }) => words), of: (document) => document }
}

function strongest(mandates: readonly DigestDirective[], mentions: number): LadderStep {
  const steps = new Set<LadderStep>(mandates.map(({ modality }) => modality))
  if (mentions > 0) steps.add('mentioned')
  return LADDER.find((step) => steps.has(step)) ?? 'absent'
}
