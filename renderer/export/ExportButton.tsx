/** Opens the dialog that exports documents; its code is loaded when it is first opened. */
import { Button } from '@digdir/designsystemet-react'
import { Suspense, useState } from 'react'
import { exporting } from '../../shared/i18n/export'
import { useMessages } from '../app/language'
import { lazyView } from '../app/lazy-view'
import { ExportIcon } from '../ui/icons'
import type { ExportScope } from './ExportDialog'

const exportDialog = lazyView(async () => (await import('./ExportDialog')).ExportDialog)

interface ExportButtonProps {
  readonly scopes: readonly ExportScope[]
  readonly name: string
  readonly variant?: 'secondary' | 'tertiary'
}

export function ExportButton({ scopes, name, variant = 'secondary' }: ExportButtonProps) {
  const text = useMessages(exporting)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant={variant} data-size='sm' onPointerEnter={exportDialog.preload} onClick={() => setOpen(true)}>
        <ExportIcon />
        {text.open}
      </Button>
      {open && (
        <Suspense>
          <exportDialog.View scopes={scopes} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
