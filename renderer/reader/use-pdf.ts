/** A PDF opened for as long as a component shows it. */
import { useCallback, useEffect, useState } from 'react'
import { failureOf, type OpenFailure, openPdf, type PdfDocument } from './pdf-engine'

export type PdfState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly pdf: PdfDocument }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }

export interface PdfOpening {
  /** Never rejects. */
  readonly result: Promise<PdfState>
  close(): void
}

/** Begins at once, before anything is drawn. `bytes` are taken over; null when the original is gone. */
export function startPdf(bytes: Promise<ArrayBuffer | null>, password: string | null): PdfOpening {
  let over = false
  let close = (): void => undefined
  const open = async (): Promise<PdfState> => {
    const file = await bytes
    if (file === null) return { kind: 'missing' }
    if (over) return { kind: 'loading' }
    const opened = openPdf(file, password)
    close = opened.close
    return { kind: 'ready', pdf: await opened.document }
  }
  return {
    result: open().catch((error: unknown) => ({ kind: 'failed', failure: failureOf(error) })),
    close() {
      over = true
      close()
    },
  }
}

/**
 * What became of `first`, which whoever started it closes; the second value tries again with a password, on a fresh copy
 * of the bytes from `load`.
 */
export function usePdf(first: PdfOpening, load: () => Promise<ArrayBuffer | null>): readonly [PdfState, (password: string) => void] {
  const [state, setState] = useState<PdfState>({ kind: 'loading' })
  const [password, setPassword] = useState<string | null>(null)

  useEffect(() => {
    let over = false
    if (password !== null) first.close()
    const opening = password === null ? first : startPdf(load(), password)
    void opening.result.then((next) => over || setState(next))
    return () => {
      over = true
      if (opening !== first) opening.close()
    }
  }, [first, load, password])

  return [state, useCallback((attempt: string) => setPassword(attempt), [])]
}
