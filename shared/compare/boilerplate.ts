/** Text that the documents of a collection have in common: the requirements every letter repeats. */
import { ratePerThousand } from '../measures/rates'
import type { CountedRate } from '../model/comparison'
import { type DocumentDigest, SENTENCE_FIELDS } from '../model/digest'
import { type DigestDirective, digestDirectives } from '../model/digest-rows'
import { type DocumentBoilerplate, OCCURRENCE_FIELDS, type SharedSentence, type SharedText } from '../model/shared-text'
import type { TextSpan } from '../text/span'

/** Shorter sentences are alike by chance ("Budsjett 2022."), and are nobody's common requirement. */
const FEWEST_WORDS = 4

/**
 * The sentences that stand in at least `share` of the documents (0 to 1, and in two at the least), but for dates, years,
 * numbering and names of actors. Nothing is common to a single document.
 */
export function findBoilerplate(digests: readonly DocumentDigest[], share: number): SharedText {
  const found = commonKeys(digests, share)
  const shared = new Map<string, Sentence[]>()
  const documents = digests.map((digest, document): DocumentBoilerplate => {
    const directives = digestDirectives(digest)
    const bySentence = new Map(directives.map((one) => [one.sentence, one]))
    let [words, sentences] = [0, 0]
    const common = new Set<number>()
    eachSentence(digest, (sentence, index) => {
      if (sentence.key === null || !found.has(sentence.key)) return
      common.add(index)
      words += sentence.words
      sentences += 1
      const own = shared.get(sentence.key) ?? []
      shared.set(sentence.key, own)
      own.push({ document, start: sentence.start, end: sentence.end, variant: sentence.variant, directive: bySentence.get(index) ?? null })
    })
    const inCommon = directives.filter(({ sentence }) => common.has(sentence)).length
    const counted = (count: number, of: number): CountedRate => ({ count, rate: ratePerThousand(count, of) })
    return {
      id: digest.id,
      words: digest.words,
      sharedWords: words,
      sentences,
      directives: counted(directives.length, digest.words),
      own: counted(directives.length - inCommon, digest.words - words),
      shared: counted(inCommon, words),
    }
  })
  return { documents, ...packed([...shared.values()]) }
}

/** Directives of one of the documents: those in common sentences, or the document's own. In reading order. */
export function boilerplateDirectives(
  digests: readonly DocumentDigest[],
  share: number,
  digest: DocumentDigest,
  which: 'shared' | 'own',
): readonly TextSpan[] {
  const found = commonKeys(digests, share)
  const common = new Set<number>()
  eachSentence(digest, ({ key }, index) => {
    if (key !== null && found.has(key)) common.add(index)
  })
  return digestDirectives(digest).filter(({ sentence }) => common.has(sentence) === (which === 'shared'))
}

interface Sentence {
  readonly document: number
  readonly start: number
  readonly end: number
  readonly variant: number
  readonly directive: DigestDirective | null
}

function packed(groups: readonly (readonly Sentence[])[]): Pick<SharedText, 'sentences' | 'occurrences'> {
  const sentences: SharedSentence[] = []
  const occurrences = new Uint32Array(groups.reduce((sum, own) => sum + own.length, 0) * OCCURRENCE_FIELDS.length)
  let at = 0
  for (const own of groups) {
    const from = at
    const variants = new Map<number, number>()
    for (const { document, start, end, variant } of own) {
      if (!variants.has(variant)) variants.set(variant, at)
      occurrences.set([document, start, end], at * OCCURRENCE_FIELDS.length)
      at += 1
    }
    sentences.push({
      documents: new Set(own.map(({ document }) => document)).size,
      modality: own.find(({ directive }) => directive !== null)?.directive?.modality ?? null,
      from,
      to: at,
      variants: [...variants.values()],
    })
  }
  return { sentences, occurrences }
}

function commonKeys(digests: readonly DocumentDigest[], share: number): ReadonlySet<string> {
  const documentsWith = new Map<string, number>()
  for (const digest of digests) {
    const own = new Set<string>()
    eachSentence(digest, ({ key }) => {
      if (key !== null) own.add(key)
    })
    for (const key of own) documentsWith.set(key, (documentsWith.get(key) ?? 0) + 1)
  }
  const needed = Math.max(2, Math.ceil(share * digests.length - 1e-9))
  return new Set([...documentsWith].flatMap(([key, n]) => (n >= needed ? [key] : [])))
}

interface KeyedSentence extends TextSpan {
  /** Both hashes as one string; null for sentences too short to count. */
  readonly key: string | null
  readonly variant: number
  readonly words: number
}

const AT = Object.fromEntries(SENTENCE_FIELDS.map((field, i) => [field, i])) as Readonly<Record<(typeof SENTENCE_FIELDS)[number], number>>

function eachSentence({ sentenceKeys }: DocumentDigest, visit: (sentence: KeyedSentence, index: number) => void): void {
  const size = SENTENCE_FIELDS.length
  // By places: a view of each row would cost more than all the rest.
  for (let row = 0; row < sentenceKeys.length; row += size) {
    const words = sentenceKeys[row + AT.words] ?? 0
    visit(
      {
        key: words < FEWEST_WORDS ? null : `${sentenceKeys[row + AT.hash]} ${sentenceKeys[row + AT.hash2]}`,
        variant: sentenceKeys[row + AT.variant] ?? 0,
        words,
        start: sentenceKeys[row + AT.start] ?? 0,
        end: sentenceKeys[row + AT.end] ?? 0,
      },
      row / size,
    )
  }
}
