/** A cue of a sentence with what the rules make of it. */
import type { Addressee, ModalCue, Modality, NotDirectiveReason } from '../model/directive'
import { MODALITIES } from '../model/directive'

export interface Candidate {
  readonly token: number
  readonly cue: ModalCue
  readonly verdict: Modality | NotDirectiveReason
  readonly rule: string
  readonly addressee: Addressee | null
  readonly certainty: 'clear' | 'unclear'
  readonly inMainClause: boolean
  readonly isModalVerb: boolean
  /** First verb of what must be done. */
  readonly action: number | null
}

/** Whether a verdict is a modality: otherwise it is a reason for being no directive. */
export function isModality(verdict: Modality | NotDirectiveReason): verdict is Modality {
  return (MODALITIES as readonly string[]).includes(verdict)
}
