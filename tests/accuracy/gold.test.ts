import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Judged, judgeGold } from './gold.ts'
import { readNotes } from './gold-notes.ts'
import { requirementOutcomes, sliceOf, themeOutcomes } from './slices.ts'

function judge(...lines: readonly string[]): Judged[] {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'))
  const head = ['@part test', '@type allocation-letter', '@issuer Oslo kommune', '@language nb', '@source this test']
  writeFileSync(join(folder, 'one.txt'), [...head, ...lines].join('\n'))
  return judgeGold('test', folder)
}

describe('notes of the annotator', () => {
  it('say the type of the requirement, the themes, and who and when by other cells', () =>
    expect(readNotes('req=reporting theme=innovation,cocreation; who=Enhet for kultur; when=1. mai 2026; ? a doubt')).toEqual({
      requirement: 'reporting',
      themes: ['innovation', 'cocreation'],
      who: 'Enhet for kultur',
      when: '1. mai 2026',
    }))
  it('tell "none of them" from "not annotated"', () => {
    expect(readNotes('req=none theme=none')).toMatchObject({ requirement: 'none', themes: [] })
    expect(readNotes('? kan without an actor')).toMatchObject({ requirement: null, themes: null, who: null, when: null })
  })
  it('with a type that does not exist are an error', () => expect(() => readNotes('req=rapport')).toThrow('rapport'))
})

describe('judging', () => {
  it('counts type and themes only where a person named them', () => {
    const judged = judge(
      'O|[Bydelene] skal rapportere om samskaping {innen 1. mai}. ;; req=reporting theme=cocreation,participation',
      'O|[Bydelene] skal rapportere om samskaping.',
      'O|[Bydelene] skal male gjerdet. ;; req=reporting theme=none',
    )
    expect(themeOutcomes(judged)).toEqual([
      { hit: 1, wrong: 0, missed: 1 },
      { hit: 0, wrong: 0, missed: 0 },
    ])
    expect(requirementOutcomes(judged)).toMatchObject([{ hit: 1 }, { hit: 0, missed: 1 }])
    expect(sliceOf(judged)).toMatchObject({ requirementsJudged: 2, themesJudged: 2, directive: { hit: 3 } })
  })

  it('gives cells of a table the lead-in above it, but not those that say who and when', () => {
    const judged = judge(
      'L|[Bydelene] skal:',
      '0|| Tiltak',
      '0||2 Frist',
      'O|| male gjerdet ;; when=1. mai',
      '0||2 1. mai',
      '0|Det var alt.',
      'O|| Gjerdet skal males',
    )
    expect(judged.map(({ text }) => text)).toEqual([
      '| Tiltak',
      '|2 Frist',
      '| male gjerdet',
      '|2 1. mai',
      'Det var alt.',
      '| Gjerdet skal males',
    ])
    expect(judged.map(({ underLeadIn }) => underLeadIn)).toEqual([false, false, true, false, false, false])
    expect(judged.map(({ goldAddressee }) => goldAddressee)).toEqual([null, null, 'Bydelene', null, null, null])
  })

  it('lets the deadline of a lead-in be found for its items, and does not ask for it', () => {
    const [item] = judge('L|[Bydelene] skal {innen 1. mai}:', 'O|- male gjerdet')
    expect([null, 'innen 1. mai']).toContain(item?.foundDeadline)
    expect(item?.goldDeadline).toBe(item?.foundDeadline)
  })
})
