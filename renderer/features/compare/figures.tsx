/** The small parts that a cell of the comparison is made of. */
import { rounded } from '../../../shared/export/rounded'
import { compare } from '../../../shared/i18n/compare'
import { formatNumber, type Language } from '../../../shared/i18n/language'
import type { CountedRate } from '../../../shared/model/comparison'
import type { Dispersion, Keyness } from '../../../shared/model/statistics'
import { useLanguage, useMessages } from '../../app/language'
import { type ReaderFocus, toHash } from '../../app/routes'
import type { SelectedGroup } from '../../app/use-selection'
import { useOpenCounted } from '../../evidence/use-open-counted'

export const KEY_MEASURES = ['logRatio', 'g2'] as const
export type KeyMeasure = (typeof KEY_MEASURES)[number]
/** The same in every language. */
export const KEY_NAMES: Readonly<Record<KeyMeasure, string>> = { logRatio: 'Log Ratio', g2: 'G²' }

interface CountProps {
  readonly group: SelectedGroup
  /** Several for a sum of counts, which the reader has no list of: their sentences come in the sheet. */
  readonly focus: ReaderFocus | readonly ReaderFocus[]
  /** The number with its unit as it is shown; zero leads nowhere. */
  readonly children: string
  /** What is counted, for those who hear the link alone. */
  readonly what: string
}

/** A number that leads to what it counts: in the document, or as a list of sentences for a collection. */
export function Count({ group, focus, children, what }: CountProps) {
  const text = useMessages(compare)
  const open = useOpenCounted()
  const [row] = group.rows
  if (/^0(?![\d,.])/.test(children)) return <span>{children}</span>
  if (group.collection !== null || row === undefined || !('kind' in focus))
    return (
      <button
        type='button'
        className='number-link'
        aria-label={text.see(children, what, group.title)}
        onClick={() => void open(group, focus, /\p{Letter}/u.test(children) ? `${what}: ${children}` : what)}
      >
        {children}
      </button>
    )
  return (
    <a
      className='number-link'
      href={toHash({ view: 'reader', documentId: row.id, passage: null, focus })}
      aria-label={text.see(children, what, group.title)}
    >
      {children}
    </a>
  )
}

/** A rate that leads to what it counts when `link` says of whom. */
interface RateProps {
  readonly of: CountedRate
  readonly link?: Omit<CountProps, 'children'>
  /** The same for what no focus names. */
  readonly open?: { label(rate: string): string; onOpen(): void }
}

export function Rate({ of, link, open }: RateProps) {
  const language = useLanguage()
  const text = useMessages(compare)
  if (of.rate === null) return <span className='quiet'>–</span>
  const number = (value: number): string => formatNumber(language, value, 2)
  return (
    <>
      {open !== undefined && of.count > 0 ? (
        <button type='button' className='number-link' aria-label={open.label(number(of.rate.value))} onClick={open.onOpen}>
          {number(of.rate.value)}
        </button>
      ) : link === undefined || of.count === 0 ? (
        <span className='figure'>{number(of.rate.value)}</span>
      ) : (
        <Count {...link}>{number(of.rate.value)}</Count>
      )}
      <span className='figure-note'>{text.interval(number(of.rate.low), number(of.rate.high))}</span>
    </>
  )
}

/** How evenly something is spread, 0 to 1; a dash where it cannot be said. */
export function spreadShown(language: Language, of: Dispersion | null): string {
  return of === null ? '–' : formatNumber(language, rounded(of.evenness, 2), 2)
}

/** With its sign: the sign is what says who has more. */
function signed(language: Language, value: number, decimals: number): string {
  const shown = rounded(value, decimals)
  return `${shown > 0 ? '+' : ''}${formatNumber(language, shown, decimals)}`
}

/** As the measure is written: Log Ratio with two decimals, G² with one. */
export function keyShown(language: Language, of: Keyness, measure: KeyMeasure): string {
  return measure === 'logRatio' ? signed(language, of.logRatio, 2) : signed(language, of.g2, 1)
}

/** A share as a bar; the number stands beside it. */
export function Bar({ share, kind }: { readonly share: number; readonly kind: string }) {
  return (
    <svg className='share-bar' viewBox='0 0 100 6' preserveAspectRatio='none' aria-hidden='true'>
      <rect className='share-ground' width='100' height='6' />
      <rect className={`share-${kind}`} width={share * 100} height='6' />
    </svg>
  )
}
