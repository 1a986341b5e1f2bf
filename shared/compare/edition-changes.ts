/** Two stored editions → what became of each directive, with its words and where they stand. */
import type { DocumentAnalysis } from '../model/analysis'
import type { EditionChange, EditionPassage } from '../model/comparison'
import { addresseeName, type Directive, nameOfActor } from '../model/directive'
import type { SourceDocument } from '../model/source-document'
import { textOf } from '../text/span'
import { areEditions, compareEditions } from './compare-editions'
import { diffWords } from './diff-words'
import { editionSentences, type PlacedSentence } from './edition-sentences'

interface Edition {
  readonly document: SourceDocument
  readonly analysis: DocumentAnalysis
}

/** In the order of the later edition, dropped ones where they stood; null when the two are not editions of one document. */
export function editionChanges(before: Edition, after: Edition): readonly EditionChange[] | null {
  const old = editionSentences(before.document, before.analysis)
  const now = editionSentences(after.document, after.analysis)
  if (!areEditions(old, now)) return null
  return compareEditions(old, now).map(({ change, moved, before: i, after: j }) => {
    const left = passage(before, i === null ? undefined : old[i])
    const right = passage(after, j === null ? undefined : now[j])
    const words = left === null || right === null || left.text === right.text ? null : diffWords(left.text, right.text)
    return { change, moved, before: left, after: right, words }
  })
}

function passage({ document, analysis }: Edition, sentence: PlacedSentence | undefined): EditionPassage | null {
  if (sentence === undefined) return null
  const { start, end, text, modality, page } = sentence
  const directive = sentence.directive === null ? undefined : analysis.directives[sentence.directive]
  return {
    start,
    end,
    text,
    modality,
    pageLabel: document.pages[page]?.label ?? String(page + 1),
    addressee: directive === undefined ? null : spokenTo(document.text, directive),
    actors: directive?.named.map(nameOfActor) ?? [],
    codes: directive?.codes ?? [],
  }
}

function spokenTo(text: string, { addressee }: Directive): string | null {
  if (addressee === null) return null
  const said = addressee.antecedent === undefined ? addresseeName(text, addressee) : textOf(text, addressee.antecedent)
  const name = said.replace(/\s+/g, ' ').trim()
  return name === '' ? null : name
}
