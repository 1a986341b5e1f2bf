/** The form of one word: how it is matched, what is left out, and the examples that prove it. */
import { Checkbox, Details, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { withOptional } from '../../../shared/codebook/edit-codebook'
import { SEARCH_TERM_TAG } from '../../../shared/codebook/search-terms'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookTerm } from '../../../shared/i18n/codebook-term'
import { codebookWords, regexFaultMessage } from '../../../shared/i18n/codebook-words'
import { formatNumber } from '../../../shared/i18n/language'
import { type Code, MATCH_MODES, type Term } from '../../../shared/model/codebook'
import type { LiveTerm, TermCheck, TermProblem } from '../../../shared/model/codebook-check'
import { useLanguage, useMessages } from '../../app/language'
import { ExampleList } from './ExampleList'
import { WordList } from './WordList'

interface TermFormProps {
  readonly code: Code
  readonly term: Term
  readonly check: TermCheck | null
  readonly slow: boolean
  readonly live: LiveTerm | null
  onChange(term: Term): void
}

export function TermForm({ code, term, check, slow, live, onChange }: TermFormProps) {
  const text = useMessages(codebookView)
  const own = useMessages(codebookTerm)
  const words = useMessages(codebookWords)
  const language = useLanguage()
  const problem = check?.problem ?? null
  const faultOf = (field: 'value' | 'excludeRegex'): string | undefined => {
    if (slow && field === 'value') return text.tooSlow
    return problem === null ? undefined : problemText(problem, field)
  }
  function problemText(found: TermProblem, field: 'value' | 'excludeRegex'): string | undefined {
    if (found.kind === 'invalid-regex') return found.field === field ? regexFaultMessage(language, found.fault) : undefined
    if (field !== 'value') return undefined
    return found.kind === 'empty' ? (term.value === '' ? undefined : own.emptyValue) : own.severalWords
  }
  return (
    <div className='term-form'>
      <div className='term-what'>
        <Textfield
          className={term.mode === 'regex' ? 'term-input term-expression' : 'term-input'}
          label={term.mode === 'regex' ? own.pattern : own.word}
          autoFocus={term.value === ''}
          spellCheck={false}
          autoComplete='off'
          value={term.value}
          error={faultOf('value')}
          onChange={(event) => onChange({ ...term, value: event.target.value })}
        />
        <Field>
          <Label>{own.mode}</Label>
          <Select
            value={term.mode}
            onChange={(event) => onChange({ ...term, mode: MATCH_MODES.find((one) => one === event.target.value) ?? term.mode })}
          >
            {MATCH_MODES.map((mode) => (
              <Select.Option key={mode} value={mode}>
                {words[mode]}
              </Select.Option>
            ))}
          </Select>
          <Field.Description>{words[`${term.mode}.help`]}</Field.Description>
        </Field>
      </div>
      {live !== null && live.forms.length > 0 && (
        <p className='term-forms'>
          <span className='quiet'>{own.findsForms} </span>
          {live.forms.map(({ form, count }) => `${form} ${formatNumber(language, count)}`).join(' · ')}
          {live.otherForms > 0 && ` · ${own.otherForms(live.otherForms)}`}
        </p>
      )}
      <div className='term-examples'>
        <ExampleList
          kind='examples'
          term={term}
          results={check?.examples ?? null}
          onChange={(examples) => onChange({ ...term, examples })}
        />
        <ExampleList
          kind='counterExamples'
          term={term}
          results={check?.counterExamples ?? null}
          onChange={(counterExamples) => onChange({ ...term, counterExamples })}
        />
      </div>
      <Details className='term-more' data-size='sm' defaultOpen={hasMore(term)}>
        <Details.Summary>{own.more}</Details.Summary>
        <Details.Content>
          <div className='term-exclusions'>
            <WordList
              label={own.excludePhrases}
              help={own.excludePhrasesHelp}
              words={term.excludePhrases ?? []}
              onChange={(list) => onChange(withOptional(term, 'excludePhrases', list))}
            />
            {term.mode !== 'phrase' && term.mode !== 'regex' && (
              <>
                <WordList
                  label={own.exclude}
                  help={own.excludeHelp}
                  words={term.exclude ?? []}
                  onChange={(list) => onChange(withOptional(term, 'exclude', list))}
                />
                <Textfield
                  className='term-expression'
                  label={own.excludeRegex}
                  spellCheck={false}
                  value={term.excludeRegex ?? ''}
                  error={faultOf('excludeRegex')}
                  onChange={(event) => onChange(withOptional(term, 'excludeRegex', event.target.value))}
                />
              </>
            )}
          </div>
          <Choices code={code} term={term} onChange={onChange} />
        </Details.Content>
      </Details>
    </div>
  )
}

function hasMore({ exclude, excludePhrases, excludeRegex, caseSensitive, entity }: Term): boolean {
  return [exclude, excludePhrases, excludeRegex, caseSensitive, entity].some((one) => one !== undefined)
}

function Choices({ code, term, onChange }: Pick<TermFormProps, 'code' | 'term' | 'onChange'>) {
  const text = useMessages(codebookView)
  const own = useMessages(codebookTerm)
  const tags = term.tags ?? []
  const isCounted = tags.includes(SEARCH_TERM_TAG)
  const toggleLanguage = (language: 'nb' | 'nn', on: boolean): void => {
    const lang = (['nb', 'nn'] as const).filter((one) => (one === language ? on : term.lang.includes(one)))
    if (lang.length > 0) onChange({ ...term, lang })
  }
  return (
    <div className='term-choices'>
      <Fieldset>
        <Fieldset.Legend>{own.termLanguage}</Fieldset.Legend>
        <Fieldset.Description>{own.termLanguageHelp}</Fieldset.Description>
        {(['nb', 'nn'] as const).map((language) => (
          <Checkbox
            key={language}
            label={own[`language.${language}`]}
            checked={term.lang.includes(language)}
            onChange={(event) => toggleLanguage(language, event.target.checked)}
          />
        ))}
      </Fieldset>
      <div className='term-switches'>
        <Checkbox
          label={own.caseSensitive}
          checked={term.caseSensitive ?? false}
          onChange={(event) => onChange(withOptional(term, 'caseSensitive', event.target.checked))}
        />
        <Checkbox
          label={own.counted}
          description={own.countedHelp}
          checked={isCounted}
          onChange={(event) =>
            onChange(
              withOptional(term, 'tags', event.target.checked ? [...tags, SEARCH_TERM_TAG] : tags.filter((tag) => tag !== SEARCH_TERM_TAG)),
            )
          }
        />
        {code.category === 'actor' && (
          <Checkbox
            label={own.requireContext}
            checked={term.requireContext ?? false}
            onChange={(event) => onChange(withOptional(term, 'requireContext', event.target.checked))}
          />
        )}
      </div>
      {code.category === 'actor' && (
        <Textfield
          label={own.entity}
          description={own.entityHelp}
          value={term.entity ?? ''}
          onChange={(event) => onChange(withOptional(term, 'entity', event.target.value))}
        />
      )}
      <Textfield label={text.note} value={term.note ?? ''} onChange={(event) => onChange(withOptional(term, 'note', event.target.value))} />
    </div>
  )
}
