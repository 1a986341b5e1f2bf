/** How often the type of a requirement and the themes of a directive are right, of the directives for which a person named them. */
import { Details } from '@digdir/designsystemet-react'
import { standardCodebook } from '../../../shared/codebook/standard-codebook'
import { accuracy } from '../../../shared/i18n/accuracy'
import { why } from '../../../shared/i18n/why'
import type { AccuracyFigures } from '../../../shared/model/accuracy'
import { REQUIREMENTS } from '../../../shared/model/directive'
import { useLanguage } from '../../app/language'
import { FigureTable } from './Figure'

export function TypesAndThemes({ figures: { all, requirements, themes } }: { readonly figures: AccuracyFigures }) {
  const language = useLanguage()
  const text = accuracy[language]
  const { codes } = standardCodebook().codebook
  const nameOf = (code: string): string => codes.find(({ id }) => id === code)?.label[language] ?? code
  const typeOf = (type: (typeof REQUIREMENTS)[number]): string => {
    const word = why[language][`type.${type}`]
    return word.charAt(0).toLocaleUpperCase() + word.slice(1)
  }
  return (
    <>
      <Details data-size='sm'>
        <Details.Summary>{text.tableTypes}</Details.Summary>
        <Details.Content>
          <FigureTable
            caption={text.typesNote(all.requirementsJudged)}
            rows={REQUIREMENTS.map((type) => ({ name: typeOf(type), of: requirements[type] }))}
          />
        </Details.Content>
      </Details>
      <Details data-size='sm'>
        <Details.Summary>{text.tableThemes}</Details.Summary>
        <Details.Content>
          <FigureTable caption={text.themesNote(all.themesJudged)} rows={themes.map((one) => ({ name: nameOf(one.code), of: one }))} />
        </Details.Content>
      </Details>
    </>
  )
}
