/** Coded passages of a document: each directive, and each mention of a code, in the code points of its plain text. */
import { xmlAttribute, xmlContent } from '../../text/xml-escape'
import type { ExportedDocument } from '../exported-document'
import type { DirectiveReport } from '../sentence-reports'
import { codePointsIn } from './code-points'
import { CODE_NAMES, type CodeTree } from './codes'

interface Passage {
  readonly kind: 'directive' | 'mention'
  readonly start: number
  readonly end: number
  readonly codes: readonly string[]
  readonly description: string
}

/** Sorted by where they begin; a directive before the mentions in it. */
export function selectionElements({ report, mentions, verdicts }: ExportedDocument, text: string, tree: CodeTree): string[] {
  const judged = new Map(verdicts?.directives.map((one) => [`${one.start} ${one.end}`, one]))
  const directives = report.directives.map((one): Passage => {
    const { start, end, modality, requirement, actors, codes } = one
    const verdict = judged.get(`${start} ${end}`)
    const said = verdict === undefined ? [] : [tree.words.value.judgement(verdict.judgement), verdict.memo]
    return {
      kind: 'directive',
      start,
      end,
      codes: [
        CODE_NAMES.modality(modality),
        ...(requirement === null ? [] : [CODE_NAMES.requirement(requirement)]),
        ...actors.map((actor) => CODE_NAMES.actor(actor)),
        ...codes.map(CODE_NAMES.code),
      ],
      description: [...about(one, tree), ...said].filter((line) => line !== '').join('\n'),
    }
  })
  // Who is named is coded where they must act; every mention of a municipality would bury the rest.
  const known = new Set<string>(tree.codebook.codes.flatMap(({ id, category }) => (category === 'actor' ? [] : [id])))
  const spans = new Map<string, { start: number; end: number; codes: Set<string> }>()
  for (const { start, end, code } of mentions) {
    if (!known.has(code)) continue
    const one = spans.get(`${start} ${end}`) ?? { start, end, codes: new Set() }
    one.codes.add(CODE_NAMES.code(code))
    spans.set(`${start} ${end}`, one)
  }
  const mentioned = [...spans.values()].map(
    ({ start, end, codes }): Passage => ({ kind: 'mention', start, end, codes: [...codes], description: '' }),
  )
  const position = codePointsIn(text)
  return [...directives, ...mentioned]
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1))
    .map((passage) => element(passage, report.sha256, text, position, tree))
}

function about({ rule, cue, addressee, deadline, condition, leadIn }: DirectiveReport, { words: { title } }: CodeTree): string[] {
  const line = (name: string, value: string | null): string => (value === null ? '' : `${name}: ${value}`)
  return [
    line(title.rule, rule),
    line(title.cue, cue),
    line(title.addressee, addressee),
    line(title.deadline, deadline),
    line(title.condition, condition),
    line(title.leadIn, leadIn),
  ]
}

function element(
  { kind, start, end, codes, description }: Passage,
  sha256: string,
  text: string,
  position: (offset: number) => number,
  { guid }: CodeTree,
): string {
  const id = `${sha256}/${kind}/${start}-${end}`
  const quote = text.slice(start, end)
  const name = quote.length > 80 ? `${quote.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : quote
  const codings = codes.map((code) => `<Coding guid="${guid(`${id}/${code}`)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`)
  const places = `startPosition="${position(start)}" endPosition="${position(end)}"`
  return [
    `<PlainTextSelection guid="${guid(id)}" name="${xmlAttribute(name)}" ${places}>`,
    description === '' ? '' : `<Description>${xmlContent(description)}</Description>`,
    ...codings,
    '</PlainTextSelection>',
  ].join('')
}
