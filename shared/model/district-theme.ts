/** Whether the districts of a city are named together with innovation or co-creation, how near, and as what: the question of the study. */
import type { TextSpan } from '../text/span'
import type { CodeId } from './identifiers'

/**
 * Nearest first. 'task': the theme is in a directive that lays something on the district; 'sentence': in the same sentence, or in
 * the lead-in of its item; 'paragraph': in the same paragraph, list or row of a table.
 */
export const DISTRICT_DISTANCES = ['task', 'sentence', 'paragraph'] as const
export type DistrictDistance = (typeof DISTRICT_DISTANCES)[number]

/**
 * What the district is in its sentence. 'responsible': who must act; 'contributor': who must help or take part; 'partner': with whom;
 * 'recipient': for whom; 'controlled': whom others measure or follow up; 'named': nothing of these is said.
 */
export const DISTRICT_ROLES = ['responsible', 'contributor', 'partner', 'recipient', 'controlled', 'named'] as const
export type DistrictRole = (typeof DISTRICT_ROLES)[number]

/** A district with a theme beside it: one for each of its own tasks with the theme, else each mention with the nearest use of the theme. */
export interface DistrictTheme {
  /** Canonical name ("Bydel Alna"); null for districts in general ("bydelene"). */
  readonly district: string | null
  readonly code: CodeId
  readonly distance: DistrictDistance
  readonly role: DistrictRole
  /** The words that name the district; for an item of a list they may stand in the lead-in. */
  readonly span: TextSpan
  readonly theme: TextSpan
  /** Index of the sentence that is shown: the directive's with 'task', else the district's. */
  readonly sentence: number
}
