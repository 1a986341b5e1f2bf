/** Changes of a codebook as sentences, to be read after "Versjon 3" or in a list: they begin with the verb. */
import { unreachable } from '../base/assert'
import type { CodebookChange } from '../model/codebook-change'
import { codebookWords } from './codebook-words'
import { type Area, count, type Language } from './language'

const nb = {
  name: (after: string) => `ga kodeboken navnet «${after}»`,
  codeAdded: (code: string, terms: number) => `la til koden ${code} med ${count('nb', terms, { one: '# ord', other: '# ord' })}`,
  codeRemoved: (code: string, terms: number) => `tok bort koden ${code} med ${count('nb', terms, { one: '# ord', other: '# ord' })}`,
  codeOrder: 'endret rekkefølgen på kodene',
  label: (language: string, before: string, after: string) => `endret navnet på ${language} fra «${before}» til «${after}»`,
  category: (code: string, before: string, after: string) => `flyttet ${code} fra ${before} til ${after}`,
  codeText: (code: string, field: string) => `endret «${field}» for ${code}`,
  termAdded: (code: string, term: string, mode: string) => `la til «${term}» i ${code} (${mode})`,
  termRemoved: (code: string, term: string) => `tok bort «${term}» fra ${code}`,
  termOrder: (code: string) => `endret rekkefølgen på ordene i ${code}`,
  termValue: (code: string, before: string, after: string) => `endret «${before}» til «${after}» i ${code}`,
  termMode: (code: string, term: string, before: string, after: string) =>
    `endret treffmåten for «${term}» i ${code} fra «${before}» til «${after}»`,
  'caseSensitive.on': (code: string, term: string) => `lot «${term}» i ${code} skille mellom store og små bokstaver`,
  'caseSensitive.off': (code: string, term: string) => `lot «${term}» i ${code} gjelde for både store og små bokstaver`,
  'requireContext.on': (code: string, term: string) => `lot «${term}» i ${code} telle bare ved «bydel» eller en annen bydel`,
  'requireContext.off': (code: string, term: string) => `lot «${term}» i ${code} telle uansett hva som står ved siden av`,
  'counted.on': (code: string, term: string) => `ga «${term}» i ${code} en egen rad i ordtellingen`,
  'counted.off': (code: string, term: string) => `tok bort raden for «${term}» i ${code} fra ordtellingen`,
  'examples.added': (code: string, term: string, words: string) => `la til eksempelet ${words} for «${term}» i ${code}`,
  'examples.removed': (code: string, term: string, words: string) => `tok bort eksempelet ${words} for «${term}» i ${code}`,
  'counterExamples.added': (code: string, term: string, words: string) => `la til moteksempelet ${words} for «${term}» i ${code}`,
  'counterExamples.removed': (code: string, term: string, words: string) => `tok bort moteksempelet ${words} for «${term}» i ${code}`,
  'exclude.added': (code: string, term: string, words: string) => `lot «${term}» i ${code} hoppe over ord med ${words}`,
  'exclude.removed': (code: string, term: string, words: string) => `lot «${term}» i ${code} ta med ord med ${words} igjen`,
  'excludePhrases.added': (code: string, term: string, words: string) => `lot «${term}» i ${code} hoppe over uttrykket ${words}`,
  'excludePhrases.removed': (code: string, term: string, words: string) => `lot «${term}» i ${code} ta med uttrykket ${words} igjen`,
  'lang.added': (code: string, term: string, words: string) => `merket «${term}» i ${code} med målformen ${words}`,
  'lang.removed': (code: string, term: string, words: string) => `tok bort målformen ${words} fra «${term}» i ${code}`,
  'tags.added': (code: string, term: string, words: string) => `merket «${term}» i ${code} med ${words}`,
  'tags.removed': (code: string, term: string, words: string) => `tok bort merket ${words} fra «${term}» i ${code}`,
  listOrder: (code: string, term: string) => `endret rekkefølgen på det som hører til «${term}» i ${code}`,
  termText: (code: string, term: string, field: string) => `endret «${field}» for «${term}» i ${code}`,
  'language.nb': 'bokmål',
  'language.nn': 'nynorsk',
  'language.en': 'engelsk',
  'field.description': 'definisjon',
  'field.includeWhen': 'tas med når',
  'field.excludeWhen': 'tas ikke med når',
  'field.source': 'kilde',
  'field.note': 'merknad',
  'field.excludeRegex': 'mønster som ikke telles',
  'field.entity': 'står for',
  'field.validFrom': 'gjelder fra',
  quoted: (word: string) => `«${word}»`,
}

