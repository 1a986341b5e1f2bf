/** The codes that name the districts of a city. */
import type { Codebook, Mention } from '../model/codebook'

/** The code whose terms stand for named districts, and the one for districts in general. */
const DISTRICTS = 'district_names'
const DISTRICTS_IN_GENERAL = 'districts'

export interface Districts {
  /** For a mention of a district its canonical name, null for districts in general; undefined for all else. */
  readonly ofMention: (mention: Pick<Mention, 'code' | 'term'>) => string | null | undefined
  /** The same for a directive's canonical actor. */
  readonly ofActor: (actor: string) => string | null | undefined
}

export function districtsOf({ codes }: Codebook): Districts {
  const named = codes.find(({ id }) => id === DISTRICTS)
  const general = codes.find(({ id }) => id === DISTRICTS_IN_GENERAL)
  const names = new Set(named?.terms.flatMap(({ entity }) => entity ?? []))
  // Who leads a district acts for it: "Bydelsdirektøren" has a name of their own, and is districts in general here.
  const offices = new Set(general?.terms.flatMap(({ entity }) => entity ?? []))
  return {
    ofMention: ({ code, term }) => {
      if (code === named?.id) return named.terms[term]?.entity ?? null
      return code === general?.id ? null : undefined
    },
    ofActor: (actor) => {
      if (names.has(actor)) return actor
      return actor === DISTRICTS || actor === DISTRICTS_IN_GENERAL || offices.has(actor) ? null : undefined
    },
  }
}

/** Canonical names of the districts mentioned, in the codebook's order. */
export function districtsNamed({ codes }: Codebook, mentions: readonly Mention[]): string[] {
  const code = codes.find(({ id }) => id === DISTRICTS)
  if (code === undefined) return []
  const named = new Set(mentions.filter((mention) => mention.code === code.id).map((mention) => mention.term))
  const names = code.terms.map((term, index) => (named.has(index) ? term.entity : undefined))
  return [...new Set(names.filter((name) => name !== undefined))]
}
