/** Which themes a directive carries, and which stand around it. */
import type { Mention } from '../model/codebook'
import type { Directive, NearTheme } from '../model/directive'
import type { CodeId } from '../model/identifiers'
import type { Block, Sentence } from '../model/source-document'
import { surroundingsOf } from './surroundings'

/** Mentions by a number that sentences share: their own index, their paragraph, their section. */
type CodesBy = ReadonlyMap<number, ReadonlySet<CodeId>>

interface ThemedText {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** All that count, of every category. */
  readonly mentions: readonly Mention[]
}

/**
 * Gives for a directive the codes of its sentence or lead-in, in the order of `themes`, and for each other theme around it, and each
 * that only the lead-in has, the shortest distance.
 */
export function themesAround(
  { blocks, sentences, mentions }: ThemedText,
  themes: readonly CodeId[],
): (directive: Pick<Directive, 'sentence' | 'leadIn'>) => Pick<Directive, 'codes' | 'near'> {
  const isTheme = new Set(themes)
  const themeMentions = mentions.filter(({ code }) => isTheme.has(code))
  const { paragraph, section } = surroundingsOf(blocks, sentences)
  const inSentence = codesBy(themeMentions, (sentence) => sentence)
  const inParagraph = codesBy(themeMentions, (sentence) => paragraph[sentence] ?? 0)
  const inSection = codesBy(themeMentions, (sentence) => section[sentence] ?? 0)
  return ({ sentence, leadIn }) => {
    const own = inSentence.get(sentence)
    const inherited = leadIn === null ? undefined : inSentence.get(leadIn)
    const near = themes.flatMap((code): NearTheme[] => {
      if (own?.has(code)) return []
      if (inherited?.has(code)) return [{ code, distance: 'lead-in' }]
      if (inParagraph.get(paragraph[sentence] ?? 0)?.has(code)) return [{ code, distance: 'paragraph' }]
      return inSection.get(section[sentence] ?? 0)?.has(code) ? [{ code, distance: 'section' }] : []
    })
    return { codes: themes.filter((code) => own?.has(code) || inherited?.has(code)), near }
  }
}

function codesBy(mentions: readonly Mention[], key: (sentence: number) => number): CodesBy {
  const by = new Map<number, Set<CodeId>>()
  for (const { sentence, code } of mentions) {
    const at = key(sentence)
    const codes = by.get(at)
    if (codes === undefined) by.set(at, new Set([code]))
    else codes.add(code)
  }
  return by
}
