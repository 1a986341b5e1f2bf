/** A view whose code the window does not wait for. */
import { type ComponentType, type FC, lazy, useState } from 'react'

interface LazyView<Props> {
  readonly View: FC<Props>
  /** Fetches the code now, so that the view is there at once when it is opened. */
  readonly preload: () => void
}

/**
 * Like React's `lazy`, but code that is there already is drawn at once: `lazy` always shows the fallback for a moment, and
 * React then keeps a fallback on the screen for 300 ms.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetchCode = async (): Promise<{ default: ComponentType<Props> }> => {
    loaded = await load()
    return { default: loaded }
  }
  const Later: ComponentType<Props> = lazy(fetchCode)
  return {
    View(props) {
      // For as long as the view is open it stays the same component.
      const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Later)
      return <Shown {...props} />
    },
    preload: () => void fetchCode().catch(() => undefined), // tried again when it is needed
  }
}
