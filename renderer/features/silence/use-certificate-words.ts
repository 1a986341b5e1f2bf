/** The statements of a certificate in the user's language: what the page draws and what is copied are the same words. */
import { useMemo } from 'react'
import { formatDate, formatList, formatNumber, type Language } from '../../../shared/i18n/language'
import { silence } from '../../../shared/i18n/silence'
import type { Term } from '../../../shared/model/codebook'
import { codeId } from '../../../shared/model/identifiers'
import type { LeftOutFacts, SearchedForms } from '../../../shared/model/silence'
import { useCodeNames } from '../../app/code-names'
import { useCodebookInUse, useWholeCodebook } from '../../app/codes-in-use'
import { useLanguage } from '../../app/language'
import type { Sought } from '../../app/routes'
import { useServices } from '../../app/services'
import { lookedWhere, unreadLines } from './looked-where'
import type { Looked } from './use-silence'

/** One thing that was looked for. */
export interface SoughtLine {
  /** As it is written, with … where more may follow. */
  readonly what: string
  /** How it was matched, with examples and what does not count. */
  readonly how: string
  /** Every form, where they can be listed, by what it would be. */
  readonly forms: readonly { readonly as: string; readonly forms: readonly string[] }[]
}

export interface CertificateWords {
  /** What was looked for, by name. */
  readonly name: string
  readonly title: string
  readonly statement: string
  readonly soughtIntro: string
  readonly sought: readonly SoughtLine[]
  readonly unread: readonly string[]
  /** Null until it is known. */
  readonly leftOut: string | null
  readonly documents: readonly string[]
  readonly near: readonly string[]
  readonly basis: readonly string[]
  /** Documents are being counted again, with another codebook or other rules: nothing can be certified before that is done. */
  readonly changing: boolean
}

type Text = (typeof silence)[Language]

export function useCertificateWords(looked: Extract<Looked, { kind: 'done' }>, sought: Sought): CertificateWords {
  const language = useLanguage()
  const text = silence[language]
  const codeName = useCodeNames()
  const { codebook, hash } = useWholeCodebook()
  const { name: codebookName, version } = useCodebookInUse()
  const { now } = useServices()
  const { facts, report, leftOut } = looked
  const madeAt = useMemo(now, [now])
  const number = (value: number): string => formatNumber(language, value)
  const name = sought.kind === 'code' ? codeName(codeId(sought.value)) : sought.value
  const uses = text.uses(facts.found)
  const speaking = text.documents(facts.speaking.length)
  const where = lookedWhere(language, facts)
  // A search for several things may fail although each of them is there.
  const combined = (report.forms?.length ?? 0) > 1
  const terms = codebook.codes.find(({ id }) => id === sought.value)?.terms ?? []
  const imported = facts.documents.map(({ row }) => row.importedAt)
  const first = formatDate(language, Math.min(...imported))
  const last = formatDate(language, Math.max(...imported))
  return {
    name,
    title:
      facts.found === 0
        ? text.notFound(name)
        : facts.silent.length === 0
          ? text.found(name)
          : text.notFoundIn(name, number(facts.silent.length), text.documents(facts.documents.length)),
    statement: `${where} ${facts.found === 0 ? (combined ? text.noSentence : text.nothing) : facts.silent.length === 0 ? text.notSilent(uses, speaking) : text.partly(uses, speaking)}`,
    soughtIntro: sought.kind === 'code' ? text.code(name) : text.query(name),
    sought:
      report.forms === null
        ? terms.map((term) => termLine(text, term))
        : report.forms.map((one) => searchLine(text, one, facts.found === 0)),
    unread: unreadLines(text, facts),
    leftOut: leftOut === null ? null : leftOutLine(text, leftOut),
    documents: facts.documents.map(
      (one) =>
        `${one.row.title} (${text.file(one.row.fileName, one.row.id)}): ${[one.pages === null ? text.withoutPages : text.pages(one.pages), text.words(one.words), text.uses(one.found)].join(', ')}`,
    ),
    near: report.near.map(
      ({ word, count, kinship }) => `${word} ${number(count)} (${text[`near.${kinship}`].toLocaleLowerCase(language)})`,
    ),
    basis: [
      text.asFound,
      text.basis(`${codebookName} ${number(version)}`, formatList(language, report.codebookHashes)),
      `${text.rules(formatList(language, report.pipelineVersions.map(number)))}. ${first === last ? text.readAt(first) : text.readBetween(first, last)}. ${text.madeAt(formatDate(language, madeAt))}`,
    ],
    changing: report.pipelineVersions.length > 1 || report.codebookHashes.some((counted) => counted !== hash),
  }
}

function searchLine(text: Text, { word, match, forms, count }: SearchedForms, silent: boolean): SoughtLine {
  // The word alone is one form; of classes there are several when the word's form does not tell its own.
  const different = new Set([word, ...forms.flatMap((group) => group.forms)]).size
  const classes = forms.filter(({ as }) => as !== 'irregular' && as !== 'other').length
  return {
    what: match === 'prefix' ? `${word}…` : word,
    how: [
      match === 'inflected' ? text['match.inflected'](different) : text[`match.${match}`],
      ...(classes > 1 ? [text.classUnknown] : []),
      ...(silent && count !== null && count > 0 ? [text.alone(count)] : []),
    ].join('; '),
    forms: forms.map((group) => ({ as: text[`as.${group.as}`], forms: group.forms })),
  }
}

function termLine(text: Text, { value, mode, examples, exclude = [], excludePhrases = [] }: Term): SoughtLine {
  const what = { compound: `…${value}…`, prefix: `${value}…`, word: value, phrase: value, regex: examples[0] ?? value }[mode]
  const shown = mode === 'regex' ? examples.slice(1) : examples.filter((example) => example !== value)
  const not = [...exclude, ...excludePhrases]
  return {
    what,
    how: [
      text[`mode.${mode}`],
      ...(shown.length > 0 ? [text.examples(shown.join(', '))] : []),
      ...(not.length > 0 ? [text.notCounted(not.join(', '))] : []),
    ].join('; '),
    forms: [],
  }
}

function leftOutLine(text: Text, { leftOut, words, found }: LeftOutFacts): string {
  if (!leftOut) return text.leftOutNone
  return found === 0 ? text.leftOutClean(text.words(words)) : text.leftOutFound(text.words(words), text.uses(found))
}
