/** Icons drawn by the app itself: one path on a field of 24, in the colour of the words beside it; hidden from readers of the screen. */
interface IconProps {
  /** Of the drawn square, in pixels. */
  readonly size?: number
}

/** A component that draws `path`, `usual` pixels wide unless it is told otherwise. */
export function icon(path: string, usual: number) {
  return function Icon({ size = usual }: IconProps) {
    return (
      <svg className='icon' width={size} height={size} viewBox='0 0 24 24' fill='none' aria-hidden='true' focusable='false'>
        <path d={path} stroke='currentColor' strokeWidth='1.75' strokeLinecap='round' strokeLinejoin='round' />
      </svg>
    )
  }
}
