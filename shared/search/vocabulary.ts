/** The distinct forms of a collection, numbered; and which of them a word of a query stands for. */
import { inflectionStem, inflectionsOf } from '../language/inflection.nb'

export interface Vocabulary {
  /** Form by id. Append-only. */
  readonly forms: readonly string[]
  /** The form's id, given now if it is new. */
  idOf(form: string): number
  find(form: string): number | undefined
  /** Ids of all forms that start with `prefix`. */
  withPrefix(prefix: string): number[]
  /** Ids of the word and its inflections, in bokmål and nynorsk. */
  inflected(word: string): number[]
}

export function createVocabulary(initial: readonly string[] = []): Vocabulary {
  const forms: string[] = [...initial]
  const ids = new Map<string, number>(forms.map((form, id) => [form, id]))
  // Ids in the order of their forms, by code unit: made when first asked for after a change.
  let sorted: Uint32Array | null = null

  function order(): Uint32Array {
    if (sorted?.length === forms.length) return sorted
    const all = Array.from(forms.keys())
    all.sort((a, b) => {
      const left = forms[a] ?? ''
      const right = forms[b] ?? ''
      return left < right ? -1 : left > right ? 1 : 0
    })
    sorted = Uint32Array.from(all)
    return sorted
  }

  function withPrefix(prefix: string): number[] {
    const ordered = order()
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((forms[ordered[middle] ?? 0] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (let i = low; i < ordered.length; i += 1) {
      const id = ordered[i] ?? 0
      if (!(forms[id] ?? '').startsWith(prefix)) break
      found.push(id)
    }
    return found
  }

  return {
    forms,
    find: (form) => ids.get(form),
    idOf(form) {
      const known = ids.get(form)
      if (known !== undefined) return known
      ids.set(form, forms.length)
      forms.push(form)
      return forms.length - 1
    },
    withPrefix,
    inflected(word) {
      const isForm = inflectionsOf(word)
      return withPrefix(inflectionStem(word)).filter((id) => isForm(forms[id] ?? ''))
    },
  }
}
