/** All that is counted in a document: words in three ways with their forms, codes, and what was left out. */
import { Details, Link, Popover, Table } from '@digdir/designsystemet-react'
import { createContext, Fragment, use, useCallback, useRef, useState } from 'react'
import { accuracy } from '../../../shared/i18n/accuracy'
import { common } from '../../../shared/i18n/common'
import { counts as words } from '../../../shared/i18n/counts'
import { formatNumber } from '../../../shared/i18n/language'
import { review } from '../../../shared/i18n/review'
import { silence } from '../../../shared/i18n/silence'
import type { CodeCount, DocumentAnalysis } from '../../../shared/model/analysis'
import type { DocumentId } from '../../../shared/model/identifiers'
import type { SourceDocument } from '../../../shared/model/source-document'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { type ReaderFocus, toHash } from '../../app/routes'
import { useServices } from '../../app/services'
import { useStore } from '../../state/use-store'
import { HeadRow } from '../../ui/HeadRow'
import { TableIcon } from '../../ui/icons'
import { TableMenu } from '../../ui/TableMenu'
import { DistrictThemes } from './DistrictThemes'
import { leftOutOf } from './left-out'
import './counts.css'

interface CountsPanelProps {
  readonly source: SourceDocument
  readonly analysis: DocumentAnalysis
}

/** Closes the panel when a number in it was followed: the list is what one wants to see now, not the panel over it. */
const Follow = createContext<() => void>(() => undefined)

export function CountsPanel({ source, analysis }: CountsPanelProps) {
  const language = useLanguage()
  const t = words[language]
  const text = review[language]
  const nameOf = useCodeNames()
  const { basis } = useStore(useServices().preferences)
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const follow = useCallback(() => {
    setOpen(false)
    trigger.current?.focus()
  }, [])
  return (
    <Popover.TriggerContext>
      <Popover.Trigger ref={trigger} data-size='sm' variant='tertiary'>
        <TableIcon size={18} />
        {t.open}
      </Popover.Trigger>
      <Popover
        className='reader-counts'
        placement='bottom-end'
        data-size='sm'
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      >
        <div className='counts-head'>
          <p className='counts-basis'>
            {text.basis} {text[`basis.${basis}`].toLocaleLowerCase(language)}.
          </p>
          <TableMenu
            name={`${t.open} ${source.title}`}
            documents={[source.id]}
            sheets={async () => (await import('./counts-sheets')).countsSheets(source, analysis, language, nameOf)}
          />
        </div>
        <Link className='counts-accuracy' data-size='sm' href={toHash({ view: 'accuracy' })}>
          {accuracy[language].link}
        </Link>
        <Follow value={follow}>
          <WordCounts source={source} analysis={analysis} />
          <CodeCounts source={source} analysis={analysis} />
        </Follow>
        <DistrictThemes source={source} analysis={analysis} onFollow={follow} />
        <LeftOutList source={source} analysis={analysis} />
      </Popover>
    </Popover.TriggerContext>
  )
}

/** "innovasjonen 2 · innovasjonsarbeid 1", or nothing where the only form is the word itself. */
function Forms({ of, word }: { readonly of: Readonly<Record<string, number>>; readonly word: string | null }) {
  const language = useLanguage()
  const forms = Object.entries(of)
  if (forms.length === 0 || (forms.length === 1 && forms[0]?.[0] === word)) return null
  return <span className='counts-forms'>{forms.map(([form, n]) => `${form} ${formatNumber(language, n)}`).join(' · ')}</span>
}

/** A number that shows in the list what it counts; none leads nowhere. */
function CountLink({ id, value, focus }: { readonly id: DocumentId; readonly value: number; readonly focus: ReaderFocus }) {
  const shown = formatNumber(useLanguage(), value)
  const follow = use(Follow)
  if (value === 0) return shown
  return (
    <a className='count-link' onClick={follow} href={toHash({ view: 'reader', documentId: id, passage: null, focus })}>
      {shown}
    </a>
  )
}

