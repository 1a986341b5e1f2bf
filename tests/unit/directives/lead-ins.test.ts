import { describe, expect, it } from 'vitest'
import type { DocumentProfile } from '../../../shared/model/document-profile.ts'
import { extractFromText } from '../../helpers/extract-from-text.ts'

/** Each directive as "modality, who, under which lead-in: its words". */
function directives(source: string, profile: Partial<DocumentProfile> = {}): string[] {
  const { text, sentences, directives: found } = extractFromText(source, profile)
  const words = (span: { start: number; end: number } | null | undefined): string => (span ? text.slice(span.start, span.end) : '–')
  return found.map((one) => {
    const lead = one.leadIn === null ? '' : ` under «${words(sentences[one.leadIn])}»`
    return `${one.modality}, ${words(one.addressee?.span)}${lead}: ${words(one)}`
  })
}

describe('items under a lead-in', () => {
  it('take its modality and addressee, and the lead-in is not counted itself', () => {
    expect(directives('Bydelene skal:\n- melde behov\n- føre regnskap')).toEqual([
      'obligation, Bydelene under «Bydelene skal:»: melde behov',
      'obligation, Bydelene under «Bydelene skal:»: føre regnskap',
    ])
  })

  it('stand under a lead-in without a colon too, across a page and its furniture', () => {
    expect(directives('# Derfor skal vi\n- bygge boliger\n~ Side 3\n- plante trær\nBoliger er dyre.')).toEqual([
      'intention, vi under «Derfor skal vi»: bygge boliger',
      'intention, vi under «Derfor skal vi»: plante trær',
    ])
  })

  it('may be nested', () => {
    expect(directives('Vi vil:\n- åpne skolene:\n  - på kveldstid\n  - i helger')).toEqual([
      'intention, Vi under «Vi vil:»: åpne skolene:',
      'intention, Vi under «Vi vil:»: på kveldstid',
      'intention, Vi under «Vi vil:»: i helger',
    ])
  })

  it('keep a modal verb of their own', () => {
    expect(directives('Bydelene skal:\n- melde behov\n- Etaten bør bistå.')).toEqual([
      'obligation, Bydelene under «Bydelene skal:»: melde behov',
      'recommendation, Etaten: Etaten bør bistå.',
    ])
  })

  it('inherit past a modal verb in a subordinate clause', () => {
    expect(directives('Vi skal:\n- lage planer som kan vedtas')).toEqual(['intention, Vi under «Vi skal:»: lage planer som kan vedtas'])
  })

  it('end at the next paragraph', () => {
    expect(directives('Bydelene skal:\n- melde behov\nByen vokser.\n- et punkt for seg')).toHaveLength(1)
  })

  it('may hang on a clause that breaks off, or be cells of a table', () => {
    expect(directives('Kommunen må sørge for at\n- alle får plass')).toEqual([
      'obligation, Kommunen under «Kommunen må sørge for at»: alle får plass',
    ])
    expect(directives('Bydelene skal:\n| melde behov\n| føre regnskap')).toHaveLength(2)
  })

  it('carry no directive under a lead-in that is none', () => {
    expect(directives('Planen viser hvordan vi skal arbeide:\n- i skolen\n- i barnehagen')).toEqual([])
  })

  it('leave their lead-in counted when each of them has its own', () => {
    expect(directives('Kommunen skal følge disse prinsippene:\n- Planer skal være korte.')).toEqual([
      'obligation, Kommunen: Kommunen skal følge disse prinsippene:',
      'obligation, –: Planer skal være korte.',
    ])
  })

  it('only the first sentence of an item is its own', () => {
    expect(directives('Vi skal:\n- lage en plan. Den blir lang.')).toEqual(['intention, Vi under «Vi skal:»: lage en plan.'])
  })
})

describe('headings', () => {
  it('count when they are a clause, and not when they only mention what must be', () => {
    expect(directives('# Kommunen skal være klimanøytral')).toHaveLength(1)
    const { directives: none, notDirectives } = extractFromText('# Skal og bør')
    expect([none.length, notDirectives.map((one) => one.reason)]).toEqual([0, ['heading', 'second-cue']])
  })
})
