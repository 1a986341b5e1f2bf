/**
 * Measures the clause and subject rules against Universal Dependencies (gold tokens, one sentence at a time).
 * Run: node tests/accuracy/measure-clauses.ts FOLDER [--errors]   where FOLDER holds *.conllu files.
 * The treebanks are not part of the project (CC BY-SA 4.0, Solberg et al. 2014, Velldal et al. 2017): without the folder
 * the script says so and ends well.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findClause } from '../../shared/directives/clause.ts'
import type { SentenceView } from '../../shared/directives/sentence-view.ts'
import { findSubject } from '../../shared/directives/subject.ts'
import { modalForm } from '../../shared/language/modal-verbs.nb.ts'
import type { Token } from '../../shared/text/tokens.ts'

interface Word {
  readonly form: string
  readonly head: number
  readonly relation: string
  readonly part: string
}

const folder = process.argv[2] ?? ''
const showErrors = process.argv.includes('--errors')
if (folder === '' || !existsSync(folder)) {
  console.log('Nothing measured: give the folder with the .conllu files of UD_Norwegian-Bokmaal and -Nynorsk.')
  process.exit(0)
}

/**
 * The relation by which the clause of word `at` hangs on the rest, following coordination up. A clausal complement before
 * its verb and without a subordinator is direct speech ("Vi skal vinne, sier han"): a main clause.
 */
function clauseRelation(words: readonly Word[], at: number): string {
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

function viewOf(words: readonly Word[]): SentenceView {
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
    profile: { type: 'other', issuer: null, year: null, language: 'nb' },
  }
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.conllu'))) {
  let right = 0
  let clauses = 0
  let truePositive = 0
  let found = 0
  let gold = 0
  for (const block of readFileSync(join(folder, file), 'utf8').split('\n\n')) {
    const words = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((fields) => /^\d+$/.test(fields[0] ?? ''))
      .map((fields): Word => ({ form: fields[1] ?? '', head: Number(fields[6]) - 1, relation: fields[7] ?? '', part: fields[3] ?? '' }))
    const view = viewOf(words)
    words.forEach((word, at) => {
      const form = modalForm(word.form.toLowerCase())
      if (form?.tense !== 'present' || form.lemma === 'plikte' || (word.part !== 'AUX' && word.part !== 'VERB')) return
      const relation = clauseRelation(words, at)
      const isMain = /^(?:root|parataxis)/.test(relation)
      const clause = findClause(view, at)
      clauses += 1
      if ((clause.kind === 'main') === isMain) right += 1
      else if (showErrors) console.log(`CLAUSE ${clause.kind} gold ${relation} «${word.form}»@${at}: ${view.text}`)
      const head = word.relation.startsWith('aux') || word.relation.startsWith('cop') ? word.head : at
      const subjects = words.flatMap((other, i) => (other.head === head && /^(?:nsubj|expl|csubj)/.test(other.relation) ? [i] : []))
      const subject = findSubject(view, at, clause)
      const isRelative = subjects.some((i) => /^(?:som|der)$/i.test(words[i]?.form ?? ''))
      const goldHead = isRelative ? null : (subjects[0] ?? null)
      if (goldHead !== null) gold += 1
      if (subject !== null) found += 1
      if (subject !== null && goldHead !== null && subjects.includes(subject.head)) truePositive += 1
      else if ((subject !== null || goldHead !== null) && showErrors && !(goldHead === null && words[head]?.relation === 'conj'))
        console.log(
          `SUBJECT ${subject === null ? '–' : words[subject.head]?.form} gold ${goldHead === null ? '–' : words[goldHead]?.form} «${word.form}»@${at}: ${view.text}`,
        )
    })
  }
  const precision = truePositive / found
  const recall = truePositive / gold
  console.log(
    `${file}: main or subordinate ${((100 * right) / clauses).toFixed(1)} % of ${clauses}; ` +
      `subject head precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)}, F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
  )
}
