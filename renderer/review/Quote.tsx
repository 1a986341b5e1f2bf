/** Words of a document with those in it that matter made strong. */
import type { ReactNode } from 'react'
import type { TextSpan } from '../../shared/text/span'

interface QuoteProps {
  readonly text: string
  readonly span: TextSpan
  readonly strong: readonly TextSpan[]
}

export function Quote({ text, span, strong }: QuoteProps) {
  const parts: ReactNode[] = []
  let at = span.start
  for (const { start, end } of [...strong].sort((a, b) => a.start - b.start)) {
    if (start < at || end > span.end || start === end) continue
    parts.push(text.slice(at, start), <strong key={start}>{text.slice(start, end)}</strong>)
    at = end
  }
  parts.push(text.slice(at, span.end))
  return <>{parts}</>
}
