/** What the matrix shows: its axes, whom and what it takes, and whether it counts or compares. */
import { Button, Field, Label, Select, ToggleGroup } from '@digdir/designsystemet-react'
import { common } from '../../../../shared/i18n/common'
import { mandates } from '../../../../shared/i18n/mandates'
import { MANDATE_AXES, type MandateAxis } from '../../../../shared/model/comparison'
import { MODALITIES, REQUIREMENTS } from '../../../../shared/model/directive'
import { useMessages } from '../../../app/language'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import { SwapIcon } from '../../../ui/icons'
import { type Highlight, type MatrixSettings, MODES } from './settings'

interface MandateToolsProps {
  readonly groups: readonly SelectedGroup[]
  readonly settings: MatrixSettings
  onChange(change: Partial<MatrixSettings>): void
}

export function MandateTools({ groups, settings, onChange }: MandateToolsProps) {
  const text = useMessages(mandates)
  const words = useMessages(common)
  const axes = MANDATE_AXES.filter((axis) => axis !== 'group' || groups.some(({ collection }) => collection !== null))
  const axisLabel = (axis: MandateAxis): string => text[`axis.${axis}`]
  const { rows, columns } = settings
  const hasActors = rows === 'actor' || columns === 'actor'
  const documents = rowsOf(groups)
  return (
    <div className='matrix-tools' data-size='sm'>
      <Choice
        label={text.rows}
        value={rows}
        options={axes.map((axis) => [axis, axisLabel(axis)])}
        onChange={(value) => {
          const axis = axes.find((one) => one === value) ?? 'actor'
          onChange({ rows: axis, columns: axis === columns ? rows : columns, sort: 'total' })
        }}
      />
      <Button
        icon
        variant='tertiary'
        className='matrix-swap'
        aria-label={text.swap}
        title={text.swap}
        onClick={() => onChange({ rows: columns, columns: rows, sort: 'total' })}
      >
        <SwapIcon />
      </Button>
      <Choice
        label={text.columns}
        value={columns}
        options={axes.map((axis) => [axis, axisLabel(axis)])}
        onChange={(value) => {
          const axis = axes.find((one) => one === value) ?? 'theme'
          onChange({ columns: axis, rows: axis === rows ? columns : rows, sort: 'total' })
        }}
      />
      {hasActors && (
        <Choice
          label={text.actors}
          value={settings.by}
          options={[
            ['codebook', text['by.codebook']],
            ['text', text['by.text']],
          ]}
          onChange={(value) => onChange({ by: value === 'text' ? 'text' : 'codebook', sort: 'total' })}
        />
      )}
      {hasActors && settings.by === 'codebook' && (
        <Choice
          label={text.districts}
          value={settings.districts}
          options={[
            ['together', text['districts.together']],
            ['apart', text['districts.apart']],
          ]}
          onChange={(value) => onChange({ districts: value === 'apart' ? 'apart' : 'together', sort: 'total' })}
        />
      )}
      <Choice
        label={text.modality}
        value={settings.modality ?? ''}
        options={[['', text.allModalities], ...MODALITIES.map((one) => [one, words[one]] as const)]}
        onChange={(value) => onChange({ modality: MODALITIES.find((one) => one === value) ?? null })}
      />
      <Choice
        label={text.requirement}
        value={settings.requirement ?? ''}
        options={[['', text.allRequirements], ...REQUIREMENTS.map((one) => [one, text[`requirement.${one}`]] as const)]}
        onChange={(value) => onChange({ requirement: REQUIREMENTS.find((one) => one === value) ?? null })}
      />
      {documents.length > 1 && (
        <Choice
          label={text.only}
          value={settings.only ?? ''}
          options={[
            ['', text.allDocuments],
            ...groups.filter(({ collection }) => collection !== null).map(({ key, title }) => [key, title] as const),
            ...documents.map(({ id, title }) => [id, title] as const),
          ]}
          onChange={(value) => onChange({ only: value === '' ? null : value })}
        />
      )}
    </div>
  )
}

/** Counting, or which groups have what. */
export function ModeTools({ groups, settings, onChange }: MandateToolsProps) {
  const text = useMessages(mandates)
  const { mode, highlight } = settings
  return (
    <div className='matrix-tools' data-size='sm'>
      <div className='matrix-mode'>
        <span aria-hidden='true'>{text.mode}</span>
        <ToggleGroup
          data-size='sm'
          aria-label={text.mode}
          value={mode}
          onChange={(value) => onChange({ mode: MODES.find((one) => one === value) ?? 'counts' })}
        >
          {MODES.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {text[`mode.${one}`]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      {mode !== 'counts' && (
        <Choice
          label={text.show}
          value={'group' in highlight ? `${highlight.kind} ${highlight.group}` : highlight.kind}
          options={[
            ['everything', text.everything],
            ['common', text.common],
            ...(groups.length > 2 ? [['some', text.some] as const] : []),
            ...groups.map(({ key, title }) => [`alone ${key}`, text.alone(title)] as const),
            ...groups.map(({ key, title }) => [`lacking ${key}`, text.lacking(title)] as const),
          ]}
          onChange={(value) => onChange({ highlight: highlightOf(value) })}
        />
      )}
    </div>
  )
}

function highlightOf(value: string): Highlight {
  const [kind = '', group = ''] = value.split(' ')
  if (kind === 'alone' || kind === 'lacking') return { kind, group }
  return { kind: kind === 'common' || kind === 'some' ? kind : 'everything' }
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, name: string])[]
  onChange(value: string): void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field className='matrix-choice'>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([one, name]) => (
          <Select.Option key={one} value={one}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
