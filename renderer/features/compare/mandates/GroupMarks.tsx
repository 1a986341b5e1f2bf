/** Which groups have a cell: a letter for each, filled where it has it, empty and dashed where it lacks it. */
import { mandates } from '../../../../shared/i18n/mandates'
import { useMessages } from '../../../app/language'
import type { SelectedGroup } from '../../../app/use-selection'
import { letterOf } from './coverage'

interface GroupMarksProps {
  readonly groups: readonly SelectedGroup[]
  readonly counts: readonly number[]
  /** What the cell is. */
  readonly label: string
  onOpen(): void
}

export function GroupMarks({ groups, counts, label, onOpen }: GroupMarksProps) {
  const text = useMessages(mandates)
  const said = groups.map(({ title }, i) => `${title} ${(counts[i] ?? 0) > 0 ? `${text.has} ${counts[i]}` : text.lacks}`).join(', ')
  return (
    <button type='button' className='group-marks' onClick={onOpen}>
      <span className='ds-sr-only'>{`${label}: ${said}`}</span>
      {groups.map(({ key, title }, i) => (
        <span key={key} className='group-mark' data-has={(counts[i] ?? 0) > 0} aria-hidden='true' title={title}>
          {letterOf(i)}
        </span>
      ))}
    </button>
  )
}

/** Which letter is which group. */
export function GroupKey({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const text = useMessages(mandates)
  return (
    <ul className='group-key' aria-label={text.key}>
      {groups.map(({ key, title }, i) => (
        <li key={key}>
          <span className='group-mark' data-has='true'>
            {letterOf(i)}
          </span>
          {title}
        </li>
      ))}
    </ul>
  )
}
