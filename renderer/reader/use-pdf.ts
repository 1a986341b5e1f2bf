/** A PDF opened for as long as a component shows it. */
import { useCallback, useEffect, useState } from 'react'
import { failureOf, type OpenFailure, openPdf, type PdfDocument } from './pdf-engine'

export type PdfState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly pdf: PdfDocument }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }

/** `load` gives a fresh copy of the original bytes, or null when they are gone. The second value tries a password. */
export function usePdf(load: () => Promise<ArrayBuffer | null>): readonly [PdfState, (password: string) => void] {
  const [state, setState] = useState<PdfState>({ kind: 'loading' })
  const [password, setPassword] = useState<string | null>(null)

  useEffect(() => {
    let over = false
    let close = (): void => undefined
    const open = async (): Promise<PdfState> => {
      const bytes = await load()
      if (bytes === null) return { kind: 'missing' }
      if (over) return { kind: 'loading' }
      const opened = openPdf(bytes, password)
      close = opened.close
      return { kind: 'ready', pdf: await opened.document }
    }
    open().then(
      (next) => over || setState(next),
      (error: unknown) => over || setState({ kind: 'failed', failure: failureOf(error) }),
    )
    return () => {
      over = true
      close()
    }
  }, [load, password])

  return [state, useCallback((attempt: string) => setPassword(attempt), [])]
}
