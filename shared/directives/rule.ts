/** What a rule is. Rules are data: people review the lists in rules/, and tests run every example and counter-example. */
import type { ModalForm } from '../language/modal-verbs.nb'
import type { Modality, NotDirectiveReason } from '../model/directive'
import type { DocumentType } from '../model/document-profile'

/** Where a multi-word cue names who must act. */
export type AddresseeAt =
  /** Subject of the cue's verb: "Bydelene er pålagt". */
  | 'subject'
  /** Subject of the at-clause after it: "Det forventes at bydelene". */
  | 'at-clause'
  /** Directly after the cue: "påhviler kommunen", "oppfordrer bydelene til". */
  | 'after'
  | 'none'

interface RuleText {
  readonly id: string
  /** A whole sentence the rule decides. */
  readonly example: string
  /** A sentence that looks alike and that this rule must not decide. */
  readonly counterExample: string
  readonly source: string
}

/**
 * A cue of one or more words. Pattern language, word by word: `a|b` alternatives, `*es` any word with that ending, `(x)` may
 * be missing, `..` up to three words that no [.,;:] parts, `<x>` words of the cue proper when the rest only surrounds it.
 */
export interface CueRule extends RuleText {
  readonly class: Modality | NotDirectiveReason
  readonly pattern: string
  /** Dictionary form of the cue in bokmål. */
  readonly lemma: string
  readonly addressee: AddresseeAt
  /** Whoever it is said of can act, whatever the noun: only somebody has a duty, a task or a power. */
  readonly whoever?: true
  readonly certainty?: 'clear' | 'unclear'
}

/**
 * A wording that directs only as a lead-in: "Oppgaver:" over a list, "har bedt lederne om å:". Asked when the lead-in has no directive of
 * its own. Examples are lists in the notation of the tests: "- " item, "# " heading.
 */
export interface LeadInRule extends RuleText {
  readonly class: Modality
  readonly pattern: string
  /** Dictionary form of the cue in bokmål. */
  readonly lemma: string
  /** 'of': whose it is, "Bydelenes oppgaver", or who it is laid on, "Krav til bydelene". */
  readonly addressee: AddresseeAt | 'of'
  readonly whoever?: true
  /** 'label': the words are all the lead-in says, but for whose and when. 'end': the sentence breaks off after them. */
  readonly where: 'sentence' | 'label' | 'end'
  /** It begins its sentence, as imperatives do. */
  readonly first?: true
  /** 'phrases': an item that is a whole sentence stands for itself; 'duties': unless it says what somebody does. */
  readonly items: 'any' | 'phrases' | 'duties'
  /** Types of document in which the wording directs; all when left out. */
  readonly types?: readonly DocumentType[]
}

/** A rule about a modal verb, held by a named predicate (modal-predicates.ts). The first that applies decides. */
export interface ModalRule<Name extends string = string> extends RuleText {
  readonly class: Modality | NotDirectiveReason
  readonly when: Name
  /** The only modal verbs it can be about, in bokmål; any when left out. */
  readonly of?: readonly ModalForm['lemma'][]
  readonly certainty?: 'clear' | 'unclear'
}
