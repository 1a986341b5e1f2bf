/** What does not reach its target, and the sentences that are read wrongly. */
import { Button, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { shortfalls } from '../../../shared/i18n/accuracy-shortfalls'
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import { formatNumber } from '../../../shared/i18n/language'
import { reasons } from '../../../shared/i18n/reasons'
import type { AccuracyFigures, FailedSentence } from '../../../shared/model/accuracy'
import { useLanguage } from '../../app/language'
import { HeadRow } from '../../ui/HeadRow'
import { Figure } from './Figure'
import { className } from './figure-tables'
import { isReached, targetName, targetsOf } from './targets'

export function Targets({ figures }: { readonly figures: AccuracyFigures }) {
  const language = useLanguage()
  const text = shortfalls[language]
  const words = accuracyTables[language]
  const targets = targetsOf(figures)
  const missed = targets.filter((one) => !isReached(one))
  return (
    <>
      {missed.length === 0 && <p>{text.allReached}</p>}
      <div className='figure-scroll'>
        <Table data-size='sm' data-color='neutral' className='figure-table'>
          <HeadRow of={[words.measure, text.target, text.measured, text.result]} />
          <Table.Body>
            {[...missed, ...targets.filter(isReached)].map((one) => (
              <Table.Row key={targetName(one, language)}>
                <Table.HeaderCell scope='row'>{targetName(one, language)}</Table.HeaderCell>
                <Table.Cell>{formatNumber(language, one.least, 3)}</Table.Cell>
                <Table.Cell>
                  <Figure of={one.measured} />
                </Table.Cell>
                <Table.Cell data-kind={isReached(one) ? 'right' : 'wrong'}>{isReached(one) ? text.reached : text.notReached}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {missed.some(({ treebank }) => treebank !== null) && <p className='accuracy-note'>{text.shortTreebank}</p>}
      {missed.some(({ treebank }) => treebank === null) && <p className='accuracy-note'>{text.shortOther}</p>}
    </>
  )
}

/** Sentences shown before one asks for the rest. */
const SHOWN = 6

export function Failures({ figures: { failed, all, documents } }: { readonly figures: AccuracyFigures }) {
  const text = shortfalls[useLanguage()]
  const [whole, setWhole] = useState(false)
  if (failed.length === 0) return <p>{text.noneFailed}</p>
  return (
    <>
      <p>{text.failed(failed.length, all.sentences)}</p>
      <ul className='failures'>
        {failed.map((one, index) => (
          <Failure
            key={`${one.file} ${one.text}`}
            of={one}
            language={documents.find(({ file }) => file === one.file)?.language ?? 'nb'}
            hidden={!whole && index >= SHOWN}
          />
        ))}
      </ul>
      {!whole && failed.length > SHOWN && (
        <Button variant='secondary' data-size='sm' className='no-print' onClick={() => setWhole(true)}>
          {text.showRest(failed.length - SHOWN)}
        </Button>
      )}
    </>
  )
}

interface FailureProps {
  readonly of: FailedSentence
  readonly language: 'nb' | 'nn'
  /** Until one asks; on paper they are all there. */
  readonly hidden: boolean
}

function Failure({ of: { text: sentence, expected, found, rule, reason }, language: spoken, hidden }: FailureProps) {
  const language = useLanguage()
  const text = shortfalls[language]
  const answer = (one: FailedSentence['found']): string =>
    one.class === 'none'
      ? className(language, 'none')
      : `${className(language, one.class)}, ${one.addressee === null ? text.nobody : `«${one.addressee}»`}`
  const why =
    expected.class === found.class
      ? text.whyAddressee
      : reason !== null
        ? text.whyRead(reasons[language][reason])
        : rule === null
          ? text.whyNoRule
          : text.whyRule(rule)
  return (
    <li data-hidden={hidden || undefined}>
      <blockquote lang={spoken}>{sentence}</blockquote>
      <dl>
        <div>
          <dt>{text.expected}</dt>
          <dd>{answer(expected)}</dd>
        </div>
        <div>
          <dt>{text.found}</dt>
          <dd>{answer(found)}</dd>
        </div>
        <div>
          <dt>{text.why}</dt>
          <dd>{why}</dd>
        </div>
      </dl>
    </li>
  )
}
