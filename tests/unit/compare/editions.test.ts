import { describe, expect, it } from 'vitest'
import { areEditions, compareEditions } from '../../../shared/compare/compare-editions'
import type { EditionSentence } from '../../../shared/model/comparison'
import type { Modality } from '../../../shared/model/directive'

const MODALITY: Readonly<Record<string, Modality>> = { skal: 'obligation', må: 'obligation', bør: 'recommendation', kan: 'permission' }

/** One sentence a line; its first modal verb is its class. "lead-in: > item" is an item under a lead-in. */
function edition(text: string): EditionSentence[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', second] = line.trim().split(' > ')
      const words = second ?? first
      const modal = first.split(/[\s:]+/).find((word) => word in MODALITY)
      return { text: words, leadIn: second === undefined ? null : first, modality: modal === undefined ? null : (MODALITY[modal] ?? null) }
    })
}

/** "change: before → after" of each directive; unchanged sentences once. */
function changes(before: string, after: string): string[] {
  const [old, now] = [edition(before), edition(after)]
  return compareEditions(old, now).map(({ change, before: i, after: j }) => {
    const [a, b] = [i === null ? '–' : old[i]?.text, j === null ? '–' : now[j]?.text]
    return `${change}: ${a === b ? a : `${a} → ${b}`}`
  })
}

const LETTER = `
  Brevet gir rammene for bydelene.
  Bydelene skal levere årsrapport innen 1. februar 2022.
  Bydelene bør samarbeide med frivillige om møteplasser.
  Hver bydel skal ha en plan for beredskap.
  Bydelene kan velge egne løsninger for digital hjemmeoppfølging.`

describe('what becomes of a directive', () => {
  it('is kept when only years and dates differ', () =>
    expect(
      changes('Bydelene skal levere årsrapport innen 1. februar 2022.', 'Bydelene skal levere årsrapport innen 3. februar 2023.'),
    ).toEqual(['kept: Bydelene skal levere årsrapport innen 1. februar 2022. → Bydelene skal levere årsrapport innen 3. februar 2023.']))

  it('is reworded when an amount differs', () =>
    expect(changes('Bydelene skal kutte 5 prosent av budsjettet.', 'Bydelene skal kutte 10 prosent av budsjettet.')).toEqual([
      'reworded: Bydelene skal kutte 5 prosent av budsjettet. → Bydelene skal kutte 10 prosent av budsjettet.',
    ]))

  it('is strengthened from bør to skal and weakened from skal to bør, also in other words', () =>
    expect(
      changes(LETTER, LETTER.replace('bør samarbeide', 'skal samarbeide tett').replace('Hver bydel skal ha', 'Alle bydeler bør ha')),
    ).toEqual([
      'kept: Bydelene skal levere årsrapport innen 1. februar 2022.',
      'strengthened: Bydelene bør samarbeide med frivillige om møteplasser. → Bydelene skal samarbeide tett med frivillige om møteplasser.',
      'weakened: Hver bydel skal ha en plan for beredskap. → Alle bydeler bør ha en plan for beredskap.',
      'kept: Bydelene kan velge egne løsninger for digital hjemmeoppfølging.',
    ]))

  it('is new or dropped when nothing on the other side is like it', () =>
    expect(
      changes(
        LETTER,
        LETTER.replace('Hver bydel skal ha en plan for beredskap.', 'Rådmannen må varsle departementet om vedtak i klagesaker.'),
      ),
    ).toContain('new: – → Rådmannen må varsle departementet om vedtak i klagesaker.'))

  it('is moved when a section stands elsewhere', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `Kapittel ${'abcdefgh'[i]} skal handle om sak${i} og tema${i}.`)
    const moved = [...lines.slice(2), ...lines.slice(0, 2)]
    expect(changes(lines.join('\n'), moved.join('\n')).filter((change) => change.startsWith('moved'))).toHaveLength(2)
  })

  it('is kept when its chapter has another number', () =>
    expect(changes('3.2 Kommunen skal føre tilsyn, jf. kap. 4.1.', '3.3 Kommunen skal føre tilsyn, jf. kap. 5.1.')[0]).toMatch(/^kept/))

  it('is told by its lead-in where two lists have the same item', () =>
    expect(
      changes(
        'Rapporten skal ha:\nRapporten skal ha: > dato\nRapporten skal ha: > tittel\nSøket bør ha:\nSøket bør ha: > tittel\nSøket bør ha: > status',
        'Rapporten skal ha:\nRapporten skal ha: > dato\nSøket bør ha:\nSøket bør ha: > status\nSøket bør ha: > tittel',
      ).filter((one) => one.includes('tittel')),
    ).toEqual(['dropped: tittel → –', 'moved: tittel']))

  it('is kept when a word got or lost the hyphen of a line’s end', () =>
    expect(changes('Bydelene skal bruke Noark-systemet.', 'Bydelene skal bruke Noarksystemet.')).toEqual([
      'kept: Bydelene skal bruke Noark-systemet. → Bydelene skal bruke Noarksystemet.',
    ]))

  it('is strengthened in an item when its lead-in is', () =>
    expect(changes('Bydelene bør: > prøve ut nye arbeidsformer', 'Bydelene skal: > prøve ut nye arbeidsformer')).toEqual([
      'strengthened: prøve ut nye arbeidsformer',
    ]))

  it('is weakened when the sentence stays as a statement', () =>
    expect(changes('Bydelene skal bruke felles maler.', 'Bydelene bruker felles maler.')).toEqual([
      'weakened: Bydelene skal bruke felles maler. → Bydelene bruker felles maler.',
    ]))

  it('tells repeated sentences apart by their neighbours', () => {
    const one = 'Alle skal melde avvik.\nTiltaket skal evalueres.\nSkolene skal måle trivsel.\nTiltaket skal evalueres.'
    expect(changes(one, one).every((change) => change.startsWith('kept'))).toBe(true)
  })

  it('is nothing in empty editions', () => expect(compareEditions([], [])).toEqual([]))
})

describe('editions of one document', () => {
  it('share a quarter of their sentences', () => {
    expect(areEditions(edition(LETTER), edition(LETTER.replaceAll('2022', '2023')))).toBe(true)
    expect(areEditions(edition(LETTER), edition('Planen skal vedtas.\nVeiene skal brøytes.'))).toBe(false)
    expect(areEditions([], [])).toBe(false)
  })
})
