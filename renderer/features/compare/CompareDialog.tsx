/** A small dialog over the comparison: what a figure was worked out of, and the way to the sentences of each part. */
import { Dialog, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { createPortal } from 'react-dom'
import { common } from '../../../shared/i18n/common'
import { useMessages } from '../../app/language'

interface CompareDialogProps {
  readonly title: string
  /** Of which document or collection it is, and the figure. */
  readonly about: string
  readonly children: ReactNode
  onClose(): void
}

export function CompareDialog({ title, about, children, onClose }: CompareDialogProps) {
  const { close } = useMessages(common)
  const id = useId()
  return createPortal(
    <Dialog open onClose={onClose} closeButton={close} className='spread-parts' aria-labelledby={id}>
      <Heading level={2} data-size='2xs' id={id}>
        {title}
      </Heading>
      <p className='quiet'>{about}</p>
      {children}
    </Dialog>,
    document.body,
  )
}

interface PartCountProps {
  readonly children: string
  readonly label: string
  /** Undefined: there is nothing to open. */
  readonly onOpen: (() => void) | undefined
}

export function PartCount({ children, label, onOpen }: PartCountProps) {
  if (onOpen === undefined) return children
  return (
    <button type='button' className='number-link' aria-label={label} onClick={onOpen}>
      {children}
    </button>
  )
}
