/** The sentences that passages stand in, with what the rules say of them. */
import type { DocumentAnalysis } from '../model/analysis'
import { addresseeName, type Directive, type ModalCue } from '../model/directive'
import type { CodeId } from '../model/identifiers'
import type { QuotedText, SentenceRow } from '../model/passage'
import type { SourceDocument } from '../model/source-document'
import { contains, lastStartingAtOrBefore, type TextSpan } from '../text/span'

/**
 * One row for each of `spans`, in their order. A span that is a directive's has its cue made strong; any other (a mention, a
 * word) is made strong itself, in its sentence. `pageLabel` gives the printed page of a span, null where there are no pages.
 */
export function sentenceRows(
  { id, text }: SourceDocument,
  { sentences, directives, mentions }: Pick<DocumentAnalysis, 'sentences' | 'directives' | 'mentions'>,
  spans: readonly TextSpan[],
  pageLabel: (span: TextSpan) => string | null,
): SentenceRow[] {
  const bySpan = new Map(directives.map((directive) => [keyOf(directive), directive]))
  const bySentence = new Map(directives.map((directive) => [directive.sentence, directive]))
  const codesAt = new Map<string, CodeId[]>()
  for (const mention of mentions) {
    const own = codesAt.get(keyOf(mention)) ?? []
    codesAt.set(keyOf(mention), own)
    if (!own.includes(mention.code)) own.push(mention.code)
  }
  return spans.map(({ start, end }): SentenceRow => {
    const exact = bySpan.get(keyOf({ start, end }))
    const at = lastStartingAtOrBefore(sentences, start)
    const around = sentences[at]
    const directive = exact ?? bySentence.get(at) ?? null
    const whole = exact ?? (around !== undefined && contains(around, { start, end }) ? around : { start, end })
    const lead = directive?.leadIn === null || directive === null ? undefined : sentences[directive.leadIn]
    return {
      documentId: id,
      start,
      end,
      quote: quoted(text, whole, exact ? cueSpans(exact.cue) : [{ start, end }]),
      leadIn: lead === undefined || directive === null ? null : quoted(text, lead, cueSpans(directive.cue)),
      pageLabel: pageLabel({ start, end }),
      modality: directive?.modality ?? null,
      addressee: directive === null ? null : nameOf(text, directive),
      codes: exact?.codes ?? codesAt.get(keyOf({ start, end })) ?? directive?.codes ?? [],
    }
  })
}

function keyOf({ start, end }: TextSpan): string {
  return `${start} ${end}`
}

function cueSpans({ span, negation }: ModalCue): readonly TextSpan[] {
  return negation === null ? [span] : [span, negation]
}

function nameOf(text: string, { addressee }: Directive): string | null {
  const name = addressee === null ? '' : addresseeName(text, addressee).replaceAll(/\s+/g, ' ').trim()
  return name === '' ? null : name
}

/** Line breaks of the page are spaces here; the text keeps its length, so that the spans stay true. */
function quoted(text: string, { start, end }: TextSpan, strong: readonly TextSpan[]): QuotedText {
  return {
    text: text.slice(start, end).replaceAll(/\s/g, ' '),
    strong: strong
      .filter((span) => span.start < span.end && start <= span.start && span.end <= end)
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
  }
}
