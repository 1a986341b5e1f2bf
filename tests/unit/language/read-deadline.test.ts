import { describe, expect, it } from 'vitest'
import { type DeadlineTime, inCalendarOrder, readDeadline } from '../../../shared/language/read-deadline'

const date = (year: number | null, month: number | null, day: number | null): DeadlineTime => ({ kind: 'date', year, month, day })

describe("a deadline's words", () => {
  it.each<[string, DeadlineTime]>([
    ['innen 1. februar 2022', date(2022, 2, 1)],
    ['innan 15. januar', date(null, 1, 15)],
    ['senest innen 1. oktober', date(null, 10, 1)],
    ['innen 1. april hvert år', date(null, 4, 1)],
    ['innen 1.1.2030', date(2030, 1, 1)],
    ['innen 15.09.22', date(2022, 9, 15)],
    ['innen utgangen av januar', date(null, 1, null)],
    ['innen utgangen av juni 2024', date(2024, 6, null)],
    ['innen 2030', date(2030, null, null)],
    ['ved utgangen av året', date(null, 12, 31)],
    ['før påske', date(null, 4, 1)],
    ['før utgangen av andre kvartal 2023', date(2023, 6, 30)],
    ['før sommeren', date(null, 6, 30)],
    ['innen utgangen av andre kvartal 2023', date(2023, 6, 30)],
    ['i løpet av første halvår', date(null, 6, 30)],
    ['i laupet av hausten', date(null, 11, 30)],
  ])('%s is a date', (words, expected) => expect(readDeadline(words)).toEqual(expected))

  it.each([
    ['årlig', 1],
    ['hvert år', 1],
    ['kvart fjerde år', 0.25],
    ['hvert halvår', 2],
    ['tertialvis', 3],
    ['Månedlig', 12],
    ['hver dag', 365],
    ['hver annen uke', 26],
    ['minst én gang i året', 1],
    ['minst fire ganger i året', 4],
    ['minst to gonger per månad', 24],
    ['to gonger i året', 2],
    ['annethvert år', 0.5],
    ['hver sjette måned', 2],
    ['daglig', 365],
    ['per tertial', 3],
    ['minst årlig', 1],
    ['minst én gang i hver valgperiode', 0.25],
  ])('%s comes again %d times a year', (words, perYear) => expect(readDeadline(words)).toEqual({ kind: 'recurring', perYear }))

  it.each([
    ['straks', 0],
    ['uten ugrunnet opphold', 0],
    ['innen 72 timer', 3],
    ['i løpet av to uker', 14],
    ['senest fire veker', 28],
    ['innen 14 dager', 14],
    ['innen tre år', 1095],
    ['minst 14 dager før kommunestyrets behandling', 14],
    ['senest en uke før arbeidet igangsettes', 7],
    ['så raskt som mulig', 0],
    ['med en gang', 0],
  ])('%s is a term of %d days', (words, days) => {
    const time = readDeadline(words)
    expect(time.kind === 'within' ? time.days : time).toBeCloseTo(days)
  })

  it('counts a working day as more than a day, and less than two', () =>
    expect(readDeadline('innen ti virkedager')).toEqual({ kind: 'within', days: 14, head: 'innen ti virkedager' }))

  it('tells a term from what it is reckoned from', () =>
    expect(readDeadline('innen tre uker etter at klagen er mottatt i året')).toMatchObject({ head: 'innen tre uker' }))

  it.each(['Før vedtak treffes', 'før skjønnet kan kreves fullbyrdet etter lov 1. juni 1917', 'senest før oppstart av arbeidet'])(
    '%s is before something else',
    (words) => expect(readDeadline(words)).toEqual({ kind: 'before' }),
  )

  it.each(['innen fastsatte frister', 'i rimelig tid på forhånd', 'i løpet av planperioden', 'ved utgangen av perioden'])(
    '%s is placed nowhere',
    (words) => expect(readDeadline(words)).toEqual({ kind: 'open' }),
  )

  it('puts dates in the order of the calendar', () => {
    const words = [
      'innen 2023',
      'innen utgangen av mars 2022',
      '1. oktober',
      'innen 15. mars 2022',
      'innen 1. mars 2023',
      'innen 3. mars 2022',
    ]
    const dates = words.map((one) => ({ one, time: readDeadline(one) as DeadlineTime & { kind: 'date' } }))
    expect(dates.sort((a, b) => inCalendarOrder(a.time, b.time)).map(({ one }) => one)).toEqual([
      'innen 3. mars 2022',
      'innen 15. mars 2022',
      'innen utgangen av mars 2022',
      'innen 1. mars 2023',
      'innen 2023',
      '1. oktober',
    ])
  })
})
