/** What the two theme columns are called: as the user's codebook calls the codes, or the usual names. */
import { library } from '../../../shared/i18n/library'
import { useLanguage } from '../../app/language'
import { useServices } from '../../app/services'
import { versionInUse } from '../../state/codebook-state'
import { useStore } from '../../state/use-store'
import { CODE_OF_COLUMN } from './columns'

type ThemeColumn = 'innovation' | 'cocreation'

export function useThemeNames(): Readonly<Record<ThemeColumn, string>> {
  const version = useStore(useServices().codebookState, versionInUse)
  const language = useLanguage()
  const nameOf = (column: ThemeColumn): string =>
    version?.codebook.codes.find(({ id }) => id === CODE_OF_COLUMN[column])?.label[language] ?? library[language][`column.${column}`]
  return { innovation: nameOf('innovation'), cocreation: nameOf('cocreation') }
}