function WordCounts({ source, analysis }: CountsPanelProps) {
  const language = useLanguage()
  const t = words[language]
  return (
    <>
      <Table data-size='sm'>
        <caption>{t.wordsCaption}</caption>
        <HeadRow of={[t.term, t.textSearch, t.wholeWord, t.directive]} />
        <Table.Body>
          {analysis.counts.map(({ term, textSearch, wholeWord, directive, forms }) => (
            <Table.Row key={term}>
              <Table.HeaderCell scope='row'>
                {term}
                <Forms of={forms} word={term} />
              </Table.HeaderCell>
              <Table.Cell>{formatNumber(language, textSearch)}</Table.Cell>
              <Table.Cell>
                <CountLink id={source.id} value={wholeWord} focus={{ kind: 'term', value: term }} />
              </Table.Cell>
              <Table.Cell>
                <CountLink id={source.id} value={directive} focus={{ kind: 'term', value: term }} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p className='counts-note'>{t.wordsNote}</p>
    </>
  )
}

function CodeCounts({ source, analysis }: CountsPanelProps) {
  const language = useLanguage()
  const follow = use(Follow)
  const codeName = useCodeNames()
  const t = words[language]
  const step = ({ ladder }: CodeCount): string => (ladder === 'mentioned' || ladder === 'absent' ? t.mentioned : common[language][ladder])
  const found = analysis.codes.filter(({ mentions }) => mentions > 0)
  const absent = analysis.codes.filter(({ mentions }) => mentions === 0).map(({ code }) => code)
  return (
    <>
      <Table data-size='sm'>
        <caption>{t.codesCaption}</caption>
        <HeadRow of={[t.code, t.mentions, t.mandates, t.strongest]} />
        <Table.Body>
          {found.map((code) => (
            <Table.Row key={code.code}>
              <Table.HeaderCell scope='row'>
                {codeName(code.code)}
                <Forms of={code.forms} word={null} />
              </Table.HeaderCell>
              <Table.Cell>
                <CountLink id={source.id} value={code.mentions} focus={{ kind: 'mention', value: code.code }} />
              </Table.Cell>
              <Table.Cell>
                <CountLink id={source.id} value={code.mandates} focus={{ kind: 'code', value: code.code }} />
              </Table.Cell>
              <Table.Cell>{step(code)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p className='counts-note'>{t.codesNote}</p>
      {absent.length > 0 && (
        <p className='counts-note'>
          {`${t.absent} `}
          {absent.map((code, i) => (
            <Fragment key={code}>
              {i > 0 && ', '}
              <a
                onClick={follow}
                title={silence[language].make}
                href={toHash({
                  view: 'silence',
                  selection: { documents: [source.id], collections: [] },
                  sought: { kind: 'code', value: code },
                })}
              >
                {codeName(code)}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  )
}

function LeftOutList({ source, analysis }: CountsPanelProps) {
  const language = useLanguage()
  const t = words[language]
  const leftOut = leftOutOf(source)
  return (
    <section aria-label={t.leftOutCaption} className='counts-left-out'>
      <h2>{t.leftOutCaption}</h2>
      <p>
        {leftOut.length === 0
          ? t.nothingLeftOut
          : analysis.options.includeFurniture
            ? t.counted(analysis.words)
            : t.leftOut(analysis.furnitureWords)}
      </p>
      {leftOut.map(({ role, lines, texts }) => (
        <Details key={role} data-size='sm'>
          <Details.Summary>
            {t[role]} ({t.lines(lines)})
          </Details.Summary>
          <Details.Content>
            <ul>
              {texts.map(({ text, times }) => (
                <li key={text}>
                  {text}
                  {times > 1 && <span className='counts-times'> {t.times(times)}</span>}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      ))}
    </section>
  )
}
