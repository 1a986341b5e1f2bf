import { describe, expect, it } from 'vitest'
import { countWords, joinAtLineEnd } from '../../../shared/text/hyphenation'

const cases: readonly (readonly [left: string, right: string, joined: string])[] = [
  ['økt sam-', 'skaping i alle', 'økt samskaping i alle'],
  ['økt sam\u00ad', 'skaping', 'økt samskaping'],
  ['økt sam\u2010', 'skaping', 'økt samskaping'],
  ['barne-', 'og ungdomstjenesten', 'barne- og ungdomstjenesten'],
  ['Utviklings-', 'og kompetanseetaten', 'Utviklings- og kompetanseetaten'],
  ['inn-', 'eller utmelding', 'inn- eller utmelding'],
  ['plan-', 'samt budsjettarbeid', 'plan- samt budsjettarbeid'],
  ['send e-', 'post til', 'send e-post til'],
  ['vår FoUI-', 'strategi', 'vår FoUI-strategi'],
  ['et IKT-', 'system', 'et IKT-system'],
  ['Møre-', 'Romsdal', 'Møre-Romsdal'],
  ['i 2010-', '2015', 'i 2010-2015'],
  ['på 1990-', 'tallet', 'på 1990-tallet'],
  ['KOMMUNE-', 'PLANEN', 'KOMMUNEPLANEN'],
  ['NAV-', 'KONTORET', 'NAV-KONTORET'],
  ['en ny trafikk-', 'kultur', 'en ny trafikkultur'],
  ['kultur/', 'idrett', 'kultur/idrett'],
  ['perioden 2019–', '2023', 'perioden 2019–2023'],
  ['vi skal –', 'sammen', 'vi skal – sammen'],
  ['vi skal -', 'sammen', 'vi skal - sammen'],
  ['skal vi', 'samarbeide', 'skal vi samarbeide'],
  ['FoU-aktivi-', 'teter', 'FoU-aktiviteter'],
]

describe('joinAtLineEnd', () => {
  it.each(cases)('%s | %s → %s', (left, right, joined) => {
    expect(joinAtLineEnd(left, right)).toBe(joined)
  })

  it('believes the words of the document before any rule', () => {
    const words = countWords(['Covid-pandemien rammet byen.', 'En skog av tiltak'])
    expect(joinAtLineEnd('under Covid-', 'pandemien', words)).toBe('under Covid-pandemien')
    expect(joinAtLineEnd('i en sk-', 'og', words)).toBe('i en skog')
    expect(joinAtLineEnd('under Covid-', 'pandemien', countWords([]))).toBe('under Covidpandemien')
  })

  it('does not count a word that its own line end broke', () => {
    expect(countWords(['god sam-', 'skaping er'])).toEqual(
      new Map([
        ['god', 1],
        ['er', 1],
      ]),
    )
  })
})
