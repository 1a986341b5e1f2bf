/** Directives by who must act: one actor under one name, whatever words the text has for it. */
import { addresseeName, type Directive } from '../model/directive'
import { textOf } from '../text/span'

export interface AddresseeGroup {
  /** The canonical actor: a codebook term's name ("Bydel Alna") or a code's id ("districts"); null where the codebook knows none. */
  readonly actor: string | null
  /** As the text says it, most frequent first and each with a capital. */
  readonly names: readonly { readonly name: string; readonly count: number }[]
  /** In text order. */
  readonly directives: readonly Directive[]
}

/** Groups with most directives first, equal ones by name. Directives that name nobody are in none. */
export function groupByAddressee(text: string, directives: readonly Directive[]): readonly AddresseeGroup[] {
  const groups = new Map<string, Directive[]>()
  for (const directive of directives) {
    const name = nameOf(text, directive)
    if (name === null) continue
    const key = directive.actor === null ? `name ${name.toLowerCase()}` : `actor ${directive.actor}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [directive])
    else group.push(directive)
  }
  return [...groups.values()]
    .map((own): AddresseeGroup => ({ actor: own[0]?.actor ?? null, names: namesOf(text, own), directives: own }))
    .sort((a, b) => b.directives.length - a.directives.length || (titleOf(a) < titleOf(b) ? -1 : 1))
}

function titleOf({ actor, names }: AddresseeGroup): string {
  return actor ?? names[0]?.name ?? ''
}

function namesOf(text: string, directives: readonly Directive[]): AddresseeGroup['names'] {
  const counts = new Map<string, number>()
  for (const directive of directives) {
    const name = nameOf(text, directive)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

/** In one writing: a capital first, single spaces. A pronoun that was resolved has the name it stands for. Null when nobody is named. */
function nameOf(text: string, { addressee }: Directive): string | null {
  if (addressee === null) return null
  const said = addressee.antecedent === undefined ? addresseeName(text, addressee) : textOf(text, addressee.antecedent)
  const name = said.replaceAll(/\s+/g, ' ').trim()
  return name === '' ? null : name.charAt(0).toUpperCase() + name.slice(1)
}
