/** Word's complex fields: begin, code, separate, result, end; nested, over paragraphs, and often not closed. */

interface Field {
  inCode: boolean
  code: string
  isContents: boolean
}

/** Deeper nesting is not made by people, and would cost time at every heading. */
const MAX_DEPTH = 256
const CODE_LENGTH = 64

export class FieldStack {
  readonly #fields: Field[] = []
  #codes = 0
  #contents = 0

  get depth(): number {
    return this.#fields.length
  }

  /** Between a field's begin and its separator: what stands there is an instruction, not text. */
  get inCode(): boolean {
    return this.#codes > 0
  }

  /** Inside the result of a TOC field. */
  get inContents(): boolean {
    return this.#contents > 0
  }

  begin(): void {
    if (this.#fields.length >= MAX_DEPTH) this.#clear()
    this.#fields.push({ inCode: true, code: '', isContents: false })
    this.#codes += 1
  }

  addCode(text: string): void {
    const field = this.#fields.at(-1)
    if (field?.inCode && field.code.length < CODE_LENGTH) field.code += text
  }

  /** True when the result that now begins is a table of contents. */
  separate(): boolean {
    const field = this.#fields.at(-1)
    if (field?.inCode !== true) return false
    this.#endCode(field)
    field.isContents = /^\s*TOC\b/i.test(field.code)
    if (field.isContents) this.#contents += 1
    return field.isContents
  }

  /** True when the field that ends here was a table of contents. */
  end(): boolean {
    const field = this.#fields.pop()
    if (field === undefined) return false
    this.#endCode(field)
    if (field.isContents) this.#contents -= 1
    return field.isContents
  }

  /** A field whose code goes on past its paragraph is broken: the text after it is worth more than its code. */
  endCodesAbove(depth: number): void {
    for (let at = depth; at < this.#fields.length; at += 1) {
      const field = this.#fields[at]
      if (field !== undefined) this.#endCode(field)
    }
  }

  forgetContents(): void {
    for (const field of this.#fields) field.isContents = false
    this.#contents = 0
  }

  #endCode(field: Field): void {
    if (!field.inCode) return
    field.inCode = false
    this.#codes -= 1
  }

  #clear(): void {
    this.#fields.length = 0
    this.#codes = 0
    this.#contents = 0
  }
}
