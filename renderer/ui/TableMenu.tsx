/** The menu of a table: copy it for a spreadsheet, save it as XLSX or CSV. */
import { Button, Popover, Spinner } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { TABLE_FORMATS } from '../../shared/export/formats'
import { tables } from '../../shared/i18n/tables'
import { TableIcon } from './icons'
import { type SheetMaker, type TableOrigin, useTableOutput } from './table-output'
import './table-menu.css'

interface TableMenuProps extends TableOrigin {
  /** What the table is called in the user's language: the file's name is made of it. */
  readonly name: string
  /** The table, usually one sheet. Files with room for it get one more, which says where the figures come from. */
  readonly sheets: SheetMaker
}

export function TableMenu({ name, sheets, ...origin }: TableMenuProps) {
  const output = useTableOutput()
  const text = tables[output.language]
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const [working, setWorking] = useState(false)

  async function run(task: () => Promise<void>): Promise<void> {
    trigger.current?.click() // closes the menu
    setWorking(true)
    await task()
    setWorking(false)
  }

  return (
    <Popover.TriggerContext>
      <Popover.Trigger
        ref={trigger}
        data-size='sm'
        variant='tertiary'
        className='table-menu-trigger'
        aria-label={text.menuOf(name)}
        aria-busy={working}
      >
        {working ? <Spinner aria-hidden='true' data-size='xs' /> : <TableIcon />}
        {working ? text.working : text.menu}
      </Popover.Trigger>
      <Popover placement='bottom-end' className='table-menu' data-size='sm'>
        <Choice id={`${id}-copy`} label={text.copy} help={text.copyHelp} onChoose={() => run(() => output.copy(sheets))} />
        {TABLE_FORMATS.map((format) => (
          <Choice
            key={format}
            id={`${id}-${format}`}
            label={text[format]}
            help={text[`${format}Help`]}
            onChoose={() => run(() => output.save(name, sheets, origin, format))}
          />
        ))}
      </Popover>
    </Popover.TriggerContext>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly onChoose: () => Promise<void>
}

function Choice({ id, label, help, onChoose }: ChoiceProps) {
  return (
    <Button variant='tertiary' aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} onClick={() => void onChoose()}>
      <span id={`${id}-label`}>{label}</span>
      <span className='quiet' id={`${id}-help`}>
        {help}
      </span>
    </Button>
  )
}
