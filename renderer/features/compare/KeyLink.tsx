/** How much more frequent something is here than in the others: the figure, and on request the four numbers it is made of, with their sentences. */
import { useState } from 'react'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber } from '../../../shared/i18n/language'
import { measures } from '../../../shared/i18n/measures'
import type { CountedFocus } from '../../../shared/model/passage'
import type { Keyness } from '../../../shared/model/statistics'
import { useLanguage, useMessages } from '../../app/language'
import type { SelectedGroup } from '../../app/use-selection'
import { type Counted, useOpenCounted } from '../../evidence/use-open-counted'
import { TableMenu } from '../../ui/TableMenu'
import { CompareDialog, PartCount } from './CompareDialog'
import { KEY_MEASURES, KEY_NAMES, type KeyMeasure, keyShown } from './figures'

/** Occurrences of so many. */
export interface KeySide {
  readonly count: number
  readonly of: number
}

interface KeyLinkProps {
  /** What is counted, in the user's language. */
  readonly what: string
  readonly focus: CountedFocus
  readonly keyness: Keyness | null
  readonly measure: KeyMeasure
  readonly group: SelectedGroup
  readonly others: readonly SelectedGroup[]
  readonly here: KeySide
  readonly there: KeySide
  /** What the denominators are. */
  readonly per: 'words' | 'directives'
  /** Without the name of the measure, where it stands beside. */
  readonly short?: boolean
}

export function KeyLink(props: KeyLinkProps) {
  const { what, keyness, measure, group, short = false } = props
  const language = useLanguage()
  const text = useMessages(compare)
  const [open, setOpen] = useState(false)
  if (keyness === null) return <span className='quiet'>–</span>
  const value = keyShown(language, keyness, measure)
  const isAdjusted = keyness.zeroAdjusted && measure === 'logRatio'
  return (
    <>
      <button
        type='button'
        className='number-link key'
        title={keyness.zeroAdjusted ? text.adjusted : undefined}
        aria-label={`${text.keyOver(`${KEY_NAMES[measure]} ${value}`, what, group.title)}${isAdjusted ? ` ${text.adjusted}` : ''}`}
        onClick={() => setOpen(true)}
      >
        {short ? value : `${KEY_NAMES[measure]} ${value}`}
        {isAdjusted && <span aria-hidden='true'> *</span>}
      </button>
      {open && <KeyDialog {...props} keyness={keyness} onClose={() => setOpen(false)} />}
    </>
  )
}

interface KeyDialogProps extends KeyLinkProps {
  readonly keyness: Keyness
  onClose(): void
}

function KeyDialog({ what, focus, keyness, group, others, here, there, per, onClose }: KeyDialogProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  const formulas = useMessages(measures)
  const show = useOpenCounted()
  const number = (value: number, decimals = 0): string => formatNumber(language, value, decimals)
  const rate = ({ count, of }: KeySide): number | null => (of === 0 ? null : (count / of) * 1000)
  const together: Counted = { title: text.others, rows: others.flatMap(({ rows }) => rows) }
  const twice = new Set(together.rows.map(({ id }) => id)).size < together.rows.length
  const sides = [
    { of: group as Counted, side: here },
    { of: together, side: there },
  ]
  const denominator = per === 'words' ? text.words : text.directives
  const about = KEY_MEASURES.map((one) => `${KEY_NAMES[one]} ${keyShown(language, keyness, one)}`).join(' · ')
  return (
    <CompareDialog title={text.keyParts(what)} about={`${group.title}: ${about}`} onClose={onClose}>
      <div className='parts-menu'>
        <TableMenu
          name={text.keyParts(what)}
          documents={[...group.rows, ...together.rows].map(({ id }) => id)}
          sheets={() => [
            {
              name: what,
              columns: [
                { title: text.documentTitle, type: 'text' },
                { title: what, type: 'integer' },
                { title: denominator, type: 'integer' },
                { title: text.perThousandOf(denominator), type: 'decimal' },
                ...KEY_MEASURES.map((one) => ({ title: KEY_NAMES[one], type: 'decimal' as const })),
              ],
              rows: sides.map(({ of, side }, i) => [
                ...[of.title, side.count, side.of, rate(side)],
                ...KEY_MEASURES.map((one) => (i === 0 ? keyness[one] : null)),
              ]),
            },
          ]}
        />
      </div>
      <table className='section-table'>
        <thead>
          <tr>
            <td />
            <th scope='col'>{what}</th>
            <th scope='col'>{denominator}</th>
            <th scope='col'>{text.perThousandOf(denominator)}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ of, side }) => (
            <tr key={of.title}>
              <th scope='row'>{of.title}</th>
              <td>
                <PartCount
                  label={text.see(number(side.count), what, of.title)}
                  onOpen={
                    side.count === 0
                      ? undefined
                      : () => {
                          onClose()
                          void show(of, focus, what)
                        }
                  }
                >
                  {number(side.count)}
                </PartCount>
              </td>
              <td>{number(side.of)}</td>
              <td>{rate(side) === null ? '–' : number(rate(side) ?? 0, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {twice && <p className='quiet'>{text.countedTwice}</p>}
      {keyness.zeroAdjusted && <p className='quiet'>{`* ${text.adjusted}`}</p>}
      {per === 'directives' && <p className='quiet'>{formulas.keyActors}</p>}
      {KEY_MEASURES.map((one) => (
        <p key={one} className='quiet'>
          {formulas[one]}
        </p>
      ))}
    </CompareDialog>
  )
}
