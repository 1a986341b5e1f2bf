/** Words that a term must find, or must not: each with what it does, also the one that is being typed. */
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { codebookTerm } from '../../../shared/i18n/codebook-term'
import type { Term } from '../../../shared/model/codebook'
import { useMessages } from '../../app/language'
import { CheckIcon, CrossIcon } from '../../ui/icons'
import { useTermChecks } from './use-live'

interface ExampleListProps {
  readonly kind: 'examples' | 'counterExamples'
  readonly term: Term
  /** Whether each is found; null while it is not known. */
  readonly results: readonly boolean[] | null
  onChange(words: readonly string[]): void
}

export function ExampleList({ kind, term, results, onChange }: ExampleListProps) {
  const own = useMessages(codebookTerm)
  const [typed, setTyped] = useState('')
  const words = term[kind]
  const wanted = kind === 'examples'
  const trial = useMemo(() => (typed.trim() === '' ? [] : [{ ...term, examples: [typed.trim()], counterExamples: [] }]), [term, typed])
  const tried = useTermChecks(trial)
  const answer = 'value' in tried ? tried.value : null
  const found = answer?.for === trial ? (answer.checks[0]?.examples[0] ?? null) : null
  function add(): void {
    if (typed.trim() === '') return
    if (!words.includes(typed.trim())) onChange([...words, typed.trim()])
    setTyped('')
  }
  return (
    <div className='example-list'>
      <h4>{own[kind]}</h4>
      <ul>
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice in an imported list
          <li key={index}>
            <Result found={results?.[index] ?? null} wanted={wanted} />
            <span className='example-word'>{word}</span>
            <span className='example-verdict'>{verdict(results?.[index] ?? null)}</span>
            <Button
              variant='tertiary'
              data-color='neutral'
              data-size='sm'
              icon
              aria-label={own.removeExample(word)}
              onClick={() => onChange(words.filter((_, i) => i !== index))}
            >
              <CrossIcon size={14} />
            </Button>
          </li>
        ))}
      </ul>
      <div className='example-add'>
        <Textfield
          aria-label={wanted ? own.addExample : own.addCounterExample}
          placeholder={wanted ? own.addExample : own.addCounterExample}
          spellCheck={false}
          autoComplete='off'
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <Button variant='secondary' onClick={add}>
          {own.add}
        </Button>
      </div>
      {/* Kept in place, so that the rest does not jump while one types. */}
      <p className='example-trial' role='status'>
        {typed.trim() !== '' && found !== null && (
          <>
            <Result found={found} wanted={wanted} />
            {own.trial(typed.trim(), verdict(found))}
          </>
        )}
      </p>
    </div>
  )

  function verdict(isFound: boolean | null): string {
    return isFound === null ? '…' : isFound ? own.found : own.notFound
  }
}

function Result({ found, wanted }: { readonly found: boolean | null; readonly wanted: boolean }) {
  if (found === null) return <span className='example-sign' />
  return (
    <span className={found === wanted ? 'example-sign right' : 'example-sign wrong'}>
      {found === wanted ? <CheckIcon size={16} /> : <CrossIcon size={16} />}
    </span>
  )
}
