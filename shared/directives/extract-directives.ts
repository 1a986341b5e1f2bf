/**
 * Directives of a document: sentences, list items and cells that by the authority of the text tell somebody what is to be
 * done, not done, or may be done (design: directives.md). One directive per sentence: the first in a main clause.
 *
 * How modal tokens are accounted for. Every whole-word modal verb ends in exactly one of three ways: it is the cue of its
 * sentence's directive; it is the cue of a lead-in whose items inherit it (the lead-in is then no directive of its own, and
 * the token is the cue of one or more directives with `leadIn` set); or it is one NotDirective with a reason. Counting
 * *distinct* cue spans of directives plus NotDirectives with a modal lemma gives the number of modal tokens.
 */
import type { FoundDirective, NotDirective, NotDirectiveReason } from '../model/directive'
import type { DocumentProfile } from '../model/document-profile'
import type { Block, Sentence } from '../model/source-document'
import { lastStartingAtOrBefore } from '../text/span'
import type { Token } from '../text/tokens'
import { antecedentOf, type Context, isAnybody, pointsBack } from './antecedent'
import { type Candidate, isModality } from './candidate'
import { findCandidates } from './candidates'
import { conditionOf } from './condition'
import { deadlineOf } from './deadline'
import { enumeratorLength } from './enumerator'
import { isWholeClause } from './heading'
import { describesItself, fromLeadIn, type Inherited, opensAtClause, underItem, underLeadIn } from './inheritance'
import { findLeadInCue } from './lead-in-cues'
import { findItems } from './lead-ins'
import { isWhoever } from './noun-phrase'
import { addPlacedAddressees } from './place-addressee'
import { requirementOf } from './requirement'
import { addRowDeadlines } from './row-deadline'
import type { SentenceView } from './sentence-view'
import { spanOf, word } from './sentence-view'
import type { Places } from './table-columns'
import { type ToldList, toldList } from './told-lists'

export interface DirectiveInput {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** Tokens of each sentence, in the same order. */
  readonly tokens: readonly (readonly Token[])[]
  readonly profile: DocumentProfile
  /** Whether a sentence is counted; false for furniture. */
  readonly body: (sentence: number) => boolean
}

export interface ExtractedDirectives {
  readonly directives: readonly FoundDirective[]
  readonly notDirectives: readonly NotDirective[]
}

/** All directives in text order, and every cue that is none, with its reason. Empty lists for an empty document. */
export function extractDirectives(input: DirectiveInput): ExtractedDirectives {
  const items = findItems(input)
  const inherited = new Map<number, Inherited>()
  const told = new Map<number, ToldList>()
  const directives: FoundDirective[] = []
  const notDirectives: NotDirective[] = []
  const carried: { readonly leadIn: number; readonly candidate: Candidate }[] = []

  const reject = (sentence: Sentence, index: number, candidate: Candidate, reason: NotDirectiveReason, rule: string): void => {
    notDirectives.push({ start: sentence.start, end: sentence.end, sentence: index, cue: candidate.cue, reason, rule })
  }

  for (let index = 0; index < input.sentences.length; index += 1) {
    const view = viewOf(input, index)
    if (view === null) continue
    const { sentence, tokens, block } = view
    const candidates = findCandidates(view)
    if (!input.body(index)) {
      for (const candidate of candidates) if (candidate.isModalVerb) reject(sentence, index, candidate, 'furniture', 'none/furniture')
      continue
    }
    const toldHere = told.get(index)
    if (toldHere !== undefined) {
      for (const candidate of candidates)
        if (isModality(candidate.verdict)) reject(sentence, index, candidate, toldHere.reason, toldHere.rule)
        else reject(sentence, index, candidate, candidate.verdict, candidate.rule)
      continue
    }
    const list = items.get(index)
    const under = (list?.items ?? []).filter((item) => input.body(item))
    const leads = list?.shape === 'sentence' ? under : []
    const above = inherited.get(index)
    const parent = above !== undefined && !describesItself(view, above) ? above : undefined
    const own = choose(candidates)
    // "opplysninger om at kjøper kan holdes ansvarlig": what an item's subordinate clause says is no directive of its own.
    const first = parent !== undefined && own !== null && !own.inMainClause && !opensAtClause(view) ? null : own
    // "Byen vil vokse. Derfor skal vi" read as one sentence: the items hang on its open end, the first part stands for itself.
    const open = leads.length > 0 ? openEnd(candidates, tokens) : null
    const chosen = open ?? first
    const before = open !== null && first !== open ? first : null
    const title = block?.kind === 'heading' && leads.length === 0 && chosen !== null && !isWholeClause(view, chosen.token)
    for (const candidate of candidates) {
      if ((candidate === chosen && !title) || candidate === before) continue
      if (candidate === chosen) reject(sentence, index, candidate, 'heading', 'none/heading')
      else if (isModality(candidate.verdict)) reject(sentence, index, candidate, 'second-cue', candidate.rule)
      else reject(sentence, index, candidate, candidate.verdict, candidate.rule)
    }
    if (chosen !== null && !title) {
      if (leads.length === 0 || isInBrackets(view, chosen.token)) {
        directives.push(found(view, chosen, null))
        continue
      }
      const given = underLeadIn(view, index, chosen)
      // A lead-in within the list comes later and is nearer.
      for (const item of leads) inherited.set(item, given)
      carried.push({ leadIn: index, candidate: chosen })
      if (before !== null) directives.push(found(view, before, null))
    } else if (parent !== undefined) {
      // A nested lead-in passes on what it was given itself.
      const given = underItem(view, parent)
      for (const item of leads) inherited.set(item, given)
      directives.push(fromLeadIn(view, parent, found))
    } else if (list !== undefined && under.length > 0) {
      const tells = toldList(view)
      if (tells !== null) for (const item of under) told.set(item, tells)
      const cue = tells === null ? findLeadInCue(view, list) : null
      if (cue === null) continue
      const given = { leadIn: index, from: cue.candidate, only: cue.only }
      for (const item of under) if (!inherited.has(item)) inherited.set(item, given)
    }
  }
  keepUnusedLeadIns(input, carried, directives)
  directives.sort((a, b) => a.start - b.start)
  const places: Places = {
    text: input.text,
    blocks: input.blocks,
    view: (sentence) => viewOf(input, sentence),
    firstSentence: (block) => firstSentenceOf(input, block),
  }
  const resolved = addPlacedAddressees(places, resolvePronouns(input, directives))
  return { directives: addRowDeadlines(places, resolved), notDirectives }
}

