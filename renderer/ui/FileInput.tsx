/** A file field that is not seen: a button of the view clicks it. */
import type { RefObject } from 'react'

interface FileInputProps {
  readonly field: RefObject<HTMLInputElement | null>
  /** Endings of the files that can be chosen, as the attribute has them. */
  readonly accept: string
  readonly label: string
  onChoose(file: File): void
}

export function FileInput({ field, accept, label, onChoose }: FileInputProps) {
  return (
    <input
      ref={field}
      type='file'
      hidden
      accept={accept}
      aria-label={label}
      onChange={(event) => {
        const [file] = event.target.files ?? []
        event.target.value = '' // so that the same file can be chosen again
        if (file !== undefined) onChoose(file)
      }}
    />
  )
}
