/** What the name of an expected mandate says by itself: read by the same rules as the documents, to be shown and corrected. */
import { analyseDocument } from '../../shared/analysis/analyse-document'
import type { CompiledCodebook } from '../../shared/codebook/compile-codebook'
import type { Suggestion } from '../../shared/model/checklist'
import { nameOfActor } from '../../shared/model/directive'
import { documentId } from '../../shared/model/identifiers'
import type { SourceDocument } from '../../shared/model/source-document'
import { contains, type TextSpan } from '../../shared/text/span'
import { tokenise } from '../../shared/text/tokens'

/** A word shorter than this says too little to look for. */
const SHORTEST = 5
const NO_ID = documentId('0'.repeat(64))

/** Null and empty where the name says nothing. Without a theme the longest word that is not taken by something else is looked for. */
export function suggestItem(name: string, codebook: CompiledCodebook): Suggestion {
  const document = oneSentence(name)
  const { directives, mentions } = analyseDocument(document, codebook, document.profile, { includeFurniture: false })
  const categories = new Map(codebook.codebook.codes.map(({ id, category }) => [id, category]))
  const [directive] = directives
  // "Medarbeiderdrevet innovasjon" is about more than innovation: the longest term says most.
  const [longest] = mentions.filter(({ code }) => categories.get(code) === 'theme').sort((a, b) => b.end - b.start - (a.end - a.start))
  const theme = longest?.code ?? null
  const [named] = directive?.named ?? []
  const actor = (named && nameOfActor(named)) ?? mentions.find(({ code }) => categories.get(code) === 'actor')?.code ?? null
  const requirement = directive?.requirement ?? null
  const taken = [directive?.addressee?.span, directive?.cue.span, directive?.requirementCue, directive?.deadline, ...mentions]
  return {
    theme,
    actor,
    least: directive?.modality ?? null,
    // Nearly every directive is one to do something: asking for that would only leave out the others.
    requirement: requirement === 'activity' ? null : requirement,
    words:
      theme === null
        ? longestWord(
            document.text,
            taken.filter((span) => span !== null && span !== undefined),
          )
        : '',
    deadline: (directive?.deadline ?? null) !== null,
  }
}

function longestWord(text: string, taken: readonly TextSpan[]): string {
  return tokenise(text)
    .filter(({ kind, folded }) => kind === 'word' && folded.length >= SHORTEST)
    .filter((token) => !taken.some((span) => contains(span, token)))
    .map(({ folded }) => folded)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

function oneSentence(name: string): SourceDocument {
  const text = `${name.trim().replace(/[.;:,]*$/, '')}.\n`
  const sha256 = NO_ID
  return {
    id: NO_ID,
    format: 'text',
    title: '',
    profile: { type: 'plan', issuer: null, year: null, date: null, language: 'nb' },
    text,
    pages: [{ index: 0, label: '1', span: { start: 0, end: text.length } }],
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length - 1 } }],
    provenance: { fileName: '', byteLength: text.length, sha256, reader: { name: 'text', version: '1' }, pipelineVersion: 1 },
  }
}
