/** How far two coders agree, by class and in all, with the table behind it and the disagreements to settle. */
import { Details, Heading, Link, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { coders as words } from '../../../../shared/i18n/coders'
import { formatNumber } from '../../../../shared/i18n/language'
import { CODED_CLASSES, type CodedClass, type CodingTask } from '../../../../shared/model/coding'
import type { DocumentId } from '../../../../shared/model/identifiers'
import { type Agreement, agreementOf, type CodedPair, pairsOf } from '../../../../shared/review/coders'
import { useLanguage } from '../../../app/language'
import { toHash } from '../../../app/routes'
import { HeadRow } from '../../../ui/HeadRow'
import { TableMenu } from '../../../ui/TableMenu'
import { agreementSheets } from './agreement-sheets'
import { ClassButtons, useCodedNames } from './ClassButtons'
import { type CodingWork, judgeUnit } from './coding-commands'

interface AgreementViewProps {
  readonly task: CodingTask
  readonly coder: string
  readonly work: CodingWork
  readonly here: ReadonlySet<DocumentId>
  readonly onChange: (by: (old: CodingTask) => CodingTask) => void
}

export function AgreementView({ task, coder, work, here, onChange }: AgreementViewProps) {
  const language = useLanguage()
  const text = words[language]
  const nameOf = useCodedNames()
  // What the user has just said of a disagreement, by unit: what they said first, until the new judgement is stored.
  const [settling, setSettling] = useState<Readonly<Record<number, CodedClass>>>({})
  const pairs = pairsOf({ ...task, settled: { ...settling, ...task.settled } }, coder, work.verdicts).map((pair) =>
    pair.unit in task.settled ? pair : { ...pair, settled: null },
  )
  const agreement = agreementOf(pairs)
  const disagreements = pairs.filter(({ mine, theirs }) => mine !== null && theirs !== null && mine !== theirs)
  const n = (value: number): string => formatNumber(language, value)

  /** Settled is what is stored: a window that is closed meanwhile must not keep the one without the other. */
  async function settle({ unit, mine, theirs }: CodedPair, coded: CodedClass): Promise<void> {
    if (mine === null || theirs === null) return
    setSettling((old) => ({ ...old, [unit]: mine }))
    const stored = await judgeUnit(work, task, unit, coded, text.settledMemo(nameOf(mine), coder, nameOf(theirs)))
    if (stored) onChange((old) => ({ ...old, settled: { ...old.settled, [unit]: mine } }))
    setSettling(({ [unit]: _, ...rest }) => rest)
  }

  return (
    <section className='agreement' aria-label={text.with(coder)}>
      <Heading level={4} data-size='2xs'>
        {text.with(coder)}
      </Heading>
      <div className='agreement-head'>
        <p>{text.inWords(agreement.overall.same, agreement.overall.units)}</p>
        {/* Both judge the words themselves: no figure here depends on what the rules found or on the user's switch. */}
        <TableMenu
          name={text.with(coder)}
          documents={task.sample.documents.map(({ id }) => id)}
          basis='reviewed'
          sheets={() => agreementSheets({ task, coder, pairs, agreement, language, nameOf })}
        />
      </div>
      <div className='agreement-scroll'>
        <Table data-size='sm' data-color='neutral' className='agreement-table'>
          <HeadRow of={[text.measure, text.alpha, text.kappa, text.same, text.both, text.mineOnly, text.theirsOnly]} />
          <Table.Body>
            <Row name={text.overall} of={agreement.overall} more={['', '', '']} />
            <Row name={text.directive} of={agreement.directive} more={['', '', '']} />
            {CODED_CLASSES.map((one) => {
              const { both, mineOnly, theirsOnly } = agreement.classes[one]
              return <Row key={one} name={nameOf(one)} of={agreement.classes[one]} more={[n(both), n(mineOnly), n(theirsOnly)]} />
            })}
          </Table.Body>
        </Table>
      </div>
      <p className='quiet'>{text.alphaMeaning}</p>
      <Details data-size='sm'>
        <Details.Summary>{text.table}</Details.Summary>
        <Details.Content>
          <Table data-size='sm' data-color='neutral' className='agreement-table'>
            <HeadRow of={[text.me, ...CODED_CLASSES.map((one) => nameOf(one))]} />
            <Table.Body>
              {CODED_CLASSES.map((mine) => (
                <Table.Row key={mine}>
                  <Table.HeaderCell scope='row'>{nameOf(mine)}</Table.HeaderCell>
                  {CODED_CLASSES.map((theirs) => (
                    <Table.Cell key={theirs}>{n(agreement.table[mine][theirs])}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Details.Content>
      </Details>
      <Heading level={4} data-size='2xs'>
        {disagreements.length === 0 ? text.noDisagreement : text.disagreements(disagreements.length)}
      </Heading>
      {disagreements.length > 0 && <p className='quiet'>{text.settledNote}</p>}
      <ul className='disagreements'>
        {disagreements.map((pair) => {
          const unit = task.sample.units[pair.unit]
          const anchor = unit?.anchor
          if (anchor === undefined || pair.mine === null || pair.theirs === null) return null
          return (
            <li key={pair.unit}>
              {unit?.leadIn != null && <p className='quiet'>{unit.leadIn}</p>}
              <p className='disagreement-words'>
                {here.has(anchor.documentId) ? (
                  <Link href={toHash({ view: 'reader', documentId: anchor.documentId, passage: anchor.position, focus: null })}>
                    {anchor.quote.exact}
                  </Link>
                ) : (
                  anchor.quote.exact
                )}
              </p>
              <dl className='disagreement-sides'>
                <div>
                  <dt>{text.me}</dt>
                  <dd>{nameOf(pair.mine)}</dd>
                </div>
                <div>
                  <dt>{coder}</dt>
                  <dd>
                    {nameOf(pair.theirs)}
                    {pair.theirMemo !== '' && <span className='quiet'> ({pair.theirMemo})</span>}
                  </dd>
                </div>
                {pair.settled !== null && (
                  <div>
                    <dd>
                      <strong>{text.settledAs(nameOf(pair.settled))}</strong>
                    </dd>
                  </div>
                )}
              </dl>
              <ClassButtons label={text.settle} chosen={pair.settled} withKeys={false} onChoose={(coded) => void settle(pair, coded)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Row({ name, of, more }: { readonly name: string; readonly of: Agreement; readonly more: readonly [string, string, string] }) {
  const language = useLanguage()
  const shown = (value: number | null): string => (value === null ? '–' : formatNumber(language, value, 3))
  return (
    <Table.Row>
      <Table.HeaderCell scope='row'>{name}</Table.HeaderCell>
      <Table.Cell>{shown(of.alpha)}</Table.Cell>
      <Table.Cell>{shown(of.kappa)}</Table.Cell>
      <Table.Cell>
        {formatNumber(language, of.same)} / {formatNumber(language, of.units)}
      </Table.Cell>
      {more.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never change places
        <Table.Cell key={index}>{cell}</Table.Cell>
      ))}
    </Table.Row>
  )
}
