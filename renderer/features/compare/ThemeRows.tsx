/** What each document does with each theme: the strongest step, mandates and mentions, how it differs, how evenly it is spread. */
import { common } from '../../../shared/i18n/common'
import { compare } from '../../../shared/i18n/compare'
import { silence } from '../../../shared/i18n/silence'
import type { CodeFigures } from '../../../shared/model/comparison'
import { type CodeId, codeId } from '../../../shared/model/identifiers'
import type { Keyness } from '../../../shared/model/statistics'
import { useCodeNames } from '../../app/code-names'
import { useMessages } from '../../app/language'
import { toHash } from '../../app/routes'
import { selectionOf } from '../../app/use-selection'
import { useThemeCodes } from '../../review/theme-codes'
import { Count, type KeyMeasure } from './figures'
import { KeyLink } from './KeyLink'
import { Spread } from './Spread'
import { type ComparedColumn, sumOver } from './use-comparison'

const FIRST: readonly CodeId[] = [codeId('innovation'), codeId('cocreation')]

interface ThemeRowsProps {
  readonly columns: readonly ComparedColumn[]
  readonly measure: KeyMeasure
}

/** The themes of the study first, then those of the codebook in its order. */
export function useThemeOrder(): readonly CodeId[] {
  const themes = useThemeCodes()
  return [...FIRST.filter((code) => themes.includes(code)), ...themes.filter((code) => !FIRST.includes(code))]
}

export function ThemeRows({ columns, measure }: ThemeRowsProps) {
  const nameOf = useCodeNames()
  const ordered = useThemeOrder()
  return ordered.map((code) => (
    <tr key={code} data-measure={`code-${code}`}>
      <th scope='row'>{nameOf(code)}</th>
      {columns.map((column) => {
        const at = column.compared.figures.codes.findIndex((one) => one.code === code)
        const figures = column.compared.figures.codes[at]
        return (
          <td key={column.key}>
            {figures === undefined ? (
              <span className='quiet'>–</span>
            ) : (
              <ThemeCell
                column={column}
                figures={figures}
                name={nameOf(code)}
                keyness={column.compared.keyCodes[at] ?? null}
                others={columns.filter((one) => one !== column)}
                measure={measure}
              />
            )}
          </td>
        )
      })}
    </tr>
  ))
}

interface ThemeCellProps {
  readonly column: ComparedColumn
  readonly figures: CodeFigures
  readonly name: string
  readonly keyness: Keyness | null
  readonly others: readonly ComparedColumn[]
  readonly measure: KeyMeasure
}

function ThemeCell({ column, figures, name, keyness, others, measure }: ThemeCellProps) {
  const text = useMessages(compare)
  const words = useMessages(common)
  const certificate = useMessages(silence)
  const { code, ladder, mandates, mentions, dispersion } = figures
  const mentioned = `${name}, ${text.mentionsColumn.toLowerCase()}`
  const step = ladder === 'mentioned' || ladder === 'absent' ? text[ladder] : words[ladder]
  if (ladder === 'absent')
    return (
      <a
        className='step step-absent'
        href={toHash({ view: 'silence', selection: selectionOf([column]), sought: { kind: 'code', value: code } })}
        title={certificate.make}
        aria-label={`${step}: ${certificate.makeOf(name)}`}
      >
        {step}
      </a>
    )
  return (
    <>
      <span className={`step step-${ladder}`}>{step}</span>
      <span className='figure-note'>
        <Count group={column} focus={{ kind: 'code', value: code }} what={name}>
          {text.mandates(mandates.count)}
        </Count>
        {' · '}
        <Count group={column} focus={{ kind: 'mention', value: code }} what={name}>
          {text.mentions(mentions.count)}
        </Count>
      </span>
      <span className='figure-note'>
        {others.length > 0 && (
          <KeyLink
            what={mentioned}
            focus={{ kind: 'mention', value: code }}
            keyness={keyness}
            measure={measure}
            group={column}
            others={others}
            here={{ count: mentions.count, of: column.compared.figures.words }}
            there={{
              count: sumOver(others, (one) => mentionsOf(one, code)),
              of: sumOver(others, ({ compared }) => compared.figures.words),
            }}
            per='words'
          />
        )}
        {others.length > 0 && dispersion !== null && ' · '}
        <Spread
          column={column}
          what={mentioned}
          focus={{ kind: 'mention', value: code }}
          dispersion={dispersion}
          count={mentions.count}
          named
        />
      </span>
    </>
  )
}

function mentionsOf({ compared }: ComparedColumn, code: CodeId): number {
  return compared.figures.codes.find((one) => one.code === code)?.mentions.count ?? 0
}
