/** The alternatives that Word keeps of one drawing, for newer and older programs: one of them is read. */

export class AlternativeStack {
  readonly #alternatives: { taken: boolean; textBefore: number }[] = []

  begin(): void {
    this.#alternatives.push({ taken: false, textBefore: 0 })
  }

  /** At a choice or fallback; `texts`: how many texts have been read so far. True when it is to be skipped, another one having been taken. */
  beginOption(texts: number): boolean {
    const alternative = this.#alternatives.at(-1)
    if (alternative === undefined) return false
    alternative.textBefore = texts
    return alternative.taken
  }

  /** The first with words is the one: a newer shape without any may have them in its fallback. */
  endOption(texts: number): void {
    const alternative = this.#alternatives.at(-1)
    if (alternative !== undefined && texts > alternative.textBefore) alternative.taken = true
  }

  end(): void {
    this.#alternatives.pop()
  }
}
