/** What evenness was worked out over is what can be opened: the parts have as many passages as the figure counts. */
import { expect, it } from 'vitest'
import { passagesByPart } from '../../../shared/compare/counted-passages'
import { groupFigures } from '../../../shared/compare/group-figures'
import { dispersion } from '../../../shared/measures/dispersion'
import { digestFromText } from './digest-from-text'

const ONE = digestFromText(`
  # Innledning
  Planen er vedtatt.
  # Innovasjon
  Kommunen skal arbeide med innovasjon. Innovasjon er viktig for bydelene.
  # Samskaping
  Bydelene skal bidra til samskaping og innovasjon.
`)
const OTHER = { ...digestFromText('Etatene bør prøve ut innovasjon.'), id: 'b'.repeat(64) as typeof ONE.id }

it('parts one document by its chapters, those without any included', () => {
  const parts = passagesByPart([ONE], { kind: 'mention', value: 'innovation' })
  // The headings are text too: "Innovasjon" is a mention in its own chapter.
  expect(parts.map(([, spans]) => spans.length)).toEqual([0, 3, 1])
  expect(passagesByPart([ONE], { kind: 'modality', value: 'all' }).map(([, spans]) => spans.length)).toEqual([0, 1, 1])
})

it('parts several documents by document, and is what the dispersion was worked out of', () => {
  const focus = { kind: 'mention', value: 'innovation' } as const
  const parts = passagesByPart([ONE, OTHER], focus)
  expect(parts.map(([id, spans]) => [id, spans.length])).toEqual([
    [ONE.id, 4],
    [OTHER.id, 1],
  ])
  for (const group of [[ONE], [ONE, OTHER]]) {
    const figures = groupFigures(group).codes.find(({ code }) => code === focus.value)
    const sizes = group.length === 1 ? ONE.sections.map(({ words }) => words) : group.map(({ words }) => words)
    const hits = passagesByPart(group, focus).map(([, spans]) => spans.length)
    expect(dispersion(hits, sizes)).toEqual(figures?.dispersion)
    expect(hits.reduce((sum, n) => sum + n, 0)).toBe(figures?.mentions.count)
  }
})
