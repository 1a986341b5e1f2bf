/** Mandates that the user expects to find, and how far documents give them. */
import type { Modality, RequirementType } from './directive'
import type { ChecklistId, CodeId } from './identifiers'
import type { PackedPassages, Passage } from './passage'
import type { Query } from './search'

/** Conditions that are null, empty or false ask for nothing. */
export interface ChecklistItem {
  /** Unique in its list. */
  readonly id: string
  /** As the user wrote it, trimmed; never empty. */
  readonly name: string
  readonly theme: CodeId | null
  /** By the codebook ("Bydel Alna", `districts`), else the words that the text must have for the addressee. */
  readonly actor: string | null
  /** The weakest class that is enough. Only a prohibition is enough for a prohibition, and it for nothing else. */
  readonly least: Modality | null
  readonly requirement: RequirementType | null
  /** A query in the language of the search, for the sentence and its lead-in. */
  readonly words: string
  readonly deadline: boolean
}

/** Ground state. */
export interface Checklist {
  readonly id: ChecklistId
  readonly name: string
  readonly items: readonly ChecklistItem[]
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** Best first. `weaker`: the right addressee, theme and words, but not as binding, not of that type or without a deadline. */
export const ITEM_STATES = ['met', 'weaker', 'mentioned', 'absent'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** What a weaker directive lacks. */
export const SHORTFALLS = ['modality', 'requirement', 'deadline'] as const
export type Shortfall = (typeof SHORTFALLS)[number]

/** An item with what its words are looked for as. A word or phrase is found where it stands, as `WordPlaces`. */
export interface AskedItem {
  readonly item: ChecklistItem
  /** Null without words. */
  readonly query: Query | null
}

/** Where each word or phrase of the queries stands: sentences by document. Keys are made by `wordKey`. */
export type WordPlaces = Readonly<Record<string, PackedPassages>>

/** An item in a document or in a collection of them. */
export interface ItemResult {
  /** The best of the documents. */
  readonly state: ItemState
  /** Documents by state. */
  readonly documents: Readonly<Record<ItemState, number>>
  /** What shows it: directives that meet it; else weaker ones; else mentions. */
  readonly passages: PackedPassages
  /** The first that meets it; else the one that lacks least, the most binding of them; else the first mention in running text, or the first. */
  readonly best: Passage | null
  /** Of a weaker directive its class, and what it lacks. */
  readonly modality: Modality | null
  readonly lacks: readonly Shortfall[]
}

/** What an item's name says by itself, for the user to correct. */
export type Suggestion = Pick<ChecklistItem, 'theme' | 'actor' | 'least' | 'requirement' | 'words' | 'deadline'>
