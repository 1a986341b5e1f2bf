/**
 * What a district is in a sentence, by the words right before its name. Rules are data: tests run every example and
 * counter-example. The first that applies decides; addressees of directives are settled before these are asked.
 */
import type { DistrictRole } from '../model/district-theme'

export interface DistrictRoleRule {
  readonly id: string
  readonly role: DistrictRole
  /** Tried on the sentence up to the district's name, in lower case; up to three words may stand between. */
  readonly before: RegExp
  /** The district is the word "bydelene" or "Bydel Alna" in both. */
  readonly example: string
  readonly counterExample: string
  readonly source: string
}

const BETWEEN = String.raw`\s+(?:[\p{L}\d.-]+,?\s+){0,3}$`
const before = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})${BETWEEN}`, 'u')

const STUDY = 'Issue 3, districts and innovation: responsible, contributor, partner, recipient, object of control'

export const DISTRICT_ROLE_RULES: readonly DistrictRoleRule[] = [
  {
    id: 'role/partner',
    role: 'partner',
    before: before(
      String.raw`(?:sammen|saman|dialog|partnerskap|samråd|samspill|samspel|lag|sam(?:arbeid|skap|handl|ordn|virk|verk)\p{L}*)\s+(?:\p{L}+\s+)?(?:med|mellom)`,
    ),
    example: 'Etaten skal utvikle nye metoder i samarbeid med bydelene.',
    counterExample: 'Etaten skal følge opp bydelene.',
    source: STUDY,
  },
  {
    id: 'role/controlled',
    role: 'controlled',
    before: before(
      String.raw`(?:kontroll(?:ere|erer|eres|en)?(?:\s+(?:av|med))?|føl(?:ge|ger|gje|gjer)s?\s+opp|oppfølging(?:en|a)?\s+av|tilsyn(?:et)?\s+(?:med|av)|mål(?:e|er|es|ing|ingen)(?:\s+av)?|evaluer(?:e|er|es|ast|ing|inga|ingen)(?:\s+av)?|overvåk\p{L}*|krav(?:et|ene|a)?\s+til|revisjon(?:en)?\s+av|styring(?:en|a)?\s+av|rapport(?:ering|ene|er|ar)?\s+fr[aå]|innrapportering\s+fr[aå]|resultat(?:er|ene|a)?\s+(?:i|fr[aå]))`,
    ),
    example: 'Byrådsavdelingen følger opp bydelene gjennom året.',
    counterExample: 'Byrådsavdelingen gir støtte til bydelene.',
    source: STUDY,
  },
  {
    id: 'role/recipient',
    role: 'recipient',
    before: before(
      String.raw`støtte[rs]?|stø(?:tte|tta)|tilby[rds]?|gi[rs]?|gje[vr]?|veiled(?:e|er|ning\s+av|ning\s+til)|rettlei(?:e|er|ar)|bist[åa]r?|hjelpe?[rs]?|tildel(?:e|er|es)|overfør(?:e|er|es)|til|for|overfor|ovanfor|vegne\s+av|vegner\s+av`,
    ),
    example: 'Etaten skal tilby støtte til bydelene.',
    counterExample: 'Etaten skal måle bydelene.',
    source: STUDY,
  },
]

/** Verbs of helping and taking part: who must do this contributes to what others answer for. */
export const CONTRIBUTING =
  /^(?:\s*(?:aktivt?|også|òg|samtidig|videre|vidare|kunne)\s)?\s*(?:bidra|bidrar|medvirke|medvirker|medverke|medverkar|delta|deltar|ta\s+del|støtte|støtter|bistå|bistår|hjelpe|hjelpe\s+til|stille\s+til\s+disposisjon)(?!\p{L})/u
