/** Icons of the codebook editor; all are beside words or hidden from readers of the screen. */
function icon(path: string) {
  return function Icon({ size = 18 }: { readonly size?: number }) {
    return (
      <svg className='icon' width={size} height={size} viewBox='0 0 24 24' fill='none' aria-hidden='true' focusable='false'>
        <path d={path} stroke='currentColor' strokeWidth='1.75' strokeLinecap='round' strokeLinejoin='round' />
      </svg>
    )
  }
}

export const PlusIcon = icon('M12 5v14M5 12h14')
export const BackIcon = icon('M15 5l-7 7 7 7')
export const SaveIcon = icon('M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14')
