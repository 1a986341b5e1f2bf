/** Reads a Universal Dependencies file (CoNLL-U) for measuring; the treebanks themselves are no part of the project. */

export interface UdSentence {
  readonly text: string
  readonly tokens: readonly string[]
  /** A paragraph starts with this sentence. */
  readonly startsParagraph: boolean
}

export function readConllu(content: string): UdSentence[] {
  const sentences: UdSentence[] = []
  for (const part of content.split('\n\n')) {
    let text = ''
    let startsParagraph = false
    const tokens: string[] = []
    for (const line of part.split('\n')) {
      if (line.startsWith('# text = ')) text = line.slice(9)
      else if (line.startsWith('# newpar')) startsParagraph = true
      else if (/^\d+\t/.test(line)) tokens.push(line.split('\t')[1] ?? '')
    }
    if (tokens.length > 0) sentences.push({ text, tokens, startsParagraph })
  }
  return sentences
}

/** Harmonic mean of precision and recall of two sets of keys. */
export function f1(gold: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let hits = 0
  for (const key of found) if (gold.has(key)) hits += 1
  return (2 * hits) / (gold.size + found.size)
}

/** Gold tokens as "start-end" in the sentence's own text. */
export function goldSpans(sentence: UdSentence): Set<string> {
  const spans = new Set<string>()
  let at = 0
  for (const token of sentence.tokens) {
    const start = sentence.text.indexOf(token, at)
    if (start < 0) throw new RangeError(`token ${token} is not in: ${sentence.text}`)
    at = start + token.length
    spans.add(`${start}-${at}`)
  }
  return spans
}
