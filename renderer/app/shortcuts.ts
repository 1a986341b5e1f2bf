/** Keys that work everywhere in the window. */

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

export interface ShortcutActions {
  open(): void
  focusSearch(): void
}

/** Ctrl+O (or Cmd) opens documents, Ctrl+K and "/" go to the search; returns a function that stops listening. */
export function listenForShortcuts(actions: ShortcutActions): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.shiftKey) return
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const action =
      command && key === 'o'
        ? actions.open
        : (command && key === 'k') || (key === '/' && !isTyping(event.target))
          ? actions.focusSearch
          : null
    if (action === null) return
    event.preventDefault()
    action()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
