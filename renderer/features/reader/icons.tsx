/** The reader's own icons; all stand beside words or in labelled buttons. */
function icon(path: string) {
  return function Icon() {
    return (
      <svg width='18' height='18' viewBox='0 0 24 24' fill='none' aria-hidden='true' focusable='false'>
        <path d={path} stroke='currentColor' strokeWidth='1.75' strokeLinecap='round' strokeLinejoin='round' />
      </svg>
    )
  }
}

export const UpIcon = icon('M6 15l6-6 6 6')
export const DownIcon = icon('M6 9l6 6 6-6')
export const BackIcon = icon('M15 6l-6 6 6 6')
export const PlusIcon = icon('M12 5v14M5 12h14')
export const MinusIcon = icon('M5 12h14')
export const RotateIcon = icon('M19 12a7 7 0 1 1-2-5m2-3v4h-4')
export const LayersIcon = icon('M12 4 3.5 8.5 12 13l8.5-4.5L12 4ZM4 13l8 4.5L20 13')
export const TableIcon = icon('M4 5h16v14H4zM4 10h16M10 10v9')
