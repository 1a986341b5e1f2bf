/** One code: names, definition, the words that indicate it, and what they find. */
import { Alert, Button, Details, Heading, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { NEW_TERM, withNewTerm, withOptional, withTerm } from '../../../shared/codebook/edit-codebook'
import { codebookView } from '../../../shared/i18n/codebook'
import type { Code } from '../../../shared/model/codebook'
import type { CodeTotal } from '../../../shared/model/codebook-check'
import { useLanguage, useMessages } from '../../app/language'
import { navigate, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { BackIcon, PlusIcon, TrashIcon } from '../../ui/icons'
import { CategoryField } from './CategoryField'
import { changeCode, deleteCode, deleteTerm } from './commands'
import { LivePanel } from './LivePanel'
import { TermCard } from './TermCard'
import { useLiveCounts, useTermChecks } from './use-live'

interface CodeFormProps {
  readonly code: Code
  /** The code's figures by the codebook in use; null when they are not known, or it does not have the code. */
  readonly saved: CodeTotal | null
}

const LANGUAGES = ['nb', 'nn', 'en'] as const

export function CodeForm({ code, saved }: CodeFormProps) {
  const services = useServices()
  const text = useMessages(codebookView)
  const language = useLanguage()
  const [open, setOpen] = useState<number | null>(null)
  const checks = useTermChecks(code.terms)
  const counts = useLiveCounts(code, open)
  const change = (next: Code): void => changeCode(services, next)
  const liveTerms = 'value' in counts ? counts.value?.terms : undefined
  const answered = 'value' in checks ? checks.value : null
  return (
    <div className='code-work'>
      <section className='code-form' aria-labelledby='code-heading' data-size='sm'>
        <a className='code-back' href={toHash({ view: 'codebook', part: 'codes', code: null })}>
          <BackIcon />
          {text.allCodes}
        </a>
        <div className='code-form-head'>
          <Heading level={2} data-size='xs' id='code-heading'>
            {code.label[language]}
          </Heading>
          <Button
            variant='tertiary'
            data-color='danger'
            onClick={() => {
              deleteCode(services, code)
              navigate({ view: 'codebook', part: 'codes', code: null })
            }}
          >
            <TrashIcon size={18} />
            {text.deleteCode}
          </Button>
        </div>
        {code.category === 'actor' && <Alert data-size='sm'>{text.actorHelp}</Alert>}
        <div className='code-section-head'>
          <Heading level={3} data-size='2xs'>
            {text.terms}
          </Heading>
        </div>
        {code.terms.length === 0 && <p className='quiet code-empty'>{text.noTerms}</p>}
        <ul className='term-list'>
          {code.terms.map((term, index) => (
            <TermCard
              // biome-ignore lint/suspicious/noArrayIndexKey: terms have no ids, and their order is part of what is edited
              key={index}
              code={code}
              term={term}
              open={open === index}
              check={answered?.for[index] === term ? (answered.checks[index] ?? null) : null}
              slow={checks.kind === 'slow'}
              live={liveTerms?.[index] ?? null}
              onToggle={() => setOpen(open === index ? null : index)}
              onChange={(next) => change(withTerm(code, index, next))}
              onDelete={() => {
                setOpen(null)
                deleteTerm(services, code, index)
              }}
            />
          ))}
        </ul>
        <Button
          variant='secondary'
          className='term-add'
          onClick={() => {
            change(withNewTerm(code, NEW_TERM, code.terms.length))
            setOpen(code.terms.length)
          }}
        >
          <PlusIcon />
          {text.addTerm}
        </Button>
        <Definition code={code} onChange={change} />
      </section>
      <LivePanel code={code} counts={counts} saved={saved} term={open} />
    </div>
  )
}

/** What the code is called and what it means: for people; the counting does not look at it. */
function Definition({ code, onChange }: { readonly code: Code; readonly onChange: (code: Code) => void }) {
  const text = useMessages(codebookView)
  const isNew = code.description === ''
  return (
    <Details defaultOpen={isNew} className='code-definition' data-size='sm'>
      <Details.Summary>{text.definition}</Details.Summary>
      <Details.Content>
        <div className='code-names'>
          {LANGUAGES.map((one) => (
            <Textfield
              key={one}
              label={text[`name.${one}`]}
              value={code.label[one]}
              onChange={(event) => onChange({ ...code, label: { ...code.label, [one]: event.target.value } })}
            />
          ))}
          <CategoryField value={code.category} onChange={(category) => onChange({ ...code, category })} />
        </div>
        <div className='code-texts'>
          <Textfield
            multiline
            rows={3}
            label={text.description}
            value={code.description}
            onChange={(event) => onChange({ ...code, description: event.target.value })}
          />
          {(['includeWhen', 'excludeWhen', 'source', 'note'] as const).map((field) => (
            <Textfield
              key={field}
              multiline
              rows={field === 'source' ? 1 : 2}
              label={text[field]}
              value={code[field] ?? ''}
              onChange={(event) => onChange(withOptional(code, field, event.target.value))}
            />
          ))}
          <p className='quiet code-id'>{text.idOf(code.id)}</p>
        </div>
      </Details.Content>
    </Details>
  )
}
