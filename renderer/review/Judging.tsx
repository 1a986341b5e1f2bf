/** The judging of chosen findings: buttons that show their keys, the keys, and the questions that some verdicts ask. */
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { judging } from '../../shared/i18n/judging'
import type { CodeId } from '../../shared/model/identifiers'
import type { SourceDocument } from '../../shared/model/source-document'
import type { Reading } from '../../shared/model/verdict'
import type { TextSpan } from '../../shared/text/span'
import { useLanguage } from '../app/language'
import { useServices } from '../app/services'
import { notify } from '../state/notices'
import { useStore } from '../state/use-store'
import { type Decision, judge, type Target } from './judge'
import { ReadingDialog } from './ReadingDialog'
import { RejectDialog } from './RejectDialog'
import { changeVerdicts, undoLast } from './verdict-commands'
import './review.css'

/** A target with what it is taken to be now. */
export interface JudgedTarget extends Target {
  readonly reading: Reading
}

/** What is selected in the document: words at a place, nothing, words that are not found again, or words of a directive. */
export type SelectedWords =
  | {
      readonly kind: 'words'
      readonly document: SourceDocument
      readonly span: TextSpan
      /** Themes found in these words: those a directive on them is first taken to have. */
      readonly codes: readonly CodeId[]
    }
  | { readonly kind: 'none' | 'unknown' | 'directive' }

interface JudgingProps {
  readonly targets: readonly JudgedTarget[]
  /** Names to choose from when an addressee is given. */
  readonly addressees: readonly string[]
  /** Where words can be selected: what is selected now. */
  readonly selectedWords: (() => SelectedWords) | null
  /** After a verdict was given to what was chosen. */
  readonly onJudged: () => void
  /** After words were added as a directive. */
  readonly onAdded?: (span: TextSpan) => void
}

const FIRST_READING: Omit<Reading, 'codes'> = { modality: 'obligation', addressee: null }