/** The directives with each addressee that is a pronoun resolved where that is safe, and none where it is not: a "De" binds nobody one could name. */
function resolvePronouns(input: DirectiveInput, directives: readonly FoundDirective[]): FoundDirective[] {
  const bySentence = new Map(directives.map((directive) => [directive.sentence, directive]))
  const context: Context = {
    view: (sentence) => viewOf(input, sentence),
    directiveOf: (sentence) => bySentence.get(sentence) ?? null,
  }
  return directives.map((directive) => {
    const { addressee, leadIn, sentence } = directive
    if (addressee === null) return directive
    const named = input.text.slice(addressee.span.start, addressee.span.end).toLowerCase()
    if (isAnybody(named)) return { ...directive, addressee: null }
    const number = pointsBack(named)
    const view = number === null ? null : viewOf(input, leadIn ?? sentence)
    if (number === null || view === null) return directive
    const at = view.tokens.findIndex(({ start }) => start === addressee.span.start)
    // "Den som søker, må": whoever it is.
    if (at >= 0 && isWhoever(view, { first: at, last: at, head: at, inverted: false })) return directive
    const antecedent = antecedentOf(view, addressee.span, number, context)
    // "han", "ho": a person, though not named here.
    if (antecedent === null) return /^h[aou]n?$/.test(named) ? directive : { ...directive, addressee: null }
    const source = addressee.source === 'lead-in' ? addressee.source : 'pronoun'
    return { ...directive, addressee: { span: addressee.span, source, antecedent } }
  })
}

function firstSentenceOf({ sentences, blocks }: DirectiveInput, block: number): number | null {
  const start = blocks[block]?.span.start
  const at = start === undefined ? -1 : lastStartingAtOrBefore(sentences, start)
  if (sentences[at]?.block === block) return at
  return sentences[at + 1]?.block === block ? at + 1 : null
}

function viewOf(input: DirectiveInput, index: number): SentenceView | null {
  const sentence = input.sentences[index]
  const tokens = input.tokens[index]
  if (sentence === undefined || tokens === undefined) return null
  const number = enumeratorLength(tokens)
  return {
    text: input.text,
    index,
    sentence,
    tokens: number === 0 ? tokens : tokens.slice(number),
    block: input.blocks[sentence.block] ?? null,
    profile: input.profile,
  }
}

/** The first directive in a main clause; else the first in an at-clause that inherits. */
function choose(candidates: readonly Candidate[]): Candidate | null {
  const directing = candidates.filter((candidate) => isModality(candidate.verdict))
  return directing.find((candidate) => candidate.inMainClause) ?? directing[0] ?? null
}

/** "Fra klasse (tillegg skal ikke være med):": what is said in brackets does not lead in. */
function isInBrackets(view: SentenceView, at: number): boolean {
  let depth = 0
  for (let i = 0; i < at; i += 1) depth += word(view, i) === '(' ? 1 : word(view, i) === ')' ? -1 : 0
  return depth > 0
}

/** The directive whose verb is what the sentence breaks off after ("… Derfor skal vi"), or null. */
function openEnd(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate | null {
  const last = candidates.findLast((candidate) => candidate.isModalVerb)
  if (last === undefined || !isModality(last.verdict) || tokens.filter((token, i) => i > last.token && token.kind === 'word').length > 2)
    return null
  return last
}

function found(view: SentenceView, candidate: Candidate, leadIn: number | null): FoundDirective {
  if (!isModality(candidate.verdict)) throw new RangeError(`"${candidate.verdict}" is no modality`)
  const { start, end } = view.sentence
  const token = leadIn === null ? candidate.token : null
  const { lemma } = candidate.cue
  const requirement = requirementOf(view, candidate.verdict, {
    lemma,
    token,
    infinitive: candidate.action,
    named: candidate.addressee !== null,
  })
  const condition = conditionOf(view, token)
  return {
    start,
    end,
    sentence: view.index,
    modality: candidate.verdict,
    cue: candidate.cue,
    addressee: candidate.addressee,
    deadline: deadlineOf(view, { cueStart: candidate.cue.span.start, cueEnd: candidate.cue.span.end, action: candidate.action, condition }),
    condition,
    leadIn,
    requirement: requirement?.type ?? null,
    requirementCue: requirement === null ? null : spanOf(view, requirement.cue, requirement.cue),
    rule: candidate.rule,
    certainty: candidate.certainty,
  }
}

/** A lead-in whose every item has a directive of its own is counted itself, so that its cue is not lost. */
function keepUnusedLeadIns(
  input: DirectiveInput,
  carried: readonly { readonly leadIn: number; readonly candidate: Candidate }[],
  directives: FoundDirective[],
): void {
  const used = new Set(directives.map((directive) => directive.leadIn))
  for (const { leadIn, candidate } of carried) {
    const view = viewOf(input, leadIn)
    if (used.has(leadIn) || view === null) continue
    directives.push(found(view, candidate, null))
  }
}
