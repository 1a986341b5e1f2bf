/** A short list of words in one field, parted by semicolons: what is left out. */
import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'

interface WordListProps {
  readonly label: string
  readonly help: string
  readonly words: readonly string[]
  onChange(words: readonly string[]): void
}

const PART = '; '

export function WordList({ label, help, words, onChange }: WordListProps) {
  const joined = words.join(PART)
  // As typed, so that a semicolon does not vanish before the next word comes.
  const [typed, setTyped] = useState(joined)
  const shown = read(typed).join(PART) === joined ? typed : joined
  return (
    <Textfield
      label={label}
      description={help}
      spellCheck={false}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(read(event.target.value))
      }}
    />
  )
}

function read(text: string): string[] {
  return text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
