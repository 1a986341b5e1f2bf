/** A legend of the modalities, in as many rows as it needs. */
import { MODALITIES, type Modality } from '../../shared/model/directive'
import { textWidth } from './text-width'

/** Height of one row of the legend. */
export const LEGEND_ROW = 22

interface Placed {
  readonly modality: Modality
  readonly name: string
  readonly x: number
  readonly row: number
}

/** Where each name of the legend stands, in as many rows as the width asks for. */
export function placeLegend(
  names: Readonly<Record<Modality, string>>,
  width: number,
): { readonly placed: readonly Placed[]; readonly rows: number } {
  let [x, row] = [0, 0]
  const placed = MODALITIES.map((modality): Placed => {
    const own = 26 + textWidth(names[modality], 13) + 18
    if (x > 0 && x + own > width) [x, row] = [0, row + 1]
    const at = { modality, name: names[modality], x, row }
    x += own
    return at
  })
  return { placed, rows: row + 1 }
}
