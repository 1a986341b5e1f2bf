/** The sentences of a sample one at a time, each with one key, without a word of what the rules or anybody said. */
import { Details, Link } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { coders as words } from '../../../../shared/i18n/coders'
import { reader } from '../../../../shared/i18n/reader'
import { CODED_CLASSES, type CodedClass, type CodingTask } from '../../../../shared/model/coding'
import type { DocumentId } from '../../../../shared/model/identifiers'
import { classOf, verdictsAt } from '../../../../shared/review/verdict-at'
import { useLanguage } from '../../../app/language'
import { toHash } from '../../../app/routes'
import { JudgingProgress } from '../JudgingProgress'
import { Passage } from '../Passage'
import { ClassButtons } from './ClassButtons'
import { type CodingWork, judgeUnit } from './coding-commands'

interface CodingJudgingProps {
  readonly task: CodingTask
  readonly work: CodingWork
  readonly here: ReadonlySet<DocumentId>
}

export function CodingJudging({ task, work, here }: CodingJudgingProps) {
  const language = useLanguage()
  const text = words[language]
  const { units, documents, guide } = task.sample
  const verdictAt = verdictsAt(work.verdicts, '')
  const judgedAt = (index: number): boolean => units[index] !== undefined && verdictAt(units[index].anchor) !== null
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      units.findIndex((_, index) => !judgedAt(index)),
    ),
  )
  const unit = units[at]
  const verdict = unit === undefined ? null : verdictAt(unit.anchor)
  const judged = units.filter((_, index) => judgedAt(index)).length

  function choose(coded: CodedClass): void {
    void judgeUnit(work, task, at, coded, null)
    setAt(Math.min(units.length - 1, at + 1))
  }
  const keys = useRef(choose)
  keys.current = choose
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog[open]')) return
      const coded = CODED_CLASSES[Number(event.key) - 1]
      if (coded === undefined) return
      event.preventDefault()
      keys.current(coded)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  if (unit === undefined) return null
  const { anchor, leadIn, before, after } = unit
  const document = documents.find(({ id }) => id === anchor.documentId)
  return (
    <div className='audit-hit'>
      <JudgingProgress words={text} at={at} of={units.length} judged={judged} onGo={setAt} />
      <Passage
        language={document?.language ?? 'nb'}
        source={
          <>
            {document?.title}, {reader[language].page(anchor.page.label)}
            {here.has(anchor.documentId) && (
              <>
                {' '}
                ·{' '}
                <Link href={toHash({ view: 'reader', documentId: anchor.documentId, passage: anchor.position, focus: null })}>
                  {text.showOnPage}
                </Link>
              </>
            )}
          </>
        }
        before={leadIn === before ? '' : before}
        leadIn={leadIn}
        after={after}
      >
        {anchor.quote.exact}
      </Passage>
      <ClassButtons label={text.question} chosen={verdict === null ? null : classOf(verdict)} withKeys onChoose={choose} />
      <p className='finding-keys'>{text.keys}</p>
      <Details data-size='sm'>
        <Details.Summary>{text.guide}</Details.Summary>
        <Details.Content>
          <ul className='coding-guide'>
            {guide.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Details.Content>
      </Details>
    </div>
  )
}
