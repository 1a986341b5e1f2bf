/** Before a version is saved: what has been changed, what is wrong, and a note for those who read the history. */
import { Alert, Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { termProblem } from '../../../shared/codebook/check-term'
import { codebookView } from '../../../shared/i18n/codebook'
import { codebookErrorMessage } from '../../../shared/i18n/codebook-words'
import { common } from '../../../shared/i18n/common'
import type { Codebook, Term } from '../../../shared/model/codebook'
import type { CodebookChange } from '../../../shared/model/codebook-change'
import { useLanguage, useMessages } from '../../app/language'
import { useServices } from '../../app/services'
import { useStore } from '../../state/use-store'
import { ChangeList } from './ChangeList'
import { type SaveFailure, saveDraft } from './commands'
import { codebookInUse, nextNumber, numberInUse } from './draft'
import { useTermChecks } from './use-live'

interface SaveDialogProps {
  readonly codebook: Codebook
  readonly changes: readonly CodebookChange[]
  onClose(): void
}

interface ChangedTerm {
  readonly code: string
  readonly term: Term
}

export function SaveDialog({ codebook, changes, onClose }: SaveDialogProps) {
  const services = useServices()
  const text = useMessages(codebookView)
  const language = useLanguage()
  const close = useMessages(common).close
  const state = useStore(services.codebookState)
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<SaveFailure | null>(null)
  const [saving, setSaving] = useState(false)
  const inUse = codebookInUse(state)
  const changed = useMemo(() => changedTerms(inUse, codebook, language), [inUse, codebook, language])
  const unusable = changed.filter(({ term }) => termProblem(term) !== null)
  const terms = useMemo(() => changed.map(({ term }) => term), [changed])
  const checks = useTermChecks(terms)
  const answer = 'value' in checks ? checks.value : null
  const failing = answer?.for === terms ? changed.filter((_, i) => fails(answer.checks[i])) : []
  const blocked = unusable.length > 0 || checks.kind === 'slow'

  async function save(): Promise<void> {
    setSaving(true)
    const saved = await saveDraft(services, note)
    setSaving(false)
    if (saved.ok) onClose()
    else setFailure(saved.error)
  }

  const nameOf = ({ code, term }: ChangedTerm): string => text.termIn(term.value === '' ? text.newTerm : term.value, code)
  return (
    <Dialog open onClose={onClose} closeButton={close} className='codebook-wide' aria-labelledby='save-heading'>
      <form
        className='codebook-dialog'
        data-size='sm'
        onSubmit={(event) => {
          event.preventDefault()
          if (!blocked) void save()
        }}
      >
        <Heading level={2} data-size='xs' id='save-heading'>
          {text.saveTitle(nextNumber(state.versions.length, numberInUse(state)))}
        </Heading>
        <ChangeList changes={changes} />
        {blocked && (
          <Alert data-color='danger' data-size='sm'>
            {checks.kind === 'slow' ? text.tooSlow : text.cannotSave(unusable.map(nameOf).join(', '))}
          </Alert>
        )}
        {failing.length > 0 && (
          <Alert data-color='warning' data-size='sm'>
            {text.examplesFailing(failing.map(nameOf).join(', '))}
          </Alert>
        )}
        <Textfield
          label={text.noteLabel}
          description={text.noteHelp}
          multiline
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {failure !== null && <Failure failure={failure} />}
        <Paragraph data-size='sm' className='quiet'>
          {text.saveHelp}
        </Paragraph>
        <div className='codebook-dialog-actions'>
          <Button type='submit' loading={saving} aria-disabled={blocked || saving}>
            {text.save}
          </Button>
          <Button variant='tertiary' onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Failure({ failure }: { readonly failure: SaveFailure }) {
  const text = useMessages(codebookView)
  const language = useLanguage()
  return (
    <Alert data-color='danger' data-size='sm'>
      {failure.kind === 'taken' && text.versionTaken}
      {failure.kind === 'not-stored' && text.notStored}
      {failure.kind === 'wrong' && (
        <ul className='change-list'>
          {failure.errors.map((error) => (
            <li key={error.message}>{codebookErrorMessage(language, error)}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

/** Terms that are not in the codebook in use as they are: the others were looked at when they were saved. */
function changedTerms(inUse: Codebook, codebook: Codebook, language: 'nb' | 'nn' | 'en'): ChangedTerm[] {
  const known = new Set(inUse.codes.flatMap((code) => code.terms.map((term) => JSON.stringify(term))))
  return codebook.codes.flatMap((code) =>
    code.terms.filter((term) => !known.has(JSON.stringify(term))).map((term) => ({ code: code.label[language], term })),
  )
}

function fails(check: { readonly examples: readonly boolean[]; readonly counterExamples: readonly boolean[] } | undefined): boolean {
  return check !== undefined && (check.examples.includes(false) || check.counterExamples.includes(true))
}
