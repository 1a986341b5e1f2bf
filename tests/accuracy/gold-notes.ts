/** Reads what stands behind ";;" in a line of fixtures/gold. Notation: fixtures/gold/README.md. */
import { REQUIREMENTS, type RequirementType } from '../../shared/model/directive.ts'

export interface GoldNotes {
  /** Null where it was not annotated; 'none' where a person found that it is no requirement of the four types. */
  readonly requirement: RequirementType | 'none' | null
  /** Codes of the standard codebook that the directive is about, by meaning; null where they were not annotated. */
  readonly themes: readonly string[] | null
  /** Who and when by other cells of the same row of a table: not required of the rules, but right when they say so. */
  readonly who: string | null
  readonly when: string | null
}

/** `note` without the ";;"; free words beside the fields are for people. Throws on a type that is none. */
export function readNotes(note: string): GoldNotes {
  const requirement = /\breq=(\S+?)(?=;|\s|$)/.exec(note)?.[1] ?? null
  const themes = /\btheme=(\S+?)(?=;|\s|$)/.exec(note)?.[1]
  if (requirement !== null && requirement !== 'none' && !isRequirement(requirement)) throw new RangeError(`no requirement type: ${note}`)
  return {
    requirement,
    themes: themes === undefined ? null : themes === 'none' ? [] : themes.split(','),
    who: /\bwho=([^;]+)/.exec(note)?.[1]?.trim() ?? null,
    when: /\bwhen=([^;]+)/.exec(note)?.[1]?.trim() ?? null,
  }
}

function isRequirement(word: string): word is RequirementType {
  return (REQUIREMENTS as readonly string[]).includes(word)
}
