/** Reads a Universal Dependencies file (CoNLL-U) for measuring; the treebanks themselves are no part of the project. */

export interface UdWord {
  readonly form: string
  /** Index of the head word; −1 for the root. */
  readonly head: number
  readonly relation: string
  readonly part: string
}

export interface UdSentence {
  readonly text: string
  readonly words: readonly UdWord[]
  /** A paragraph starts with this sentence. */
  readonly startsParagraph: boolean
}

export function readConllu(content: string): UdSentence[] {
  const sentences: UdSentence[] = []
  for (const part of content.split('\n\n')) {
    let text = ''
    let startsParagraph = false
    const words: UdWord[] = []
    for (const line of part.split('\n')) {
      if (line.startsWith('# text = ')) text = line.slice(9)
      else if (line.startsWith('# newpar')) startsParagraph = true
      else if (/^\d+\t/.test(line)) {
        const fields = line.split('\t')
        words.push({ form: fields[1] ?? '', head: Number(fields[6]) - 1, relation: fields[7] ?? '', part: fields[3] ?? '' })
      }
    }
    if (words.length > 0) sentences.push({ text, words, startsParagraph })
  }
  return sentences
}

/** Gold tokens as "start-end" in the sentence's own text. */
export function goldSpans(sentence: UdSentence): Set<string> {
  const spans = new Set<string>()
  let at = 0
  for (const { form } of sentence.words) {
    const start = sentence.text.indexOf(form, at)
    if (start < 0) throw new RangeError(`token ${form} is not in: ${sentence.text}`)
    at = start + form.length
    spans.add(`${start}-${at}`)
  }
  return spans
}
