/** The clause and subject rules against Universal Dependencies: gold tokens, one sentence at a time, at every modal verb in the present tense. */
import { findClause } from '../../shared/directives/clause.ts'
import type { SentenceView } from '../../shared/directives/sentence-view.ts'
import { findSubject } from '../../shared/directives/subject.ts'
import { modalForm } from '../../shared/language/modal-verbs.nb.ts'
import type { Outcome } from '../../shared/measures/retrieval.ts'
import type { Token } from '../../shared/text/tokens.ts'
import type { UdWord } from './ud.ts'

/** What the rules say at one modal verb, against the treebank. */
export interface UdClause {
  readonly right: boolean
  readonly subject: Outcome
  /** For reading the errors; null when nothing is wrong. */
  readonly error: string | null
}

/**
 * The relation by which the clause of word `at` hangs on the rest, following coordination up. A clausal complement before
 * its verb and without a subordinator is direct speech ("Vi skal vinne, sier han"): a main clause. A predicate clause is the root of
 * its tree, but with a subordinator ("Målet er at …") it is a subordinate clause.
 */
function clauseRelation(words: readonly UdWord[], at: number): string {
  let index = at
  const up = (): void => {
    index = words[index]?.head ?? -1
  }
  if (/^(?:aux|cop)/.test(words[index]?.relation ?? '')) up()
  const marked = (i: number): boolean =>
    words.some((word) => word.head === i && word.relation === 'mark' && word.form.toLowerCase() !== 'å')
  const hasSubject = (i: number): boolean => words.some((word) => word.head === i && /^(?:nsubj|expl)/.test(word.relation))
  while (index >= 0) {
    const relation = words[index]?.relation ?? ''
    if (marked(index)) return `${relation}, marked`
    if (relation === 'conj' || (relation === 'xcomp' && !hasSubject(index))) up()
    else if (relation === 'ccomp' && (words[index]?.head ?? -1) > index) return 'root, direct speech'
    else return relation
  }
  return ''
}

/**
 * Subjects of the verb `head`. A coordinated verb without one has that of the verb it is joined to ("Kommunen eier og skal drive"),
 * as in enhanced dependencies: the basic tree leaves it out, the text does not.
 */
function subjectsOf(words: readonly UdWord[], head: number): number[] {
  const own = words.flatMap((other, i) => (other.head === head && /^(?:nsubj|expl|csubj)/.test(other.relation) ? [i] : []))
  const verb = words[head]
  return own.length === 0 && verb?.relation === 'conj' ? subjectsOf(words, verb.head) : own
}

function viewOf(words: readonly UdWord[]): SentenceView {
  let text = ''
  const tokens: Token[] = words.map((word) => {
    const start = text.length === 0 ? 0 : text.length + 1
    text += (text.length === 0 ? '' : ' ') + word.form
    const kind = /\p{L}/u.test(word.form) ? 'word' : /\p{N}/u.test(word.form) ? 'number' : 'mark'
    return { start, end: text.length, kind, folded: word.form.toLowerCase() }
  })
  return {
    text,
    index: 0,
    sentence: { start: 0, end: text.length, block: 0 },
    tokens,
    block: null,
    profile: { type: 'other', issuer: null, year: null, date: null, language: 'nb' },
  }
}

/** Every modal verb of a sentence. A subject is right when its head is a subject of the verb in the treebank. */
export function judgeClauses(words: readonly UdWord[]): UdClause[] {
  const view = viewOf(words)
  return words.flatMap((word, at) => {
    const form = modalForm(word.form.toLowerCase())
    if (form?.tense !== 'present' || form.lemma === 'plikte' || (word.part !== 'AUX' && word.part !== 'VERB')) return []
    const relation = clauseRelation(words, at)
    const clause = findClause(view, at)
    const right = (clause.kind === 'main') === /^(?:root|parataxis)(?!, marked)/.test(relation)
    const head = word.relation.startsWith('aux') || word.relation.startsWith('cop') ? word.head : at
    const subjects = subjectsOf(words, head)
    const subject = findSubject(view, at, clause)
    const isRelative = subjects.some((i) => /^(?:som|der)$/i.test(words[i]?.form ?? ''))
    const goldHead = isRelative ? null : (subjects[0] ?? null)
    const hit = subject !== null && goldHead !== null && subjects.includes(subject.head)
    const wrong = subject !== null && !hit
    const missed = goldHead !== null && !hit
    const name = (index: number | null | undefined): string => (index == null ? '–' : (words[index]?.form ?? '–'))
    const error =
      right && !wrong && !missed
        ? null
        : `${right ? '' : `CLAUSE ${clause.kind} gold ${relation} `}${wrong || missed ? `SUBJECT ${name(subject?.head)} gold ${name(goldHead)} ` : ''}«${word.form}»@${at}: ${view.text}`
    return [{ right, subject: { hit: hit ? 1 : 0, wrong: wrong ? 1 : 0, missed: missed ? 1 : 0 }, error }]
  })
}
