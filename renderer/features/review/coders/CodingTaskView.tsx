/** One sample: judging it, its files, and the agreement when answers have come. */
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { coders as words } from '../../../../shared/i18n/coders'
import type { CodingTask } from '../../../../shared/model/coding'
import type { DocumentSummary } from '../../../../shared/model/library'
import { verdictsAt } from '../../../../shared/review/verdict-at'
import { useLanguage } from '../../../app/language'
import { useServices } from '../../../app/services'
import { notify } from '../../../state/notices'
import { AgreementView } from './AgreementView'
import { CodingJudging } from './CodingJudging'
import { type CodingWork, saveAnswers, saveSample } from './coding-commands'

interface CodingTaskViewProps {
  readonly task: CodingTask
  readonly work: CodingWork
  readonly rows: readonly DocumentSummary[]
  readonly judging: boolean
  readonly onJudging: (now: boolean) => void
  readonly onChange: (by: (old: CodingTask) => CodingTask) => void
  readonly onRemove: () => void
}

export function CodingTaskView({ task, work, rows, judging, onJudging, onChange, onRemove }: CodingTaskViewProps) {
  const services = useServices()
  const text = words[useLanguage()]
  const { sample, role, coders } = task
  const [name, setName] = useState('')
  const at = verdictsAt(work.verdicts, '')
  const judged = sample.units.filter(({ anchor }) => at(anchor) !== null).length
  const here = new Set(rows.map(({ id }) => id))
  const missing = sample.documents.filter(({ id }) => !here.has(id))
  return (
    <section
      className='coding-task'
      aria-label={role === 'own' ? text.own(sample.units.length, sample.seed) : text.guest(sample.units.length)}
    >
      <div className='coding-head'>
        <div>
          <Heading level={3} data-size='2xs'>
            {role === 'own' ? text.own(sample.units.length, sample.seed) : text.guest(sample.units.length)}
          </Heading>
          <p className='quiet'>
            {text.judged(judged, sample.units.length)} · {sample.documents.map(({ title }) => title).join(', ')}
          </p>
        </div>
        <div className='coding-actions' data-size='sm'>
          <Button variant={judging ? 'secondary' : 'primary'} aria-expanded={judging} onClick={() => onJudging(!judging)}>
            {text.judge}
          </Button>
          {role === 'own' && (
            <Button variant='secondary' onClick={() => void saveSample(services, sample)}>
              {text.saveSample}
            </Button>
          )}
          <Button variant='tertiary' data-color='danger' onClick={onRemove}>
            {text.remove}
          </Button>
        </div>
      </div>
      {missing.length > 0 && (
        <p className='quiet'>{text.missing(missing.map(({ title, fileName }) => `${title} (${fileName})`).join(', '))}</p>
      )}
      {role === 'guest' && (
        <form
          className='answers-form'
          data-size='sm'
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') notify(services.notices, { text: text.nameFirst, tone: 'warning', action: null, lasts: 6000 })
            else void saveAnswers(work, task, name.trim())
          }}
        >
          <Textfield label={text.yourName} value={name} onChange={({ target }) => setName(target.value)} />
          <Button type='submit' variant='secondary'>
            {text.saveAnswers}
          </Button>
        </form>
      )}
      {judging && <CodingJudging task={task} work={work} here={here} />}
      {role === 'own' && coders.length === 0 && !judging && <p className='quiet'>{text.waiting}</p>}
      {coders.map((coder) => (
        <AgreementView key={coder} task={task} coder={coder} work={work} here={here} onChange={onChange} />
      ))}
    </section>
  )
}
