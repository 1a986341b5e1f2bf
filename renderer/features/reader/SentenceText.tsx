/** A sentence with the words in it that matter made strong. */
import type { ReactNode } from 'react'
import type { TextSpan } from '../../../shared/text/span'

interface SentenceTextProps {
  readonly text: string
  readonly sentence: TextSpan
  readonly strong: readonly TextSpan[]
}

export function SentenceText({ text, sentence, strong }: SentenceTextProps) {
  const parts: ReactNode[] = []
  let at = sentence.start
  for (const { start, end } of [...strong].sort((a, b) => a.start - b.start)) {
    if (start < at || end > sentence.end) continue
    parts.push(text.slice(at, start), <strong key={start}>{text.slice(start, end)}</strong>)
    at = end
  }
  parts.push(text.slice(at, sentence.end))
  return <>{parts}</>
}
