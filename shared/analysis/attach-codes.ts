/** What the codebook adds to the directives found by the rules: their themes, the themes around them, and who their addressee is. */
import { actorIn, actorMentions, everyoneNamed } from '../codebook/actors'
import type { CompiledCodebook } from '../codebook/compile-codebook'
import { themesAround } from '../measures/nearby-themes'
import type { Mention } from '../model/codebook'
import type { Directive, FoundDirective } from '../model/directive'
import type { Block, Sentence } from '../model/source-document'

interface JudgedText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** Who speaks in it; null when it is not known. */
  readonly issuer: string | null
}

/** `mentions` are all that count, of every category. Directives keep their order. */
export function attachCodes(
  { codebook }: CompiledCodebook,
  { text, blocks, sentences, issuer }: JudgedText,
  found: readonly FoundDirective[],
  mentions: readonly Mention[],
): Directive[] {
  const themes = codebook.codes.filter(({ category }) => category === 'theme').map(({ id }) => id)
  const themesOf = themesAround({ blocks, sentences, mentions }, themes)
  const actors = actorMentions(codebook, mentions)
  return found.map((directive) => {
    const { addressee } = directive
    const words = addressee === null ? null : (addressee.antecedent ?? addressee.span)
    const named = words === null ? [] : everyoneNamed(text, words, issuer, (part) => actorIn(part, actors))
    const { codes, near } = themesOf(directive)
    return { ...directive, codes, named, near }
  })
}