const codebookChanges: Area<typeof nb> = {
  nb,
  nn: {
    name: (after) => `gav kodeboka namnet «${after}»`,
    codeAdded: (code, terms) => `la til koden ${code} med ${count('nn', terms, { one: '# ord', other: '# ord' })}`,
    codeRemoved: (code, terms) => `tok bort koden ${code} med ${count('nn', terms, { one: '# ord', other: '# ord' })}`,
    codeOrder: 'endra rekkjefølgja på kodane',
    label: (language, before, after) => `endra namnet på ${language} frå «${before}» til «${after}»`,
    category: (code, before, after) => `flytta ${code} frå ${before} til ${after}`,
    codeText: (code, field) => `endra «${field}» for ${code}`,
    termAdded: (code, term, mode) => `la til «${term}» i ${code} (${mode})`,
    termRemoved: (code, term) => `tok bort «${term}» frå ${code}`,
    termOrder: (code) => `endra rekkjefølgja på orda i ${code}`,
    termValue: (code, before, after) => `endra «${before}» til «${after}» i ${code}`,
    termMode: (code, term, before, after) => `endra treffmåten for «${term}» i ${code} frå «${before}» til «${after}»`,
    'caseSensitive.on': (code, term) => `lét «${term}» i ${code} skilje mellom store og små bokstavar`,
    'caseSensitive.off': (code, term) => `lét «${term}» i ${code} gjelde for både store og små bokstavar`,
    'requireContext.on': (code, term) => `lét «${term}» i ${code} telje berre ved «bydel» eller ein annan bydel`,
    'requireContext.off': (code, term) => `lét «${term}» i ${code} telje same kva som står ved sida av`,
    'counted.on': (code, term) => `gav «${term}» i ${code} ei eiga rad i ordteljinga`,
    'counted.off': (code, term) => `tok bort rada for «${term}» i ${code} frå ordteljinga`,
    'examples.added': (code, term, words) => `la til dømet ${words} for «${term}» i ${code}`,
    'examples.removed': (code, term, words) => `tok bort dømet ${words} for «${term}» i ${code}`,
    'counterExamples.added': (code, term, words) => `la til motdømet ${words} for «${term}» i ${code}`,
    'counterExamples.removed': (code, term, words) => `tok bort motdømet ${words} for «${term}» i ${code}`,
    'exclude.added': (code, term, words) => `lét «${term}» i ${code} hoppe over ord med ${words}`,
    'exclude.removed': (code, term, words) => `lét «${term}» i ${code} ta med ord med ${words} igjen`,
    'excludePhrases.added': (code, term, words) => `lét «${term}» i ${code} hoppe over uttrykket ${words}`,
    'excludePhrases.removed': (code, term, words) => `lét «${term}» i ${code} ta med uttrykket ${words} igjen`,
    'lang.added': (code, term, words) => `merkte «${term}» i ${code} med målforma ${words}`,
    'lang.removed': (code, term, words) => `tok bort målforma ${words} frå «${term}» i ${code}`,
    'tags.added': (code, term, words) => `merkte «${term}» i ${code} med ${words}`,
    'tags.removed': (code, term, words) => `tok bort merket ${words} frå «${term}» i ${code}`,
    listOrder: (code, term) => `endra rekkjefølgja på det som høyrer til «${term}» i ${code}`,
    termText: (code, term, field) => `endra «${field}» for «${term}» i ${code}`,
    'language.nb': 'bokmål',
    'language.nn': 'nynorsk',
    'language.en': 'engelsk',
    'field.description': 'definisjon',
    'field.includeWhen': 'blir teken med når',
    'field.excludeWhen': 'blir ikkje teken med når',
    'field.source': 'kjelde',
    'field.note': 'merknad',
    'field.excludeRegex': 'mønster som ikkje blir talt',
    'field.entity': 'står for',
    'field.validFrom': 'gjeld frå',
    quoted: (word) => `«${word}»`,
  },
  en: {
    name: (after) => `named the codebook “${after}”`,
    codeAdded: (code, terms) => `added the code ${code} with ${count('en', terms, { one: '# word', other: '# words' })}`,
    codeRemoved: (code, terms) => `removed the code ${code} with ${count('en', terms, { one: '# word', other: '# words' })}`,
    codeOrder: 'changed the order of the codes',
    label: (language, before, after) => `changed the name in ${language} from “${before}” to “${after}”`,
    category: (code, before, after) => `moved ${code} from ${before} to ${after}`,
    codeText: (code, field) => `changed “${field}” of ${code}`,
    termAdded: (code, term, mode) => `added “${term}” to ${code} (${mode})`,
    termRemoved: (code, term) => `removed “${term}” from ${code}`,
    termOrder: (code) => `changed the order of the words in ${code}`,
    termValue: (code, before, after) => `changed “${before}” to “${after}” in ${code}`,
    termMode: (code, term, before, after) => `changed how “${term}” in ${code} is matched from “${before}” to “${after}”`,
    'caseSensitive.on': (code, term) => `made “${term}” in ${code} tell capitals from small letters`,
    'caseSensitive.off': (code, term) => `made “${term}” in ${code} stand for capitals and small letters alike`,
    'requireContext.on': (code, term) => `made “${term}” in ${code} count only beside “bydel” or another district`,
    'requireContext.off': (code, term) => `made “${term}” in ${code} count whatever stands beside it`,
    'counted.on': (code, term) => `gave “${term}” in ${code} a row of its own in the counts of words`,
    'counted.off': (code, term) => `removed the row of “${term}” in ${code} from the counts of words`,
    'examples.added': (code, term, words) => `added the example ${words} to “${term}” in ${code}`,
    'examples.removed': (code, term, words) => `removed the example ${words} from “${term}” in ${code}`,
    'counterExamples.added': (code, term, words) => `added the counter-example ${words} to “${term}” in ${code}`,
    'counterExamples.removed': (code, term, words) => `removed the counter-example ${words} from “${term}” in ${code}`,
    'exclude.added': (code, term, words) => `made “${term}” in ${code} pass over words with ${words}`,
    'exclude.removed': (code, term, words) => `made “${term}” in ${code} take words with ${words} again`,
    'excludePhrases.added': (code, term, words) => `made “${term}” in ${code} pass over the phrase ${words}`,
    'excludePhrases.removed': (code, term, words) => `made “${term}” in ${code} take the phrase ${words} again`,
    'lang.added': (code, term, words) => `marked “${term}” in ${code} as ${words}`,
    'lang.removed': (code, term, words) => `“${term}” in ${code} is no longer marked as ${words}`,
    'tags.added': (code, term, words) => `tagged “${term}” in ${code} with ${words}`,
    'tags.removed': (code, term, words) => `removed the tag ${words} from “${term}” in ${code}`,
    listOrder: (code, term) => `changed the order of what belongs to “${term}” in ${code}`,
    termText: (code, term, field) => `changed “${field}” of “${term}” in ${code}`,
    'language.nb': 'bokmål',
    'language.nn': 'nynorsk',
    'language.en': 'English',
    'field.description': 'definition',
    'field.includeWhen': 'include when',
    'field.excludeWhen': 'do not include when',
    'field.source': 'source',
    'field.note': 'note',
    'field.excludeRegex': 'pattern that is not counted',
    'field.entity': 'stands for',
    'field.validFrom': 'valid from',
    quoted: (word) => `“${word}”`,
  },
}

