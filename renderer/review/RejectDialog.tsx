/** Why a found directive is none: one of the reasons of the rules, or another with a note. */
import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { common } from '../../shared/i18n/common'
import { judging } from '../../shared/i18n/judging'
import { reasons } from '../../shared/i18n/reasons'
import { review } from '../../shared/i18n/review'
import type { RejectionReason } from '../../shared/model/directive'
import { useLanguage } from '../app/language'

/**
 * The letter of each reason, the same for good: fingers learn them. The usual way out comes first, so that A and A again rejects.
 * A person judges one directive a sentence: "counted already" is no reason of theirs.
 */
const LETTERS: Readonly<Record<Exclude<RejectionReason, 'second-cue'>, string>> = {
  other: 'a',
  relative: 'l',
  purpose: 'f',
  condition: 'v',
  temporal: 't',
  causal: 'r',
  'indirect-question': 'i',
  question: 's',
  reported: 'g',
  inference: 'u',
  prediction: 'p',
  possibility: 'm',
  'text-organising': 'o',
  'negated-necessity': 'n',
  past: 'd',
  idiom: 'e',
  noun: 'b',
  quotation: 'c',
  heading: 'h',
  furniture: 'k',
}
const REASONS = Object.keys(LETTERS) as (keyof typeof LETTERS)[]

interface RejectDialogProps {
  /** The words that are rejected, or how many findings when they are several. */
  readonly words: string | null
  readonly count: number
  readonly onChoose: (reason: RejectionReason, memo: string) => void
  readonly onClose: () => void
}

/** Enter takes the reason that has the focus. */
export function RejectDialog({ words, count, onChoose, onClose }: RejectDialogProps) {
  const language = useLanguage()
  const text = review[language]
  const say = judging[language]
  const [memo, setMemo] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  // The dialog gives the focus to its close button; the letters are for whoever is at the reasons.
  useEffect(() => first.current?.focus(), [])
  return (
    <Dialog open onClose={onClose} closeButton={common[language].close} className='verdict-dialog' aria-labelledby='reject-heading'>
      <Dialog.Block>
        <Heading level={2} data-size='xs' id='reject-heading'>
          {count > 1 ? say.rejectMany(count) : say.rejectTitle}
        </Heading>
        {words !== null && <blockquote className='verdict-words'>{words}</blockquote>}
      </Dialog.Block>
      <Dialog.Block>
        <fieldset
          className='reject-reasons'
          aria-labelledby='reject-heading'
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            const reason = REASONS.find((one) => LETTERS[one] === event.key.toLowerCase())
            if (reason === undefined) return
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
              aria-keyshortcuts={LETTERS[reason]}
              onClick={() => onChoose(reason, memo.trim())}
            >
              <span className='key' aria-hidden='true'>
                {LETTERS[reason].toUpperCase()}
              </span>
              {reasons[language][reason]}
            </Button>
          ))}
        </fieldset>
        <Textfield data-size='sm' label={`${text.memo} (${say.optional})`} value={memo} onChange={({ target }) => setMemo(target.value)} />
      </Dialog.Block>
    </Dialog>
  )
}
