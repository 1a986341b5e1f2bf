/** Figures of one document, or of a collection taken as one text. Formulas: design, measures.md. */
import { dispersion } from '../measures/dispersion'
import { ratePerThousand } from '../measures/rates'
import { LADDER, type LadderStep } from '../model/analysis'
import type { CountedRate, GroupFigures } from '../model/comparison'
import { type DigestDirective, type DigestMention, type DocumentDigest, digestDirectives, digestMentions } from '../model/digest'
import { MODALITIES, type Modality } from '../model/directive'
import type { CodeId } from '../model/identifiers'
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
  const spread = (places: readonly number[]): Dispersion | null => {
    const hits = parts.sizes.map(() => 0)
    for (const part of places) hits[part] = (hits[part] ?? 0) + 1
    return hits.some((hit, i) => hit > 0 && parts.sizes[i] === 0) ? null : dispersion(hits, parts.sizes)
  }
  const directives = digests.flatMap((digest, document) => digestDirectives(digest).map((one) => ({ ...one, document })))
  const mentions = digests.flatMap((digest, document) => digestMentions(digest).map((one) => ({ ...one, document })))
  const byCode = groupByCode(mentions)
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
    dispersion: spread(directives.map(({ document, section }) => parts.of(document, section))),
    codes: codes.map((code) => {
      const own = byCode.get(code) ?? []
      const mandates = directives.filter((one) => one.codes.includes(code))
      return {
        code,
        mentions: counted(own.length),
        mandates: counted(mandates.length),
        ladder: strongest(mandates, own.length),
        share: directives.length > 0 ? mandates.length / directives.length : null,
        dispersion: spread(own.map(({ document, section }) => parts.of(document, section))),
      }
    }),
  }
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

function groupByCode<M extends DigestMention>(mentions: readonly M[]): ReadonlyMap<CodeId, readonly M[]> {
  const found = new Map<CodeId, M[]>()
  for (const mention of mentions) {
    const own = found.get(mention.code)
    if (own) own.push(mention)
    else found.set(mention.code, [mention])
  }
  return found
}

function strongest(mandates: readonly DigestDirective[], mentions: number): LadderStep {
  const steps = new Set<LadderStep>(mandates.map(({ modality }) => modality))
  if (mentions > 0) steps.add('mentioned')
  return LADDER.find((step) => steps.has(step)) ?? 'absent'
}
