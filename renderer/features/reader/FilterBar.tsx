/** What the list shows: kind of finding, modality, theme, addressee, words. */
import { Button, Select, Tabs, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useMemo } from 'react'
import { common } from '../../../shared/i18n/common'
import { formatNumber } from '../../../shared/i18n/language'
import { reader } from '../../../shared/i18n/reader'
import { review } from '../../../shared/i18n/review'
import type { DocumentAnalysis } from '../../../shared/model/analysis'
import { MODALITIES } from '../../../shared/model/directive'
import type { CodeId } from '../../../shared/model/identifiers'
import { useCodeNames } from '../../app/code-names'
import { useLanguage } from '../../app/language'
import { VERDICT_FILTERS } from '../../review/verdict-filter'
import { addresseesOf, countKinds, type FindingFilter, NO_FILTER } from './finding-filter'
import { type Finding, type FindingKind, isCounted } from './findings'
import { NumberAccount } from './NumberAccount'

const KINDS: readonly FindingKind[] = ['directive', 'mention', 'not-directive']

interface FilterBarProps {
  readonly findings: readonly Finding[]
  readonly text: string
  readonly filter: FindingFilter
  readonly analysis: DocumentAnalysis
  readonly onChange: (filter: FindingFilter) => void
  /** The list that the tabs choose. */
  readonly children: ReactNode
}

export function FilterBar({ findings, text, filter, analysis, onChange, children }: FilterBarProps) {
  const language = useLanguage()
  const words = reader[language]
  const verdictWords = review[language]
  const codeName = useCodeNames()
  const names: Record<FindingKind, string> = {
    directive: words.directives,
    mention: words.mentions,
    'not-directive': words.notDirectives,
  }
  const counts = useMemo(() => countKinds(findings, text, filter), [findings, text, filter])
  const codes = useMemo(() => codesOf(findings.filter(({ kind }) => kind === filter.kind)), [findings, filter.kind])
  const addressees = useMemo(() => addresseesOf(findings), [findings])
  /** A filter that is not set says what it is for: there is no room for labels above a long list. */
  const none = (label: string, all: string): string => `${label}: ${all.toLocaleLowerCase(language)}`
  const filtered = filter.modality || filter.code || filter.addressee || filter.text || filter.term || filter.verdict
  return (
    <Tabs
      className='finding-tabs'
      data-size='sm'
      value={filter.kind}
      onChange={(kind) => onChange({ ...filter, kind: kind as FindingKind })}
    >
      <Tabs.List>
        {KINDS.map((kind) => (
          <Tabs.Tab key={kind} value={kind}>
            {names[kind]} <span className='tab-count'>{formatNumber(language, counts.get(kind) ?? 0)}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel key={filter.kind} value={filter.kind}>
        <div className='finding-choices'>
          {filter.kind === 'directive' && (
            <Select
              data-size='sm'
              aria-label={words.filterModality}
              value={filter.modality ?? ''}
              onChange={({ target }) => onChange({ ...filter, modality: MODALITIES.find((modality) => modality === target.value) ?? null })}
            >
              <Select.Option value=''>{none(words.filterModality, words.all)}</Select.Option>
              {MODALITIES.map((modality) => (
                <Select.Option key={modality} value={modality}>
                  {common[language][modality]}
                </Select.Option>
              ))}
            </Select>
          )}
          {filter.kind !== 'not-directive' && (
            <Select
              data-size='sm'
              aria-label={words.filterTheme}
              value={filter.code ?? ''}
              onChange={({ target }) => onChange({ ...filter, code: codes.find(({ code }) => code === target.value)?.code ?? null })}
            >
              <Select.Option value=''>{none(words.filterTheme, words.all)}</Select.Option>
              {withChosen(codes, filter.code).map(({ code, count }) => (
                <Select.Option key={code} value={code}>
                  {`${codeName(code)} (${formatNumber(language, count)})`}
                </Select.Option>
              ))}
            </Select>
          )}
          {filter.kind === 'directive' && (
            <Select
              data-size='sm'
              aria-label={words.filterAddressee}
              value={filter.addressee ?? ''}
              onChange={({ target }) => onChange({ ...filter, addressee: target.value || null })}
            >
              <Select.Option value=''>{none(words.filterAddressee, words.anyone)}</Select.Option>
              {addressees.map(({ folded, name, count }) => (
                <Select.Option key={folded} value={folded}>
                  {`${name} (${formatNumber(language, count)})`}
                </Select.Option>
              ))}
            </Select>
          )}
          {filter.kind === 'directive' && (
            <Select
              data-size='sm'
              aria-label={verdictWords.verdict}
              value={filter.verdict ?? ''}
              onChange={({ target }) =>
                onChange({ ...filter, verdict: VERDICT_FILTERS.find((verdict) => verdict === target.value) ?? null })
              }
            >
              <Select.Option value=''>{none(verdictWords.verdict, words.all)}</Select.Option>
              {VERDICT_FILTERS.map((verdict) => (
                <Select.Option key={verdict} value={verdict}>
                  {verdictWords[`verdict.${verdict}`]}
                </Select.Option>
              ))}
            </Select>
          )}
          <Textfield
            data-size='sm'
            className='finding-words'
            aria-label={words.filterText}
            placeholder={words.filterText}
            value={filter.text}
            onChange={({ target }) => onChange({ ...filter, text: target.value })}
          />
        </div>
        {filtered && (
          <div className='finding-active'>
            <NumberAccount findings={findings} text={text} filter={filter} analysis={analysis} />
            <Button data-size='sm' variant='tertiary' onClick={() => onChange({ ...NO_FILTER, kind: filter.kind })}>
              {words.clearFilters}
            </Button>
          </div>
        )}
        {children}
      </Tabs.Panel>
    </Tabs>
  )
}

interface CodeWithCount {
  readonly code: CodeId
  readonly count: number
}

function codesOf(findings: readonly Finding[]): readonly CodeWithCount[] {
  const counts = new Map<CodeId, number>()
  for (const finding of findings) for (const code of finding.codes) counts.set(code, (counts.get(code) ?? 0) + (isCounted(finding) ? 1 : 0))
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count)
}

/** A chosen code that this kind of finding does not have stays in the list, so that the choice can be seen and undone. */
function withChosen(codes: readonly CodeWithCount[], chosen: CodeId | null): readonly CodeWithCount[] {
  return chosen === null || codes.some(({ code }) => code === chosen) ? codes : [{ code: chosen, count: 0 }, ...codes]
}
