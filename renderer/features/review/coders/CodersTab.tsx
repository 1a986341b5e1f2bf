/** Two coders: samples made here and samples from colleagues. */
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { coders as words } from '../../../../shared/i18n/coders'
import { GUIDE_RULES, guide } from '../../../../shared/i18n/guide'
import type { CodingTask } from '../../../../shared/model/coding'
import { verdictsAt } from '../../../../shared/review/verdict-at'
import { useLanguage } from '../../../app/language'
import { useServices } from '../../../app/services'
import { useAllVerdicts } from '../../../review/use-all-verdicts'
import { useSetting } from '../../../review/use-setting'
import { FileInput } from '../../../ui/FileInput'
import type { ReviewTabProps } from '../review-tab'
import { useReviewDocuments } from '../use-review-documents'
import { CodingTaskView } from './CodingTaskView'
import { openCodingFile } from './coding-commands'
import { makeSample } from './make-sample'
import { useFoundAt } from './use-found'
import '../audit/audit.css'
import './coders.css'

const KEY = 'codings'
const NONE: readonly CodingTask[] = []

export function CodersTab({ documents: only }: ReviewTabProps) {
  const services = useServices()
  const language = useLanguage()
  const text = words[language]
  const [tasks, change] = useSetting<readonly CodingTask[]>(KEY, NONE)
  const verdicts = useAllVerdicts()
  const fetched = useReviewDocuments(null)
  const chosen = useReviewDocuments(only)
  const foundAt = useFoundAt(fetched.documents)
  const picker = useRef<HTMLInputElement>(null)
  const [size, setSize] = useState('50')
  const [seed, setSeed] = useState(() => String(1 + Math.floor(Math.random() * 999_999)))
  // One at a time, as the keys are for it; at first the newest that is not finished.
  const [open, setOpen] = useState<string | null | undefined>(undefined)
  if (tasks === null || verdicts === null) return null
  const verdictAt = verdictsAt(verdicts, '')
  const unfinished = tasks.find(({ sample }) => sample.units.some(({ anchor }) => verdictAt(anchor) === null))?.sample.id
  const judging = open === undefined ? unfinished : open
  const work = { services, verdicts, foundAt }
  const whole = (value: string): number | null => (/^\d{1,9}$/.test(value.trim()) ? Number(value) : null)
  const wanted = whole(size)
  const start = whole(seed)
  const ready = chosen.done === chosen.rows.length && wanted !== null && wanted > 0 && start !== null

  async function openFile(file: File): Promise<void> {
    if (tasks === null) return
    const read = await openCodingFile(work, file, tasks)
    if (read === null) return
    change(read.change)
    if (read.opened !== null) setOpen(read.opened)
  }

  return (
    <div className='audit coders'>
      <section className='audit-setup'>
        <Heading level={2} data-size='xs'>
          {text.title}
        </Heading>
        <p>{text.intro}</p>
        <form
          className='sample-form'
          data-size='sm'
          onSubmit={(event) => {
            event.preventDefault()
            if (!ready) return
            const rules = [guide[language].question, ...GUIDE_RULES.map((rule) => guide[language][rule])]
            const sample = makeSample(chosen, wanted, start, { id: services.newId(), guide: rules })
            if (sample.units.length === 0) return
            setOpen(sample.id)
            change((old) => [{ sample, role: 'own', startedAt: services.now(), coders: [], settled: {} }, ...old])
          }}
        >
          <div className='sample-fields'>
            <Textfield label={text.size} inputMode='numeric' value={size} onChange={({ target }) => setSize(target.value)} />
            <Textfield label={text.seed} inputMode='numeric' value={seed} onChange={({ target }) => setSeed(target.value)} />
          </div>
          <p className='quiet'>{text.sizeHelp}</p>
          <div className='audit-actions'>
            <Button type='submit' aria-disabled={!ready || undefined}>
              {text.make}
            </Button>
            <Button variant='secondary' title={text.openHelp} onClick={() => picker.current?.click()}>
              {text.open}
            </Button>
            <FileInput field={picker} accept='.json,application/json' label={text.open} onChoose={(file) => void openFile(file)} />
            <span role='status' className='quiet'>
              {chosen.done < chosen.rows.length ? text.loading(chosen.done, chosen.rows.length) : ''}
            </span>
          </div>
        </form>
      </section>
      {tasks.map((task) => (
        <CodingTaskView
          key={task.sample.id}
          task={task}
          work={work}
          rows={fetched.rows}
          judging={task.sample.id === judging}
          onJudging={(now) => setOpen(now ? task.sample.id : null)}
          onChange={(by) => change((old) => old.map((one) => (one.sample.id === task.sample.id ? by(one) : one)))}
          onRemove={() => change((old) => old.filter((one) => one.sample.id !== task.sample.id))}
        />
      ))}
    </div>
  )
}
