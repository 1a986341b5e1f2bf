/** Messages that come and go at the lower edge. Knows nothing of what they are about. */
import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'success' | 'warning' | 'danger'
  readonly action: { readonly label: string; readonly run: () => void } | null
  readonly lasts: number | null
}

interface ToastsProps {
  readonly label: string
  readonly closeLabel: string
  readonly toasts: readonly Toast[]
  onDismiss(id: number, used: boolean): void
}

export function Toasts({ label, closeLabel, toasts, onDismiss }: ToastsProps) {
  return (
    <section className='toasts' aria-label={label}>
      <div role='status' aria-live='polite'>
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} closeLabel={closeLabel} onDismiss={onDismiss} />
        ))}
      </div>
    </section>
  )
}

function OneToast({ toast, closeLabel, onDismiss }: { readonly toast: Toast } & Pick<ToastsProps, 'closeLabel' | 'onDismiss'>) {
  // Time stands still while someone points at it or is inside it with the keyboard.
  const [held, setHeld] = useState(false)
  const { id, lasts } = toast
  useEffect(() => {
    if (lasts === null || held) return
    const timer = setTimeout(() => onDismiss(id, false), lasts)
    return () => clearTimeout(timer)
  }, [id, lasts, held, onDismiss])
  return (
    <Alert
      className='toast'
      data-color={toast.tone}
      data-size='sm'
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className='toast-text'>{toast.text}</span>
      {toast.action !== null && (
        <Button
          variant='secondary'
          data-size='sm'
          data-color='neutral'
          onClick={() => {
            toast.action?.run()
            onDismiss(id, true)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button variant='tertiary' data-size='sm' data-color='neutral' onClick={() => onDismiss(id, false)}>
        {closeLabel}
      </Button>
    </Alert>
  )
}
