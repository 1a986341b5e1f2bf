/** "How sure are these numbers?": the measured accuracy in words, in tables, and with all that it does not say. */
import { Button, Heading, Link, Table } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { ACCURACY } from '../../../shared/accuracy/figures'
import { accuracy } from '../../../shared/i18n/accuracy'
import { shortfalls } from '../../../shared/i18n/accuracy-shortfalls'
import { accuracyTables } from '../../../shared/i18n/accuracy-tables'
import { common } from '../../../shared/i18n/common'
import { GUIDE_RULES, guide } from '../../../shared/i18n/guide'
import { formatNumber } from '../../../shared/i18n/language'
import type { AccuracySlice, MeasuredShare } from '../../../shared/model/accuracy'
import { useLanguage } from '../../app/language'
import { toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { TableMenu } from '../../ui/TableMenu'
import type { SheetMaker } from '../../ui/table-output'
import { documentsSheet, figuresSheets, shortfallSheets } from './accuracy-sheets'
import { Figure } from './Figure'
import { HeadFigures } from './HeadFigures'
import { outOf100 } from './percent'
import { Failures, Targets } from './Shortfalls'
import { Tables } from './Tables'
import './accuracy.css'

export function AccuracyView() {
  const language = useLanguage()
  const { host } = useServices()
  const text = accuracy[language]
  const short = shortfalls[language]
  const { all, byLanguage, statutes, otherKinds, documents, tuning, bootstrap } = ACCURACY
  const recall = (of: AccuracySlice): number => outOf100(of.addressee.recall?.value ?? 0)
  return (
    <main id='main' tabIndex={-1} className='accuracy'>
      <header className='accuracy-head'>
        <Heading level={1} data-size='md'>
          {text.title}
        </Heading>
        <Button
          variant='tertiary'
          data-size='sm'
          className='no-print'
          onClick={() => void host.printToPdf('skalma-noyaktighet.pdf').catch(() => window.print())}
        >
          {text.print}
        </Button>
      </header>
      <p className='accuracy-lead'>{text.lead}</p>
      <Section title={text.inShort}>
        <HeadFigures of={all} />
      </Section>
      <Section title={text.measuredOn} sheets={() => [documentsSheet(ACCURACY, language)]}>
        <p>{text.sample(all.sentences, documents.length, byLanguage.nb.sentences, byLanguage.nn.sentences, all.items)}</p>
        <p>{text.unseen(tuning.documents, tuning.sentences)}</p>
        <Agreement />
        <Documents />
      </Section>
      <Section title={text.own} className='no-print'>
        <p>{text.ownBody}</p>
        <Link href={toHash({ view: 'review', tab: 'audit', documents: null })}>{text.ownLink}</Link>
      </Section>
      <Section title={text.tables} sheets={() => figuresSheets(ACCURACY, language)}>
        <p className='accuracy-note'>{text.howToRead}</p>
        <Tables figures={ACCURACY} />
      </Section>
      <Section title={short.falls} sheets={() => shortfallSheets(ACCURACY, language)}>
        <Targets figures={ACCURACY} />
        <Failures figures={ACCURACY} />
      </Section>
      <Section title={text.method}>
        <p>{text.methodSteps}</p>
        <p>{text.methodAddressee}</p>
        <p>{text.methodIntervals(bootstrap.draws, bootstrap.seed)}</p>
        <Heading level={3} data-size='2xs'>
          {text.guide}
        </Heading>
        <p>{guide[language].question}</p>
        <ol>
          {GUIDE_RULES.map((rule) => (
            <li key={rule}>{guide[language][rule]}</li>
          ))}
        </ol>
      </Section>
      <Section title={text.limits}>
        <ul>
          {(['limitAnnotator', 'limitFixtures', 'limitKinds', 'limitReading', 'limitThemes'] as const).map((limit) => (
            <li key={limit}>{text[limit]}</li>
          ))}
          <li>{text.limitStatutes(recall(statutes), recall(otherKinds))}</li>
        </ul>
      </Section>
      <Section title={text.provenance}>
        <p>{text.openSource}</p>
        <p className='accuracy-note'>
          {text.pipeline(ACCURACY.pipelineVersion)} · <span className='hash'>{text.codebook(ACCURACY.codebookHash)}</span>
        </p>
      </Section>
    </main>
  )
}

interface SectionProps {
  readonly title: string
  readonly className?: string
  /** The tables in it. */
  readonly sheets?: SheetMaker
  readonly children: ReactNode
}

function Section({ title, className = '', sheets, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={`accuracy-section ${className}`}>
      <div className='accuracy-head'>
        <Heading level={2} data-size='xs' id={id}>
          {title}
        </Heading>
        {/* Measured on the project's annotated sentences, as found, with the codebook that comes with the app. */}
        {sheets !== undefined && (
          <span className='no-print'>
            <TableMenu name={title} documents={[]} basis='found' codebook='standard' sheets={sheets} />
          </span>
        )}
      </div>
      {children}
    </section>
  )
}

function Documents() {
  const language = useLanguage()
  const text = accuracyTables[language]
  return (
    <div className='figure-scroll'>
      <Table data-size='sm' data-color='neutral' className='figure-table'>
        <caption>{text.tableDocuments}</caption>
        <Table.Head>
          <Table.Row>
            {[text.document, text.type, text.language, text.sentences, text.directives, `${text.directiveOrNot}, ${text.f1}`].map(
              (heading) => (
                <Table.HeaderCell
                  key={heading}
                  scope='col'
                  data-kind={heading === text.type || heading === text.language ? 'word' : undefined}
                >
                  {heading}
                </Table.HeaderCell>
              ),
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {ACCURACY.documents.map(({ file, source, type, language: written, figures }) => (
            <Table.Row key={file}>
              <Table.HeaderCell scope='row'>
                {file.replace(/\.txt$/, '')}
                <span className='document-source'>{source}</span>
              </Table.HeaderCell>
              <Table.Cell data-kind='word'>{common[language][type]}</Table.Cell>
              <Table.Cell data-kind='word'>{text[written]}</Table.Cell>
              <Table.Cell>{formatNumber(language, figures.sentences)}</Table.Cell>
              <Table.Cell>{formatNumber(language, figures.directives)}</Table.Cell>
              <Table.Cell>
                <Figure of={figures.directive.f1} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Agreement() {
  const language = useLanguage()
  const text = accuracy[language]
  const { documents, sentences, classes, classKappa, directive, addressee } = ACCURACY.agreement
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals)
  const of = ({ share }: MeasuredShare): string => (share === null ? '–' : number(outOf100(share.value)))
  return (
    <p>
      {text.agreement(
        number(documents),
        number(sentences),
        of(classes),
        classKappa === null ? '–' : number(classKappa, 2),
        of(directive),
        of(addressee),
      )}
    </p>
  )
}