/** A pattern may be as long as a page; its beginning tells which one it is. */
const LONGEST = 60

function short(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}

/** Without a capital and without a full stop. */
export function changeSentence(language: Language, change: CodebookChange): string {
  const text = codebookChanges[language]
  const words = codebookWords[language]
  if (change.kind === 'name') return text.name(change.after)
  if (change.kind === 'code-order') return text.codeOrder
  const code = change.code.label[language]
  switch (change.kind) {
    case 'code-added':
      return text.codeAdded(code, change.terms)
    case 'code-removed':
      return text.codeRemoved(code, change.terms)
    case 'label':
      return text.label(text[`language.${change.language}`], change.before, change.after)
    case 'category':
      return text.category(code, words[change.before], words[change.after])
    case 'code-text':
      return text.codeText(code, text[`field.${change.field}`])
    case 'term-added':
      return text.termAdded(code, short(change.term), words[change.mode])
    case 'term-removed':
      return text.termRemoved(code, short(change.term))
    case 'term-order':
      return text.termOrder(code)
    case 'term-value':
      return text.termValue(code, short(change.before), short(change.after))
    case 'term-mode':
      return text.termMode(code, short(change.term), words[change.before], words[change.after])
    case 'term-option':
      return text[`${change.option}.${change.on ? 'on' : 'off'}`](code, short(change.term))
    case 'term-list':
      return listSentence(language, change)
    case 'term-text':
      return text.termText(code, short(change.term), text[`field.${change.field}`])
    default:
      return unreachable(change)
  }
}

function listSentence(language: Language, change: Extract<CodebookChange, { readonly kind: 'term-list' }>): string {
  const text = codebookChanges[language]
  const { list, added, removed } = change
  const code = change.code.label[language]
  const term = short(change.term)
  const named = (entries: readonly string[]): string =>
    entries
      .map((entry) => text.quoted(list === 'lang' && (entry === 'nb' || entry === 'nn') ? text[`language.${entry}`] : short(entry)))
      .join(', ')
  const sentences = [
    ...(added.length > 0 ? [text[`${list}.added`](code, term, named(added))] : []),
    ...(removed.length > 0 ? [text[`${list}.removed`](code, term, named(removed))] : []),
  ]
  return sentences.length === 0 ? text.listOrder(code, term) : sentences.join('; ')
}
