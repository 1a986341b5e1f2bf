/** The reader's own icons; all stand beside words or in labelled buttons. */
import { icon } from '../../ui/icon'

export const UpIcon = icon('M6 15l6-6 6 6', 18)
export const DownIcon = icon('M6 9l6 6 6-6', 18)
export const MinusIcon = icon('M5 12h14', 18)
export const RotateIcon = icon('M19 12a7 7 0 1 1-2-5m2-3v4h-4', 18)
export const LayersIcon = icon('M12 4 3.5 8.5 12 13l8.5-4.5L12 4ZM4 13l8 4.5L20 13', 18)
