/** The stories of a Word part: each note or comment is one, everything else is one together. */
import type { RawParagraph } from './docx-paragraph'

export interface Story {
  /** The id of a footnote, endnote or comment; null for parts that are one story. */
  readonly id: string | null
  readonly paragraphs: RawParagraph[]
}

/** Notes that are lines and hints, not notes. */
const SEPARATOR = /^(?:separator|continuationSeparator|continuationNotice)$/

export class StoryList {
  readonly all: Story[] = []
  #now: Story | null = null

  /** A note or a comment. */
  begin(id: string, type: string): void {
    this.#now = { id, paragraphs: [] }
    if (!SEPARATOR.test(type)) this.all.push(this.#now)
  }

  end(): void {
    this.#now = null
  }

  /** To the story that is open, or to that of the whole part. */
  add(paragraph: RawParagraph): void {
    if (this.#now === null) {
      this.#now = { id: null, paragraphs: [] }
      this.all.push(this.#now)
    }
    this.#now.paragraphs.push(paragraph)
  }
}
