/** Compares documents: digests for many at once, the whole of two for what became of each directive. It reads the library itself. */
import { leftOutFacts } from '../../shared/analysis/left-out-text'
import { silenceReport } from '../../shared/analysis/silence'
import { fail, ok } from '../../shared/base/result'
import { codebookCache } from '../../shared/codebook/codebook-cache'
import { writtenStandardCodebook } from '../../shared/codebook/standard-codebook'
import { boilerplateDirectives, findBoilerplate } from '../../shared/compare/boilerplate'
import { checkList } from '../../shared/compare/check-list'
import { compareGroups } from '../../shared/compare/compare-groups'
import { countedPassages, passagesByPart, usesOfForms, usesOfTerm } from '../../shared/compare/counted-passages'
import { editionChanges } from '../../shared/compare/edition-changes'
import { type MatrixMember, mandateMatrix, mandatePassages, matrixMembers } from '../../shared/compare/mandate-matrix'
import { packSpans } from '../../shared/compare/passages'
import type { Codebook } from '../../shared/model/codebook'
import type { ComparedMember } from '../../shared/model/comparison'
import type { DocumentDigest } from '../../shared/model/digest'
import type { DocumentId } from '../../shared/model/identifiers'
import type { RequestedCodebook } from '../../shared/protocol/analysis-calls'
import type { CompareCalls, SelectionAsked } from '../../shared/protocol/compare-calls'
import { serve } from '../../shared/protocol/rpc'
import type { TextSpan } from '../../shared/text/span'
import { LIBRARY_DATABASE, LibraryDatabase } from '../storage/database'
import { comparedDocuments } from './compared-documents'
import { readSentences } from './read-sentences'
import { suggestItem } from './suggest-item'
import { workerPort } from './worker-port'

const compiled = codebookCache()
const read = comparedDocuments(new LibraryDatabase(LIBRARY_DATABASE))

/** Some were counted with another codebook or other rules than the rest: what they found cannot be put side by side. */
function ofSeveralCodebooks(digests: readonly DocumentDigest[]): boolean {
  return new Set(digests.map(({ codebookHash, pipelineVersion }) => `${codebookHash} ${pipelineVersion}`)).size > 1
}

async function membersOf({ groups, basis }: SelectionAsked): Promise<readonly MatrixMember[]> {
  const digests = await read.digestsOf([...new Set(groups.flat())], basis)
  return matrixMembers(groups, new Map(digests.map((digest) => [digest.id, digest])))
}

function memberOf(digest: DocumentDigest): ComparedMember {
  const { id, words, sections, pageLabels, pageStarts, directives } = digest
  return { id, words, sections, pageLabels, pageStarts, directives }
}

function inUse(codebook: RequestedCodebook): Codebook {
  return codebook?.codebook ?? writtenStandardCodebook().codebook
}

// Compiled with the page's types, where `self` is the window; a worker's own scope posts as a Worker does.
serve<CompareCalls>(workerPort(self as unknown as Worker), {
  async compare({ groups, basis }) {
    if (groups.length === 0) return fail('too-few')
    const byId = new Map((await read.digestsOf([...new Set(groups.flat())], basis)).map((digest) => [digest.id, digest]))
    if (ofSeveralCodebooks([...byId.values()])) return fail('changing')
    const digests = groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    const figures = compareGroups(digests)
    return ok(
      digests.flatMap((members, i) => {
        const group = figures[i]
        return group === undefined ? [] : [{ ...group, members: members.map(memberOf) }]
      }),
    )
  },

  async editions({ before, after, basis }) {
    const [old, now] = await Promise.all([read.documentOf(before, basis), read.documentOf(after, basis)])
    return old === null || now === null ? null : editionChanges(old, now)
  },

  async sharedText({ documents, share, basis }) {
    const digests = await read.digestsOf(documents, basis)
    if (digests.length < 2) return fail('too-few')
    return ofSeveralCodebooks(digests) ? fail('changing') : ok(findBoilerplate(digests, share))
  },

  async sharedPassages({ documents, share, basis, of, which }) {
    const digests = await read.digestsOf(documents, basis)
    const own = digests.find(({ id }) => id === of)
    return packSpans(own === undefined ? [] : [[of, boilerplateDirectives(digests, share, own, which)]])
  },

  async passages({ documents, focus, basis }) {
    if (focus.kind !== 'term' && focus.kind !== 'word')
      return packSpans((await read.digestsOf(documents, basis)).map((digest) => [digest.id, countedPassages(digest, focus)]))
    const found: [DocumentId, readonly TextSpan[]][] = []
    for (const id of documents) {
      const stored = await read.documentOf(id, basis)
      if (stored === null) continue
      const { document, analysis } = stored
      const uses = focus.kind === 'word' ? usesOfForms(document, analysis, [focus.value]) : usesOfTerm(document, analysis, focus.value)
      found.push([id, uses])
    }
    return packSpans(found)
  },

  async passagesByPart({ documents, focus, basis }) {
    return passagesByPart(await read.digestsOf(documents, basis), focus).map((part) => packSpans([part]))
  },

  async mandates({ query, ...selection }) {
    const { groups } = selection
    const members = await membersOf(selection)
    if (ofSeveralCodebooks(members.map(({ digest }) => digest))) return fail('changing')
    return ok(mandateMatrix(members, query, groups.length))
  },

  async mandatePassages({ query, cell, ...selection }) {
    return packSpans(mandatePassages(await membersOf(selection), query, cell))
  },

  async silence({ documents, subject, codebook }) {
    return silenceReport(await read.digestsOf(documents, 'found'), subject, inUse(codebook))
  },

  async leftOut({ documents, subject, codebook }) {
    return leftOutFacts(await read.digestsOf(documents, 'found'), subject, inUse(codebook))
  },

  async checklist({ items, places, together, groups, basis }) {
    const digests = await read.digestsOf([...new Set(groups.flat())], basis)
    if (ofSeveralCodebooks(digests)) return fail('changing')
    return ok(checkList(items, groups, new Map(digests.map((digest) => [digest.id, digest])), places, together))
  },

  async hold({ documents, basis }) {
    await read.hold(documents, basis)
    return null
  },

  suggest: ({ names, codebook }) => names.map((name) => suggestItem(name, compiled(codebook))),

  sentences: ({ passages, basis }) => readSentences((id) => read.documentOf(id, basis), passages),
})
