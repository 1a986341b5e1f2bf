/** A value kept in the library's settings: read once, shown at once when changed, stored a moment later. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { judging } from '../../shared/i18n/judging'
import { useMessages } from '../app/language'
import { useServices } from '../app/services'
import { notify } from '../state/notices'

/** The value, null until it has been read, and how to change it. A failure to store is told, and the change stays on the screen. */
export function useSetting<T>(key: string, initial: T): readonly [T | null, (change: (old: T) => T) => void] {
  const { library, notices } = useServices()
  const text = useMessages(judging)
  const [value, setShown] = useState<T | null>(null)
  // Two changes before the next drawing, or one that waited for something: each goes on from the one before.
  const latest = useRef<T | null>(null)
  const setValue = useCallback((next: T): void => {
    latest.current = next
    setShown(next)
  }, [])
  useEffect(() => {
    let over = false
    library.setting(key).then(
      (stored) => over || setValue(stored === undefined ? initial : (stored as T)),
      () => over || setValue(initial),
    )
    return () => {
      over = true
    }
  }, [library, key, initial, setValue])
  const change = useCallback(
    (by: (old: T) => T): void => {
      const next = by(latest.current ?? initial)
      setValue(next)
      library.setSetting(key, next).catch(() => notify(notices, { text: text.notStored, tone: 'danger', action: null, lasts: null }))
    },
    [library, notices, key, initial, text, setValue],
  )
  return [value, change]
}
