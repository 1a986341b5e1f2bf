/** Which meanings are drawn in the document; also the legend of their lines. */
import { Button, Checkbox, Popover } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { common } from '../../../shared/i18n/common'
import { reader } from '../../../shared/i18n/reader'
import { MODALITIES } from '../../../shared/model/directive'
import { useLanguage } from '../../app/language'
import { type Layers, THEME_LOOKS } from './finding-marks'
import { LayersIcon } from './icons'
import './layer-menu.css'

interface LayerMenuProps {
  readonly layers: Layers
  readonly onChange: (layers: Layers) => void
}

export function LayerMenu({ layers, onChange }: LayerMenuProps) {
  const language = useLanguage()
  const words = reader[language]
  const id = useId()
  const themeNames = { innovation: words.themeInnovation, cocreation: words.themeCocreation, other: words.themeOther }
  return (
    <Popover.TriggerContext>
      <Popover.Trigger data-size='sm' variant='tertiary'>
        <LayersIcon />
        {words.layers}
      </Popover.Trigger>
      <Popover className='layer-menu' placement='bottom-start' data-size='sm'>
        <LayerGroup
          id={`${id}-modalities`}
          name={words.layersDirectives}
          all={MODALITIES}
          shown={layers.modalities}
          nameOf={(modality) => common[language][modality]}
          onChange={(modalities) => onChange({ ...layers, modalities })}
        />
        <LayerGroup
          id={`${id}-themes`}
          name={words.layersThemes}
          all={THEME_LOOKS}
          shown={layers.themes}
          nameOf={(theme) => themeNames[theme]}
          onChange={(themes) => onChange({ ...layers, themes })}
        />
        <Checkbox
          data-size='sm'
          label={words.layerNotDirectives}
          value='not-directives'
          checked={layers.notDirectives}
          onChange={({ target }) => onChange({ ...layers, notDirectives: target.checked })}
        />
      </Popover>
    </Popover.TriggerContext>
  )
}

interface LayerGroupProps<Name extends string> {
  readonly id: string
  readonly name: string
  readonly all: readonly Name[]
  readonly shown: ReadonlySet<Name>
  readonly nameOf: (name: Name) => string
  readonly onChange: (shown: ReadonlySet<Name>) => void
}

function LayerGroup<Name extends string>({ id, name, all, shown, nameOf, onChange }: LayerGroupProps<Name>) {
  const words = reader[useLanguage()]
  return (
    <fieldset className='layer-group' aria-labelledby={id}>
      <div className='layer-group-head'>
        <span id={id}>{name}</span>
        <Button data-size='sm' variant='tertiary' onClick={() => onChange(shown.size > 0 ? new Set() : new Set(all))}>
          {shown.size > 0 ? words.hideAll : words.showAll}
          <span className='visually-hidden'> {name}</span>
        </Button>
      </div>
      {all.map((item) => (
        <Checkbox
          key={item}
          data-size='sm'
          value={item}
          label={
            <span className='layer-label'>
              <span className={`layer-sample sample-${item}`} aria-hidden='true' />
              {nameOf(item)}
            </span>
          }
          checked={shown.has(item)}
          onChange={({ target }) => {
            const next = new Set(shown)
            if (target.checked) next.add(item)
            else next.delete(item)
            onChange(next)
          }}
        />
      ))}
    </fieldset>
  )
}
