/** Document and analysis → digest: what comparing needs of it. */
import type { DocumentAnalysis } from '../model/analysis'
import type { Mention } from '../model/codebook'
import { isCounted, isFurniture } from '../model/counted-text'
import {
  DIGEST_FORMAT,
  DIRECTIVE_FIELDS,
  type DigestSection,
  type DocumentDigest,
  type LeftOutText,
  MENTION_FIELDS,
  SENTENCE_FIELDS,
} from '../model/digest'
import { MODALITIES, REQUIREMENTS } from '../model/directive'
import type { CodeId } from '../model/identifiers'
import type { SourceDocument } from '../model/source-document'
import { lastStartingAtOrBefore, textOf } from '../text/span'
import { tokenise } from '../text/tokens'
import { backwardHash32, hash32 } from './hash'
import { sharedSentenceKey } from './sentence-key'

/** Headings deeper than this do not begin a section: parts would be too small to tell how evenly something is spread. */
const DEEPEST = 2

/**
 * The counted text is the analysis's: furniture takes part only when it was counted. `isName` tells by the codebook which mentions
 * name somebody: sentences that differ in the name alone have the same key.
 */
export function digestDocument(
  document: SourceDocument,
  analysis: DocumentAnalysis,
  isName: (mention: Pick<Mention, 'code' | 'term'>) => boolean,
): DocumentDigest {
  const { text, blocks, pages } = document
  const pageSpans = pages.map(({ span }) => span)
  const pageOf = (offset: number): number => Math.max(0, lastStartingAtOrBefore(pageSpans, offset))
  const forms = new Map<string, number>()
  const sections: { title: string | null; level: number; at: number; words: number; page: number }[] = []
  const firstWord = new Uint32Array(analysis.sentences.length)
  const sectionOf = new Uint32Array(analysis.sentences.length)
  const bodyIndex = new Uint32Array(analysis.sentences.length)
  const keys: number[] = []
  const namesIn = namesBySentence(analysis.mentions.filter(isName))
  const pageStarts = new Uint32Array(pages.length)
  let pagesBegun = 0
  let at = 0
  let lastHeading = -1
  analysis.sentences.forEach((sentence, index) => {
    const block = blocks[sentence.block]
    // A sentence over a page break belongs to the page it begins on.
    for (const page = pageOf(sentence.start); pagesBegun <= page; pagesBegun += 1) pageStarts[pagesBegun] = at
    const counted = isCounted(blocks, analysis.options, sentence)
    if (counted && block?.kind === 'heading' && (block.level ?? 1) <= DEEPEST && sentence.block !== lastHeading) {
      lastHeading = sentence.block
      sections.push({ title: textOf(text, block.span), level: block.level ?? 1, at, words: 0, page: pageOf(sentence.start) })
    } else if (sections.length === 0) sections.push({ title: null, level: 0, at: 0, words: 0, page: 0 })
    firstWord[index] = at
    sectionOf[index] = sections.length - 1
    if (!counted) return
    let words = 0
    const tokens = tokenise(text, sentence.start, sentence.end)
    for (const { kind, folded } of tokens) {
      if (kind !== 'word') continue
      words += 1
      forms.set(folded, (forms.get(folded) ?? 0) + 1)
    }
    at += words
    const section = sections.at(-1)
    if (section) section.words += words
    bodyIndex[index] = keys.length / SENTENCE_FIELDS.length
    const { same } = sharedSentenceKey(tokens, namesIn.get(index) ?? [])
    keys.push(
      hash32(same),
      backwardHash32(same),
      hash32(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')),
      words,
      sentence.start,
      sentence.end,
    )
  })
  pageStarts.fill(at, pagesBegun)
  const codes = analysis.codes.map(({ code }) => code)
  const codeIndex = new Map<CodeId, number>(codes.map((code, i) => [code, i]))
  const actors = new Map<string, number>()
  const actorIndex = (name: string): number => {
    const known = actors.get(name) ?? actors.size
    actors.set(name, known)
    return known
  }
  const inOrder = [...analysis.directives].sort((a, b) => a.start - b.start)
  const directiveCodes: number[] = []
  const directiveActors: number[] = []
  const directives = inOrder.flatMap((directive) => {
    const own = directive.codes.map((code) => codeIndex.get(code)).filter((code) => code !== undefined)
    directiveCodes.push(...own)
    for (const { name, actor } of directive.named) directiveActors.push(actorIndex(name), actor === null ? 0 : actorIndex(actor) + 1)
    const row: Record<(typeof DIRECTIVE_FIELDS)[number], number> = {
      start: directive.start,
      end: directive.end,
      sentence: bodyIndex[directive.sentence] ?? 0,
      at: firstWord[directive.sentence] ?? 0,
      page: pageOf(directive.start),
      section: sectionOf[directive.sentence] ?? 0,
      modality: MODALITIES.indexOf(directive.modality),
      requirement: directive.requirement === null ? 0 : REQUIREMENTS.indexOf(directive.requirement) + 1,
      leadIn: directive.leadIn === null ? 0 : (analysis.sentences[directive.leadIn]?.start ?? -1) + 1,
      deadline: directive.deadline === null ? 0 : 1,
      codeCount: own.length,
      actorCount: directive.named.length,
    }
    return DIRECTIVE_FIELDS.map((field) => row[field])
  })
  const mentions = analysis.mentions.flatMap((mention) => {
    const row: Record<(typeof MENTION_FIELDS)[number], number> = {
      start: mention.start,
      end: mention.end,
      at: firstWord[mention.sentence] ?? 0,
      page: pageOf(mention.start),
      section: sectionOf[mention.sentence] ?? 0,
      code: codeIndex.get(mention.code) ?? 0,
    }
    return MENTION_FIELDS.map((field) => row[field])
  })
  return {
    format: DIGEST_FORMAT,
    id: document.id,
    pipelineVersion: analysis.pipelineVersion,
    codebookHash: analysis.codebookHash,
    words: analysis.words,
    pages: pages.length,
    pageLabels: pages.map(({ label }, i) => label ?? String(i + 1)),
    pageStarts,
    sentences: keys.length / SENTENCE_FIELDS.length,
    sections: sections satisfies readonly DigestSection[],
    forms: [...forms.keys()],
    formCounts: Uint32Array.from(forms.values()),
    codes,
    actors: [...actors.keys()],
    directives: Uint32Array.from(directives),
    directiveCodes: Uint16Array.from(directiveCodes),
    directiveActors: Uint32Array.from(directiveActors),
    mentions: Uint32Array.from(mentions),
    sentenceKeys: Uint32Array.from(keys),
    leftOut: analysis.options.includeFurniture ? null : leftOutText(document, analysis),
  }
}

function leftOutText({ text, blocks }: SourceDocument, { sentences, furnitureWords }: DocumentAnalysis): LeftOutText {
  const own = sentences.filter((sentence) => isFurniture(blocks, sentence)).map(({ start, end }) => text.slice(start, end))
  let end = -1
  return {
    words: furnitureWords,
    text: own.join('\n'),
    ends: Uint32Array.from(own, (sentence) => {
      end += 1 + sentence.length
      return end
    }),
  }
}

function namesBySentence(names: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const found = new Map<number, Mention[]>()
  for (const name of names) {
    const own = found.get(name.sentence)
    if (own) own.push(name)
    else found.set(name.sentence, [name])
  }
  return found
}
