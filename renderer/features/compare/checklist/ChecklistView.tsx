/** The mandates one expects, and how far each document or collection gives them. Several lists, one shown at a time. */
import { Alert, Button, Dialog, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { type RefObject, useId, useRef, useState } from 'react'
import { checklist as texts } from '../../../../shared/i18n/checklist'
import { common } from '../../../../shared/i18n/common'
import { compare } from '../../../../shared/i18n/compare'
import type { Checklist, ChecklistItem } from '../../../../shared/model/checklist'
import { keepHere, useKeptHere } from '../../../app/history-state'
import { useMessages } from '../../../app/language'
import { useServices } from '../../../app/services'
import { rowsOf, type SelectedGroup } from '../../../app/use-selection'
import { useStore } from '../../../state/use-store'
import { FileInput } from '../../../ui/FileInput'
import { TableMenu } from '../../../ui/TableMenu'
import { Waiting } from '../Waiting'
import { ChecklistTable } from './ChecklistTable'
import { checklistSheets } from './checklist-sheets'
import { type ImportFault, importChecklist, keepItem, makeChecklist, makeSample, removeItem, suggestionsFor } from './commands'
import { ItemDialog } from './ItemDialog'
import { ListMenu } from './ListMenu'
import { useChecked } from './use-checked'
import { useItemWords } from './use-words'
import './checklist.css'

const KEY = 'checklist'

/** The list that was shown last: it is shown for other selections too, as long as the window is open. */
let last: unknown = null

export function ChecklistView({ groups }: { readonly groups: readonly SelectedGroup[] }) {
  const { checklists } = useStore(useServices().checklistState)
  const kept = useKeptHere(KEY) ?? last
  const file = useRef<HTMLInputElement>(null)
  if (checklists === null) return <Waiting />
  const shown = checklists.find(({ id }) => id === kept) ?? checklists.at(-1)
  const show = (checklist: Checklist | null): void => {
    if (checklist === null) return
    last = checklist.id
    keepHere(KEY, checklist.id)
  }
  return (
    <>
      {shown === undefined ? (
        <Empty file={file} onShow={show} />
      ) : (
        <Shown key={shown.id} groups={groups} checklists={checklists} checklist={shown} file={file} onShow={show} />
      )}
      <ImportFile input={file} onShow={show} />
    </>
  )
}

interface EmptyProps {
  readonly file: RefObject<HTMLInputElement | null>
  onShow(checklist: Checklist | null): void
}

function Empty({ file, onShow }: EmptyProps) {
  const services = useServices()
  const text = useMessages(texts)
  return (
    <div className='checklist-empty'>
      <p>{text.empty}</p>
      <div className='item-actions'>
        <Button onClick={async () => onShow(await makeSample(services))}>{text.startSample}</Button>
        <Button variant='secondary' onClick={async () => onShow(await makeChecklist(services, text.untitled, []))}>
          {text.startEmpty}
        </Button>
        <Button variant='secondary' onClick={() => file.current?.click()}>
          {text.import}
        </Button>
      </div>
      <p className='quiet'>{text.importHelp}</p>
    </div>
  )
}

interface ShownProps extends EmptyProps {
  readonly groups: readonly SelectedGroup[]
  readonly checklists: readonly Checklist[]
  readonly checklist: Checklist
}

function Shown({ groups, checklists, checklist, file, onShow }: ShownProps) {
  const services = useServices()
  const text = useMessages(texts)
  const words = useMessages(compare)
  const of = useItemWords()
  const checked = useChecked(groups, checklist)
  const [editing, setEditing] = useState<{ readonly item: ChecklistItem; readonly isNew: boolean } | null>(null)
  const close = (): void => setEditing(null)
  return (
    <>
      <div className='checklist-head' data-size='sm'>
        <Field className='checklist-choice'>
          <Label>{text.list}</Label>
          <Select value={checklist.id} onChange={(event) => onShow(checklists.find(({ id }) => id === event.target.value) ?? null)}>
            {checklists.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <ListMenu checklist={checklist} file={file} onShow={onShow} />
        <span className='checklist-export'>
          {checked.kind === 'ready' && (
            <TableMenu
              name={`${text.name} ${checklist.name}`}
              documents={rowsOf(groups).map(({ id }) => id)}
              sheets={() => checklistSheets(services, checked.items, groups, of)}
            />
          )}
        </span>
      </div>
      {(checked.kind === 'loading' || checked.kind === 'search') && (
        <>
          {checked.kind === 'search' && <p role='status'>{text.waitingForSearch}</p>}
          <Waiting />
        </>
      )}
      {checked.kind === 'error' && (
        <Alert data-color={checked.error === 'changing' ? 'info' : 'danger'}>
          {checked.error === 'search-failed' ? text.searchFailed : words[checked.error]}
        </Alert>
      )}
      {checklist.items.length === 0 && <p>{text.noItems}</p>}
      {checked.kind === 'ready' && checklist.items.length > 0 && (
        <ChecklistTable groups={groups} items={checked.items} onEdit={(item) => setEditing({ item, isNew: false })} />
      )}
      <AddItem onAdd={(item) => setEditing({ item, isNew: true })} />
      {editing !== null && (
        <ItemDialog
          {...editing}
          onClose={close}
          onSave={(item) => {
            close()
            void keepItem(services, checklist, item)
          }}
          onRemove={() => {
            close()
            void removeItem(services, checklist, editing.item)
          }}
        />
      )}
    </>
  )
}

function AddItem({ onAdd }: { onAdd(item: ChecklistItem): void }) {
  const services = useServices()
  const text = useMessages(texts)
  const [name, setName] = useState('')
  async function add(): Promise<void> {
    const trimmed = name.replaceAll(/\s+/g, ' ').trim()
    const [suggestion] = trimmed === '' ? [] : await suggestionsFor(services, [trimmed])
    if (suggestion === undefined) return
    setName('')
    onAdd({ id: services.newId(), name: trimmed, ...suggestion })
  }
  return (
    <form
      className='checklist-add'
      data-size='sm'
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Textfield label={text.add} description={text.addHelp} value={name} onChange={(event) => setName(event.target.value)} />
      <Button type='submit' variant='secondary'>
        {text.addButton}
      </Button>
    </form>
  )
}

function ImportFile({ input, onShow }: { readonly input: RefObject<HTMLInputElement | null>; onShow(checklist: Checklist | null): void }) {
  const services = useServices()
  const text = useMessages(texts)
  const close = useMessages(common).close
  const id = useId()
  const [fault, setFault] = useState<{ readonly file: string; readonly fault: ImportFault } | null>(null)
  async function read(file: File): Promise<void> {
    const found = await importChecklist(services, file)
    if (found.ok) onShow(found.value)
    else setFault({ file: file.name, fault: found.error })
  }
  return (
    <>
      <FileInput field={input} accept='.json,.csv,.tsv,.txt' label={text.import} onChoose={(file) => void read(file)} />
      {fault !== null && (
        <Dialog open onClose={() => setFault(null)} closeButton={close} aria-labelledby={id}>
          <Heading level={2} data-size='xs' id={id}>
            {text.importFailed(fault.file)}
          </Heading>
          <p>{faultText(fault.fault, text)}</p>
          <p className='quiet'>{text.importNothing}</p>
        </Dialog>
      )}
    </>
  )
}

function faultText(fault: ImportFault, text: (typeof texts)['nb']): string {
  switch (fault.kind) {
    case 'no-name':
      return text['import.no-name'](fault.line)
    case 'unknown-value':
      return text['import.unknown-value'](fault.line, fault.column, fault.value)
    default:
      return text[`import.${fault.kind}`]
  }
}