/** Keys that belong to a field, a dialog or an open menu are left to them. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog[open]') !== null
  )
}

export function Judging({ targets, addressees, selectedWords, onJudged, onAdded }: JudgingProps) {
  const services = useServices()
  const language = useLanguage()
  const text = judging[language]
  const { verdictState } = services
  const undoable = useStore(verdictState, ({ undo }) => undo.length > 0)
  const said = useStore(verdictState, (state) => state.said)
  // What was said in another view is not about this one.
  useEffect(() => verdictState.set((state) => ({ ...state, said: '' })), [verdictState])
  // The targets at the moment of asking: what is chosen may move on while the question is open.
  const [asked, setAsked] = useState<
    | { readonly kind: 'reject'; readonly targets: readonly JudgedTarget[] }
    | { readonly kind: 'change'; readonly target: JudgedTarget }
    | { readonly kind: 'add'; readonly document: SourceDocument; readonly span: TextSpan; readonly codes: readonly CodeId[] }
    | null
  >(null)

  function tell(words: string): void {
    notify(services.notices, { text: words, tone: 'warning', action: null, lasts: 6000 })
  }

  function decide(of: readonly Target[], decision: Decision, said: string, after = onJudged): void {
    const edit = judge(of, decision, services.now(), services.newId)
    setAsked(null)
    if (edit.put.length + edit.remove.length === 0) return
    void changeVerdicts(services, edit, said)
    after()
  }

  const actions = {
    confirm(): void {
      if (targets.length === 0) tell(text.chooseFirst)
      else decide(targets, { judgement: { kind: 'confirmed' }, memo: '' }, text.saidConfirmed(targets.length))
    },
    reject(): void {
      if (targets.length === 0) tell(text.chooseFirst)
      else setAsked({ kind: 'reject', targets })
    },
    change(): void {
      const [target] = targets
      if (target === undefined) tell(text.chooseFirst)
      else if (targets.length === 1) setAsked({ kind: 'change', target })
    },
    add(): void {
      const selected = selectedWords?.()
      if (selected?.kind === 'words') setAsked({ ...selected, kind: 'add' })
      else if (selected !== undefined)
        tell({ none: text.selectFirst, unknown: text.selectionUnknown, directive: text.alreadyDirective }[selected.kind])
    },
    clear(): void {
      const given = targets.flatMap(({ verdict }) => verdict ?? [])
      if (given.length === 0) return
      void changeVerdicts(services, { put: [], remove: given }, text.saidCleared(given.length))
    },
    undo: () => void undoLast(services),
  }

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined)
  keys.current = (event) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || isTyping(event.target)) return
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const action = command
      ? { z: actions.undo }[key]
      : { b: actions.confirm, a: actions.reject, e: actions.change, l: actions.add, delete: actions.clear, backspace: actions.clear }[key]
    if (action === undefined) return
    event.preventDefault()
    action()
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => keys.current(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  const none = targets.length === 0
  return (
    <div className='judging' role='toolbar' aria-label={text.toolbar}>
      <JudgeButton letter='B' words={text.confirm} disabled={none} onClick={actions.confirm} />
      <JudgeButton letter='A' words={text.reject} disabled={none} onClick={actions.reject} />
      <JudgeButton letter='E' words={text.change} disabled={targets.length !== 1} onClick={actions.change} />
      {selectedWords !== null && <JudgeButton letter='L' words={text.add} disabled={false} onClick={actions.add} />}
      {targets.some(({ verdict }) => verdict !== null) && (
        <JudgeButton letter='Delete' words={text.clear} about={text.clearHelp} disabled={false} onClick={actions.clear} />
      )}
      {undoable && <JudgeButton letter='Control+Z' words={text.undo} disabled={false} onClick={actions.undo} />}
      <span role='status' className='judging-said'>
        {said}
      </span>
      {asked?.kind === 'reject' && (
        <RejectDialog
          words={asked.targets.length === 1 ? wordsOf(asked.targets[0]) : null}
          count={asked.targets.length}
          onClose={() => setAsked(null)}
          onChoose={(reason, memo) =>
            decide(asked.targets, { judgement: { kind: 'rejected', reason }, memo }, text.saidRejected(asked.targets.length))
          }
        />
      )}
      {asked?.kind === 'change' && (
        <ReadingDialog
          title={text.changeTitle}
          words={wordsOf(asked.target)}
          reading={asked.target.reading}
          memo={asked.target.verdict?.memo ?? ''}
          addressees={addressees}
          onClose={() => setAsked(null)}
          onSave={(reading, memo) => decide([asked.target], { judgement: { kind: 'changed', ...reading }, memo }, text.saidChanged(1))}
        />
      )}
      {asked?.kind === 'add' && (
        <ReadingDialog
          title={text.addTitle}
          words={wordsOf(asked)}
          reading={{ ...FIRST_READING, codes: asked.codes }}
          memo=''
          addressees={addressees}
          onClose={() => setAsked(null)}
          onSave={(reading, memo) =>
            decide(
              [{ document: asked.document, span: asked.span, found: null, verdict: null }],
              { judgement: { kind: 'added', ...reading }, memo },
              text.saidAdded,
              () => onAdded?.(asked.span),
            )
          }
        />
      )}
    </div>
  )
}

function wordsOf(place: { readonly document: SourceDocument; readonly span: TextSpan } | undefined): string {
  return place === undefined ? '' : place.document.text.slice(place.span.start, place.span.end)
}

const SHOWN_KEYS: Readonly<Record<string, string>> = { Delete: 'Del', 'Control+Z': 'Ctrl+Z' }

interface JudgeButtonProps {
  readonly letter: string
  readonly words: string
  readonly about?: string
  readonly disabled: boolean
  readonly onClick: () => void
}

/** Disabled in looks only: it says what is missing, and keeps the focus. */
function JudgeButton({ letter, words, about, disabled, onClick }: JudgeButtonProps) {
  return (
    <Button
      data-size='sm'
      variant='tertiary'
      title={about}
      aria-keyshortcuts={letter}
      aria-disabled={disabled || undefined}
      onMouseDown={(event) => event.preventDefault()} // the words selected in the document stay selected
      onClick={onClick}
    >
      {words}
      <span className='key' aria-hidden='true'>
        {SHOWN_KEYS[letter] ?? letter}
      </span>
    </Button>
  )
}
