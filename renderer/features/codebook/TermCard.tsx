/** One word of a code: what it is, whether its examples hold, what it finds; opened, its form. */
import { Button } from '@digdir/designsystemet-react'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookTerm } from '../../../shared/i18n/codebook-term'
import { codebookWords } from '../../../shared/i18n/codebook-words'
import type { Code, Term } from '../../../shared/model/codebook'
import type { LiveTerm, TermCheck } from '../../../shared/model/codebook-check'
import { useMessages } from '../../app/language'
import { CheckIcon, CrossIcon, PencilIcon, TrashIcon, WarningIcon } from '../../ui/icons'
import { TermForm } from './TermForm'

interface TermCardProps {
  readonly code: Code
  readonly term: Term
  readonly open: boolean
  /** Null while it is not known. */
  readonly check: TermCheck | null
  readonly slow: boolean
  readonly live: LiveTerm | null
  onToggle(): void
  onChange(term: Term): void
  onDelete(): void
}

export function TermCard({ code, term, open, check, slow, live, onToggle, onChange, onDelete }: TermCardProps) {
  const text = useMessages(codebookView)
  const own = useMessages(codebookTerm)
  const words = useMessages(codebookWords)
  // A pattern says little to most; what it is for, its first example says.
  const isPattern = term.mode === 'regex' && term.value !== ''
  const example = term.entity ?? (term.examples[0] === undefined ? null : own.like(term.examples[0]))
  const name = term.value === '' ? text.newTerm : isPattern ? (example ?? term.value) : term.value
  return (
    <li className='term-card' data-open={open || undefined}>
      <div className='term-row'>
        <button type='button' className='term-toggle' aria-expanded={open} onClick={onToggle}>
          <span className='term-value'>{name}</span>
          <span className='term-mode quiet'>{words[term.mode]}</span>
          {isPattern && <code className='term-source'>{term.value}</code>}
        </button>
        <span className='term-hits'>{live !== null && text.hits(live.mentions)}</span>
        <TermState term={term} check={check} slow={slow} />
        <span className='term-buttons'>
          <Button variant='tertiary' data-size='sm' icon aria-label={own.editTerm(name)} onClick={onToggle}>
            <PencilIcon size={16} />
          </Button>
          <Button variant='tertiary' data-color='danger' data-size='sm' icon aria-label={own.deleteTerm(name)} onClick={onDelete}>
            <TrashIcon size={16} />
          </Button>
        </span>
      </div>
      {open && <TermForm code={code} term={term} check={check} slow={slow} live={live} onChange={onChange} />}
    </li>
  )
}

/** In a sign and in words: whether the examples hold. */
function TermState({ term, check, slow }: Pick<TermCardProps, 'term' | 'check' | 'slow'>) {
  const own = useMessages(codebookTerm)
  if (slow)
    return (
      <span className='term-state wrong'>
        <WarningIcon size={16} />
        {own.tooSlowShort}
      </span>
    )
  if (check === null) return <span className='term-state quiet'>…</span>
  if (check.problem !== null)
    return (
      <span className='term-state wrong'>
        <WarningIcon size={16} />
        {own.notUsable}
      </span>
    )
  const of = term.examples.length + term.counterExamples.length
  const failing = check.examples.filter((found) => !found).length + check.counterExamples.filter((found) => found).length
  if (of === 0) return <span className='term-state quiet'>{own.noExamples}</span>
  return failing === 0 ? (
    <span className='term-state right'>
      <CheckIcon size={16} />
      {own.examplesHold(of)}
    </span>
  ) : (
    <span className='term-state wrong'>
      <CrossIcon size={16} />
      {own.examplesFail(failing, of)}
    </span>
  )
}
