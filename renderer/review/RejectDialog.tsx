/** Why a found directive is none: one of the reasons of the rules, or another with a note. */
import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { common } from '../../shared/i18n/common'
import { reader } from '../../shared/i18n/reader'
import { review } from '../../shared/i18n/review'
import { NOT_DIRECTIVE_REASONS, type RejectionReason } from '../../shared/model/directive'
import { useLanguage } from '../app/language'

/** A person judges one directive a sentence, so "counted already" is no reason of theirs. */
const REASONS: readonly RejectionReason[] = [...NOT_DIRECTIVE_REASONS.filter((reason) => reason !== 'second-cue'), 'other']

interface RejectDialogProps {
  /** The words that are rejected, or how many findings when they are several. */
  readonly words: string | null
  readonly count: number
  readonly onChoose: (reason: RejectionReason, memo: string) => void
  readonly onClose: () => void
}

/** Each reason has a letter; Enter takes the one that has the focus. */
export function RejectDialog({ words, count, onChoose, onClose }: RejectDialogProps) {
  const language = useLanguage()
  const text = review[language]
  const [memo, setMemo] = useState('')
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const first = useRef<HTMLButtonElement>(null)
  // The dialog gives the focus to its close button; the letters are for whoever is at the reasons.
  useEffect(() => first.current?.focus(), [])
  return (
    <Dialog open onClose={onClose} closeButton={common[language].close} className='verdict-dialog' aria-labelledby='reject-heading'>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id='reject-heading'>
          {count > 1 ? text.rejectMany(count) : text.rejectTitle}
        </Heading>
        {words !== null && <blockquote className='verdict-words'>{words}</blockquote>}
      </Dialog.Block>
      <Dialog.Block>
        <fieldset
          className='reject-reasons'
          aria-labelledby='reject-heading'
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            const reason = REASONS[letters.indexOf(event.key.toLowerCase())]
            if (event.key.length !== 1 || reason === undefined) return
            event.preventDefault()
            onChoose(reason, memo.trim())
          }}
        >
          {REASONS.map((reason, i) => (
            <Button
              key={reason}
              variant='secondary'
              data-color='neutral'
              data-size='sm'
              ref={i === 0 ? first : undefined}
              aria-keyshortcuts={letters[i]}
              onClick={() => onChoose(reason, memo.trim())}
            >
              <span className='key' aria-hidden='true'>
                {letters[i]?.toUpperCase()}
              </span>
              {reader[language][`reason.${reason}`]}
            </Button>
          ))}
        </fieldset>
        <Textfield data-size='sm' label={`${text.memo} (${text.optional})`} value={memo} onChange={({ target }) => setMemo(target.value)} />
      </Dialog.Block>
    </Dialog>
  )
}
