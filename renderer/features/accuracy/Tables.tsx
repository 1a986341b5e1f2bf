/** All the measured figures, as tables. */
import { Details, Table } from '@digdir/designsystemet-react'
import { accuracy } from '../../../shared/i18n/accuracy'
import { common } from '../../../shared/i18n/common'
import { formatNumber } from '../../../shared/i18n/language'
import { why } from '../../../shared/i18n/why'
import { type AccuracyFigures, type AccuracySlice, ANNOTATED_CLASSES, type AnnotatedClass } from '../../../shared/model/accuracy'
import { DISTRICT_ROLES } from '../../../shared/model/district-theme'
import { useLanguage } from '../../app/language'
import { FigureTable } from './Figure'
import { TypesAndThemes } from './TypesAndThemes'

/** What a class is called, "no directive" included. */
export function useClassNames(): (of: AnnotatedClass) => string {
  const language = useLanguage()
  return (of) => (of === 'none' ? accuracy[language].none : common[language][of])
}

export function Tables({ figures }: { readonly figures: AccuracyFigures }) {
  const language = useLanguage()
  const text = accuracy[language]
  const nameOf = useClassNames()
  const { all, byLanguage, byRound, statutes, otherKinds, listItems, prose, directiveF1ByDocument: drawn } = figures
  const parts: readonly (readonly [string, AccuracySlice])[] = [
    [text.all, all],
    [text.nb, byLanguage.nb],
    [text.nn, byLanguage.nn],
    [text.listItems, listItems],
    [text.prose, prose],
    [text.statutes, statutes],
    [text.otherKinds, otherKinds],
    [text.firstRound, byRound.first],
    [text.laterRound, byRound.later],
  ]
  const rows = (of: 'directive' | 'addressee' | 'deadline') => parts.map(([name, slice]) => ({ name, of: slice[of] }))
  const decimals = (value: number): string => formatNumber(language, value, 3)
  return (
    <>
      <FigureTable
        caption={text.tableAll}
        rows={[
          { name: text.directiveOrNot, of: all.directive },
          { name: text.addressee, of: all.addressee },
          { name: text.deadline, of: all.deadline },
          { name: text.fiveClasses, of: all.fiveClasses },
          { name: text.leadInItems, of: all.leadInItems },
          { name: text.requirement, of: all.requirement },
          { name: text.themes, of: all.themes },
        ]}
      />
      {drawn !== null && (
        <p className='accuracy-note'>{text.byDocument(decimals(drawn.value), decimals(drawn.low), decimals(drawn.high))}</p>
      )}
      <FigureTable caption={text.tableClasses} rows={ANNOTATED_CLASSES.map((one) => ({ name: nameOf(one), of: figures.classes[one] }))} />
      <FigureTable caption={text.tableGroups} rows={rows('directive')} />
      <FigureTable caption={text.tableAddressee} rows={rows('addressee')} />
      <FigureTable caption={text.tableDeadline} rows={rows('deadline')} />
      <FigureTable
        caption={text.tableSegments}
        rows={[
          { name: text.withBlocks, of: figures.sentenceEnds.withBlocks },
          { name: text.runningText, of: figures.sentenceEnds.runningText },
        ]}
      />
      <Roles of={figures.roles} />
      <TypesAndThemes figures={figures} />
      <Details data-size='sm'>
        <Details.Summary>{text.tableConfusion}</Details.Summary>
        <Details.Content>
          <Confusion of={figures.confusion} />
        </Details.Content>
      </Details>
      <Treebanks of={figures} />
    </>
  )
}

/** Measured on sentences of their own, which is said with them. */
function Roles({ of: { districts, actors } }: { readonly of: AccuracyFigures['roles'] }) {
  const language = useLanguage()
  const text = accuracy[language]
  return (
    <>
      <FigureTable
        caption={text.tableRoles}
        rows={[
          { name: text.allRoles, of: districts.roles },
          ...DISTRICT_ROLES.map((role) => ({ name: why[language][`role.${role}`], of: districts.byRole[role] })),
        ]}
      />
      <FigureTable caption={text.tableActors} rows={[{ name: text.actor, of: actors.actors }]} />
      <p className='accuracy-note'>{text.rolesNote(districts.places, actors.sentences)}</p>
    </>
  )
}

function Confusion({ of }: { readonly of: AccuracyFigures['confusion'] }) {
  const language = useLanguage()
  const text = accuracy[language]
  const nameOf = useClassNames()
  return (
    <div className='figure-scroll'>
      <Table data-size='sm' data-color='neutral' className='figure-table'>
        <caption>{text.confusionNote}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{text.expected}</Table.HeaderCell>
            {ANNOTATED_CLASSES.map((one) => (
              <Table.HeaderCell key={one} scope='col'>
                {nameOf(one)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {ANNOTATED_CLASSES.map((gold) => (
            <Table.Row key={gold}>
              <Table.HeaderCell scope='row'>{nameOf(gold)}</Table.HeaderCell>
              {ANNOTATED_CLASSES.map((found) => (
                <Table.Cell key={found} data-kind={of[gold][found] === 0 ? 'empty' : gold === found ? 'right' : 'wrong'}>
                  {formatNumber(language, of[gold][found])}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Treebanks({ of: { treebanks, pipelineVersion } }: { readonly of: AccuracyFigures }) {
  const text = accuracy[useLanguage()]
  return (
    <>
      {treebanks?.figures.map(({ language, sentences, tokens, boundaries, mainOrSubordinate, subjectHead }) => (
        <Details key={language} data-size='sm'>
          <Details.Summary>{text.tableTreebank(text[language].toLocaleLowerCase())}</Details.Summary>
          <Details.Content>
            <FigureTable
              caption={text.treebankNote(sentences)}
              rows={[
                { name: text.tokens, of: tokens },
                { name: `${text.tableSegments}: ${text.withBlocks.toLocaleLowerCase()}`, of: boundaries.withBlocks },
                { name: `${text.tableSegments}: ${text.runningText.toLocaleLowerCase()}`, of: boundaries.runningText },
                { name: text.subjectHead, of: subjectHead },
                { name: text.mainOrSubordinate, of: mainOrSubordinate },
              ]}
            />
            {treebanks.pipelineVersion !== pipelineVersion && <p className='accuracy-note'>{text.treebankOlder}</p>}
          </Details.Content>
        </Details>
      ))}
    </>
  )
}
