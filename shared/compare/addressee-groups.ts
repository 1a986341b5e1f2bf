/** Directives by who must act: one actor under one name, whatever words the text has for it. */
import type { Directive } from '../model/directive'

export interface AddresseeGroup {
  /** The canonical actor: a codebook term's name ("Bydel Alna") or a code's id ("districts"); null where the codebook knows none. */
  readonly actor: string | null
  /** As the text says it, most frequent first and each with a capital. */
  readonly names: readonly { readonly name: string; readonly count: number }[]
  /** In text order. */
  readonly directives: readonly Directive[]
}

/**
 * Groups with most directives first, equal ones by name. A directive that names several stands in the group of each; one that names
 * nobody is in none.
 */
export function groupByAddressee(directives: readonly Directive[]): readonly AddresseeGroup[] {
  const groups = new Map<string, { readonly actor: string | null; readonly names: Map<string, number>; readonly directives: Directive[] }>()
  for (const directive of directives)
    for (const { name, actor } of directive.named) {
      const key = actor === null ? `name ${name.toLowerCase()}` : `actor ${actor}`
      const group = groups.get(key) ?? { actor, names: new Map<string, number>(), directives: [] }
      groups.set(key, group)
      group.names.set(name, (group.names.get(name) ?? 0) + 1)
      group.directives.push(directive)
    }
  return [...groups.values()]
    .map(({ actor, names, directives: own }): AddresseeGroup => ({ actor, names: byCount(names), directives: own }))
    .sort((a, b) => b.directives.length - a.directives.length || (titleOf(a) < titleOf(b) ? -1 : 1))
}

function titleOf({ actor, names }: AddresseeGroup): string {
  return actor ?? names[0]?.name ?? ''
}

function byCount(names: ReadonlyMap<string, number>): AddresseeGroup['names'] {
  return [...names].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
