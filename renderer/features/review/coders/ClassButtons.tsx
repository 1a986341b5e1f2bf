/** The six answers, as buttons with their keys. */
import { Button } from '@digdir/designsystemet-react'
import { coders as words } from '../../../../shared/i18n/coders'
import { common } from '../../../../shared/i18n/common'
import { CODED_CLASSES, type CodedClass } from '../../../../shared/model/coding'
import { useLanguage } from '../../../app/language'

export function useCodedNames(): (coded: CodedClass) => string {
  const language = useLanguage()
  return (coded) => (coded === 'none' ? words[language].none : common[language][coded])
}

interface ClassButtonsProps {
  readonly label: string
  readonly chosen: CodedClass | null
  readonly withKeys: boolean
  readonly onChoose: (coded: CodedClass) => void
}

export function ClassButtons({ label, chosen, withKeys, onChoose }: ClassButtonsProps) {
  const nameOf = useCodedNames()
  return (
    <fieldset className='class-buttons'>
      <legend className='ds-sr-only'>{label}</legend>
      {CODED_CLASSES.map((coded, index) => (
        <Button
          key={coded}
          data-size='sm'
          variant={chosen === coded ? 'primary' : 'secondary'}
          aria-pressed={chosen === coded}
          aria-keyshortcuts={withKeys ? String(index + 1) : undefined}
          onClick={() => onChoose(coded)}
        >
          {nameOf(coded)}
          {withKeys && (
            <span className='key' aria-hidden='true'>
              {index + 1}
            </span>
          )}
        </Button>
      ))}
    </fieldset>
  )
}
