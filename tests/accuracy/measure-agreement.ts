/** How far two people agree on the sentences both annotated: what the figures of the rules can be compared with. */
import { cohenKappa, krippendorffAlpha } from '../../shared/measures/agreement.ts'
import { share } from '../../shared/measures/rates.ts'
import type { AnnotatorAgreement } from '../../shared/model/accuracy.ts'
import { readSecond } from './gold.ts'

/** A lead-in is a class of its own here: whether a line is one is part of what is judged. */
export function measureAgreement(): AnnotatorAgreement {
  const documents = readSecond()
  const pairs = documents.flatMap(({ first, second }) => first.lines.map((line, i) => [line, second.lines[i] ?? line] as const))
  const classes = pairs.map(([a, b]) => [a.tag, b.tag] as const)
  const directive = classes.map(([a, b]) => [a !== '0', b !== '0'] as const)
  const sameClass = pairs.filter(([a, b]) => a.tag === b.tag && a.tag !== '0')
  const rightOf = (list: readonly (readonly [unknown, unknown])[]) => {
    const right = list.filter(([a, b]) => a === b).length
    return { right, of: list.length, share: share(right, list.length) }
  }
  return {
    documents: documents.length,
    sentences: pairs.length,
    classes: rightOf(classes),
    classKappa: cohenKappa(classes),
    classAlpha: krippendorffAlpha(classes),
    directive: rightOf(directive),
    directiveKappa: cohenKappa(directive),
    addressee: rightOf(sameClass.map(([a, b]) => [a.addressee, b.addressee] as const)),
  }
}
