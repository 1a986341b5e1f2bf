/**
 * The modal verbs of bokmål and nynorsk, form by form. Each of these forms, as a whole word, is looked at by the directive
 * rules and ends either as the cue of a directive or as no directive with a reason.
 * Source: Norsk referansegrammatikk (Faarlund, Lie & Vannebo 1997), ch. 6.6; nynorsk forms: Nynorskordboka.
 */

export interface ModalForm {
  /** Dictionary form in bokmål. */
  readonly lemma: 'skulle' | 'måtte' | 'burde' | 'kunne' | 'ville' | 'plikte'
  /** `past` is also the infinitive for skulle, måtte, burde and kunne ("må kunne"). */
  readonly tense: 'present' | 'past'
  readonly example: string
}

export const MODAL_FORMS: Readonly<Record<string, ModalForm>> = {
  skal: { lemma: 'skulle', tense: 'present', example: 'Bydelene skal rapportere.' },
  må: { lemma: 'måtte', tense: 'present', example: 'Virksomhetene må vurdere tiltak.' },
  lyt: { lemma: 'måtte', tense: 'present', example: 'Kommunen lyt melde frå.' },
  bør: { lemma: 'burde', tense: 'present', example: 'Kommunen bør vurdere tiltak.' },
  kan: { lemma: 'kunne', tense: 'present', example: 'Virksomhetene kan velge metode.' },
  vil: { lemma: 'ville', tense: 'present', example: 'Byrådet vil styrke skolen.' },
  plikter: { lemma: 'plikte', tense: 'present', example: 'Kommunen plikter å svare.' },
  pliktar: { lemma: 'plikte', tense: 'present', example: 'Kommunen pliktar å svare.' },
  skulle: { lemma: 'skulle', tense: 'past', example: 'Planen skulle vedtas i 2020.' },
  måtte: { lemma: 'måtte', tense: 'past', example: 'Kommunen måtte utsette planen.' },
  burde: { lemma: 'burde', tense: 'past', example: 'Kommunen burde vurdere dette.' },
  kunne: { lemma: 'kunne', tense: 'past', example: 'Kommunen kunne velge.' },
}

const LONGEST = Object.keys(MODAL_FORMS).reduce((most, form) => Math.max(most, form.length), 0)
const FIRST_LETTERS = new Set(Object.keys(MODAL_FORMS).map((form) => form.charCodeAt(0)))

/** The modal form a folded word is, or null. */
export function modalForm(folded: string): ModalForm | null {
  // Asked of every word: nine of ten are told apart before the string is hashed.
  if (folded.length > LONGEST || !FIRST_LETTERS.has(folded.charCodeAt(0))) return null
  return Object.hasOwn(MODAL_FORMS, folded) ? (MODAL_FORMS[folded] ?? null) : null
}
