/** Which figures are shown: as the rules found, or as reviewed. One choice for the whole app, remembered. */
import { ToggleGroup } from '@digdir/designsystemet-react'
import { review } from '../../shared/i18n/review'
import { BASES } from '../../shared/model/basis'
import { useMessages } from '../app/language'
import { useServices } from '../app/services'
import { useStore } from '../state/use-store'
import './review.css'

export function BasisSwitch() {
  const text = useMessages(review)
  const { preferences } = useServices()
  const { basis } = useStore(preferences)
  return (
    <div className='basis-switch' title={text.basisHelp}>
      <span aria-hidden='true'>{text.basis}</span>
      <ToggleGroup
        data-size='sm'
        aria-label={text.basis}
        value={basis}
        onChange={(value) => {
          const chosen = BASES.find((known) => known === value)
          if (chosen) preferences.set((previous) => ({ ...previous, basis: chosen }))
        }}
      >
        {BASES.map((known) => (
          <ToggleGroup.Item key={known} value={known}>
            {text[`basis.${known}`]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </div>
  )
}
