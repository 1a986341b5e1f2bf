/** j and k, forwards and backwards, as in the lists. */
import { useEffect, useRef } from 'react'

export function useSteps(next: () => void, previous: () => void): void {
  const steps = useRef({ next, previous })
  steps.current = { next, previous }
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select, dialog[open]')) return
      const step = { j: steps.current.next, n: steps.current.next, k: steps.current.previous, p: steps.current.previous }[event.key]
      if (step === undefined) return
      event.preventDefault()
      step()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
