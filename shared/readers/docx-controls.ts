/** Word's content controls, nested: which of them hold a table of contents. */

export class ControlStack {
  readonly #controls: { contents: boolean }[] = []
  #contents = 0

  /** Inside one that holds a table of contents or of figures. */
  get inContents(): boolean {
    return this.#contents > 0
  }

  begin(): void {
    this.#controls.push({ contents: false })
  }

  /** The gallery that the innermost control was taken from. */
  gallery(name: string): void {
    const control = this.#controls.at(-1)
    if (control === undefined || control.contents || !/^table of (?:contents|figures)/i.test(name)) return
    control.contents = true
    this.#contents += 1
  }

  end(): void {
    if (this.#controls.pop()?.contents) this.#contents -= 1
  }
}
