/** What a review needs of the codebook in use: who an addressee is, which codes are themes, which actors are districts. */
import { type ActorMention, actorCodes, actorIn, actorMentions } from '../codebook/actors'
import { type CompiledCodebook, compileCodebook } from '../codebook/compile-codebook'
import { type Districts, districtsOf } from '../codebook/districts'
import { findMentions } from '../codebook/find-mentions'
import type { Codebook } from '../model/codebook'
import type { CodeId } from '../model/identifiers'
import { tokenise } from '../text/tokens'

export interface ReviewCodebook {
  readonly codebook: Codebook
  /** SHA-256 of its canonical JSON. */
  readonly hash: string
  /** In the codebook's order. */
  readonly themes: readonly CodeId[]
  readonly districts: Districts
  /** The canonical actor of a name that a person typed; null when no actor code has it. */
  readonly actorNamed: (name: string) => string | null
}

const made = new WeakMap<Codebook, ReviewCodebook>()

/** Made once for a codebook; the finding of names is made ready when a name is first asked for. */
export function reviewCodebook({ codebook, hash }: { readonly codebook: Codebook; readonly hash: string }): ReviewCodebook {
  const known = made.get(codebook)
  if (known !== undefined) return known
  let finder: CompiledCodebook | null = null
  const actorsOf = (name: string): ActorMention[] => {
    finder ??= compileCodebook({ ...codebook, codes: actorCodes(codebook) })
    return actorMentions(codebook, findMentions(finder, name, [{ start: 0, end: name.length, block: 0 }], [tokenise(name)]))
  }
  const kinds = new Set<string>(actorCodes(codebook).map(({ id }) => id))
  const own: ReviewCodebook = {
    codebook,
    hash,
    themes: codebook.codes.filter(({ category }) => category === 'theme').map(({ id }) => id),
    districts: districtsOf(codebook),
    actorNamed: (name) => {
      const found = actorIn({ start: 0, end: name.length }, actorsOf(name))
      if (found !== null && !kinds.has(found)) return found
      // "Alna" is a place in a text, but who is named as addressee is somebody: the district. A person may type small letters.
      const capital = name.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase())
      for (const whole of [capital, `Bydel ${capital}`]) {
        const named = actorsOf(whole).find(({ isName, start, end }) => isName && start === 0 && end === whole.length)
        if (named !== undefined) return named.name
      }
      return found
    },
  }
  made.set(codebook, own)
  return own
}
