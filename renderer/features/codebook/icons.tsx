/** Icons of the codebook editor; all are beside words or in labelled buttons. */
import { icon } from '../../ui/icon'

export const PlusIcon = icon('M12 5v14M5 12h14', 18)
export const BackIcon = icon('M15 5l-7 7 7 7', 18)
export const SaveIcon = icon('M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14', 18)
