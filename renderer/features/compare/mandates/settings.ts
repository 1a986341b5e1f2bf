/** What the matrix is asked to show. It belongs to the place in the history, so that "back" brings it again. */
import { MANDATE_AXES, type MandateAxis, type MandateQuery } from '../../../../shared/model/comparison'
import { MODALITIES, type Modality, REQUIREMENTS, type RequirementType } from '../../../../shared/model/directive'
import { keepHere, useKeptHere } from '../../../app/history-state'
import type { SelectedGroup } from '../../../app/use-selection'

const KEY = 'mandates'

export const MODES = ['counts', 'cells', 'list'] as const
type Mode = (typeof MODES)[number]

/** Which cells are looked for: those all groups have, those some have, those one has alone, or those one lacks. */
export type Highlight =
  | { readonly kind: 'everything' | 'common' | 'some' }
  /** `group`: its key. */
  | { readonly kind: 'alone' | 'lacking'; readonly group: string }

/** `total`, `name`, or the index of a column. */
export type SortBy = 'total' | 'name' | { readonly column: string | null }

export interface MatrixSettings {
  readonly rows: MandateAxis
  readonly columns: MandateAxis
  readonly by: 'codebook' | 'text'
  readonly districts: 'together' | 'apart'
  readonly modality: Modality | null
  readonly requirement: RequirementType | null
  /** Key of a group or a document's id; null for all. */
  readonly only: string | null
  readonly mode: Mode
  readonly highlight: Highlight
  readonly sort: SortBy
}

const FIRST_SETTINGS: MatrixSettings = {
  rows: 'actor',
  columns: 'theme',
  by: 'codebook',
  districts: 'together',
  modality: null,
  requirement: null,
  only: null,
  mode: 'counts',
  highlight: { kind: 'everything' },
  sort: 'total',
}

/** The last ones chosen: they hold for other selections too, as long as the window is open. */
let last = FIRST_SETTINGS

export function useMatrixSettings(): readonly [MatrixSettings, (change: Partial<MatrixSettings>) => void] {
  const kept = useKeptHere(KEY)
  const settings = isSettings(kept) ? kept : last
  return [
    settings,
    (change) => {
      const next = { ...settings, ...change }
      last = { ...next, only: null, highlight: FIRST_SETTINGS.highlight, sort: 'total' }
      keepHere(KEY, next)
    },
  ]
}

/** Only this file writes them; an older version of the app may have written others. */
function isSettings(value: unknown): value is MatrixSettings {
  if (typeof value !== 'object' || value === null) return false
  const { rows, columns, modality, requirement, mode, highlight, sort } = value as Partial<MatrixSettings>
  return (
    [rows, columns].every((axis) => MANDATE_AXES.some((known) => known === axis)) &&
    (modality === null || MODALITIES.some((known) => known === modality)) &&
    (requirement === null || REQUIREMENTS.some((known) => known === requirement)) &&
    MODES.some((known) => known === mode) &&
    typeof highlight === 'object' &&
    sort !== undefined
  )
}

/** The same as the worker is asked. A document or group that is no longer selected asks for all. */
export function queryOf(
  settings: MatrixSettings,
  groups: readonly SelectedGroup[],
  districtNames: readonly string[],
  districts: string,
): MandateQuery {
  const { rows, columns, by, modality, requirement, only } = settings
  const group = groups.findIndex(({ key }) => key === only)
  const document = groups.flatMap((one) => one.rows).find(({ id }) => id === only)
  const together = settings.districts === 'together' ? Object.fromEntries(districtNames.map((name) => [name, districts])) : {}
  return { rows, columns, naming: { by, together }, modality, requirement, only: group >= 0 ? group : (document?.id ?? null) }
}
