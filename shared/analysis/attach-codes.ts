/** What the codebook adds to the directives found by the rules: their themes, the themes around them, and who their addressee is. */
import type { CompiledCodebook } from '../codebook/compile-codebook'
import { surroundingsOf } from '../measures/surroundings'
import type { Mention } from '../model/codebook'
import type { Addressee, Directive, FoundDirective, NearTheme } from '../model/directive'
import type { CodeId } from '../model/identifiers'
import type { Block, Sentence } from '../model/source-document'
import { contains, type TextSpan } from '../text/span'

/** Mentions by a number that sentences share: their own index, their paragraph, their section. */
type CodesBy = ReadonlyMap<number, ReadonlySet<CodeId>>

/** `mentions` are all that count, of every category. Directives keep their order. */
export function attachCodes(
  { codebook }: CompiledCodebook,
  text: { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] },
  found: readonly FoundDirective[],
  mentions: readonly Mention[],
): Directive[] {
  const themes = codebook.codes.filter((code) => code.category === 'theme').map((code) => code.id)
  const isTheme = new Set(themes)
  const themeMentions = mentions.filter(({ code }) => isTheme.has(code))
  const { paragraph, section } = surroundingsOf(text.blocks, text.sentences)
  const inSentence = codesBy(themeMentions, (sentence) => sentence)
  const inParagraph = codesBy(themeMentions, (sentence) => paragraph[sentence] ?? 0)
  const inSection = codesBy(themeMentions, (sentence) => section[sentence] ?? 0)
  const actors = actorMentions(codebook, mentions)
  return found.map((directive) => {
    const { sentence, leadIn, addressee } = directive
    const own = inSentence.get(sentence)
    const inherited = leadIn === null ? undefined : inSentence.get(leadIn)
    const near = themes.flatMap((code): NearTheme[] => {
      if (own?.has(code)) return []
      if (inherited?.has(code)) return [{ code, distance: 'lead-in' }]
      if (inParagraph.get(paragraph[sentence] ?? 0)?.has(code)) return [{ code, distance: 'paragraph' }]
      return inSection.get(section[sentence] ?? 0)?.has(code) ? [{ code, distance: 'section' }] : []
    })
    return { ...directive, codes: themes.filter((code) => own?.has(code) || inherited?.has(code)), actor: actorOf(addressee, actors), near }
  })
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

interface ActorMention extends TextSpan {
  readonly name: string
  /** Names of somebody go before kinds of somebody. */
  readonly isName: boolean
}

/** Sorted by start. */
function actorMentions(codebook: CompiledCodebook['codebook'], mentions: readonly Mention[]): ActorMention[] {
  const actors = new Map(codebook.codes.filter(({ category }) => category === 'actor').map((code) => [code.id, code]))
  return mentions
    .flatMap(({ code, term, start, end }): ActorMention[] => {
      const actor = actors.get(code)
      if (actor === undefined) return []
      const entity = actor.terms[term]?.entity
      return [{ start, end, name: entity ?? actor.id, isName: entity !== undefined }]
    })
    .sort((a, b) => a.start - b.start)
}

/** The first name inside what the addressee is called, else the first kind. A district's name begins inside "Bydel Alna" or is all of it. */
function actorOf(addressee: Addressee | null, actors: readonly ActorMention[]): string | null {
  if (addressee === null) return null
  const span = addressee.antecedent ?? addressee.span
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((actors[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  let kind: string | null = null
  for (let i = low; i < actors.length; i += 1) {
    const actor = actors[i]
    if (actor === undefined || actor.start >= span.end) break
    if (!contains(span, actor)) continue
    if (actor.isName) return actor.name
    kind ??= actor.name
  }
  return kind
}
