/** Which passage is chosen: at once here, a moment later in the address, so that holding a key down stays quick. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { TextSpan } from '../../../shared/text/span'
import { fromHash, type ReaderFocus, toHash } from '../../app/routes'
import type { Finding } from './findings'

export interface Chosen extends TextSpan {
  /** The finding's key, null for a passage that came by the address. */
  readonly key: string | null
}

/** Browsers refuse more than some hundred address changes in half a minute. */
const WRITE_AFTER_MS = 250

export function usePassage(
  documentId: DocumentId,
  passage: TextSpan | null,
  focus: ReaderFocus | null,
): readonly [Chosen | null, (finding: Pick<Finding, 'key' | 'span'>) => void] {
  const [chosen, setChosen] = useState<Chosen | null>(passage && { ...passage, key: null })
  const written = useRef<TextSpan | null>(passage)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const start = passage?.start ?? null
  const end = passage?.end ?? null

  // Back, forward, a link: the address leads. What we wrote ourselves only comes back.
  useEffect(() => {
    if (written.current?.start === start && written.current.end === end) return
    clearTimeout(timer.current)
    const next = start === null || end === null ? null : { start, end }
    written.current = next
    setChosen(next && { ...next, key: null })
  }, [start, end])

  useEffect(() => () => clearTimeout(timer.current), [])

  const choose = useCallback(
    ({ key, span }: Pick<Finding, 'key' | 'span'>) => {
      setChosen((old) => (old?.key === key ? { ...old } : { ...span, key }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        // Another number or view was asked for since: its address stays.
        const now = fromHash(location.hash)
        if (now.view !== 'reader' || now.documentId !== documentId || !sameFocus(now.focus, focus)) return
        written.current = span
        // Replaced, not added: "back" leads out of the document, not through every passage looked at.
        location.replace(toHash({ view: 'reader', documentId, passage: { start: span.start, end: span.end }, focus }))
      }, WRITE_AFTER_MS)
    },
    [documentId, focus],
  )
  return [chosen, choose]
}

function sameFocus(a: ReaderFocus | null, b: ReaderFocus | null): boolean {
  return a?.kind === b?.kind && a?.value === b?.value
}
