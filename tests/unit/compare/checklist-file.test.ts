import { describe, expect, it } from 'vitest'
import { checklistRows, readChecklist, writeChecklist } from '../../../shared/compare/checklist-file'
import type { ChecklistItem } from '../../../shared/model/checklist'
import { codeId } from '../../../shared/model/identifiers'

const ITEM: ChecklistItem = {
  id: '1',
  name: 'Bydelene skal rapportere om «innovasjon»; og mer',
  theme: codeId('innovation'),
  actor: 'districts',
  least: 'obligation',
  requirement: 'reporting',
  words: 'rapport* "1. mars"',
  deadline: true,
}
const { id: _, ...READ } = ITEM
const OPEN = { theme: null, actor: null, least: null, requirement: null, words: '', deadline: false }

describe('a checklist in a file', () => {
  it('comes back from JSON as it was', () =>
    expect(readChecklist(writeChecklist({ name: 'Innovasjon', items: [ITEM] }))).toEqual({
      ok: true,
      value: { name: 'Innovasjon', items: [READ] },
    }))
  it('comes back from a table as it was', () => {
    const csv = checklistRows([ITEM])
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n')
    expect(readChecklist(csv)).toEqual({ ok: true, value: { name: null, items: [READ] } })
  })
  it('may be a table in Norwegian, with the columns one needs', () =>
    expect(readChecklist('\uFEFFNavn;Minst;Kravtype;Frist\nÅ melde;bør;rapporteringskrav;ja\n\nÅ spare;;;\n')).toEqual({
      ok: true,
      value: {
        name: null,
        items: [
          { ...OPEN, name: 'Å melde', least: 'recommendation', requirement: 'reporting', deadline: true },
          { ...OPEN, name: 'Å spare' },
        ],
      },
    }))
  it('may be lines of text, with or without marks before them', () =>
    expect(readChecklist('- Bydelene skal rapportere\n2) Alle må bidra\r\n\nKommunen bør, om den kan, spare').ok).toBe(true))
  it('keeps the words of a line', () => {
    const read = readChecklist('1. Alle må bidra, også her; alltid\n2.500 kroner skal spares')
    expect(read.ok && read.value.items.map(({ name }) => name)).toEqual(['Alle må bidra, også her; alltid', '2.500 kroner skal spares'])
  })
  it.each([
    ['  ', { kind: 'empty' }],
    ['{"format":', { kind: 'damaged' }],
    ['{"format":"skalma-codebook","items":[]}', { kind: 'other-format' }],
    ['{"format":"skalma-checklist","formatVersion":2,"items":[]}', { kind: 'newer' }],
    ['{"format":"skalma-checklist","formatVersion":1,"items":[]}', { kind: 'empty' }],
    ['{"format":"skalma-checklist","formatVersion":1,"items":[{"theme":"x"}]}', { kind: 'no-name', line: 1 }],
    ['navn;minst\nÅ melde;plikt\nÅ spare;gjerne', { kind: 'unknown-value', line: 3, column: 'least', value: 'gjerne' }],
    ['navn;frist\n"Å\nmelde";ja\n;ja', { kind: 'no-name', line: 4 }],
  ])('is refused with the place of the fault: %s', (text, error) => expect(readChecklist(text)).toEqual({ ok: false, error }))
})
