/** All codes by category, each with what it finds in the library. */
import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookWords } from '../../../shared/i18n/codebook-words'
import { common } from '../../../shared/i18n/common'
import { formatNumber } from '../../../shared/i18n/language'
import { CODE_CATEGORIES, type Code, type Codebook, type CodeCategory } from '../../../shared/model/codebook'
import type { CodeTotal } from '../../../shared/model/codebook-check'
import type { CodeId } from '../../../shared/model/identifiers'
import { useLanguage, useMessages } from '../../app/language'
import { navigate, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { PlusIcon } from '../../ui/icons'
import { CategoryField } from './CategoryField'
import { addCode } from './commands'

interface CodeListProps {
  readonly codebook: Codebook
  /** The codebook that the figures are of. */
  readonly inUse: Codebook
  readonly chosen: CodeId | null
  readonly totals: ReadonlyMap<CodeId, CodeTotal> | null
}

export function CodeList({ codebook, inUse, chosen, totals }: CodeListProps) {
  const text = useMessages(codebookView)
  const words = useMessages(codebookWords)
  const language = useLanguage()
  const [filter, setFilter] = useState('')
  const [adding, setAdding] = useState(false)
  const shown = useMemo(() => codebook.codes.filter((code) => matches(code, filter)), [codebook, filter])
  const saved = useMemo(() => new Map(inUse.codes.map((code) => [code.id, code])), [inUse])
  const categories = CODE_CATEGORIES.filter((category) => shown.some((code) => code.category === category))
  return (
    <nav className='code-list' aria-label={text.codes}>
      <div className='code-list-head' data-size='sm'>
        <Textfield
          type='search'
          aria-label={text.filterCodes}
          placeholder={text.filterCodes}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Button variant='secondary' onClick={() => setAdding(true)}>
          <PlusIcon />
          {text.newCode}
        </Button>
      </div>
      <div className='code-groups'>
        {shown.length === 0 && <p className='quiet'>{text.noCodes}</p>}
        {categories.map((category) => (
          <section key={category} aria-labelledby={`category-${category}`}>
            <h2 id={`category-${category}`}>{words[category]}</h2>
            <ul>
              {shown
                .filter((code) => code.category === category)
                .map((code) => (
                  <li key={code.id}>
                    <a
                      href={toHash({ view: 'codebook', part: 'codes', code: code.id })}
                      aria-current={code.id === chosen ? 'true' : undefined}
                    >
                      <span className='code-list-name'>
                        {code.label[language]} {saved.get(code.id) !== code && <span className='code-changed'>{text.changed}</span>}
                      </span>
                      <CodeFigures total={totals?.get(code.id) ?? null} />
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {adding && <NewCodeDialog onClose={() => setAdding(false)} />}
    </nav>
  )
}

function matches(code: Code, filter: string): boolean {
  const wanted = filter.trim().toLowerCase()
  if (wanted === '') return true
  const { nb, nn, en } = code.label
  return [nb, nn, en, ...code.terms.map(({ value }) => value)].some((one) => one.toLowerCase().includes(wanted))
}

function CodeFigures({ total }: { readonly total: CodeTotal | null }) {
  const text = useMessages(codebookView)
  const language = useLanguage()
  if (total === null) return null
  const meaning = text.mentionsIn(total.mentions, total.documents)
  return (
    <span className={total.mentions === 0 ? 'code-figures none' : 'code-figures'} title={meaning}>
      <span aria-hidden='true'>{formatNumber(language, total.mentions)}</span>
      <span className='ds-sr-only'>{meaning}</span>
    </span>
  )
}

function NewCodeDialog({ onClose }: { readonly onClose: () => void }) {
  const services = useServices()
  const text = useMessages(codebookView)
  const close = useMessages(common).close
  const [name, setName] = useState('')
  const [category, setCategory] = useState<CodeCategory>('theme')
  return (
    <Dialog open onClose={onClose} closeButton={close} aria-labelledby='new-code'>
      <form
        className='codebook-dialog'
        data-size='sm'
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          const id = addCode(services, name.trim(), category)
          onClose()
          navigate({ view: 'codebook', part: 'codes', code: id })
        }}
      >
        <Heading level={2} data-size='xs' id='new-code'>
          {text.newCode}
        </Heading>
        <Textfield autoFocus label={text.nameOfCode} value={name} onChange={(event) => setName(event.target.value)} />
        <CategoryField value={category} onChange={setCategory} />
        <div className='codebook-dialog-actions'>
          <Button type='submit'>{text.addCode}</Button>
          <Button variant='tertiary' onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
